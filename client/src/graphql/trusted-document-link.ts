import { ApolloLink } from '@apollo/client';
import type { DocumentNode } from 'graphql';

/** Sends the id that stands in the generated document instead of its text: the server knows no other documents. */
export const trustedDocumentLink = new ApolloLink((operation, forward) => {
  operation.extensions = {
    ...operation.extensions,
    persistedQuery: { version: 1, sha256Hash: idOf(operation.query) },
  };
  operation.setContext((context) => ({
    ...context,
    http: { ...context.http, includeQuery: false, includeExtensions: true },
  }));
  return forward(operation);
});

function idOf(document: DocumentNode): string {
  // The code generator writes `__meta__` into every operation.
  const id = (document as DocumentNode & { __meta__?: { hash?: string } }).__meta__?.hash;
  if (!id) throw new Error('This operation is not a generated document.');
  return id;
}
