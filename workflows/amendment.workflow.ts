import {
  allHandlersFinished,
  condition,
  continueAsNew,
  defineQuery,
  proxyActivities,
  setHandler,
  workflowInfo,
  type RetryPolicy,
} from '@temporalio/workflow';
import type { AmendmentActivities } from './activities.ts';
import { beginAmendment, happen, listenToPeople, type RunningAmendment } from './amendment-updates.ts';
import { advanced, begun, dueTask, sumApplied, sumImpact, type AmendmentTask, type Progress } from './domain/amendment/progress.ts'; // prettier-ignore
import { bySystem } from './domain/amendment/rules.ts';
import type { AmendmentEventBody } from './domain/amendment/events.ts';
import { closedAmendmentSteps, type AmendmentState, type AppliedReport, type SubjectReport } from './domain/amendment/state.ts'; // prettier-ignore
import { amendmentProgressQuery, type AmendmentProgress, type AmendmentRun } from './messages.ts';

const retry = {
  initialInterval: 100,
  backoffCoefficient: 1.6,
  maximumInterval: '2 seconds',
  nonRetryableErrorTypes: ['DIVERGED'],
} satisfies RetryPolicy;
const record = proxyActivities<AmendmentActivities>({ startToCloseTimeout: '3 seconds', retry });
/** A batch says that it lives after each subject, so that a killed worker's batch is free for another one soon. */
const world = proxyActivities<AmendmentActivities>({ startToCloseTimeout: '5 minutes', heartbeatTimeout: '5 seconds', retry }); // prettier-ignore
/** How long a closed amendment stays to answer repeats, and a new one waits for its first command. */
const lingerMs = 500;
const firstCommandMs = 30_000;
/** A timer needs an end; an amendment that waits for people only looks around once a month. */
const longestWaitMs = 30 * 24 * 3_600_000;

/** The life of one amendment. Handlers fold and wait; this loop alone calls activities, one at a time. */
export async function amendmentWorkflow(run: AmendmentRun): Promise<void> {
  const running = beginAmendment(run);
  listenToPeople(running);
  setHandler(defineQuery<AmendmentProgress | undefined>(amendmentProgressQuery), () => running.progress);
  for (;;) {
    await recordQueued(running);
    const task = running.state && dueTask(running.state, Date.now());
    if (workflowInfo().continueAsNewSuggested && allHandlersFinished()) return leave(running);
    if (running.state && task) await carryOut(running, running.state, task);
    else if (!(await somethingHappened(running)) && isOver(running) && allHandlersFinished()) return;
  }
}

async function recordQueued(running: RunningAmendment): Promise<void> {
  while (running.queue.length > 0) {
    const { version, recordedSeq: after, head } = running;
    const events = [...running.queue];
    const recorded = await record.recordAmendment({ version, after, head, events });
    running.queue.splice(0, events.length);
    running.recordedSeq = recorded.seq;
    running.head = recorded.head;
  }
}

/** A person may act while the world is asked: then what it said about the draft of before is of no use any more. */
async function carryOut(running: RunningAmendment, state: AmendmentState, task: AmendmentTask): Promise<void> {
  const said = await ask(running, state, task);
  if (running.state !== state) {
    if (running.state?.draft !== state.draft || running.state.step !== state.step) running.progress = undefined;
    return;
  }
  running.progress = said.progress;
  if (said.event) happen(running, bySystem(said.event, Date.now()));
}

type Said = { event?: AmendmentEventBody; progress?: AmendmentProgress };

async function ask(running: RunningAmendment, { version, draft }: AmendmentState, task: AmendmentTask): Promise<Said> {
  const one = { version, draft };
  switch (task) {
    case 'checkDraft': {
      const checked = await record.checkDraft(one);
      return { event: 'problems' in checked ? { type: 'DraftRefused', ...checked } : { type: 'DraftChecked', ...checked } };
    }
    case 'publish': {
      const published = await record.publishAmendment(one);
      return { event: 'problems' in published ? { type: 'DraftRefused', ...published } : { type: 'AmendmentPublished', ...published } };
    }
    case 'countImpact': {
      const before = (running.progress as Progress<SubjectReport> | undefined) ?? begun<SubjectReport>(draft); // only this step leaves one
      const { progress, finished } = advanced(before, await world.countImpact(batchOf(version, before)), sumImpact);
      return finished ? { event: { type: 'ImpactCounted', report: progress.done } } : { progress };
    }
    case 'applyImpact': {
      const before = (running.progress as Progress<AppliedReport> | undefined) ?? begun<AppliedReport>(draft); // only this step leaves one
      const { progress, finished } = advanced(before, await world.applyImpact(batchOf(version, before)), sumApplied);
      return finished ? { event: { type: 'AmendmentApplied', report: progress.done } } : { progress };
    }
  }
} // prettier-ignore

function batchOf(version: string, { draft, kind, after }: AmendmentProgress) {
  return { version, draft, kind, ...(after !== undefined && { after }) };
}

function somethingHappened(running: RunningAmendment): Promise<boolean> {
  return condition(() => running.queue.length > 0, waitMs(running));
}

function waitMs({ state }: RunningAmendment): number {
  if (!state) return firstCommandMs;
  if (closedAmendmentSteps.includes(state.step)) return lingerMs;
  if (state.step !== 'awaitingEffectiveDate') return longestWaitMs;
  return Math.min(longestWaitMs, Math.max(1, state.effectiveAt - Date.now()));
}

function isOver({ state }: RunningAmendment): boolean {
  return !state || closedAmendmentSteps.includes(state.step);
}

async function leave({ version, head, remembered, state, progress }: RunningAmendment): Promise<void> {
  await continueAsNew<typeof amendmentWorkflow>({
    version, head, remembered, ...(state && { state }), ...(progress && { progress }),
  }); // prettier-ignore
}
