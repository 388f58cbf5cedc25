import type { Command } from '../../workflows/domain/case/commands.ts';
import { caseWorkflowId } from '../../workflows/messages.ts';
import type { World } from '../world.ts';
import { wakeCase } from './case-runs.ts';
import { sendUpdate, type Sent } from './updates.ts';

/** Sends one command to its case. A case without a run is woken from the record. Throws the case's `Refusal`. */
export async function updateCase(
  world: Pick<World, 'mongo' | 'registers' | 'temporal'>,
  command: Command,
): Promise<Sent> {
  const { caseNumber } = command;
  const wake = () => wakeCase(world, caseNumber);
  return sendUpdate({ temporal: world.temporal, workflowId: caseWorkflowId(caseNumber), wake }, command);
}
