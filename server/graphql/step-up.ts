import type { Action } from '../../workflows/domain/actions.ts';
import type { SubmissionAction } from '../../workflows/domain/list/submission/actions.ts';
import type { Context } from './context.ts';
import { fault } from './faults.ts';

/** What puts somebody's name under a judgment: a modification is signed by its author, a vote of the panel's majority is a signature. */
const signing: readonly (Action | SubmissionAction)[] = [
  'signJudgment', 'countersignJudgment', 'modifyJudgment', 'voteInPanel', 'signOffJudgment', 'approveRevocation', 'confirmTable', 'approveTable',
]; // prettier-ignore

/** Who signs has shown shortly before who they are. Throws `STEP_UP_REQUIRED`; the way out is `/auth/login`, which asks anew.
 *  Source: OWASP ASVS 5.0, 7.5.3; quality.md S14. */
export function requireFreshSignIn(context: Context, action: Action | SubmissionAction): void {
  if (signing.includes(action)) requireRecentSignIn(context);
}

/** The same of whatever else cannot be undone. Throws `STEP_UP_REQUIRED`. */
export function requireRecentSignIn({ world, authenticatedAt, receivedAt }: Context): void {
  const { signingMaxAgeMinutes: minutes } = world.config;
  const isFresh = authenticatedAt !== undefined && receivedAt - authenticatedAt <= minutes * 60_000;
  if (!isFresh)
    throw fault('STEP_UP_REQUIRED', `Sign in again before you sign: a sign-in counts for ${minutes} minutes.`);
}
