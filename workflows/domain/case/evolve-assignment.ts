import { isSigned } from './bench.ts';
import type { CaseEvent } from './events.ts';
import type { Assignment, CaseState, PersonId, Seat } from './state.ts';
import { enter } from './step.ts';

type AssignmentEvent = Extract<
  CaseEvent,
  { type: 'VerifiersAssigned' | 'AssignmentAccepted' | 'AssignmentDeclined' | 'VerifierStoodDown' | 'PanelAppointed' }
>;

/** Seats: offered, taken, given back. A bench that changed takes the case back from sign-off. */
export function evolveAssignment(state: CaseState, event: AssignmentEvent): CaseState {
  switch (event.type) {
    case 'VerifiersAssigned': return reopened(nominated(state, event.nominees, event), event);
    case 'PanelAppointed': return nominated(state, event.panel.map((person) => ({ person, seat: 'panelMember' as const })), event);
    case 'AssignmentAccepted': return accepted(state, event.by);
    case 'AssignmentDeclined': return reopened(left(state, event.by), event);
    case 'VerifierStoodDown': return reopened(left(state, event.person), event);
  }
} // prettier-ignore

function nominated(
  state: CaseState,
  nominees: { person: PersonId; seat: Seat }[],
  { at, answerBy }: { at: number; answerBy: number },
): CaseState {
  const added = nominees.map(({ person, seat }): Assignment => ({
    person,
    seat,
    status: 'nominated',
    since: at,
    answerBy,
  }));
  const changedAt = { ...state.changedAt, assignment: state.seq };
  return {
    ...state,
    assignments: [...state.assignments, ...added],
    seated: [...state.seated, ...nominees.filter((one) => !isKnown(state, one))],
    changedAt,
  };
}

function accepted(state: CaseState, person: PersonId): CaseState {
  const assignments = state.assignments.map((one) =>
    one.person === person ? { ...one, status: 'accepted' as const } : one,
  );
  return { ...state, assignments };
}

function left(state: CaseState, person: PersonId): CaseState {
  const others = <T extends { person: PersonId }>(list: T[]) => list.filter((one) => one.person !== person);
  return {
    ...state,
    assignments: others(state.assignments),
    signatures: others(state.signatures),
    votes: others(state.votes),
    changedAt: { ...state.changedAt, assignment: state.seq },
  };
}

/** Sign-off needs every signature: who leaves takes theirs along, and who comes has not signed yet. */
function reopened(state: CaseState, event: CaseEvent): CaseState {
  if (state.step !== 'signOff' || isSigned(state)) return state;
  const panel = state.assignments.some((one) => one.seat === 'panelMember');
  return enter(state, panel ? 'panel' : 'secondVerification', event);
}

const isKnown = (state: CaseState, { person, seat }: { person: PersonId; seat: Seat }) =>
  state.seated.some((one) => one.person === person && one.seat === seat);
