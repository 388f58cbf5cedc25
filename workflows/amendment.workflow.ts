import { continueAsNew, defineQuery, proxyActivities, setHandler } from '@temporalio/workflow';
import type { AmendmentActivities } from './activities.ts';
import { amendmentActionNames } from './domain/amendment/actions.ts';
import type { AmendmentEvent, AmendmentEventBody } from './domain/amendment/events.ts';
import { evolveAmendment } from './domain/amendment/evolve.ts';
import { advanced, begun, dueTask, sumApplied, sumImpact, type AmendmentTask, type Progress } from './domain/amendment/progress.ts'; // prettier-ignore
import { bySystem, decideAmendment, type AmendmentCommand } from './domain/amendment/rules.ts';
import { closedAmendmentSteps, type AmendmentState, type AppliedReport, type SubjectReport } from './domain/amendment/state.ts'; // prettier-ignore
import { activityRetry as retry, begin, happen, listen, live, recordQueued, runOf, type Running } from './life.ts';
import { amendmentProgressQuery, type AmendmentProgress, type AmendmentRun } from './messages.ts';

const world = proxyActivities<AmendmentActivities>({ startToCloseTimeout: '3 seconds', retry });
/** A batch says that it lives after each subject, so that a killed worker's batch is free for another one soon. */
const long = proxyActivities<AmendmentActivities>({ startToCloseTimeout: '5 minutes', heartbeatTimeout: '5 seconds', retry }); // prettier-ignore

type Amending = { running: Running<AmendmentState, AmendmentEvent>; progress: AmendmentProgress | undefined };

/** The life of one amendment. */
export async function amendmentWorkflow(run: AmendmentRun): Promise<void> {
  const running = begin(run, evolveAmendment);
  const amending: Amending = { running, progress: run.progress };
  listen(running, {
    actions: amendmentActionNames,
    decide: (state, command: AmendmentCommand) => decideAmendment(state, command),
  });
  setHandler(defineQuery<AmendmentProgress | undefined>(amendmentProgressQuery), () => amending.progress);
  await live(running, {
    record: () => recordQueued(running, 'amendment'),
    act: () => act(amending),
    waitMs: () => (running.state?.step === 'awaitingEffectiveDate' ? running.state.effectiveAt - Date.now() : Infinity),
    isClosed: () => running.state !== undefined && closedAmendmentSteps.includes(running.state.step),
    leave: () => leave(amending),
  });
}

/** A person may act while the world is asked: then what it said about the draft of before is of no use any more. */
async function act(amending: Amending): Promise<boolean> {
  const { running } = amending;
  const { state } = running;
  const task = state && dueTask(state, Date.now());
  if (!state || !task) return false;
  const said = await ask(amending, state, task);
  if (running.state === state) {
    amending.progress = said.progress;
    if (said.event) happen(running, bySystem(said.event, Date.now()));
  } else if (running.state?.draft !== state.draft || running.state.step !== state.step) amending.progress = undefined;
  return true;
}

type Said = { event?: AmendmentEventBody; progress?: AmendmentProgress };

async function ask({ progress }: Amending, { version, draft }: AmendmentState, task: AmendmentTask): Promise<Said> {
  const one = { version, draft };
  switch (task) {
    case 'checkDraft': {
      const checked = await world.checkDraft(one);
      return { event: 'problems' in checked ? { type: 'DraftRefused', ...checked } : { type: 'DraftChecked', ...checked } };
    }
    case 'publish': {
      const published = await world.publishAmendment(one);
      return { event: 'problems' in published ? { type: 'DraftRefused', ...published } : { type: 'AmendmentPublished', ...published } };
    }
    case 'countImpact': {
      const before = (progress as Progress<SubjectReport> | undefined) ?? begun<SubjectReport>(draft); // only this step leaves one
      const { progress: now, finished } = advanced(before, await long.countImpact(batchOf(version, before)), sumImpact);
      return finished ? { event: { type: 'ImpactCounted', report: now.done } } : { progress: now };
    }
    case 'applyImpact': {
      const before = (progress as Progress<AppliedReport> | undefined) ?? begun<AppliedReport>(draft); // only this step leaves one
      const { progress: now, finished } = advanced(before, await long.applyImpact(batchOf(version, before)), sumApplied);
      return finished ? { event: { type: 'AmendmentApplied', report: now.done } } : { progress: now };
    }
  }
} // prettier-ignore

function batchOf(version: string, { draft, kind, after }: AmendmentProgress) {
  return { version, draft, kind, ...(after !== undefined && { after }) };
}

async function leave({ running, progress }: Amending): Promise<void> {
  await continueAsNew<typeof amendmentWorkflow>({ ...runOf(running), ...(progress && { progress }) });
}
