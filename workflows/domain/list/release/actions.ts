import type { Actor, Role } from '../../case/state.ts';
import type { EntryChange, ReleaseKind, ReleaseState, ReleaseStep } from './state.ts';

/** `none`: there is no release of that number. */
type Step = ReleaseStep | 'none';
type Row = { step: readonly Step[]; by: readonly (Role | 'system')[] };

/** Who may do what, when. That two people are needed, and that a maker's officer acts for its own entries only, the rules say. */
export const releaseActions = {
  //                  while the release is in     by
  openRelease:      { step: ['none'],             by: ['system'] },
  askRelease:       { step: ['none'],             by: ['coordinator', 'approver'] },
  confirmRelease:   { step: ['asked'],            by: ['approver'] },
  takeBackRelease:  { step: ['asked'],            by: ['coordinator', 'expert', 'approver'] },
  withdrawEntry:    { step: ['none'],             by: ['classificationOfficer', 'approver'] },
  suspendEntry:     { step: ['none'],             by: ['expert', 'coordinator', 'approver', 'system'] },
  resumeEntry:      { step: ['none'],             by: ['approver'] },
  correctEntry:     { step: ['none'],             by: ['coordinator', 'expert', 'approver'] },
} as const satisfies Record<string, Row>; // prettier-ignore
export type ReleaseAction = keyof typeof releaseActions;
export const releaseActionNames = Object.keys(releaseActions) as ReleaseAction[]; // keys of a literal
/** What is done to a listed entry: each begins a release of its own. */
export const entryActionNames = ['withdrawEntry', 'suspendEntry', 'resumeEntry', 'correctEntry'] as const;
export type EntryAction = (typeof entryActionNames)[number];

/** Who may read releases before they are published: whoever may act on one, and the auditor. */
const readers: readonly Role[] = ['administrator', 'approver', 'coordinator', 'expert', 'auditor'];

export function mayReadReleases({ roles }: Pick<Actor, 'roles'>): boolean {
  return roles.some((role) => readers.includes(role));
}

/** Does the actor ever have this action? The system is an actor without roles of its own. */
export function hasRoleForRelease(action: ReleaseAction, { person, roles }: Pick<Actor, 'person' | 'roles'>): boolean {
  const { by } = releaseActions[action];
  return person === 'system' ? includes(by, 'system') : roles.some((role) => includes(by, role));
}

export function isReleaseOpenTo(action: ReleaseAction, state: ReleaseState | undefined): boolean {
  return includes(releaseActions[action].step, state?.step ?? 'none');
}

/** A release that somebody asks for is confirmed by somebody else; so is a correction. Taking off the list waits for nobody. */
export function needsSecondPerson(kind: ReleaseKind, change: EntryChange | undefined): boolean {
  return kind === 'onDemand' || change?.change === 'corrected';
}

/** On which releases an action is somebody's to take: those in one of the steps, and that `notAskedBy` did not ask for. */
export type ReleasesOpen = { readonly steps: readonly Step[]; readonly notAskedBy: string | undefined };

/** Undefined when the action is never this person's, on no release. */
export function releasesOpenTo(action: ReleaseAction, actor: Actor): ReleasesOpen | undefined {
  if (!hasRoleForRelease(action, actor)) return undefined;
  return { steps: releaseActions[action].step, notAskedBy: action === 'confirmRelease' ? actor.person : undefined };
}

/** The buttons of one person on one release. */
export function allowedReleaseActions(state: ReleaseState, actor: Actor): ReleaseAction[] {
  return releaseActionNames.filter((action) => {
    const open = releasesOpenTo(action, actor);
    return open !== undefined && isReleaseOpenTo(action, state) && open.notAskedBy !== state.askedBy;
  });
}

/** What the entry's present standing and people allow one person to do to it. */
export type EntryStanding = {
  readonly standing: 'listed' | 'suspended' | 'withdrawn' | 'expired';
  /** Whose entry it is: the organisation of its maker. */
  readonly organisation: string;
  readonly suspendedBy?: string;
  /** The certificate that it rests on was revoked: nobody puts it back. */
  readonly opinionRevoked?: boolean;
};

const opensFrom: Record<EntryAction, readonly EntryStanding['standing'][]> = {
  withdrawEntry: ['listed', 'suspended'],
  suspendEntry: ['listed'],
  resumeEntry: ['suspended'],
  correctEntry: ['listed'],
};

export function isEntryOpenTo(action: EntryAction, { standing }: EntryStanding): boolean {
  return opensFrom[action].includes(standing);
}

/** A maker's officer acts for entries of its own organisation only. */
export function actsForEntry(action: EntryAction, actor: Actor, { organisation }: EntryStanding): boolean {
  if (!hasRoleForRelease(action, actor)) return false;
  return actor.organisation === undefined || actor.organisation === organisation;
}

/** Is it ever for this person to say what becomes of an entry that the system suspended, or that is about to expire? */
export function decidesOnEntries(actor: Pick<Actor, 'person' | 'roles'>): boolean {
  return hasRoleForRelease('resumeEntry', actor) || hasRoleForRelease('withdrawEntry', actor);
}

/** Nobody of CISTEC acts on the entry of a company in which they have an interest. */
export function hasInterestIn(actor: Actor, { organisation }: EntryStanding): boolean {
  return actor.organisation === undefined && actor.interests.includes(organisation);
}

/** The buttons of one person on one entry. */
export function allowedEntryActions(entry: EntryStanding, actor: Actor): EntryAction[] {
  return entryActionNames.filter(
    (action) =>
      isEntryOpenTo(action, entry) &&
      actsForEntry(action, actor, entry) &&
      !hasInterestIn(actor, entry) &&
      !(action === 'resumeEntry' && (entry.opinionRevoked || entry.suspendedBy === actor.person)),
  );
}

function includes<T>(list: readonly T[], value: unknown): boolean {
  return list.some((one) => one === value);
}
