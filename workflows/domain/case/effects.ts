import { certificateValidUntil } from '../amendment/validity.ts';
import type { LegalDate } from '../classification/rule-data.ts';
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

/** `amendedFrom`: the days from which a clause it rests on is another one; they may lie before the issue. */
export function effectResult(
  { kind, decidedAt }: Effect,
  number: string,
  amendedFrom: readonly LegalDate[],
): CaseEventBody {
  return kind === 'letter'
    ? { type: 'LetterIssued', number }
    : { type: 'CertificateIssued', number, validUntil: certificateValidUntil(decidedAt, amendedFrom) };
}
