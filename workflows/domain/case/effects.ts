import type { CaseEventBody } from './events.ts';
import type { CaseState, Conclusion, Instant } from './state.ts';

/** A certificate says what the item is; that nobody can say it is told in a letter. */
const undecided: readonly Conclusion[] = ['cannotBeDetermined', 'needsExpert'];

/** What the case asked of the world and has not got yet: the number of its certificate or of its letter. */
export type Effect = { key: string; kind: 'certificate' | 'letter'; decidedAt: Instant };

/** The one effect that is due; undefined when none is. The key is the same at every retry, and so is the number. */
export function dueEffect(state: CaseState): Effect | undefined {
  if (state.step !== 'issuing') return undefined;
  const judged = state.judgments.find((judgment) => judgment.id === state.current);
  const kind = judged && !undecided.includes(judged.verdict) ? 'certificate' : 'letter';
  return { key: `${state.caseNumber}/${state.round}`, kind, decidedAt: state.stepSince };
}

export function effectResult({ kind, decidedAt }: Effect, number: string): CaseEventBody {
  return kind === 'letter'
    ? { type: 'LetterIssued', number }
    : { type: 'CertificateIssued', number, validUntil: validUntil(decidedAt) };
}

const tokyoOffsetMs = 9 * 3_600_000;

/** The last day of validity, a calendar date in Asia/Tokyo: one year from issue, less a day; 29 February ends on the 28th.
 *  An amendment of a clause concerned ends it earlier. Source: CISTEC, 該非判定支援サービス. */
export function validUntil(issuedAt: Instant): string {
  const day = new Date(issuedAt + tokyoOffsetMs);
  return new Date(Date.UTC(day.getUTCFullYear() + 1, day.getUTCMonth(), day.getUTCDate() - 1))
    .toISOString()
    .slice(0, 10);
}
