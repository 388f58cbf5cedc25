import { Refusal } from '../refusal.ts';
import { benchIsFull, isSigned } from './bench.ts';
import type { Command, JudgmentInput } from './commands.ts';
import type { CaseEventBody } from './events.ts';
import { hasSigned, requireCoherent } from './judgment.ts';
import type { CaseState, ContentId, Judgment } from './state.ts';

/** The advisor's judgment. It binds nobody until its author has signed it. Source: CISTEC, first verification (一次検証). */
export function recordFirstVerification(
  state: CaseState,
  command: Command<'recordFirstVerification'>,
): CaseEventBody[] {
  return [{ type: 'FirstVerificationRecorded', judgment: judgment(state, command.input.judgment, command) }];
}

/** The first verifier signs exactly the judgment named; also a modification made by a second verifier. */
export function signJudgment(state: CaseState, { input, actor }: Command<'signJudgment'>): CaseEventBody[] {
  requireSignable(state, actor.person, input.judgment);
  return [{ type: 'JudgmentSigned', judgment: input.judgment }];
}

/** A second verifier concurs and signs. Source: CISTEC, second verification (二次検証) by several people. */
export function countersignJudgment(
  state: CaseState,
  { input, actor }: Command<'countersignJudgment'>,
): CaseEventBody[] {
  requireSignable(state, actor.person, input.judgment);
  if (currentJudgment(state).by === actor.person) throw new Refusal('SAME_PERSON', { field: 'judgment' });
  return [{ type: 'JudgmentCountersigned', judgment: input.judgment }];
}

/** A second verifier changes clauses with reasons and signs the result; every earlier signature is void. */
export function modifyJudgment(state: CaseState, command: Command<'modifyJudgment'>): CaseEventBody[] {
  const { replaces, judgment: changed } = command.input;
  if (replaces !== state.current) throw new Refusal('JUDGMENT_CHANGED', { field: 'replaces' });
  if (state.judgments.some((one) => one.id === changed.id)) throw new Refusal('NOTHING_CHANGED', { field: 'judgment' });
  requireNothingOpen(state);
  requireCoherent(changed, currentJudgment(state));
  return [{ type: 'JudgmentModified', judgment: judgment(state, changed, command) }];
}

/** Who cannot sign what another one judged sends it back; the first verifier may so answer a modification. */
export function returnJudgment(state: CaseState, { input, actor }: Command<'returnJudgment'>): CaseEventBody[] {
  if (input.judgment !== state.current) throw new Refusal('JUDGMENT_CHANGED', { field: 'judgment' });
  if (currentJudgment(state).by === actor.person) throw new Refusal('SAME_PERSON', { field: 'judgment' });
  if (input.reasons.length === 0) throw new Refusal('REASON_MISSING', { field: 'reasons' });
  return [{ type: 'JudgmentReturned', ...input }];
}

/** Each of the panel votes for a judgment of the case or proposes one; a vote may change until two agree. */
export function voteInPanel(state: CaseState, command: Command<'voteInPanel'>): CaseEventBody[] {
  const { judgment: chosen, proposal } = command.input;
  const members = state.assignments.filter((one) => one.seat === 'panelMember' && one.status === 'accepted');
  if (members.length < state.policy.panelSize)
    throw new Refusal('TOO_FEW_VERIFIERS', { field: 'caseId', needed: state.policy.panelSize });
  requireNothingOpen(state);
  if (proposal && proposal.id !== chosen) throw new Refusal('INVALID_FIELD', { field: 'proposal' });
  if (!proposal && !state.judgments.some((one) => one.id === chosen))
    throw new Refusal('UNKNOWN_REFERENCE', { field: 'judgment' });
  const cast: CaseEventBody = {
    type: 'PanelVoteCast',
    judgment: chosen,
    ...(proposal && { proposal: judgment(state, proposal, command) }),
  };
  const agreeing =
    state.votes.filter((vote) => vote.judgment === chosen && vote.person !== command.actor.person).length + 1;
  return agreeing * 2 > state.policy.panelSize ? [cast, { type: 'PanelDecided', judgment: chosen }] : [cast];
}

/** The approver signs last, over the same judgment that everyone before signed. */
export function signOffJudgment(state: CaseState, { input }: Command<'signOffJudgment'>): CaseEventBody[] {
  if (input.judgment !== state.current) throw new Refusal('JUDGMENT_CHANGED', { field: 'judgment' });
  if (!isSigned(state)) throw new Refusal('SIGNATURES_MISSING', { field: 'judgment' });
  return [{ type: 'JudgmentSignedOff', judgment: input.judgment }];
}

/** Throws `UNKNOWN_REFERENCE` while no judgment stands. */
export function currentJudgment(state: CaseState): Judgment {
  const current = state.judgments.find((one) => one.id === state.current);
  if (!current) throw new Refusal('UNKNOWN_REFERENCE', { field: 'judgment' });
  return current;
}

function judgment(state: CaseState, judged: JudgmentInput, { actor, at }: Command): Judgment {
  requireCoherent(judged, state.submission.judgment);
  const { id, verdict, itemNumber, findings } = judged;
  return { id, by: actor.person, at, verdict, findings, ...(itemNumber && { itemNumber }) };
}

function requireSignable(state: CaseState, person: string, judgmentId: ContentId): void {
  if (judgmentId !== state.current) throw new Refusal('JUDGMENT_CHANGED', { field: 'judgment' });
  if (hasSigned(state.signatures, person, judgmentId)) throw new Refusal('ALREADY_SIGNED', { field: 'judgment' });
  if (!benchIsFull(state)) throw new Refusal('TOO_FEW_VERIFIERS', { field: 'caseId' });
  requireNothingOpen(state);
}

/** No verification closes with a question open. */
function requireNothingOpen(state: CaseState): void {
  if (state.requests.some((request) => request.status === 'open'))
    throw new Refusal('REQUEST_OPEN', { field: 'caseId' });
  if (state.consultations.some((one) => one.status === 'open'))
    throw new Refusal('CONSULTATION_OPEN', { field: 'caseId' });
}
