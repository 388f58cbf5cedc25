import { ActivityCancellationType, CancellationScope, condition, continueAsNew, isCancellation, proxyActivities } from '@temporalio/workflow'; // prettier-ignore
import type { SubmissionActivities, TableOf } from './activities.ts';
import { submissionActionNames } from './domain/list/submission/actions.ts';
import type { SubmissionEvent, SubmissionEventBody } from './domain/list/submission/events.ts';
import { evolveSubmission } from './domain/list/submission/evolve.ts';
import { dueTask, judgeLot, type SubmissionTask } from './domain/list/submission/progress.ts';
import { bySystem, decideSubmission, type SubmissionCommand } from './domain/list/submission/rules.ts';
import { closedSubmissionSteps, type SubmissionState } from './domain/list/submission/state.ts';
import { activityRetry as retry, begin, happen, listen, live, recordQueued, runOf, type Running } from './life.ts';
import { bulkTaskQueue as taskQueue, type SubmissionRun } from './messages.ts';

/** A whole table in one call: it says all the while that it lives, and one that is killed goes on from the rows that are stored. */
const bulk = proxyActivities<SubmissionActivities>({
  taskQueue, startToCloseTimeout: '2 hours', heartbeatTimeout: '8 seconds', cancellationType: ActivityCancellationType.TRY_CANCEL, retry,
}); // prettier-ignore

type Submitting = Running<SubmissionState, SubmissionEvent>;

/** The life of one table that a maker offers for the list. */
export async function listSubmissionWorkflow(run: SubmissionRun): Promise<void> {
  const running = begin(run, evolveSubmission);
  listen(running, {
    actions: submissionActionNames,
    decide: (state, command: SubmissionCommand) => decideSubmission(state, command),
  });
  await live(running, {
    record: () => recordQueued(running, 'listSubmission'),
    act: () => act(running),
    waitMs: () => Infinity,
    isClosed: () => running.state !== undefined && closedSubmissionSteps.includes(running.state.step),
    leave: async () => void (await continueAsNew<typeof listSubmissionWorkflow>(runOf(running))),
  });
}

/** People may act while the world is asked. What it says counts as long as the table is in the step and round it was asked in. */
async function act(running: Submitting): Promise<boolean> {
  const { state } = running;
  const task = state && dueTask(state);
  if (!state || !task) return false;
  const said = await ask(running, state, task);
  if (said && running.state?.stepSeq === state.stepSeq) happen(running, bySystem(said, Date.now()));
  return true;
}

async function ask(running: Submitting, state: SubmissionState, task: SubmissionTask): Promise<SubmissionEventBody | undefined> {
  const { life, head } = running;
  switch (task) {
    case 'judgeTable': {
      const { round, organisation, maker, list, table, mapping, submittedAt: at } = state;
      const said = await judged(running, { submission: life, round, organisation, maker, list, table, ...(mapping !== undefined && { mapping }), at });
      if (!said) return undefined;
      return 'code' in said ? { type: 'TableRefused', ...said } : { type: 'TableJudged', ...said };
    }
    case 'planSample':
      return { type: 'SamplePlanned', ...(await bulk.planSample({ submission: life, organisation: state.organisation, head })) };
    case 'applyDecision': {
      const [of = 0] = state.unapplied;
      return { type: 'DecisionApplied', of, ...(await bulk.applyDecision({ submission: life, of })) };
    }
    case 'judgeLot': return { type: 'LotJudged', ...judgeLot(state) };
    case 'finishInspection': return { type: 'InspectionFinished' };
  }
} // prettier-ignore

/** Judging may take minutes: whoever withdraws the table meanwhile is answered at once, and the judging ends. */
async function judged(running: Submitting, table: TableOf) {
  const scope = new CancellationScope();
  const judging = scope.run(() => bulk.judgeTable(table));
  judging.catch(() => undefined); // awaited below; a cancelled scope rejects it before
  const acted = condition(() => running.queue.length > 0).then(() => undefined);
  const said = await Promise.race([judging, acted]);
  if (said) return said;
  scope.cancel();
  await judging.catch((error: unknown) => {
    if (!isCancellation(error)) throw error;
  });
  return undefined;
}
