import { hasSigned } from './judgment.ts';
import type { CaseState, Seat } from './state.ts';

/** One first verifier and enough second verifiers have accepted. */
export function benchIsFull({ assignments, policy }: CaseState): boolean {
  const seated = (seat: Seat) => assignments.filter((one) => one.seat === seat && one.status === 'accepted').length;
  return (
    seated('firstVerifier') === 1 &&
    seated('secondVerifier') >= policy.secondVerifiersMin &&
    assignments.every((one) => one.status === 'accepted')
  );
}

/** Everyone on a full bench has signed the current judgment. */
export function everyVerifierSigned(state: CaseState): boolean {
  const current = state.current;
  return (
    current !== undefined &&
    benchIsFull(state) &&
    state.assignments.every((one) => hasSigned(state.signatures, one.person, current))
  );
}
