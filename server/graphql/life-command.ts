import { Refusal } from '../../workflows/domain/refusal.ts';
import type { Actor } from '../../workflows/domain/case/state.ts';
import type { LifeEvent } from '../../workflows/messages.ts';
import type { LifeDocument, LifeRecord } from '../mongo/lives.ts';
import { commandHash } from '../temporal/command-hash.ts';
import type { LifeRuns } from '../temporal/life-runs.ts';
import { requireViewer, type Context } from './context.ts';
import { commandPending, type DomainError } from './errors.ts';
import { unavailable } from './faults.ts';

/** One command of a person to a life, before it is sealed. `field` names the life in a refusal; `said` is what the person said,
 *  where the input holds more than that: by it a repeat is known. */
export type Asked<Action extends string, Input> = {
  action: Action; commandId: string; life: string; expectedVersion: number; input: Input; said?: object; field: string;
}; // prettier-ignore
export type Sealed<Action extends string, Input> = {
  action: Action; id: string; hash: string; life: string; actor: Actor; at: number; expectedVersion: number; input: Input;
}; // prettier-ignore
type Kind<State, Event extends LifeEvent, Command> = {
  readonly record: LifeRecord<State, Event>;
  readonly runs: LifeRuns;
  readonly isClosed: (state: State) => boolean;
  /** Does this command begin a life? */
  readonly begins: (action: string) => boolean;
  readonly decide: (state: State | undefined, command: Command) => unknown;
};

/** Content first, command second, projection third, as for a case. Gives the life as the command left it, or that it is being recorded. */
export async function sendToLife<State, Event extends LifeEvent, Action extends string, Input extends object>(
  context: Context,
  { record, runs, isClosed, begins, decide }: Kind<State, Event, Sealed<Action, Input>>,
  { action, commandId: id, life, expectedVersion, input, said = input, field }: Asked<Action, Input>,
): Promise<LifeDocument<State> | DomainError> {
  const { world, receivedAt: at } = context;
  const actor = requireViewer(context);
  const hash = commandHash({ person: actor.person, caseNumber: life, action, input: said });
  const command = { action, id, hash, life, actor, at, expectedVersion, input };
  const answered = await record.answer(world.mongo, life, id);
  if (answered && answered.hash !== hash) throw new Refusal('COMMAND_ID_REUSED', { field: 'commandId' });
  const before = await record.find(world.mongo, life);
  if (!before && !begins(action)) throw new Refusal('NOT_FOUND', { field });
  // One that is over has no run: its rule is asked here instead of waking it for a refusal.
  if (!answered && before && isClosed(before.state)) decide(before.state, command);
  const sent = answered ?? (await runs.update(world, command));
  if (sent === 'unknown') throw unavailable();
  const after = sent === 'pending' ? undefined : await record.find(world.mongo, life);
  return after ?? commandPending(id, context.language);
}
