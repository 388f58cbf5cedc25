import type { Action } from '../../workflows/domain/actions.ts';
import type { Command, Inputs } from '../../workflows/domain/case/commands.ts';
import type { CaseState } from '../../workflows/domain/case/state.ts';
import type { World } from '../world.ts';
import { updateCase } from './case-updates.ts';
import { commandHash } from './command-hash.ts';
import type { Sent } from './updates.ts';

export type Order<A extends Action> = { action: A; id: string; at: number; input: Inputs[A] };

/** Tells a case what no person does: a register or the law changed. The same id again is the same command.
 *  Throws the case's `Refusal`. */
export async function commandBySystem<A extends Action>(
  world: Pick<World, 'mongo' | 'registers' | 'temporal'>,
  { caseNumber, seq }: CaseState,
  { action, id, at, input }: Order<A>,
): Promise<Sent> {
  const { seq: registerSeq } = await world.registers.current();
  const actor = { person: 'system', roles: [], interests: [], fields: [], registerSeq };
  const hash = commandHash({ person: actor.person, caseNumber, action, input });
  const command: Command<A> = { action, id, hash, caseNumber, actor, at, expectedVersion: seq, input };
  return updateCase(world, command);
}
