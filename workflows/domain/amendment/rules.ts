import type { Actor, ContentId, Instant } from '../case/state.ts';
import type { LegalDate } from '../classification/rule-data.ts';
import { Refusal } from '../refusal.ts';
import { hasRoleFor, isOpenTo, type AmendmentAction } from './actions.ts';
import { evolveAmendment } from './evolve.ts';
import type { AmendmentEvent, AmendmentEventBody, AmendmentWithdrawReason } from './events.ts';
import type { AmendmentState } from './state.ts';

/** What each action carries besides who and when. The draft travels as the id of stored content. */
export type AmendmentInputs = {
  proposeAmendment: { draft: ContentId; effectiveAt: Instant };
  runImpact: object;
  approveAmendment: { draft: ContentId };
  withdrawAmendment: { reason: AmendmentWithdrawReason };
};
/** One command as it lies, sealed, in the workflow's history; as a case's command, with `life`, the day from which it counts, in place of the number. */
export type AmendmentCommand<A extends AmendmentAction = AmendmentAction> = {
  action: A; id: string; hash: string; life: LegalDate; actor: Actor; at: Instant; expectedVersion: number; input: AmendmentInputs[A];
}; // prettier-ignore
type Deciders = {
  [A in AmendmentAction]: (state: AmendmentState | undefined, command: AmendmentCommand<A>) => AmendmentEventBody;
};

const deciders: Deciders = {
  proposeAmendment: (_state, { life: version, input }) => ({ type: 'AmendmentProposed', version, ...input }),
  runImpact: () => ({ type: 'ImpactRequested' }),
  approveAmendment: approve,
  withdrawAmendment: (_state, { input }) => ({ type: 'AmendmentWithdrawn', reason: input.reason }),
};

/** What one command makes happen: one event with the command's mark. Throws `ROLE_MISSING`, `WRONG_AMENDMENT_STEP`,
 *  `STALE_VERSION`, `SAME_PROPOSER`, `DRAFT_CHANGED`; then nothing has happened. */
export function decideAmendment<A extends AmendmentAction>(
  state: AmendmentState | undefined,
  command: AmendmentCommand<A>,
): AmendmentEvent {
  const { action, actor, at, id, hash } = command;
  requirePermitted(state, command);
  return { ...deciders[action](state, command), at, by: actor.person, schema: 1, command: { id, hash } };
}

/** Refuses a command before its rule is asked, by the one table. */
export function requirePermitted(state: AmendmentState | undefined, command: AmendmentCommand): void {
  const { action, actor, expectedVersion } = command;
  if (!hasRoleFor(action, actor)) throw new Refusal('ROLE_MISSING', { field: 'version' });
  if (!isOpenTo(action, state)) throw new Refusal('WRONG_AMENDMENT_STEP', { field: 'version' });
  const current = state?.seq ?? 0;
  if (expectedVersion !== current)
    throw new Refusal('STALE_VERSION', { field: 'expectedVersion', currentVersion: current });
}

/** What a check, a count or a day made happen. */
export function bySystem(body: AmendmentEventBody, at: Instant): AmendmentEvent {
  return { ...body, at, by: 'system', schema: 1 };
}

export function foldAmendment(
  state: AmendmentState | undefined,
  events: readonly AmendmentEvent[],
): AmendmentState | undefined {
  return events.reduce<AmendmentState | undefined>((folded, event) => evolveAmendment(folded, event), state);
}

/** Two people: whoever proposed does not approve, and what is approved is the draft that was read. */
function approve(
  state: AmendmentState | undefined,
  { actor, input }: AmendmentCommand<'approveAmendment'>,
): AmendmentEventBody {
  if (state?.proposedBy === actor.person) throw new Refusal('SAME_PROPOSER', { field: 'version' });
  if (state?.draft !== input.draft) throw new Refusal('DRAFT_CHANGED', { field: 'draft' });
  return { type: 'AmendmentApproved', draft: input.draft };
}
