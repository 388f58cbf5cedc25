import type { CaseState, Seat } from '../../workflows/domain/case/state.ts';
import type { TurnOf } from '../generated/resolvers.ts';

export type CaseTurn = { of: TurnOf; people: string[]; since: number; dueAt?: number };

/** Whose turn it is: one side, and its people where a seat names them. An open request makes it the applicant's. */
export function turnOf(state: CaseState): CaseTurn {
  const { stepSince: since, dueAt } = state;
  const at = (of: TurnOf, people: string[] = []): CaseTurn => ({
    of,
    people,
    since,
    ...(dueAt !== undefined && { dueAt }),
  });
  const asked = state.requests.filter((request) => request.status === 'open');
  const [first] = asked;
  if (first)
    return { of: 'applicant', people: [], since: first.openedAt, dueAt: Math.min(...asked.map((one) => one.dueAt)) };
  switch (state.step) {
    case 'submission':
    case 'issuing':
      return at('system');
    case 'acceptance':
      return at('coordinator');
    case 'completion':
      return at('applicant');
    case 'assignment':
      return nominees(state) ?? at('coordinator');
    case 'firstVerification':
      return nominees(state) ?? at('firstVerifier', seated(state, 'firstVerifier'));
    case 'secondVerification':
      return nominees(state) ?? at(...verifiers(state));
    case 'panel':
      return seated(state, 'panelMember').length === 0
        ? at('coordinator')
        : (nominees(state) ?? at('panel', seated(state, 'panelMember')));
    case 'signOff':
      return at('approver');
    default:
      return at('nobody');
  }
}

/** A modification goes back to the first verifier, and to every second verifier who has not signed it. */
function verifiers(state: CaseState): [TurnOf, string[]] {
  const signed = state.signatures.filter((one) => one.judgment === state.current).map((one) => one.person);
  const open = (seat: Seat) => seated(state, seat).filter((person) => !signed.includes(person));
  const first = open('firstVerifier');
  return first.length > 0 ? ['firstVerifier', first] : ['secondVerifiers', open('secondVerifier')];
}

function nominees({ assignments }: CaseState): CaseTurn | undefined {
  const waiting = assignments.filter((one) => one.status === 'nominated');
  if (waiting.length === 0) return undefined;
  return {
    of: 'nominees',
    people: waiting.map((one) => one.person),
    since: Math.min(...waiting.map((one) => one.since)),
    dueAt: Math.min(...waiting.map((one) => one.answerBy)),
  };
}

function seated({ assignments }: CaseState, seat: Seat): string[] {
  return assignments.filter((one) => one.seat === seat).map((one) => one.person);
}
