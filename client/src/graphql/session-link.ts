import { CombinedGraphQLErrors } from '@apollo/client';
import { onError } from '@apollo/client/link/error';
import { signInEnded } from './session.ts';

/** Notices the end of a sign-in on whatever request meets it first. */
export const sessionLink = onError(({ error }) => {
  const ended =
    CombinedGraphQLErrors.is(error) && error.errors.some((fault) => fault.extensions?.code === 'UNAUTHENTICATED');
  if (ended) signInEnded(true);
});
