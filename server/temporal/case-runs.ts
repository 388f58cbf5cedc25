import { setTimeout as sleep } from 'node:timers/promises';
import {
  WorkflowExecutionAlreadyStartedError,
  WorkflowNotFoundError,
  type WorkflowStartOptions,
} from '@temporalio/client';
import { Refusal } from '../../workflows/domain/refusal.ts';
import { caseTaskQueue, caseWorkflowId, caseWorkflowType, type CaseRun } from '../../workflows/messages.ts';
import { lastCommands } from '../mongo/case-events.ts';
import { cases, claimEpoch, releaseClaim, type CaseDocument } from '../mongo/cases.ts';
import { findOpening, findUnstarted } from '../mongo/intake.ts';
import type { World } from '../world.ts';

/** Everything of the world that starting a case needs. */
type Runner = Pick<World, 'mongo' | 'registers' | 'temporal'>;
/** Quick recovery after a killed worker: another takes the task over after this. */
export const workflowTaskTimeout = '2s' as const;

/** Starts a case that was taken in, once: the id is fixed and a closed run is not started again, so a repeat is harmless.
 *  Throws when Temporal is away; the relay starts it later. */
export async function startCase(world: Runner, caseNumber: string): Promise<void> {
  const record = await cases(world.mongo).findOne({ _id: caseNumber });
  if (!record || record.version > 0) return;
  await start(world, record, { workflowIdReusePolicy: 'REJECT_DUPLICATE', workflowIdConflictPolicy: 'FAIL' }).catch(
    (error: unknown) => {
      if (!(error instanceof WorkflowExecutionAlreadyStartedError)) throw error;
    },
  );
}

/** Goes on with a case that has no run: one that is closed and asked again, or whose run was ended. One that runs is left
 *  alone, and of two processes at once one starts it. Throws `Refusal` DIVERGED for a halted case: run and record disagreed, and a
 *  person must compare them and resume it. */
export async function wakeCase(world: Runner, caseNumber: string): Promise<void> {
  const record = await cases(world.mongo).findOne({ _id: caseNumber });
  if (!record) throw new Error(`There is no case ${caseNumber} to wake`);
  if (record.halted) throw new Refusal('DIVERGED', { field: 'caseId', after: record.halted.after });
  if ((await runStatus(world, caseNumber)) === 'RUNNING') return;
  const claimed = await claimEpoch(world.mongo, caseNumber, record.epoch);
  if (claimed) await startClaimed(world, claimed);
  else await untilStarted(world, caseNumber);
}

/** Ends whatever run there is and goes on from the record under the next epoch; the old run can write nothing any more.
 *  For repair and restores, by a person's decision: what the old run accepted and did not record is lost.
 *  Throws for a case that was never taken in. */
export async function resumeCase(world: Runner, caseNumber: string): Promise<void> {
  const claimed = await claimEpoch(world.mongo, caseNumber);
  if (!claimed) throw new Error(`There is no case ${caseNumber} to resume`);
  await startClaimed(world, claimed);
}

/** Starts what a crash left between intake and start: taken in over `olderThanMs` ago and without an event. One that runs
 *  is left alone. Returns how many it looked after. */
export async function relayUnstarted(world: Runner, olderThanMs = 5_000): Promise<number> {
  const left = await findUnstarted(world.mongo, Date.now() - olderThanMs);
  for (const caseNumber of left) {
    const status = await runStatus(world, caseNumber);
    if (status === undefined) await startCase(world, caseNumber);
    else if (status !== 'RUNNING') await wakeCase(world, caseNumber);
  }
  return left.length;
}

/** What Temporal calls the status of the case's last run; undefined when there never was one. */
export async function runStatus(
  { temporal }: Pick<World, 'temporal'>,
  caseNumber: string,
): Promise<string | undefined> {
  try {
    const found = await temporal.within(() =>
      temporal.client.workflow.getHandle(caseWorkflowId(caseNumber)).describe(),
    );
    return found.status.name;
  } catch (error) {
    if (error instanceof WorkflowNotFoundError) return undefined;
    throw error;
  }
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

/** Whoever holds the claim is the latest: a run that still lives has an old epoch and is replaced in the same call. */
async function startClaimed(world: Runner, claimed: CaseDocument): Promise<void> {
  await start(world, claimed, {
    workflowIdReusePolicy: 'ALLOW_DUPLICATE',
    workflowIdConflictPolicy: 'TERMINATE_EXISTING',
  });
  await releaseClaim(world.mongo, claimed);
}

async function untilStarted(world: Runner, caseNumber: string): Promise<void> {
  for (let turn = 0; turn < 30; turn += 1) {
    const record = await cases(world.mongo).findOne({ _id: caseNumber });
    if (!record?.claimedUntil) return;
    await sleep(100);
  }
}

type Policies = Pick<WorkflowStartOptions, 'workflowIdReusePolicy' | 'workflowIdConflictPolicy'>;
async function start(world: Runner, record: CaseDocument, policies: Policies): Promise<void> {
  const run = await buildRun(world, record);
  const options = {
    workflowId: caseWorkflowId(record._id),
    taskQueue: caseTaskQueue,
    args: [run],
    workflowTaskTimeout,
    ...policies,
  };
  await world.temporal.within(() => world.temporal.client.workflow.start(caseWorkflowType, options));
}
