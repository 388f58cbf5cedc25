import { actionNames, actions, type Action, type Relation } from '../actions.ts';
import { Refusal } from '../refusal.ts';
import type { Command } from './commands.ts';
import type { Actor, Assignment, CaseState, Instant } from './state.ts';
import { standingCertificates } from './revocation.ts';
import { canSee, inConflict } from './visibility.ts';

/** A button: what the actor may do now, the version it rests on, and the request or consultation it is about. */
export type AllowedAction = { action: Action; basisVersion: number; subject?: string; until?: Instant };

/** How a person stands to the case at this moment. Empty for everybody else. */
export function relations(state: CaseState, actor: Actor): Relation[] {
  if (actor.roles.length === 0 && actor.person === 'system') return ['system'];
  if (isApplicant(state, actor)) return sat(state, actor) ? [] : ['applicant'];
  if (inConflict(state, actor)) return [];
  const held = state.assignments.filter((assignment) => assignment.person === actor.person).map(relationOf);
  return [
    ...held,
    ...(actor.roles.includes('coordinator') ? (['coordinator'] as const) : []),
    ...(actor.roles.includes('approver') && !wasSeated(state, actor) ? (['approver'] as const) : []),
  ];
}

/** Refuses a command before its rule is asked: `NOT_FOUND` to who may not see the case, then `WRONG_STEP`, `SAME_PERSON`,
 *  `CONFLICT_OF_INTEREST`, `NOT_ASSIGNED`, `STALE_VERSION` with the current one. */
export function requirePermitted(state: CaseState, command: Command): void {
  const { action, actor, expectedVersion } = command;
  if (!isSystem(actor) && !canSee(state, actor)) throw new Refusal('NOT_FOUND', { field: 'caseId' });
  const row = actions[action];
  if (!includes(row.step, state.step)) throw new Refusal('WRONG_STEP', { field: 'caseId', step: state.step });
  if (!related(state, action, actor))
    throw new Refusal(isOnBothSides(state, action, actor) ? 'SAME_PERSON' : 'NOT_ASSIGNED', { field: 'caseId' });
  if (expectedVersion > state.seq)
    throw new Refusal('INVALID_FIELD', { field: 'expectedVersion', currentVersion: state.seq });
  const basis = basisVersion(state, action, subjectOf(command.input));
  if (!isSystem(actor) && expectedVersion < basis)
    throw new Refusal('STALE_VERSION', { field: 'expectedVersion', currentVersion: basis });
}

/** The buttons of one person on one case, by the same table and guards as the workflow. */
export function allowedActions(state: CaseState, actor: Actor): AllowedAction[] {
  if (!canSee(state, actor)) return [];
  return actionNames
    .filter(
      (action) =>
        includes(actions[action].step, state.step) && related(state, action, actor) && sensible(state, action, actor),
    )
    .flatMap((action) => subjects(state, action).map((subject) => allowed(state, action, subject)));
}

function allowed(state: CaseState, action: Action, subject: string | undefined): AllowedAction {
  const until = action === 'takeBackSubmission' ? state.takeBackUntil : undefined;
  return {
    action,
    basisVersion: basisVersion(state, action, subject),
    ...(subject && { subject }),
    ...(until && { until }),
  };
}

/** Hides what the rule would refuse for a plain reason the table cannot say: nothing to sign, signed already. */
function sensible(state: CaseState, action: Action, actor: Actor): boolean {
  const signed = state.signatures.some((one) => one.person === actor.person && one.judgment === state.current);
  const panelSeats = state.assignments.filter((one) => one.seat === 'panelMember');
  switch (action) {
    case 'signJudgment':
    case 'countersignJudgment':
      return state.current !== undefined && !signed;
    case 'modifyJudgment':
    case 'signOffJudgment':
      return state.current !== undefined;
    case 'returnJudgment':
      return state.judgments.some((one) => one.id === state.current && one.by !== actor.person);
    case 'proposeRevocation':
      return state.revocation === undefined && standingCertificates(state).length > 0;
    case 'approveRevocation':
    case 'declineRevocation':
      return state.revocation !== undefined && state.revocation.by !== actor.person;
    case 'requestReexamination':
      return state.revocation === undefined;
    case 'appointPanel':
      return panelSeats.length < state.policy.panelSize;
    case 'voteInPanel':
      return panelSeats.filter((one) => one.status === 'accepted').length >= state.policy.panelSize;
    default:
      return true;
  }
}

function subjects(state: CaseState, action: Action): (string | undefined)[] {
  const { basis } = actions[action];
  if (basis === 'consultation') return state.consultations.filter((one) => one.status === 'open').map((one) => one.id);
  if (basis !== 'request') return [undefined];
  const open = state.requests.filter((one) => one.status === 'open');
  return (action === 'grantExtension' ? open.filter((one) => one.extensionAsked) : open).map((one) => one.id);
}

function basisVersion(state: CaseState, action: Action, subject: string | undefined): number {
  const { basis } = actions[action];
  if (basis === 'request') return state.requests.find((one) => one.id === subject)?.changedSeq ?? 0;
  if (basis === 'consultation') return state.consultations.find((one) => one.id === subject)?.changedSeq ?? 0;
  if (basis === 'revocation') return state.revocation?.changedSeq ?? state.changedAt.step;
  return state.changedAt[basis];
}

function subjectOf(input: object): string | undefined {
  if ('request' in input && typeof input.request === 'string') return input.request;
  return 'consultation' in input && typeof input.consultation === 'string' ? input.consultation : undefined;
}

const related = (state: CaseState, action: Action, actor: Actor) =>
  relations(state, actor).some((relation) => includes(actions[action].by, relation));
const relationOf = ({ status, seat }: Assignment): Relation => (status === 'nominated' ? 'nominee' : seat);
const sat = ({ seated }: CaseState, { person }: Actor) => seated.some((one) => one.person === person);
const wasSeated = (state: CaseState, actor: Actor) =>
  state.applicantPeople.includes(actor.person) ||
  state.seated.some((one) => one.person === actor.person && one.seat !== 'approver');
const isSystem = (actor: Actor) => actor.person === 'system';
const isApplicant = (state: CaseState, { organisation, roles }: Actor) =>
  organisation === state.organisation && roles.some((role) => role === 'clerk' || role === 'classificationOfficer');

/** An approver who verified, or a verifier who went over to the applicant: the table alone would let them. */
function isOnBothSides(state: CaseState, action: Action, actor: Actor): boolean {
  if (isApplicant(state, actor)) return includes(actions[action].by, 'applicant') && sat(state, actor);
  return includes(actions[action].by, 'approver') && wasSeated(state, actor);
}

function includes<T>(list: readonly T[], value: unknown): boolean {
  return list.some((one) => one === value);
}
