import { Refusal } from '../refusal.ts';
import type { Command, Nominee } from './commands.ts';
import type { CaseEventBody } from './events.ts';
import type { Actor, CaseState, Seat } from './state.ts';
import { inConflict } from './visibility.ts';

/** The bench after this: exactly one first verifier, at least the policy's number of second verifiers. */
export function assignVerifiers(state: CaseState, { input, actor, at }: Command<'assignVerifiers'>): CaseEventBody[] {
  if (input.nominees.length === 0) throw new Refusal('TOO_FEW_VERIFIERS', { field: 'nominees' });
  requireSeats(input.nominees, 'nominees', ['firstVerifier', 'secondVerifier']);
  input.nominees.forEach((nominee) => requireFit(state, nominee, actor));
  requireDistinct(input.nominees);
  requireBench(state, input.nominees);
  return [
    { type: 'VerifiersAssigned', nominees: input.nominees.map(named), answerBy: at + state.policy.assignmentAnswerMs },
  ];
}

export function acceptAssignment(state: CaseState, { actor }: Command<'acceptAssignment'>): CaseEventBody[] {
  return [{ type: 'AssignmentAccepted', seat: seatOf(state, actor.person) }];
}

export function declineAssignment(state: CaseState, { actor, input }: Command<'declineAssignment'>): CaseEventBody[] {
  return [{ type: 'AssignmentDeclined', seat: seatOf(state, actor.person), reason: input.reason }];
}

export function replaceVerifier(state: CaseState, { input, actor, at }: Command<'replaceVerifier'>): CaseEventBody[] {
  const outgoing = state.assignments.find((assignment) => assignment.person === input.outgoing);
  if (!outgoing) throw new Refusal('UNKNOWN_REFERENCE', { field: 'outgoing' });
  if (outgoing.seat !== input.nominee.seat) throw new Refusal('INVALID_FIELD', { field: 'nominee.seat' });
  requireFit(state, input.nominee, actor);
  return [
    { type: 'VerifierStoodDown', person: input.outgoing, reason: 'replaced' },
    { type: 'VerifiersAssigned', nominees: [named(input.nominee)], answerBy: at + state.policy.assignmentAnswerMs },
  ];
}

/** A new interest or an ended role takes the person off the case, and ends what was asked of them as a consulted advisor.
 *  Sent by the API to each case it touches. */
export function standDown(state: CaseState, { input }: Command<'standDown'>): CaseEventBody[] {
  const { person, reason } = input;
  const asked = state.consultations.filter((one) => one.status === 'open' && one.advisor === person);
  const sits = state.assignments.some((assignment) => assignment.person === person);
  if (!sits && asked.length === 0) throw new Refusal('UNKNOWN_REFERENCE', { field: 'person' });
  return [
    ...asked.map(({ id }): CaseEventBody => ({ type: 'ConsultationCancelled', consultation: id })),
    ...(sits ? [{ type: 'VerifierStoodDown' as const, person, reason }] : []),
  ];
}

export function appointPanel(state: CaseState, { input, actor, at }: Command<'appointPanel'>): CaseEventBody[] {
  const held = state.assignments.filter((assignment) => assignment.seat === 'panelMember').length;
  if (held + input.panel.length !== state.policy.panelSize)
    throw new Refusal('TOO_FEW_VERIFIERS', { field: 'panel', needed: state.policy.panelSize - held });
  requireSeats(input.panel, 'panel', ['panelMember']);
  input.panel.forEach((nominee) => requireFit(state, nominee, actor));
  requireDistinct(input.panel);
  return [
    {
      type: 'PanelAppointed',
      panel: input.panel.map(({ person }) => person.person),
      answerBy: at + state.policy.assignmentAnswerMs,
    },
  ];
}

/** Field, role, interests and four eyes over every version of the case: whoever sat in another seat is out. */
function requireFit(state: CaseState, { person, seat }: Nominee, coordinator: Actor): void {
  const field = 'nominees';
  if (!qualified(state, person, seat)) throw new Refusal('NOT_QUALIFIED', { field, person: person.person });
  if (inConflict(state, person)) throw new Refusal('CONFLICT_OF_INTEREST', { field, person: person.person });
  const elsewhere = state.seated.some(
    (one) => one.person === person.person && (one.seat !== seat || seat === 'panelMember'),
  );
  const seatedNow = state.assignments.some((one) => one.person === person.person);
  if (elsewhere || seatedNow || state.applicantPeople.includes(person.person) || coordinator.person === person.person)
    throw new Refusal('SAME_PERSON', { field, person: person.person });
}

function qualified(state: CaseState, { roles, fields }: Actor, seat: Seat): boolean {
  if (seat === 'firstVerifier') return roles.includes('advisor') && fields.includes(state.submission.field);
  return (seat === 'secondVerifier' || seat === 'panelMember') && roles.includes('expert');
}

/** Whoever is named for another seat would be measured by the rules of that one. */
function requireSeats(nominees: readonly Nominee[], field: string, seats: readonly Seat[]): void {
  if (nominees.some(({ seat }) => !seats.includes(seat)))
    throw new Refusal('INVALID_FIELD', { field: `${field}.seat` });
}

function requireDistinct(nominees: Nominee[]): void {
  if (new Set(nominees.map(({ person }) => person.person)).size !== nominees.length)
    throw new Refusal('SAME_PERSON', { field: 'nominees' });
}

function requireBench({ assignments, policy }: CaseState, nominees: Nominee[]): void {
  const count = (seat: Seat) => [...assignments, ...nominees].filter((one) => one.seat === seat).length;
  if (count('firstVerifier') !== 1)
    throw new Refusal('TOO_FEW_VERIFIERS', { field: 'nominees', firstVerifiers: count('firstVerifier') });
  if (count('secondVerifier') < policy.secondVerifiersMin)
    throw new Refusal('TOO_FEW_VERIFIERS', { field: 'nominees', needed: policy.secondVerifiersMin });
}

function seatOf(state: CaseState, person: string): Seat {
  const assignment = state.assignments.find((one) => one.person === person && one.status === 'nominated');
  if (!assignment) throw new Refusal('ALREADY_ANSWERED', { field: 'caseId' });
  return assignment.seat;
}

const named = ({ person, seat }: Nominee) => ({ person: person.person, seat });
