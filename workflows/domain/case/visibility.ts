import type { Actor, CaseState, Step } from './state.ts';

/** What visibility looks at: a part of the case that the snapshot's index fields hold too. */
export type Visible = Pick<
  CaseState,
  'organisation' | 'parties' | 'step' | 'assignments' | 'seated' | 'earlierCertificates'
>;
/** Where a case concerns an approver; while it is examined again, so does the certificate that stands until it is revoked. */
export const approverSteps: readonly Step[] = ['signOff', 'issuing', 'issued', 'revoked', 'undetermined'];

/** May this person know that the case exists? Interests come first: whoever has one in a party sees nothing, whatever the role,
 *  except the applicant's own people. Held equal to the database filter of `server/mongo/cases.ts` by a property test. */
export function canSee(state: Visible, actor: Actor): boolean {
  if (actor.organisation === state.organisation)
    return actor.roles.some((role) => role === 'clerk' || role === 'classificationOfficer');
  if (inConflict(state, actor)) return false;
  if (actor.roles.some((role) => role === 'coordinator' || role === 'auditor')) return true;
  if (state.assignments.some((assignment) => assignment.person === actor.person)) return true;
  const { step, earlierCertificates = [] } = state;
  return actor.roles.includes('approver') && (approverSteps.includes(step) || earlierCertificates.length > 0);
}

/** Does the person have an interest in, or an employer among, the case's parties? */
export function inConflict(state: Pick<CaseState, 'parties'>, actor: Actor): boolean {
  return actor.interests.some((organisation) => state.parties.includes(organisation));
}
