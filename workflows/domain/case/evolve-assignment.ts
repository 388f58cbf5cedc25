import { benchIsFull, everyVerifierSigned } from './bench.ts';
import type { CaseEvent } from './events.ts';
import type { Assignment, CaseState, PersonId, Seat } from './state.ts';
import { enter } from './step.ts';

type AssignmentEvent = Extract<
  CaseEvent,
  { type: 'VerifiersAssigned' | 'AssignmentAccepted' | 'AssignmentDeclined' | 'VerifierStoodDown' | 'PanelAppointed' }
>;

/** Seats: offered, taken, given back. A full bench opens the first verification; an emptied one takes the case back. */
export function evolveAssignment(state: CaseState, event: AssignmentEvent): CaseState {
  switch (event.type) {
    case 'VerifiersAssigned': return nominated(state, event.nominees, event);
    case 'PanelAppointed': return nominated(state, event.panel.map((person) => ({ person, seat: 'panelMember' as const })), event);
    case 'AssignmentAccepted': return opensFirstVerification(accepted(state, event.by), event);
    case 'AssignmentDeclined': return emptied(left(state, event.by), event);
    case 'VerifierStoodDown': return emptied(left(state, event.person), event);
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

function opensFirstVerification(state: CaseState, event: CaseEvent): CaseState {
  return state.step === 'assignment' && benchIsFull(state) ? enter(state, 'firstVerification', event) : state;
}

function left(state: CaseState, person: PersonId): CaseState {
  const others = <T extends { person: PersonId }>(list: T[]) => list.filter((one) => one.person !== person);
  return {
    ...state,
    assignments: others(state.assignments),
    signatures: others(state.signatures),
    votes: others(state.votes),
  };
}

function emptied(state: CaseState, event: CaseEvent): CaseState {
  const after = { ...state, changedAt: { ...state.changedAt, assignment: state.seq } };
  if (state.step === 'secondVerification' && everyVerifierSigned(after)) return enter(after, 'signOff', event);
  if (state.step !== 'signOff' || everyVerifierSigned(after)) return after;
  return enter(
    after,
    state.assignments.some((one) => one.seat === 'panelMember') ? 'panel' : 'secondVerification',
    event,
  );
}

const isKnown = (state: CaseState, { person, seat }: { person: PersonId; seat: Seat }) =>
  state.seated.some((one) => one.person === person && one.seat === seat);
