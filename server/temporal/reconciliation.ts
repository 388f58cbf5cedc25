import { ScheduleAlreadyRunning } from '@temporalio/client';
import { closedSteps } from '../../workflows/domain/case/state.ts';
import { caseTaskQueue, reconciliationId, reconciliationType } from '../../workflows/messages.ts';
import { cases } from '../mongo/cases.ts';
import { countStuck } from '../mongo/outbox.ts';
import { verifyRecord, type Fault } from '../mongo/verification.ts';
import type { World } from '../world.ts';
import { runStatus } from './case-runs.ts';

type Reconciled = Pick<World, 'mongo' | 'registers' | 'temporal'>;
/** How much is wrong, by check; each should be 0. */
export type Check = Fault | 'intakeWithoutWorkflow' | 'openWithoutRun' | 'halted' | 'stuckOutbox' | 'brokenRegister';
type ReconciliationDocument = { _id: string; at: Date; checks: Record<Check, number> };

const patienceMs = 60_000;
const keptRounds = 1_000;
const every = '15 minutes';

/** Runs every check, keeps the result, and says aloud what is not 0. It repairs nothing: what is wrong is looked at first.
 *  Source: quality.md §5, reconciliation. */
export async function reconcile(world: Reconciled, now = Date.now()): Promise<Record<Check, number>> {
  const { mongo, registers } = world;
  const { differences } = await verifyRecord(mongo);
  const faults = (fault: Fault) => differences.filter((one) => one.fault === fault).length;
  const old = new Date(now - patienceMs);
  const checks: Record<Check, number> = {
    orphan: faults('orphan'), gap: faults('gap'), brokenChain: faults('brokenChain'), headDiffers: faults('headDiffers'), versionDiffers: faults('versionDiffers'),
    stateDiffers: faults('stateDiffers'), indexDiffers: faults('indexDiffers'), unfoldable: faults('unfoldable'),
    intakeWithoutWorkflow: await cases(mongo).countDocuments({ version: 0, openedAt: { $lt: old } }),
    openWithoutRun: await countOpenWithoutRun(world),
    halted: await cases(mongo).countDocuments({ halted: { $exists: true } }),
    stuckOutbox: await countStuck(mongo, old),
    brokenRegister: (await registers.verify()) === undefined ? 0 : 1,
  }; // prettier-ignore
  await keep(world, now, checks);
  const wrong = Object.entries(checks).filter(([, count]) => count > 0);
  if (wrong.length > 0)
    console.error(JSON.stringify({ level: 'error', alarm: 'reconciliation', ...Object.fromEntries(wrong) }));
  return checks;
}

/** The schedule that starts the checks. Every worker asks for it; there is one. */
export async function scheduleReconciliation({ temporal }: Pick<World, 'temporal'>): Promise<void> {
  const action = {
    type: 'startWorkflow' as const,
    workflowType: reconciliationType,
    workflowId: reconciliationId,
    taskQueue: caseTaskQueue,
    args: [],
  };
  const schedule = {
    scheduleId: reconciliationId,
    spec: { intervals: [{ every }] },
    policies: { overlap: 'SKIP' as const },
    action,
  };
  await temporal.within(() => temporal.client.schedule.create(schedule)).catch((error: unknown) => {
    if (!(error instanceof ScheduleAlreadyRunning)) throw error;
  }); // prettier-ignore
}

async function countOpenWithoutRun(world: Reconciled): Promise<number> {
  let without = 0;
  const open = {
    version: { $gt: 0 },
    step: { $nin: [...closedSteps] },
    halted: { $exists: false },
    claimedUntil: { $exists: false },
  };
  for await (const { _id } of cases(world.mongo).find(open).project<{ _id: string }>({ _id: 1 })) {
    if ((await runStatus(world, _id)) !== 'RUNNING' && (await isStillOpen(world, _id))) without += 1;
  }
  return without;
}

/** It may have ended, as it should, between the two looks. */
async function isStillOpen({ mongo }: Reconciled, caseNumber: string): Promise<boolean> {
  return (await cases(mongo).countDocuments({ _id: caseNumber, step: { $nin: [...closedSteps] } })) > 0;
}

async function keep({ mongo }: Reconciled, now: number, checks: Record<Check, number>): Promise<void> {
  const rounds = mongo.collection<ReconciliationDocument>('reconciliations');
  const at = new Date(now);
  await rounds.updateOne({ _id: at.toISOString() }, { $set: { at, checks } }, { upsert: true });
  const [oldest] = await rounds.find().sort({ _id: -1 }).skip(keptRounds).limit(1).toArray(); // prettier-ignore
  if (oldest) await rounds.deleteMany({ _id: { $lte: oldest._id } });
}
