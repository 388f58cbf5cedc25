import { continueAsNew, proxyActivities } from '@temporalio/workflow';
import type { ReleaseActivities } from './activities.ts';
import { releaseActionNames } from './domain/list/release/actions.ts';
import type { ReleaseEvent, ReleaseEventBody } from './domain/list/release/events.ts';
import { evolveRelease } from './domain/list/release/evolve.ts';
import {
  dueReleaseTask,
  isFull,
  nothingPrepared,
  preparedOn,
  type ReleaseTask,
} from './domain/list/release/progress.ts';
import { yearMonthOf } from './domain/list/release/publication.ts';
import { decideRelease, releaseBySystem, type ReleaseCommand } from './domain/list/release/rules.ts';
import { closedReleaseSteps, type BlockReason, type ReleaseState } from './domain/list/release/state.ts';
import { activityRetry as retry, begin, happen, listen, live, recordQueued, runOf, type Running } from './life.ts';
import { releaseTaskQueue, type ReleaseRun } from './messages.ts';

const taskQueue = releaseTaskQueue;
const world = proxyActivities<ReleaseActivities>({ taskQueue, startToCloseTimeout: '10 seconds', retry });
/** A batch says that it lives while it works, so that a killed worker's batch is free for another one soon. */
const long = proxyActivities<ReleaseActivities>({ taskQueue, startToCloseTimeout: '5 minutes', heartbeatTimeout: '10 seconds', retry }); // prettier-ignore
/** How soon a release that is blocked looks again. */
const blockedMs = 1_000;

type Releasing = { running: Running<ReleaseState, ReleaseEvent>; preparing: ReleaseRun['preparing'] };
type Said = { event?: ReleaseEventBody; blocked?: BlockReason };

/** The life of one release: asked, confirmed where two people are needed, planned, appended batch after batch, told. */
export async function listReleaseWorkflow(run: ReleaseRun): Promise<void> {
  const running = begin(run, evolveRelease);
  const releasing: Releasing = { running, preparing: run.preparing };
  listen(running, {
    actions: releaseActionNames,
    decide: (state, command: ReleaseCommand) => decideRelease(state, command),
  });
  await live(running, {
    record: () => recordQueued(running, 'listRelease'),
    act: () => act(releasing),
    waitMs: () => (running.state && dueReleaseTask(running.state) ? blockedMs : Infinity),
    isClosed: () => running.state !== undefined && closedReleaseSteps.includes(running.state.step),
    leave: () => leave(releasing),
  });
}

/** False when nothing is due, or the release is blocked: then it waits, and why is to be seen. */
async function act(releasing: Releasing): Promise<boolean> {
  const { running } = releasing;
  const { state } = running;
  const task = state && dueReleaseTask(state);
  if (!state || !task) return false;
  const { event, blocked } = await ask(releasing, state, task);
  if (blocked === undefined) {
    if (event) happen(running, releaseBySystem(event, Date.now()));
    return true;
  }
  if (state.blocked?.reason === blocked) return false;
  happen(running, releaseBySystem({ type: 'ReleaseBlocked', reason: blocked }, Date.now()));
  return true;
}

async function ask(releasing: Releasing, state: ReleaseState, task: ReleaseTask): Promise<Said> {
  const { life } = releasing.running;
  switch (task) {
    case 'begin': {
      const begun = await world.beginRelease({ life });
      if ('blocked' in begun) return begun;
      const { latest = 0, sizeBefore } = begun;
      // This clock dates the leaves, so it is the one that is compared.
      if (latest > Date.now()) return { blocked: 'CLOCK_BEHIND' };
      return { event: { type: 'ReleaseBegun', yearMonth: yearMonthOf(Date.now()), sizeBefore } };
    }
    case 'prepare': return prepare(releasing, life);
    case 'append': return append(releasing, state);
    case 'conclude': {
      for (const index of (state.plan?.batches ?? []).keys()) await long.projectBatch({ life, index });
      await world.endTurn({ life });
      await long.tellTables({ life });
      return { event: { type: 'ReleaseFinished' } };
    }
  }
} // prettier-ignore

async function prepare(releasing: Releasing, life: string): Promise<Said> {
  const before = releasing.preparing ?? nothingPrepared;
  const named = before.batches.map(({ digest }) => digest);
  const prepared = await long.prepareBatch({ life, batches: named, at: before.at });
  const { batches, tables, leftOut } = (releasing.preparing = preparedOn(before, prepared));
  const goesOn = prepared.next !== undefined && !isFull({ batches, tables, leftOut }, prepared);
  return goesOn ? {} : { event: { type: 'ReleasePlanned', batches, tables, leftOut } };
}

async function append(releasing: Releasing, state: ReleaseState): Promise<Said> {
  const { life } = releasing.running;
  const appended = await long.appendBatch({ life, index: state.appended });
  if ('blocked' in appended) return appended;
  if ('size' in appended) return { event: { type: 'BatchAppended', ...appended } };
  releasing.preparing = undefined;
  return { event: { type: 'ReleaseBegun', yearMonth: yearMonthOf(Date.now()), ...appended } };
}

async function leave({ running, preparing }: Releasing): Promise<void> {
  await continueAsNew<typeof listReleaseWorkflow>({ ...runOf(running), ...(preparing && { preparing }) });
}
