import { Refusal } from '../refusal.ts';
import type { Command, Inputs, Opening } from './commands.ts';
import type { CaseEventBody } from './events.ts';
import { requireCoherent } from './judgment.ts';
import type { Policy } from './policy.ts';
import type { CaseState } from './state.ts';

/** The first event of a case. Source of the take-back minute: our policy, not the law. */
export function submitCase(opening: Opening, policy: Policy): CaseEventBody {
  const { commandId: _id, commandHash: _hash, at, ...facts } = opening;
  return { type: 'CaseSubmitted', ...facts, takeBackUntil: at + policy.takeBackMs, policy };
}

export function takeBackSubmission(state: CaseState, { at }: Command): CaseEventBody[] {
  if (at >= state.takeBackUntil) throw new Refusal('TOO_LATE', { field: 'caseId', until: state.takeBackUntil });
  return [{ type: 'SubmissionTakenBack' }];
}

export const acceptCase = (): CaseEventBody[] => [{ type: 'CaseAccepted' }];

export function returnForCompletion(state: CaseState, { input, at }: Command<'returnForCompletion'>): CaseEventBody[] {
  if (input.reasons.length === 0) throw new Refusal('REASON_MISSING', { field: 'reasons' });
  const dueAt = input.dueAt ?? at + state.policy.completionMs;
  if (dueAt <= at) throw new Refusal('INVALID_FIELD', { field: 'dueAt' });
  return [
    { type: 'CaseReturnedForCompletion', reasons: input.reasons, dueAt, ...(input.note && { note: input.note }) },
  ];
}

export function declineCase(_state: CaseState, { input }: Command<'declineCase'>): CaseEventBody[] {
  return [{ type: 'CaseDeclined', reason: input.reason, ...(input.note && { note: input.note }) }];
}

export function resubmitCase(state: CaseState, { input }: Command<'resubmitCase'>): CaseEventBody[] {
  return [{ type: 'CaseResubmitted', ...resubmission(state, input) }];
}

export function withdrawCase(_state: CaseState, { input }: Command<'withdrawCase'>): CaseEventBody[] {
  return [{ type: 'CaseWithdrawn', reason: input.reason }];
}

/** Not while the revocation of a certificate is being decided: what is found then belongs into what is examined. */
export function requestReexamination(state: CaseState, { input }: Command<'requestReexamination'>): CaseEventBody[] {
  if (state.revocation) throw new Refusal('REVOCATION_PROPOSED', { field: 'caseId' });
  return [{ type: 'ReexaminationRequested', reason: input.reason, ...resubmission(state, input) }];
}

/** The words or the applicant's own judgment are new. Who was a party stays one: what they showed us does not become unseen. */
function resubmission(
  state: CaseState,
  { submission, parties = [] }: Pick<Inputs['resubmitCase'], 'submission' | 'parties'>,
) {
  const { content, judgment } = state.submission;
  if (submission.content === content && submission.judgment.id === judgment.id)
    throw new Refusal('NOTHING_CHANGED', { field: 'submission' });
  requireCoherent(submission.judgment, submission.judgment);
  return { submission, parties: [...new Set([...state.parties, ...parties])] };
}
