import { ApolloClient, ApolloLink, HttpLink, InMemoryCache } from '@apollo/client';
import { possibleTypes } from '../generated/possible-types.ts';
import { currentLanguage } from '../language/language.ts';
import { sessionLink } from './session-link.ts';
import { trustedDocumentLink } from './trusted-document-link.ts';

export function createGraphqlClient(): ApolloClient {
  return new ApolloClient({
    link: ApolloLink.from([
      sessionLink,
      trustedDocumentLink,
      new HttpLink({ uri: '/graphql', credentials: 'same-origin', fetch: fetchInLanguage }),
    ]),
    cache: new InMemoryCache({ possibleTypes }),
    defaultOptions: { watchQuery: { fetchPolicy: 'cache-and-network' } },
  });
}

/** Refusals come back as sentences in the language of the screen; the header keeps other sites' forms out. */
function fetchInLanguage(input: RequestInfo | URL, init?: RequestInit): Promise<Response> {
  const headers = new Headers(init?.headers);
  headers.set('accept-language', currentLanguage());
  headers.set('apollo-require-preflight', 'true');
  return fetch(input, { ...init, headers });
}
