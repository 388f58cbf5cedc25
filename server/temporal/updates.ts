import {
  isGrpcServiceError, ServiceError, WorkflowNotFoundError, WorkflowUpdateFailedError, WorkflowUpdateRPCTimeoutOrCancelledError,
  WorkflowUpdateStage,
} from '@temporalio/client'; // prettier-ignore
import { ApplicationFailure } from '@temporalio/common';
import { isRefusalCode, Refusal, type RefusalFacts } from '../../workflows/domain/refusal.ts';
import type { Answer } from '../../workflows/domain/case/commands.ts';
import { updateId } from '../../workflows/messages.ts';
import { callDeadlineMs, type TemporalClient } from './client.ts';

/** Recorded; accepted and not yet recorded within the deadline; or no stage was reached, so that nobody knows and a repeat is right. */
export type Sent = Answer | 'pending' | 'unknown';
type Sealed = { action: string; id: string; hash: string };
/** Where a command goes, and how a workflow without a run gets one, from the record. */
export type Addressee = { temporal: TemporalClient; workflowId: string; wake: () => Promise<void> };

/** Sends one command to its workflow and waits until it is recorded, 5 s at most; wakes it once. Throws the workflow's `Refusal`. */
export async function sendUpdate(to: Addressee, command: Sealed): Promise<Sent> {
  const first = await attempt(to, command);
  if (first !== 'noRun') return first;
  try {
    await to.wake();
  } catch (error) {
    if (isAway(error)) return 'unknown';
    throw error;
  }
  const second = await attempt(to, command);
  return second === 'noRun' ? 'unknown' : second;
}

type Outcome = Sent | 'noRun';
/** Of the deadline, what is kept to ask whether an unanswered command was accepted. */
const stageMs = 1_000;

async function attempt({ temporal, workflowId }: Addressee, command: Sealed): Promise<Outcome> {
  const handle = temporal.client.workflow.getHandle(workflowId);
  const options = { args: [command] as [Sealed], updateId: updateId(command.id, command.hash) };
  const complete = () => handle.executeUpdate<Answer, [Sealed]>(command.action, options);
  const accept = () =>
    handle.startUpdate<Answer, [Sealed]>(command.action, { ...options, waitForStage: WorkflowUpdateStage.ACCEPTED });
  try {
    return await temporal.within(complete, callDeadlineMs - stageMs);
  } catch (error) {
    const outcome = unrecorded(error);
    if (outcome !== 'unknown') return outcome;
  }
  // Not answered in time. Sent again under its id it has no second effect, and tells whether it was accepted.
  return temporal.within(accept, stageMs).then(() => 'pending', unrecorded);
}

function unrecorded(error: unknown): Outcome {
  if (error instanceof WorkflowNotFoundError) return 'noRun';
  if (error instanceof WorkflowUpdateFailedError && error.cause instanceof ApplicationFailure) {
    const { type, details } = error.cause;
    // Accepted by a run that ended before its handler did: the next run is asked again, and knows the command if it was recorded.
    if (type === 'AcceptedUpdateCompletedWorkflow') return 'noRun';
    throw refusalFrom(type, details) ?? error;
  }
  if (isAway(error)) return 'unknown';
  throw error;
}

/** A refusal as it comes back from a workflow: its type is the code, its first detail the facts. Undefined when it is none. */
function refusalFrom(
  type: string | null | undefined,
  details: readonly unknown[] | null | undefined,
): Refusal | undefined {
  if (!isRefusalCode(type)) return undefined;
  const [facts] = details ?? [];
  return new Refusal(type, isFacts(facts) ? facts : {});
}

function isFacts(value: unknown): value is RefusalFacts {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isAway(error: unknown): boolean {
  return (
    error instanceof WorkflowUpdateRPCTimeoutOrCancelledError ||
    error instanceof ServiceError ||
    isGrpcServiceError(error)
  );
}
