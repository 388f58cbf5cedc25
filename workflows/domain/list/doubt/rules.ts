import { daysAfter, startOf, tokyoDay } from '../../classification/legal-date.ts';
import type { Actor, ContentId, Instant } from '../../case/state.ts';
import { Refusal } from '../../refusal.ts';
import { canSeeDoubt, hasRoleForDoubt, isDoubtOpenTo, isTheirs, type DoubtAction } from './actions.ts';
import type { DoubtEvent, DoubtEventBody } from './events.ts';
import { evolveDoubt } from './evolve.ts';
import type { DoubtAnswerReason, Doubted, DoubtOutcome, DoubtState, DoubtWithdrawReason } from './state.ts';

/** What each action carries besides who and when. What was written travels as the id of stored content. */
export type DoubtInputs = {
  raiseDoubt: Doubted;
  takeDoubt: object;
  handBackDoubt: object;
  answerDoubt: { outcome: DoubtOutcome; reason: DoubtAnswerReason; text: ContentId; release?: string };
  withdrawDoubt: { reason: DoubtWithdrawReason };
};
/** One command as it lies, sealed, in the workflow's history; `life` is the number of the doubt. */
export type DoubtCommand<A extends DoubtAction = DoubtAction> = {
  action: A; id: string; hash: string; life: string; actor: Actor; at: Instant; expectedVersion: number; input: DoubtInputs[A];
}; // prettier-ignore
type Deciders = { [A in DoubtAction]: (command: DoubtCommand<A>) => DoubtEventBody };

const deciders: Deciders = {
  raiseDoubt: ({ life: number, input }) => ({ type: 'DoubtRaised', number, ...input }),
  takeDoubt: () => ({ type: 'DoubtTaken' }),
  handBackDoubt: () => ({ type: 'DoubtHandedBack' }),
  answerDoubt: ({ input }) => ({ type: 'DoubtAnswered', ...input }),
  withdrawDoubt: ({ input }) => ({ type: 'DoubtWithdrawn', ...input }),
};

/** What one command makes happen: one event with the command's mark. Throws `ROLE_MISSING`, `NOT_FOUND` (also to whoever has an
 *  interest in the maker), `ALREADY_TAKEN`, `WRONG_DOUBT_STEP`, `SAME_PERSON`, `NOT_TAKER`, `STALE_VERSION`; then nothing has happened. */
export function decideDoubt<A extends DoubtAction>(
  state: DoubtState | undefined,
  command: DoubtCommand<A>,
): DoubtEvent {
  const { action, actor, at, id, hash } = command;
  requirePermitted(state, command);
  return { ...deciders[action](command), at, by: actor.person, schema: 1, command: { id, hash } };
}

/** Refuses a command before its rule is asked, by the one table. */
export function requirePermitted(
  state: DoubtState | undefined,
  { action, actor, expectedVersion }: Pick<DoubtCommand, 'action' | 'actor' | 'expectedVersion'>,
): void {
  if (!hasRoleForDoubt(action, actor)) throw new Refusal('ROLE_MISSING', { field: 'number' });
  if (state ? !canSeeDoubt(state, actor) : action !== 'raiseDoubt') throw new Refusal('NOT_FOUND', { field: 'number' });
  if (!isDoubtOpenTo(action, state)) throw new Refusal(wrongStep(action, state), { field: 'number' });
  if (!isTheirs(action, state, actor)) throw new Refusal(notTheirs(action), { field: 'number' });
  const { basis = 0, seq = 0 } = state ?? {};
  if (expectedVersion < basis || expectedVersion > seq)
    throw new Refusal('STALE_VERSION', { field: 'expectedRevision', currentVersion: seq });
}

function wrongStep(action: DoubtAction, state: DoubtState | undefined): 'ALREADY_TAKEN' | 'WRONG_DOUBT_STEP' {
  return action === 'takeDoubt' && state?.step === 'taken' ? 'ALREADY_TAKEN' : 'WRONG_DOUBT_STEP';
}

function notTheirs(action: DoubtAction): 'SAME_PERSON' | 'NOT_TAKER' {
  return action === 'takeDoubt' ? 'SAME_PERSON' : 'NOT_TAKER';
}

/** The last millisecond of the day in Tokyo that lies `days` days after the one of `at`. */
export function doubtDueAt(at: Instant, days: number): Instant {
  return startOf(daysAfter(tokyoDay(at), days + 1)) - 1;
}

/** When the deadline passes next, if it has not passed; undefined once it has, or the doubt is closed. */
export function deadlineOf({ step, dueAt, overdueSince }: DoubtState): Instant | undefined {
  return overdueSince === undefined && (step === 'open' || step === 'taken') ? dueAt : undefined;
}

/** What the deadline made happen. */
export function doubtOverdue(at: Instant): DoubtEvent {
  return { type: 'DoubtOverdue', at, by: 'system', schema: 1 };
}

export function foldDoubt(state: DoubtState | undefined, events: readonly DoubtEvent[]): DoubtState | undefined {
  return events.reduce<DoubtState | undefined>((folded, event) => evolveDoubt(folded, event), state);
}
