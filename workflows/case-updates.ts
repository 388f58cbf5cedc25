import { condition, defineUpdate, setHandler } from '@temporalio/workflow';
import { answered, refusedAsFailure, remembering } from './command-memory.ts';
import type { Action } from './domain/actions.ts';
import type { Answer, Command } from './domain/case/commands.ts';
import { evolve } from './domain/case/evolve.ts';
import type { CaseEvent } from './domain/case/events.ts';
import { decide, fold, rules, stamp, type Rule } from './domain/case/rules.ts';
import type { CaseState } from './domain/case/state.ts';
import { submitCase } from './domain/case/submission.ts';
import { Refusal } from './domain/refusal.ts';
import type { CaseRun, RememberedAnswer } from './messages.ts';

/** A case in the memory of its run. `queue` holds what is decided and not yet recorded. */
export type RunningCase = {
  readonly epoch: number; state: CaseState; queue: CaseEvent[]; recordedSeq: number; head: string; remembered: RememberedAnswer[];
  taken: number; renewing: boolean;
}; // prettier-ignore

export function begin(run: CaseRun): RunningCase {
  const { epoch, head, remembered } = run;
  const rest = { epoch, head, remembered, taken: 0, renewing: false };
  if ('state' in run) return { ...rest, state: run.state, queue: [], recordedSeq: run.state.seq };
  const { opening, policy } = run;
  const command = { id: opening.commandId, hash: opening.commandHash };
  const submitted: CaseEvent = {
    ...stamp(submitCase(opening, policy), opening.at, opening.submission.submittedBy),
    command,
  };
  return { ...rest, state: evolve(undefined, submitted), queue: [submitted], recordedSeq: 0 };
}

/** Folds events into the case and queues them for the record. Returns the new version. */
export function apply(running: RunningCase, events: CaseEvent[]): number {
  running.state = fold(running.state, events);
  running.queue.push(...events);
  return running.state.seq;
}

/** One line an action: its name in the schema, its rule in the domain. */
export function listen(running: RunningCase): void {
  const on = <A extends Action>(action: A, rule: Rule<A>) => answer(running, action, rule);
  on('takeBackSubmission', rules.takeBackSubmission);
  on('acceptCase', rules.acceptCase);
  on('returnForCompletion', rules.returnForCompletion);
  on('declineCase', rules.declineCase);
  on('resubmitCase', rules.resubmitCase);
  on('assignVerifiers', rules.assignVerifiers);
  on('acceptAssignment', rules.acceptAssignment);
  on('declineAssignment', rules.declineAssignment);
  on('replaceVerifier', rules.replaceVerifier);
  on('standDown', rules.standDown);
  on('requestInformation', rules.requestInformation);
  on('answerInformationRequest', rules.answerInformationRequest);
  on('askExtension', rules.askExtension);
  on('grantExtension', rules.grantExtension);
  on('closeInformationRequest', rules.closeInformationRequest);
  on('openConsultation', rules.openConsultation);
  on('recordConsultation', rules.recordConsultation);
  on('cancelConsultation', rules.cancelConsultation);
  on('recordFirstVerification', rules.recordFirstVerification);
  on('signJudgment', rules.signJudgment);
  on('countersignJudgment', rules.countersignJudgment);
  on('modifyJudgment', rules.modifyJudgment);
  on('returnJudgment', rules.returnJudgment);
  on('appointPanel', rules.appointPanel);
  on('voteInPanel', rules.voteInPanel);
  on('signOffJudgment', rules.signOffJudgment);
  on('withdrawCase', rules.withdrawCase);
  on('requestReexamination', rules.requestReexamination);
  on('proposeRevocation', rules.proposeRevocation);
  on('approveRevocation', rules.approveRevocation);
  on('declineRevocation', rules.declineRevocation);
  on('noteAmendment', rules.noteAmendment);
  on('shortenCertificate', rules.shortenCertificate);
}

/** The rule, asked twice: by the validator, so that a refusal leaves no history, and by the handler, which folds. */
function answer<A extends Action>(running: RunningCase, action: A, rule: Rule<A>): void {
  const ask = (command: Command<A>) =>
    refusedAsFailure(() => {
      requireOurs(running, action, command);
      return answered(running.remembered, command) ?? decide(running.state, command, rule);
    });
  const handle = async (command: Command<A>): Promise<Answer> => {
    const asked = ask(command);
    const version = typeof asked === 'number' ? asked : take(running, command, asked);
    await condition(() => running.recordedSeq >= version); // answer only when MongoDB has it
    return { version };
  };
  setHandler(defineUpdate<Answer, [Command<A>]>(action), handle, { validator: (command) => void ask(command) });
}

function take(running: RunningCase, { id, hash }: Command, events: CaseEvent[]): number {
  const version = apply(running, events);
  running.taken += 1;
  running.remembered = remembering(running.remembered, { id, hash, version });
  return version;
}

/** What our seal does not vouch for decodes without these; and one sealed for another action or case was not sent here by us. */
function requireOurs({ state }: RunningCase, action: Action, command: Command): void {
  const isOurs = 'hash' in command && command.action === action && command.caseNumber === state.caseNumber;
  if (!isOurs) throw new Refusal('FORGED');
}
