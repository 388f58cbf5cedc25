import type { StandDownReason } from '../../workflows/domain/case/events.ts';
import type { CaseState } from '../../workflows/domain/case/state.ts';
import { Refusal } from '../../workflows/domain/refusal.ts';
import { findCase } from '../mongo/cases.ts';
import { commandBySystem } from '../temporal/system-command.ts';
import type { Context } from './context.ts';
import { unavailable } from './faults.ts';

type StandDown = { person: string; reason: StandDownReason; caseNumbers: readonly string[]; commandId: string };

/** Takes a person off the cases named, one command for each under the id of the mutation. Returns the cases after it. */
export async function standDown(context: Context, order: StandDown): Promise<CaseState[]> {
  const { mongo } = context.world;
  const states = await Promise.all(order.caseNumbers.map((caseNumber) => findCase(mongo, caseNumber)));
  const left = await Promise.all(states.flatMap((found) => (found ? [leave(context, order, found.state)] : [])));
  return left.filter((state) => state !== undefined);
}

async function leave(
  { world, receivedAt: at }: Context,
  { person, reason, commandId: id }: StandDown,
  state: CaseState,
): Promise<CaseState | undefined> {
  const order = { action: 'standDown' as const, id, at, input: { person, reason } };
  const sent = await commandBySystem(world, state, order).catch((error: unknown) => {
    if (!(error instanceof Refusal)) throw error; // the person left, or the case closed, in the meantime
  });
  if (sent === 'unknown') throw unavailable();
  return (await findCase(world.mongo, state.caseNumber))?.state;
}
