import { allHandlersFinished, condition, defineUpdate, proxyActivities, setHandler, workflowInfo, type RetryPolicy } from '@temporalio/workflow'; // prettier-ignore
import { answered, refusedAsFailure, remembering } from './command-memory.ts';
import type { Answer } from './domain/case/commands.ts';
import { Refusal } from './domain/refusal.ts';
import type { LifeActivities } from './activities.ts';
import type { LifeEvent, LifeKind, LifeRun, RememberedAnswer } from './messages.ts';

/** A life in the memory of its run: an amendment, a submission to the list, a release. `queue` holds what is decided and not yet recorded. */
export type Running<State extends { seq: number }, Event extends LifeEvent> = {
  readonly life: string; state: State | undefined; queue: Event[]; recordedSeq: number; head: string; remembered: RememberedAnswer[];
  readonly fold: (state: State | undefined, event: Event) => State;
}; // prettier-ignore
/** One command as it lies, sealed, in the workflow's history. */
export type LifeCommand<Action extends string = string> = { action: Action; id: string; hash: string; life: string };

export const activityRetry = {
  initialInterval: 100,
  backoffCoefficient: 1.6,
  maximumInterval: '2 seconds',
  nonRetryableErrorTypes: ['DIVERGED'],
} satisfies RetryPolicy;
const record = proxyActivities<LifeActivities>({ startToCloseTimeout: '3 seconds', retry: activityRetry });
/** How long a closed life stays to answer repeats, and a new one waits for its first command. */
const lingerMs = 500;
const firstCommandMs = 30_000;
/** A timer needs an end; a life that waits for people only looks around once a month. */
const longestWaitMs = 30 * 24 * 3_600_000;

export function begin<State extends { seq: number }, Event extends LifeEvent>(
  { life, head, remembered, state }: LifeRun<State>,
  fold: Running<State, Event>['fold'],
): Running<State, Event> {
  return { life, head, remembered, state, queue: [], recordedSeq: state?.seq ?? 0, fold };
}

/** Folds an event into the life and queues it for the record. Returns the new version. */
export function happen<State extends { seq: number }, Event extends LifeEvent>(
  running: Running<State, Event>,
  event: Event,
): number {
  running.state = running.fold(running.state, event);
  running.queue.push(event);
  return running.state.seq;
}

/** One update an action, named as it. The rule is asked twice: by the validator, so that a refusal leaves no history, and by the
 *  handler, which folds. */
export function listen<State extends { seq: number }, Event extends LifeEvent, Command extends LifeCommand>(
  running: Running<State, Event>,
  { actions, decide }: { actions: readonly string[]; decide: (state: State | undefined, command: Command) => Event },
): void {
  for (const action of actions) {
    const ask = (command: Command) =>
      refusedAsFailure(() => {
        requireOurs(running.life, action, command);
        return answered(running.remembered, command) ?? decide(running.state, command);
      });
    const handle = async (command: Command): Promise<Answer> => {
      const asked = ask(command);
      const version = typeof asked === 'number' ? asked : take(running, command, asked);
      await condition(() => running.recordedSeq >= version); // answer only when MongoDB has it
      return { version };
    };
    setHandler(defineUpdate<Answer, [Command]>(action), handle, { validator: (command) => void ask(command) });
  }
}

export type Living = {
  record: () => Promise<void>;
  /** Does the one thing that is due; false when there is none. */
  act: () => Promise<boolean>;
  /** Until when to wait for people, in ms. Ignored before the first command and after the end. */
  waitMs: () => number;
  isClosed: () => boolean;
  leave: () => Promise<void>;
};

/** The main loop of a life. Handlers fold and wait; this loop alone calls activities, one at a time. */
export async function live(
  running: { readonly state: object | undefined; readonly queue: readonly object[] },
  living: Living,
): Promise<void> {
  const isOver = () => !running.state || living.isClosed();
  for (;;) {
    await living.record();
    if (workflowInfo().continueAsNewSuggested && allHandlersFinished()) return living.leave();
    if (running.state && (await living.act())) continue;
    const ms = !running.state ? firstCommandMs : living.isClosed() ? lingerMs : living.waitMs();
    const acted = await condition(() => running.queue.length > 0, Math.min(longestWaitMs, Math.max(1, ms)));
    if (!acted && isOver() && allHandlersFinished()) return;
  }
}

/** Records what is queued, batch after batch, until nothing is. */
export async function recordQueued<State extends { seq: number }, Event extends LifeEvent>(
  running: Running<State, Event>,
  kind: LifeKind,
): Promise<void> {
  while (running.queue.length > 0) {
    const { life, recordedSeq: after, head } = running;
    const events = [...running.queue];
    const recorded = await record.recordLife({ kind, life, after, head, events });
    running.queue.splice(0, events.length);
    running.recordedSeq = recorded.seq;
    running.head = recorded.head;
  }
}

/** The argument of the next run. */
export function runOf<State extends { seq: number }, Event extends LifeEvent>(
  { life, head, remembered, state }: Running<State, Event>, // prettier-ignore
): LifeRun<State> {
  return { life, head, remembered, ...(state && { state }) };
}

function take<State extends { seq: number }, Event extends LifeEvent>(
  running: Running<State, Event>,
  { id, hash }: LifeCommand,
  event: Event,
): number {
  const version = happen(running, event);
  running.remembered = remembering(running.remembered, { id, hash, version });
  return version;
}

/** What our seal does not vouch for decodes without these; and one sealed for another action or life was not sent here by us. */
function requireOurs(life: string, action: string, command: LifeCommand): void {
  const isOurs = 'hash' in command && command.action === action && command.life === life;
  if (!isOurs) throw new Refusal('FORGED');
}
