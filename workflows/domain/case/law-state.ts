import { certificateValidUntil } from '../amendment/validity.ts';
import type { LegalDate } from '../classification/rule-data.ts';
import { Refusal } from '../refusal.ts';
import type { Command } from './commands.ts';
import type { CaseEvent, CaseEventBody } from './events.ts';
import type { CaseState, LawChange, Step } from './state.ts';
import { enter } from './step.ts';

type LawEvent = Extract<CaseEvent, { type: 'LawStateChanged' | 'CertificateShortened' }>;
const verified: readonly Step[] = ['firstVerification', 'secondVerification', 'panel', 'signOff'];

/** The law a case is judged by: the one it was submitted under, or a later one that touched it. */
export function lawStateOf({ submission, lawChanges = [] }: Pick<CaseState, 'submission' | 'lawChanges'>): LegalDate {
  return lawChanges.reduce(
    (latest, { version }) => (version > latest ? version : latest),
    submission.regulationVersion,
  );
}

/** An amendment that took effect touches the case: an open one goes on under the new law; a certificate of which a clause was
 *  amended ends the day before. Refuses with `NOTHING_CHANGED` what rests on that law already, or ended before.
 *  Source: CISTEC, 該非判定支援サービス (validity of the certificate). */
export function noteAmendment(state: CaseState, { input }: Command<'noteAmendment'>): CaseEventBody[] {
  const { version, clauses, outcome } = input;
  if (lawStateOf(state) >= version) throw new Refusal('NOTHING_CHANGED', { field: 'version' });
  const marked: CaseEventBody = { type: 'LawStateChanged', version, clauses, outcome };
  if (!state.certificate || clauses.length === 0) return [marked];
  const { number, issuedAt, validUntil: before } = state.certificate;
  const validUntil = certificateValidUntil(issuedAt, [version]);
  return validUntil < before ? [{ type: 'CertificateShortened', number, validUntil, version, clauses, outcome }] : [marked];
} // prettier-ignore

/** An amendment that took effect touches a certificate of an earlier round: it ends the day before, whatever became of the case since.
 *  Refuses with `UNKNOWN_REFERENCE` what is no such certificate or was revoked, with `NOTHING_CHANGED` one of which no clause was
 *  amended, or that ended before. Source: as of `noteAmendment`. */
export function shortenCertificate(state: CaseState, { input }: Command<'shortenCertificate'>): CaseEventBody[] {
  const { certificate: number, version, clauses, outcome } = input;
  const found = state.earlierCertificates?.find((one) => one.number === number && !one.revoked);
  if (!found) throw new Refusal('UNKNOWN_REFERENCE', { field: 'certificate' });
  const validUntil = certificateValidUntil(found.issuedAt, [version]);
  if (clauses.length === 0 || validUntil >= found.validUntil) throw new Refusal('NOTHING_CHANGED', { field: 'version' });
  return [{ type: 'CertificateShortened', number, validUntil, version, clauses, outcome }];
} // prettier-ignore

/** A judgment of a verdict the new law may change is nobody's any more: the verification begins again. */
export function evolveLaw(before: CaseState, event: LawEvent): CaseState {
  const { version, clauses, outcome, at } = event;
  if (event.type === 'CertificateShortened' && event.number !== before.certificate?.number)
    return earlierShortened(before, event);
  const change: LawChange = { version, clauses, outcome, at };
  const state = { ...before, lawChanges: [...(before.lawChanges ?? []), change] };
  if (event.type === 'CertificateShortened')
    return state.certificate
      ? { ...state, certificate: { ...state.certificate, validUntil: event.validUntil } }
      : state;
  return outcome !== 'unchanged' && verified.includes(state.step) ? reopened(state, event) : state;
}

/** The case itself goes on by the law it is judged by. */
function earlierShortened(
  { earlierCertificates = [], ...state }: CaseState,
  { number, validUntil }: { number: string; validUntil: LegalDate },
): CaseState {
  const shortened = earlierCertificates.map((one) => (one.number === number ? { ...one, validUntil } : one));
  return { ...state, earlierCertificates: shortened };
}

function reopened({ current: _current, ...before }: CaseState, event: LawEvent): CaseState {
  const changedAt = { ...before.changedAt, judgment: before.seq };
  const state: CaseState = { ...before, signatures: [], votes: [], changedAt };
  const step = state.assignments.some(({ seat }) => seat === 'panelMember') ? 'panel' : 'firstVerification';
  return state.step === step ? state : enter(state, step, event);
}
