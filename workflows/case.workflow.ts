import {
  allHandlersFinished,
  condition,
  continueAsNew,
  defineSignal,
  patched,
  proxyActivities,
  setHandler,
  workflowInfo,
} from '@temporalio/workflow';
import type { CaseActivities } from './activities.ts';
import { apply, begin, listen, type RunningCase } from './case-updates.ts';
import { nextDeadline } from './domain/case/deadlines.ts';
import { dueEffect, effectResult, type Effect } from './domain/case/effects.ts';
import { byDeadline, stamp } from './domain/case/rules.ts';
import { closedSteps } from './domain/case/state.ts';
import { renewSignal, type CaseRun } from './messages.ts';

const world = proxyActivities<CaseActivities>({
  startToCloseTimeout: '3 seconds',
  retry: {
    initialInterval: 100,
    backoffCoefficient: 1.6,
    maximumInterval: '2 seconds',
    nonRetryableErrorTypes: ['DIVERGED'],
  },
});
/** How long a closed case stays to answer repeats, and an idle one waits before it continues as new. */
const lingerMs = 500;
/** A timer needs an end; a case that waits for people only looks around once a month. */
const longestWaitMs = 30 * 24 * 3_600_000;

/** The life of one case. Handlers fold and wait; this loop alone records; the caller is answered when MongoDB has it. */
export async function caseWorkflow(run: CaseRun): Promise<void> {
  const running = begin(run);
  listen(running);
  setHandler(defineSignal(renewSignal), () => void (running.renewing = true));
  for (;;) {
    await record(running);
    const effect = dueEffect(running.state);
    if (effect) await carryOut(running, effect);
    else if (!(await somethingHappened(running))) {
      if (isLeaving(running) && allHandlersFinished()) return leave(running);
      apply(running, byDeadline(running.state, Date.now()));
    }
  }
}

async function record(running: RunningCase): Promise<void> {
  while (running.queue.length > 0) {
    const events = running.queue.slice(0, 50);
    const { epoch, recordedSeq: after, head, state } = running;
    const recorded = await world.recordEvents({ caseNumber: state.caseNumber, epoch, after, head, events });
    running.queue.splice(0, events.length);
    running.recordedSeq = recorded.seq;
    running.head = recorded.head;
  }
}

/** No action is open while a number is drawn, so nothing can come between the decision and its certificate. */
async function carryOut(running: RunningCase, effect: Effect): Promise<void> {
  const { kind, key } = effect;
  const { caseNumber } = running.state;
  const number = await world.drawNumber({ key, kind });
  // Runs that drew their number before amendments were asked about replay without the question.
  const amendedFrom =
    kind === 'certificate' && patched('amended-clauses') ? await world.amendedFrom({ caseNumber }) : [];
  apply(running, [stamp(effectResult(effect, number, amendedFrom), Math.max(Date.now(), effect.decidedAt), 'system')]);
}

function somethingHappened(running: RunningCase): Promise<boolean> {
  const wasLeaving = isLeaving(running);
  return condition(
    () => running.queue.length > 0 || isLeaving(running) !== wasLeaving,
    wasLeaving ? lingerMs : untilDeadline(running),
  );
}

function untilDeadline({ state }: RunningCase): number {
  const next = nextDeadline(state);
  return next === undefined ? longestWaitMs : Math.min(longestWaitMs, Math.max(1, next - Date.now()));
}

function isLeaving({ state, renewing, taken }: RunningCase): boolean {
  const isLong = taken >= state.policy.continueAsNewAfter || workflowInfo().continueAsNewSuggested;
  return closedSteps.includes(state.step) || renewing || isLong;
}

async function leave({ state, epoch, head, remembered }: RunningCase): Promise<void> {
  if (closedSteps.includes(state.step)) return;
  await continueAsNew<typeof caseWorkflow>({ epoch, head, policy: state.policy, remembered, state });
}
