import type { Actor, Role } from '../case/state.ts';
import type { AmendmentState, AmendmentStep } from './state.ts';

/** `none`: nothing was ever proposed for that day. */
type Step = AmendmentStep | 'none';
type Row = { step: readonly Step[]; by: readonly Role[] };
const unapproved = ['draft', 'refused', 'checked', 'impactRunning', 'impactRun'] as const;

/** Who may do what, when. Approving takes another person than proposing; the rule says so. */
export const amendmentActions = {
  //                   while the amendment is in                                    by
  proposeAmendment:  { step: ['none', 'withdrawn', ...unapproved],                  by: ['administrator'] },
  runImpact:         { step: ['checked', 'impactRun'],                              by: ['administrator'] },
  approveAmendment:  { step: ['impactRun'],                                         by: ['administrator', 'approver'] },
  withdrawAmendment: { step: [...unapproved, 'awaitingEffectiveDate'],              by: ['administrator'] },
} as const satisfies Record<string, Row>; // prettier-ignore
export type AmendmentAction = keyof typeof amendmentActions;
export const amendmentActionNames = Object.keys(amendmentActions) as AmendmentAction[]; // keys of a literal

/** Who may read amendments: whoever may act on one, the coordinators whose cases it touches, and the auditor. */
const readers: readonly Role[] = ['administrator', 'approver', 'coordinator', 'auditor'];

export function mayRead({ roles }: Pick<Actor, 'roles'>): boolean {
  return roles.some((role) => readers.includes(role));
}

/** Does one of the person's roles ever have this action? */
export function hasRoleFor(action: AmendmentAction, { roles }: Pick<Actor, 'roles'>): boolean {
  return roles.some((role) => includes(amendmentActions[action].by, role));
}

export function isOpenTo(action: AmendmentAction, state: AmendmentState | undefined): boolean {
  return includes(amendmentActions[action].step, state?.step ?? 'none');
}

/** The buttons of one person on one amendment. */
export function allowedAmendmentActions(state: AmendmentState, actor: Actor): AmendmentAction[] {
  return amendmentActionNames.filter(
    (action) =>
      isOpenTo(action, state) &&
      hasRoleFor(action, actor) &&
      !(action === 'approveAmendment' && state.proposedBy === actor.person),
  );
}

function includes<T>(list: readonly T[], value: unknown): boolean {
  return list.some((one) => one === value);
}
