import { WorkflowExecutionAlreadyStartedError, WorkflowNotFoundError } from '@temporalio/client';
import { caseTaskQueue, caseWorkflowId, caseWorkflowType, type CaseRun } from '../../workflows/messages.ts';
import { lastCommands } from '../mongo/case-events.ts';
import { cases, claimEpoch, type CaseDocument } from '../mongo/cases.ts';
import { findOpening, findUnstarted } from '../mongo/intake.ts';
import type { World } from '../world.ts';

/** Everything of the world that starting a case needs. */
type Runner = Pick<World, 'mongo' | 'registers' | 'temporal'>;
/** Quick recovery after a killed worker: another takes the task over after this. */
const workflowTaskTimeout = '2s';

/** Starts a case that was taken in, once: the id is fixed and a closed run is not started again, so a repeat is harmless.
 *  Throws when Temporal is away; the relay starts it later. */
export async function startCase(world: Runner, caseNumber: string): Promise<void> {
  const record = await cases(world.mongo).findOne({ _id: caseNumber });
  if (!record || record.version > 0) return;
  await start(world, record, 'REJECT_DUPLICATE').catch((error: unknown) => {
    if (!(error instanceof WorkflowExecutionAlreadyStartedError)) throw error;
  });
}

/** Ends whatever run there is and goes on from the record under the next epoch; the old run can write nothing any more.
 *  For repair, restores, and when a case's code changed. Throws for a case that was never taken in. */
export async function resumeCase(world: Runner, caseNumber: string): Promise<void> {
  const record = await claimEpoch(world.mongo, caseNumber);
  if (!record) throw new Error(`There is no case ${caseNumber} to resume`);
  const running = world.temporal.client.workflow.getHandle(caseWorkflowId(caseNumber));
  await world.temporal
    .within(() => running.terminate(`resumed under epoch ${record.epoch}`))
    .catch((error: unknown) => {
      if (!(error instanceof WorkflowNotFoundError)) throw error; // it has ended already, or never ran
    });
  await start(world, record, 'ALLOW_DUPLICATE');
}

/** Starts what a crash left between intake and start: taken in over `olderThanMs` ago and without an event. One that ran
 *  and was ended is resumed, one that runs is left alone. Returns how many it looked after. */
export async function relayUnstarted(world: Runner, olderThanMs = 5_000): Promise<number> {
  const left = await findUnstarted(world.mongo, Date.now() - olderThanMs);
  for (const caseNumber of left) {
    const handle = world.temporal.client.workflow.getHandle(caseWorkflowId(caseNumber));
    const status = await world.temporal.within(() => handle.describe()).then(
      (found) => found.status.name,
      (error: unknown) => {
        if (error instanceof WorkflowNotFoundError) return undefined;
        throw error;
      },
    ); // prettier-ignore
    if (status === undefined) await startCase(world, caseNumber);
    else if (status !== 'RUNNING') await resumeCase(world, caseNumber);
  }
  return left.length;
}

/** The argument of a run: where the record stands, and the commands it must still recognise. */
export async function buildRun(world: Runner, { _id, epoch, head, state }: CaseDocument): Promise<CaseRun> {
  const remembered = await lastCommands(world.mongo, _id);
  if (state) return { epoch, head, policy: state.policy, remembered, state };
  const opening = await findOpening(world.mongo, _id);
  if (!opening) throw new Error(`Case ${_id} has neither events nor an opening`);
  const { policy } = await world.registers.asOf({ at: opening.at });
  return { epoch, head, policy, remembered, opening };
}

async function start(world: Runner, record: CaseDocument, workflowIdReusePolicy: 'REJECT_DUPLICATE' | 'ALLOW_DUPLICATE'): Promise<void> {
  const run = await buildRun(world, record);
  await world.temporal.within(() =>
    world.temporal.client.workflow.start(caseWorkflowType, {
      workflowId: caseWorkflowId(record._id), taskQueue: caseTaskQueue, args: [run], workflowIdReusePolicy, workflowIdConflictPolicy: 'FAIL', workflowTaskTimeout,
    }),
  ); // prettier-ignore
}
