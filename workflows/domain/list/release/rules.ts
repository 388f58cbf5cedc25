import type { Actor, ContentId, Instant } from '../../case/state.ts';
import { Refusal } from '../../refusal.ts';
import {
  actsForEntry,
  hasInterestIn,
  hasRoleForRelease,
  isEntryOpenTo,
  isReleaseOpenTo,
  type EntryAction,
  type EntryStanding,
  type ReleaseAction,
} from './actions.ts';
import { evolveRelease } from './evolve.ts';
import type { ReleaseEvent, ReleaseEventBody } from './events.ts';
import {
  suspensionReasons,
  systemSuspensionReasons,
  type CorrectionReason,
  type EntryChange,
  type ReleaseState,
  type ResumptionReason,
  type SuspensionReason,
  type WithdrawalReason,
} from './state.ts';

type Of = { list: string; number: number };
/** The entry as the API found it; what it is when the change's turn comes, the plan looks at again. */
type OnEntry = Of & { entry: string; standing: EntryStanding };
export type ReleaseInputs = {
  openRelease: Of & { kind: 'monthly' | 'reverification' };
  askRelease: Of;
  confirmRelease: object;
  takeBackRelease: object;
  withdrawEntry: OnEntry & { reason: WithdrawalReason };
  suspendEntry: OnEntry & { reason: SuspensionReason };
  resumeEntry: OnEntry & { reason: ResumptionReason };
  correctEntry: OnEntry & { correction: ContentId; reason: CorrectionReason };
};
/** One command as it lies, sealed, in the workflow's history; `life` is `<list>:<number>`. */
export type ReleaseCommand<A extends ReleaseAction = ReleaseAction> = {
  action: A; id: string; hash: string; life: string; actor: Actor; at: Instant; expectedVersion: number; input: ReleaseInputs[A];
}; // prettier-ignore
type Deciders = {
  [A in ReleaseAction]: (state: ReleaseState | undefined, command: ReleaseCommand<A>) => ReleaseEventBody;
};

const deciders: Deciders = {
  openRelease: (_state, { input: { list, number, kind } }) => ({ type: 'ReleaseAsked', list, number, kind }),
  askRelease: (_state, { input: { list, number } }) => ({ type: 'ReleaseAsked', list, number, kind: 'onDemand' }),
  confirmRelease: confirm,
  takeBackRelease: () => ({ type: 'ReleaseTakenBack' }),
  withdrawEntry: (_state, command) => withReason('withdrawEntry', 'withdrawn', command),
  suspendEntry: suspend,
  resumeEntry: resume,
  correctEntry: (_state, { actor, input }) =>
    changed(
      'correctEntry',
      { actor, input },
      { change: 'corrected', entry: input.entry, correction: input.correction, reason: input.reason },
    ),
};

/** What one command makes happen: one event with the command's mark. Throws `ROLE_MISSING`, `WRONG_RELEASE_STEP`, `STALE_VERSION`,
 *  `SAME_PERSON`, `NOT_FOUND` (an entry of another maker), `CONFLICT_OF_INTEREST`, `ENTRY_NOT_OPEN`, `OPINION_REVOKED`,
 *  `INVALID_FIELD` (a reason that is not theirs); then nothing has happened. */
export function decideRelease<A extends ReleaseAction>(
  state: ReleaseState | undefined,
  command: ReleaseCommand<A>,
): ReleaseEvent {
  const { action, actor, at, id, hash } = command;
  requireRelease(state, command);
  return { ...deciders[action](state, command), at, by: actor.person, schema: 1, command: { id, hash } };
}

/** What the workflow itself made happen. */
export function releaseBySystem(body: ReleaseEventBody, at: Instant): ReleaseEvent {
  return { ...body, at, by: 'system', schema: 1 };
}

export function foldRelease(
  state: ReleaseState | undefined,
  events: readonly ReleaseEvent[],
): ReleaseState | undefined {
  return events.reduce<ReleaseState | undefined>((folded, event) => evolveRelease(folded, event), state);
}

function requireRelease(
  state: ReleaseState | undefined,
  { action, actor, expectedVersion }: Pick<ReleaseCommand, 'action' | 'actor' | 'expectedVersion'>,
): void {
  if (!hasRoleForRelease(action, actor)) throw new Refusal('ROLE_MISSING', { field: 'release' });
  if (!isReleaseOpenTo(action, state)) throw new Refusal('WRONG_RELEASE_STEP', { field: 'release' });
  const current = state?.seq ?? 0;
  if (expectedVersion !== current)
    throw new Refusal('STALE_VERSION', { field: 'expectedVersion', currentVersion: current });
}

/** Two people: whoever asked does not confirm. */
function confirm(state: ReleaseState | undefined, { actor }: ReleaseCommand<'confirmRelease'>): ReleaseEventBody {
  if (state?.askedBy === actor.person) throw new Refusal('SAME_PERSON', { field: 'release' });
  return { type: 'ReleaseConfirmed' };
}

/** What the system alone finds is no reason of a person; nor has the system one of theirs. */
function suspend(_state: ReleaseState | undefined, command: ReleaseCommand<'suspendEntry'>): ReleaseEventBody {
  const { actor, input } = command;
  const theirs: readonly SuspensionReason[] = actor.person === 'system' ? systemSuspensionReasons : suspensionReasons;
  if (!theirs.includes(input.reason)) throw new Refusal('INVALID_FIELD', { field: 'reason' });
  return withReason('suspendEntry', 'suspended', command);
}

/** Whoever suspended does not lift it: another person looks again. */
function resume(_state: ReleaseState | undefined, command: ReleaseCommand<'resumeEntry'>): ReleaseEventBody {
  const { actor, input } = command;
  if (input.standing.opinionRevoked) throw new Refusal('OPINION_REVOKED', { field: 'entry' });
  if (input.standing.suspendedBy === actor.person) throw new Refusal('SAME_PERSON', { field: 'entry' });
  return withReason('resumeEntry', 'resumed', command);
}

function withReason(
  action: EntryAction,
  change: 'withdrawn' | 'suspended' | 'resumed',
  {
    actor,
    input,
  }: { actor: Actor; input: OnEntry & { reason: WithdrawalReason | SuspensionReason | ResumptionReason } },
): ReleaseEventBody {
  return changed(action, { actor, input }, { change, entry: input.entry, reason: input.reason });
}

function changed(
  action: EntryAction,
  { actor, input: { list, number, standing } }: { actor: Actor; input: OnEntry },
  change: EntryChange,
): ReleaseEventBody {
  if (!actsForEntry(action, actor, standing)) throw new Refusal('NOT_FOUND', { field: 'entry' });
  if (hasInterestIn(actor, standing)) throw new Refusal('CONFLICT_OF_INTEREST', { field: 'entry' });
  if (!isEntryOpenTo(action, standing))
    throw new Refusal('ENTRY_NOT_OPEN', { field: 'entry', standing: standing.standing });
  return { type: 'ReleaseAsked', list, number, kind: 'change', change };
}
