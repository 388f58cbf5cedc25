import type { Actor, Role } from '../../case/state.ts';
import type { DoubtState, DoubtStep } from './state.ts';

/** `none`: nothing was raised under that number. */
type Step = DoubtStep | 'none';
/** What a person is to a doubt: by role, or by what they did. */
export type DoubtRelation = 'customsOfficer' | 'expert' | 'coordinator' | 'raiser' | 'taker';
type Row = { step: readonly Step[]; by: readonly DoubtRelation[] };

/** Who may do what, when. A coordinator may hand back for a taker who is away. */
export const doubtActions = {
  //               while the doubt is      by
  raiseDoubt:    { step: ['none'],          by: ['customsOfficer']       },
  takeDoubt:     { step: ['open'],          by: ['expert']               },
  handBackDoubt: { step: ['taken'],         by: ['taker', 'coordinator'] },
  answerDoubt:   { step: ['taken'],         by: ['taker']                },
  withdrawDoubt: { step: ['open', 'taken'], by: ['raiser']               },
} as const satisfies Record<string, Row>; // prettier-ignore
export type DoubtAction = keyof typeof doubtActions;
export const doubtActionNames = Object.keys(doubtActions) as DoubtAction[]; // keys of a literal

/** Who reads every doubt, unless an interest in the maker forbids it. */
const readers: readonly Role[] = ['expert', 'coordinator', 'approver', 'auditor'];

/** Does the person read doubts at all: all of them, or their own? */
export function readsDoubts({ roles }: Pick<Actor, 'roles'>): boolean {
  return roles.includes('customsOfficer') || readsOthersDoubts({ roles });
}

export function readsOthersDoubts({ roles }: Pick<Actor, 'roles'>): boolean {
  return roles.some((role) => readers.includes(role));
}

/** May this person know that the doubt exists? Its officer always; of the others only who has no interest in the maker. Held
 *  equal to the database filter of `server/mongo/doubts.ts` by a test. */
export function canSeeDoubt({ raisedBy, parties }: Pick<DoubtState, 'raisedBy' | 'parties'>, actor: Actor): boolean {
  if (raisedBy === actor.person) return actor.roles.includes('customsOfficer');
  return readsOthersDoubts(actor) && !actor.interests.some((one) => parties.includes(one));
}

/** Does one of the person's roles ever have this action? */
export function hasRoleForDoubt(action: DoubtAction, { roles }: Pick<Actor, 'roles'>): boolean {
  return doubtActions[action].by.some((relation) => roles.some((role) => role === roleOf[relation]));
}

/** Is the action this person's on this doubt? Nobody takes the doubt they raised. */
export function isTheirs(action: DoubtAction, state: DoubtState | undefined, actor: Actor): boolean {
  if (action === 'takeDoubt' && state?.raisedBy === actor.person) return false;
  return doubtActions[action].by.some((relation) => isInRelation(relation, state, actor));
}

export function isDoubtOpenTo(action: DoubtAction, state: DoubtState | undefined): boolean {
  return doubtActions[action].step.some((step) => step === (state?.step ?? 'none'));
}

/** The buttons of one person on one doubt. */
export function allowedDoubtActions(state: DoubtState, actor: Actor): DoubtAction[] {
  if (!canSeeDoubt(state, actor)) return [];
  return doubtActionNames.filter((action) => isDoubtOpenTo(action, state) && isTheirs(action, state, actor));
}

const roleOf: Record<DoubtRelation, Role> = { customsOfficer: 'customsOfficer', raiser: 'customsOfficer', expert: 'expert', taker: 'expert', coordinator: 'coordinator' }; // prettier-ignore

function isInRelation(relation: DoubtRelation, state: DoubtState | undefined, actor: Actor): boolean {
  if (!actor.roles.includes(roleOf[relation])) return false;
  if (relation === 'raiser') return state?.raisedBy === actor.person;
  return relation === 'taker' ? state?.taker === actor.person : true;
}
