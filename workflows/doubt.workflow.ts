import { continueAsNew } from '@temporalio/workflow';
import { doubtActionNames } from './domain/list/doubt/actions.ts';
import type { DoubtEvent } from './domain/list/doubt/events.ts';
import { evolveDoubt } from './domain/list/doubt/evolve.ts';
import { deadlineOf, decideDoubt, doubtOverdue, type DoubtCommand } from './domain/list/doubt/rules.ts';
import { closedDoubtSteps, type DoubtState } from './domain/list/doubt/state.ts';
import { begin, happen, listen, live, recordQueued, runOf, type Running } from './life.ts';
import type { DoubtRun } from './messages.ts';

/** The life of one doubt: people raise, take and answer it, and its deadline passes once. */
export async function doubtWorkflow(run: DoubtRun): Promise<void> {
  const running = begin<DoubtState, DoubtEvent>(run, evolveDoubt);
  listen(running, {
    actions: doubtActionNames,
    decide: (state, command: DoubtCommand) => decideDoubt(state, command),
  });
  await live(running, {
    record: () => recordQueued(running, 'doubt'),
    act: () => Promise.resolve(passDeadline(running)),
    waitMs: () => untilDeadlineMs(running.state),
    isClosed: () => running.state !== undefined && closedDoubtSteps.includes(running.state.step),
    leave: () => continueAsNew<typeof doubtWorkflow>(runOf(running)),
  });
}

function passDeadline(running: Running<DoubtState, DoubtEvent>): boolean {
  if (untilDeadlineMs(running.state) > 0) return false;
  happen(running, doubtOverdue(Date.now()));
  return true;
}

/** In ms; `Infinity` when no deadline is ahead, 0 or less when it is due. */
function untilDeadlineMs(state: DoubtState | undefined): number {
  return ((state && deadlineOf(state)) ?? Infinity) - Date.now();
}
