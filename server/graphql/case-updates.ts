import {
  isGrpcServiceError, ServiceError, WorkflowNotFoundError, WorkflowUpdateFailedError, WorkflowUpdateRPCTimeoutOrCancelledError,
  WorkflowUpdateStage, type WorkflowUpdateHandle,
} from '@temporalio/client'; // prettier-ignore
import { ApplicationFailure } from '@temporalio/common';
import type { Answer, Command } from '../../workflows/domain/case/commands.ts';
import { caseWorkflowId, updateId } from '../../workflows/messages.ts';
import { callDeadlineMs } from '../temporal/client.ts';
import { wakeCase } from '../temporal/case-runs.ts';
import type { World } from '../world.ts';
import { refusalFrom } from './errors.ts';
import { fault } from './faults.ts';

/** Recorded, or accepted and not yet recorded within the deadline. */
export type Sent = Answer | 'pending';
type Outcome = Sent | 'noRun';

/** Sends one command to its case and waits until it is recorded, 5 s at most. A case without a run is woken from the record, once.
 *  Throws the case's `Refusal`; `TEMPORARILY_UNAVAILABLE` when no stage was reached, so that nobody knows and a repeat is right. */
export async function updateCase(world: World, command: Command): Promise<Sent> {
  const first = await attempt(world, command);
  if (first !== 'noRun') return first;
  await wakeCase(world, command.caseNumber).catch((error: unknown) => {
    if (isAway(error)) throw unavailable();
    throw error;
  });
  const second = await attempt(world, command);
  if (second === 'noRun') throw unavailable();
  return second;
}

async function attempt({ temporal }: World, command: Command): Promise<Outcome> {
  const until = Date.now() + callDeadlineMs;
  const handle = temporal.client.workflow.getHandle(caseWorkflowId(command.caseNumber));
  try {
    const update = await temporal.within(() =>
      handle.startUpdate<Answer, [Command]>(command.action, {
        args: [command], updateId: updateId(command.id, command.hash), waitForStage: WorkflowUpdateStage.ACCEPTED,
      }),
    ); // prettier-ignore
    return await recorded(temporal, update, until);
  } catch (error) {
    return unaccepted(error);
  }
}

/** An update, not a signal: the caller waits for the record. */
async function recorded(
  temporal: World['temporal'],
  update: WorkflowUpdateHandle<Answer>,
  until: number,
): Promise<Outcome> {
  try {
    return await temporal.within(() => update.result(), Math.max(1, until - Date.now()));
  } catch (error) {
    if (isAway(error)) return 'pending';
    throw error;
  }
}

function unaccepted(error: unknown): 'noRun' {
  if (error instanceof WorkflowNotFoundError) return 'noRun';
  if (error instanceof WorkflowUpdateFailedError && error.cause instanceof ApplicationFailure) {
    const { type, details } = error.cause;
    // Accepted by a run that ended before its handler did: the next run is asked again, and knows the command if it was recorded.
    if (type === 'AcceptedUpdateCompletedWorkflow') return 'noRun';
    throw refusalFrom(type, details) ?? error;
  }
  if (isAway(error)) throw unavailable();
  throw error;
}

function isAway(error: unknown): boolean {
  return (
    error instanceof WorkflowUpdateRPCTimeoutOrCancelledError ||
    error instanceof ServiceError ||
    isGrpcServiceError(error)
  );
}

function unavailable(): Error {
  return fault('TEMPORARILY_UNAVAILABLE', 'Not confirmed. Send the same command again.');
}
