import type { Actor, Role } from '../case/state.ts';
import type { Assessment, ListMaker } from './maker-register.ts';

const assessors = ['administrator', 'coordinator', 'approver'] as const;

/** Who may enter what about makers. That whoever assessed does not confirm is said by `mayConfirm`. */
export const makerActions = {
  //                   by
  admitMaker:        ['administrator'],
  recordMakerName:   ['administrator'],
  registerProgramme: ['administrator'],
  fileChecklist:     ['administrator'],
  nameOfficer:       ['administrator'],
  endOffice:         ['administrator'],
  suspendMaker:      ['administrator'],
  resumeMaker:       ['administrator'],
  assessProgramme:   assessors,
  confirmAssessment: assessors,
} as const satisfies Record<string, readonly Role[]>; // prettier-ignore
export type MakerAction = keyof typeof makerActions;

/** Whoever of the association reads makers. */
const readers: readonly Role[] = ['administrator', 'coordinator', 'expert', 'approver', 'auditor'];
/** Whoever of them opens the papers that an assessment rests on. They are CISTEC's own, so the maker does not. */
const basisReaders: readonly Role[] = [...assessors, 'auditor'];

type Company = Pick<ListMaker, 'organisation'>;

/** Does one of the person's roles ever have this action? */
export function hasRoleForMaker(action: MakerAction, { roles }: Pick<Actor, 'roles'>): boolean {
  return roles.some((role) => makerActions[action].some((one) => one === role));
}

/** May this person read the maker? A company's people their own, CISTEC's people all. */
export function canSeeMaker(maker: Company, { organisation, roles }: Actor): boolean {
  if (organisation !== undefined) return maker.organisation === organisation;
  return roles.some((role) => readers.includes(role));
}

/** Does the person read makers that are not of their own company? */
export function readsEveryMaker({ organisation, roles }: Actor): boolean {
  return organisation === undefined && roles.some((role) => readers.includes(role));
}

/** May this person know of the papers that the maker's assessments rest on, and open them? Nobody with an interest in the maker. */
export function canSeeBasis({ organisation }: Company, actor: Actor): boolean {
  if (actor.organisation !== undefined || actor.interests.includes(organisation)) return false;
  return actor.roles.some((role) => basisReaders.includes(role));
}

/** May this person assess the maker's programme? Whoever assesses or confirms must be able to open what it rests on. */
export function mayAssess(maker: Company, actor: Actor): boolean {
  return hasRoleForMaker('assessProgramme', actor) && canSeeBasis(maker, actor);
}

/** May this person confirm that assessment? Not whoever made it, and nobody one that rests on no paper. */
export function mayConfirm(maker: Company, { by, confirmedBy, files }: Assessment, actor: Actor): boolean {
  return confirmedBy === undefined && by !== actor.person && files.length > 0 && hasRoleForMaker('confirmAssessment', actor) && canSeeBasis(maker, actor); // prettier-ignore
}
