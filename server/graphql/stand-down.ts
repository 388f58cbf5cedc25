import type { StandDownReason } from '../../workflows/domain/case/events.ts';
import type { Actor, CaseState } from '../../workflows/domain/case/state.ts';
import type { Command } from '../../workflows/domain/case/commands.ts';
import { Refusal } from '../../workflows/domain/refusal.ts';
import { findCase } from '../mongo/cases.ts';
import { updateCase } from './case-updates.ts';
import { commandHash } from './command-hash.ts';
import type { Context } from './context.ts';

type StandDown = { person: string; reason: StandDownReason; caseNumbers: readonly string[]; commandId: string };
const system = (registerSeq: number): Actor => ({
  person: 'system',
  roles: [],
  interests: [],
  fields: [],
  registerSeq,
});

/** Takes a person off the cases named, one command for each under the id of the mutation. Returns the cases after it. */
export async function standDown(context: Context, order: StandDown): Promise<CaseState[]> {
  const { seq } = await context.world.registers.current();
  const states = await Promise.all(order.caseNumbers.map((caseNumber) => findCase(context.world.mongo, caseNumber)));
  const left = await Promise.all(
    states.flatMap((found) => (found ? [leave(context, order, found.state, system(seq))] : [])),
  );
  return left.filter((state) => state !== undefined);
}

async function leave(
  { world, receivedAt }: Context,
  { person, reason, commandId }: StandDown,
  state: CaseState,
  actor: Actor,
): Promise<CaseState | undefined> {
  const input = { person, reason };
  const { caseNumber } = state;
  const hash = commandHash({ person: actor.person, caseNumber, action: 'standDown', input });
  const command: Command<'standDown'> = {
    action: 'standDown',
    id: commandId,
    hash,
    caseNumber,
    actor,
    at: receivedAt,
    expectedVersion: state.seq,
    input,
  };
  await updateCase(world, command).catch((error: unknown) => {
    if (!(error instanceof Refusal)) throw error; // the person left, or the case closed, in the meantime
  });
  return (await findCase(world.mongo, caseNumber))?.state;
}
