import { condition, defineUpdate, setHandler } from '@temporalio/workflow';
import { answered, refusedAsFailure, remembering } from './command-memory.ts';
import { amendmentActionNames, type AmendmentAction } from './domain/amendment/actions.ts';
import type { AmendmentEvent } from './domain/amendment/events.ts';
import { decideAmendment, foldAmendment, type AmendmentCommand } from './domain/amendment/rules.ts';
import type { AmendmentState } from './domain/amendment/state.ts';
import { Refusal } from './domain/refusal.ts';
import type { Answer } from './domain/case/commands.ts';
import type { AmendmentProgress, AmendmentRun, RememberedAnswer } from './messages.ts';

/** An amendment in the memory of its run. `queue` holds what is decided and not yet recorded. */
export type RunningAmendment = {
  readonly version: string; state: AmendmentState | undefined; queue: AmendmentEvent[]; recordedSeq: number; head: string;
  remembered: RememberedAnswer[]; progress: AmendmentProgress | undefined;
}; // prettier-ignore

export function beginAmendment({ version, head, remembered, state, progress }: AmendmentRun): RunningAmendment {
  return { version, head, remembered, state, progress, queue: [], recordedSeq: state?.seq ?? 0 };
}

/** Folds an event into the amendment and queues it for the record. Returns the new version. */
export function happen(running: RunningAmendment, event: AmendmentEvent): number {
  running.state = foldAmendment(running.state, [event]);
  running.queue.push(event);
  return running.state?.seq ?? 0;
}

/** One update an action of the table, named as it. */
export function listenToPeople(running: RunningAmendment): void {
  for (const action of amendmentActionNames) answer(running, action);
}

/** The rule, asked twice: by the validator, so that a refusal leaves no history, and by the handler, which folds. */
function answer<A extends AmendmentAction>(running: RunningAmendment, action: A): void {
  const ask = (command: AmendmentCommand<A>) =>
    refusedAsFailure(() => {
      requireOurs(running, action, command);
      return answered(running.remembered, command) ?? decideAmendment(running.state, command);
    });
  const handle = async (command: AmendmentCommand<A>): Promise<Answer> => {
    const asked = ask(command);
    const version = typeof asked === 'number' ? asked : take(running, command, asked);
    await condition(() => running.recordedSeq >= version); // answer only when MongoDB has it
    return { version };
  };
  setHandler(defineUpdate<Answer, [AmendmentCommand<A>]>(action), handle, {
    validator: (command) => void ask(command),
  });
}

function take(running: RunningAmendment, { id, hash }: AmendmentCommand, event: AmendmentEvent): number {
  const version = happen(running, event);
  running.remembered = remembering(running.remembered, { id, hash, version });
  return version;
}

/** What our seal does not vouch for decodes without these; and one sealed for another action or day was not sent here by us. */
function requireOurs({ version }: RunningAmendment, action: AmendmentAction, command: AmendmentCommand): void {
  const isOurs = 'hash' in command && command.action === action && command.version === version;
  if (!isOurs) throw new Refusal('FORGED');
}
