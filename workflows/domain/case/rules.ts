import type { Action } from '../actions.ts';
import { Refusal } from '../refusal.ts';
import * as assignment from './assignment.ts';
import type { Command } from './commands.ts';
import * as consultations from './consultations.ts';
import { deadlinePassed } from './deadlines.ts';
import { evolve } from './evolve.ts';
import type { CaseEvent, CaseEventBody } from './events.ts';
import * as information from './information-requests.ts';
import { noteAmendment, shortenCertificate } from './law-state.ts';
import { requirePermitted } from './permit.ts';
import * as revocation from './revocation.ts';
import type { CaseState, Instant } from './state.ts';
import * as submission from './submission.ts';
import * as verification from './verification.ts';

/** A rule takes state and command and returns what happened, or throws a `Refusal`. It changes nothing. */
export type Rule<A extends Action> = (state: CaseState, command: Command<A>) => CaseEventBody[];
export type Rules = { [A in Action]: Rule<A> };

/** The rule of each action: a new action does not compile without one. */
export const rules: Rules = {
  ...submissionRules(),
  ...assignment,
  ...information,
  ...consultations,
  ...verificationRules(),
  ...revocationRules(),
  noteAmendment,
  shortenCertificate,
};

/** What one command makes happen, deadlines that passed before it first: lateness counts from its receipt, not from ours.
 *  Returns all events, the command's mark on the last. Throws `Refusal`; then nothing has happened. */
export function decide<A extends Action>(state: CaseState, command: Command<A>, rule: Rule<A>): CaseEvent[] {
  const lapsed = byDeadline(state, command.at);
  const before = fold(state, lapsed);
  requirePermitted(before, command);
  const decided = rule(before, command).map((body) => stamp(body, command.at, command.actor.person));
  const last = decided.at(-1);
  if (!last) throw new Refusal('NOTHING_CHANGED', { field: 'caseId' });
  return [...lapsed, ...decided.slice(0, -1), { ...last, command: { id: command.id, hash: command.hash } }];
}

/** Deadlines that passed up to `at`, as events by the system. */
export function byDeadline(state: CaseState, at: Instant): CaseEvent[] {
  return deadlinePassed(state, at).map((body) => stamp(body, at, 'system'));
}

export function fold(state: CaseState, events: readonly CaseEvent[]): CaseState {
  return events.reduce<CaseState>((folded, event) => evolve(folded, event), state);
}

export function stamp(body: CaseEventBody, at: Instant, by: string): CaseEvent {
  return { ...body, at, by, schema: 1 };
}

function submissionRules() {
  const { submitCase: _opens, ...byCommand } = submission;
  return byCommand;
}

function revocationRules() {
  const { evolveRevocation: _fold, isRevoked: _of, standingCertificates: _reader, ...byCommand } = revocation;
  return byCommand;
}

function verificationRules() {
  const { currentJudgment: _reader, ...byCommand } = verification;
  return byCommand;
}
