import { HeaderMap, type ApolloServerPlugin } from '@apollo/server';
import { GraphQLError, Kind, type DocumentNode, type SelectionSetNode } from 'graphql';
import type { Response } from 'express';
import { secondsToWait, type Throttle } from '../throttle.ts';
import type { Context } from './context.ts';

/** A request is one unit before it is read; each further field at the root is one more, whatever alias it hides behind: a hundred
 *  questions in one document are a hundred. */
export function operationRate(throttle: Throttle): ApolloServerPlugin<Context> {
  return {
    requestDidStart: async () => ({
      didResolveOperation: async ({ document, operation, contextValue: { requester } }) => {
        const further = operation ? rootFields(document, operation.selectionSet).size - 1 : 0;
        const seconds = further > 0 ? await secondsToWait(throttle, requester, further) : undefined;
        if (seconds !== undefined) throw rateLimited(seconds);
      },
    }),
  };
}

/** The same refusal where no document has been read yet. */
export function refuseOperation(response: Response, seconds: number): void {
  const { message, extensions } = rateLimited(seconds);
  const { http: _answered, ...told } = extensions;
  response.json({ errors: [{ message, extensions: told }] });
}

function rateLimited(seconds: number): GraphQLError {
  const headers = new HeaderMap([['retry-after', String(seconds)]]);
  return new GraphQLError(`Too many operations. Try again in ${seconds} seconds.`, {
    extensions: { code: 'RATE_LIMITED', retryAfterSeconds: seconds, http: { status: 429, headers } },
  });
}

/** The names under which the root's fields are answered; a field that is asked for twice under one name is run once. */
function rootFields(document: DocumentNode, { selections }: SelectionSetNode, seen = new Set<string>()): Set<string> {
  const names = selections.flatMap((node) => {
    if (node.kind === Kind.FIELD) return [(node.alias ?? node.name).value];
    if (node.kind === Kind.INLINE_FRAGMENT) return [...rootFields(document, node.selectionSet, seen)];
    const name = node.name.value;
    const fragment = document.definitions.find(
      (one) => one.kind === Kind.FRAGMENT_DEFINITION && one.name.value === name,
    );
    if (seen.has(name) || fragment?.kind !== Kind.FRAGMENT_DEFINITION) return [];
    return [...rootFields(document, fragment.selectionSet, seen.add(name))];
  });
  return new Set(names);
}
