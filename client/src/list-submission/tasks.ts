import type { Role, SubmissionAction, SubmissionStep } from '../generated/graphql.ts';

/** What a role is waited for with, and in which steps. */
export type SubmissionTask = { action: SubmissionAction; steps: readonly SubmissionStep[] };

const tasks: Partial<Record<Role, SubmissionTask>> = {
  classificationOfficer: { action: 'confirmTable', steps: ['confirmation'] },
  expert: { action: 'inspectRows', steps: ['inspection', 'fullInspection'] },
  approver: { action: 'approveTable', steps: ['approval', 'secondApproval'] },
};
const readers: readonly Role[] = ['clerk', 'classificationOfficer', 'expert', 'approver', 'coordinator', 'auditor'];

export function tasksOf(roles: readonly Role[]): SubmissionTask[] {
  return roles.flatMap((role) => tasks[role] ?? []);
}

/** Whom the list of tables concerns at all; the server decides which of them. */
export function readsSubmissions(roles: readonly Role[]): boolean {
  return roles.some((role) => readers.includes(role));
}

/** Who may say what becomes of an entry that waits for people. */
export function decidesOnEntries(roles: readonly Role[]): boolean {
  return roles.some((role) => role === 'approver' || role === 'classificationOfficer');
}

/** Who is waited for as the second person of a release; the release itself says whether it is this one. */
export function confirmsReleases(roles: readonly Role[]): boolean {
  return roles.includes('approver');
}

/** Whom releases concern before they are published: whoever may act on one, and the auditor. */
export function readsReleases(roles: readonly Role[]): boolean {
  const those: readonly Role[] = ['administrator', 'approver', 'coordinator', 'expert', 'auditor'];
  return roles.some((role) => those.includes(role));
}
