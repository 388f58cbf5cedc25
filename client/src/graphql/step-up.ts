import { CombinedGraphQLErrors } from '@apollo/client';

/** The server wants to know anew who is here before it takes a signature. */
export function needsFreshSignIn(error: unknown): boolean {
  return CombinedGraphQLErrors.is(error) && error.errors.some((fault) => fault.extensions?.code === 'STEP_UP_REQUIRED');
}
