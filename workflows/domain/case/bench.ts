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

/** What an approver may sign off: every verifier's signature under the current judgment, or those of the panel's majority. */
export function isSigned(state: CaseState): boolean {
  const { current, signatures, policy } = state;
  const panel = signatures.filter((one) => one.seat === 'panelMember' && one.judgment === current).length;
  return everyVerifierSigned(state) || panel * 2 > policy.panelSize;
}

/** A request to the applicant or a consultation waits for its answer. */
export function isQuestionOpen({ requests, consultations }: CaseState): boolean {
  return [...requests, ...consultations].some((one) => one.status === 'open');
}
