import type { Actor, Role } from '../../case/state.ts';
import type { SubmissionState, SubmissionStep } from './state.ts';

/** `none`: this file of this maker was never handed in. */
type Step = SubmissionStep | 'none';
/** How a person stands to the table: of the maker, of the association without an interest in the maker, or our own release. */
export type SubmissionRelation = 'maker' | 'makerOfficer' | 'expert' | 'approver' | 'coordinator' | 'system';
type Row = { step: readonly Step[]; by: readonly SubmissionRelation[] };
const underInspection = ['inspection', 'fullInspection'] as const;
const unapproved = ['confirmation', 'sampling', ...underInspection, 'approval', 'secondApproval'] as const;

/** Who may do what, when. That the same person does not act twice is said by the rules. */
export const submissionActions = {
  //                while the table is in                                          by
  submitTable:    { step: ['none', 'refused', 'returned', 'withdrawn'],            by: ['maker'] },
  confirmTable:   { step: ['confirmation'],                                        by: ['makerOfficer'] },
  withdrawTable:  { step: ['judging', ...unapproved],                              by: ['maker'] },
  inspectRows:    { step: underInspection,                                         by: ['expert'] },
  decideRows:     { step: underInspection,                                         by: ['expert'] },
  referRow:       { step: underInspection,                                         by: ['expert'] },
  approveTable:   { step: ['approval', 'secondApproval'],                          by: ['approver'] },
  returnTable:    { step: [...underInspection, 'approval', 'secondApproval'],      by: ['approver', 'coordinator'] },
  releaseTable:   { step: ['approved'],                                            by: ['system'] },
} as const satisfies Record<string, Row>; // prettier-ignore
export type SubmissionAction = keyof typeof submissionActions;
export const submissionActionNames = Object.keys(submissionActions) as SubmissionAction[]; // keys of a literal

/** Whoever of the association reads tables, and whoever of a maker does. */
export const readers: readonly Role[] = ['expert', 'approver', 'coordinator', 'auditor'];
export const makerRoles: readonly Role[] = ['clerk', 'classificationOfficer'];
type Party = Pick<SubmissionState, 'organisation' | 'parties'>;

/** May this person know of the table? The maker's own people; of the association whoever works on the list or audits it, unless they
 *  have an interest in the maker. Held equal to the database filter of `server/mongo/list-submissions.ts` by a test. */
export function canSeeSubmission({ organisation, parties }: Party, actor: Actor): boolean {
  if (actor.organisation === organisation) return actor.roles.some((role) => makerRoles.includes(role));
  if (actor.organisation !== undefined || actor.interests.some((one) => parties.includes(one))) return false;
  return actor.roles.some((role) => readers.includes(role));
}

/** Empty for whoever may not see it. */
export function submissionRelations(party: Party, actor: Actor): SubmissionRelation[] {
  if (actor.person === 'system' && actor.roles.length === 0) return ['system'];
  if (!canSeeSubmission(party, actor)) return [];
  if (actor.organisation === party.organisation)
    return actor.roles.includes('classificationOfficer') ? ['maker', 'makerOfficer'] : ['maker'];
  return (['expert', 'approver', 'coordinator'] as const).filter((role) => actor.roles.includes(role));
}

/** Does one of the person's roles ever have this action, on a table of whomever? */
export function hasSubmissionRole(action: SubmissionAction, { roles }: Pick<Actor, 'roles'>): boolean {
  const relations: readonly SubmissionRelation[] = submissionActions[action].by;
  return roles.some((role) => {
    if (makerRoles.includes(role)) return relations.includes('maker') || (role === 'classificationOfficer' && relations.includes('makerOfficer'));
    return relations.some((one) => one === role);
  });
} // prettier-ignore

export function isSubmissionOpenTo(action: SubmissionAction, state: SubmissionState | undefined): boolean {
  const steps: readonly Step[] = submissionActions[action].step;
  return steps.includes(state?.step ?? 'none');
}

/** The buttons of one person on one table. */
export function allowedSubmissionActions(state: SubmissionState, actor: Actor): SubmissionAction[] {
  const relations = submissionRelations(state, actor);
  return submissionActionNames.filter(
    (action) =>
      isSubmissionOpenTo(action, state) &&
      submissionActions[action].by.some((one) => relations.includes(one)) &&
      !actsTwice(action, state, actor.person),
  );
}

/** Whoever judged does not confirm; whoever inspected, or approved already, does not approve. */
export function actsTwice(action: SubmissionAction, state: SubmissionState, person: string): boolean {
  if (action === 'confirmTable') return state.submittedBy === person;
  if (action !== 'approveTable') return false;
  return state.inspectors.includes(person) || state.approvals.some(({ by }) => by === person);
}
