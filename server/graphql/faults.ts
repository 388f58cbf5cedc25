import { randomUUID } from 'node:crypto';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { unwrapResolverError } from '@apollo/server/errors';
import type { Logger } from 'pino';

/** Faults of protocol, sign-in and limits. Everything the trade refuses is in errors.ts instead. */
export type FaultCode =
  'UNAUTHENTICATED' | 'FORBIDDEN' | 'BAD_USER_INPUT' | 'STEP_UP_REQUIRED' | 'RATE_LIMITED' | 'TEMPORARILY_UNAVAILABLE';
const told: readonly unknown[] = [
  'UNAUTHENTICATED', 'FORBIDDEN', 'BAD_USER_INPUT', 'STEP_UP_REQUIRED', 'RATE_LIMITED', 'TEMPORARILY_UNAVAILABLE',
  'GRAPHQL_PARSE_FAILED', 'GRAPHQL_VALIDATION_FAILED', 'BAD_REQUEST', 'OPERATION_RESOLUTION_FAILURE', 'PERSISTED_QUERY_NOT_FOUND',
]; // prettier-ignore
const status: Partial<Record<FaultCode, number>> = {
  UNAUTHENTICATED: 401,
  STEP_UP_REQUIRED: 401,
  TEMPORARILY_UNAVAILABLE: 503,
  RATE_LIMITED: 429,
};

export function fault(code: FaultCode, message: string): GraphQLError {
  const http = status[code];
  return new GraphQLError(message, { extensions: { code, ...(http && { http: { status: http } }) } });
}

/** No stage of the command was reached: nobody knows its outcome, and sending the same again is right. */
export function unavailable(): GraphQLError {
  return fault('TEMPORARILY_UNAVAILABLE', 'Not confirmed. Send the same command again.');
}

/** What a client may read of an error: our own faults as they are, bugs only as `INTERNAL` with the id under which they were logged. */
export function createErrorFormatter(log: Logger) {
  return (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const traceId = randomUUID();
    const { stacktrace: _never, ...extensions } = formatted.extensions ?? {};
    const { code } = extensions;
    if (told.includes(code))
      return { ...formatted, message: plain(formatted.message), extensions: { ...extensions, traceId } };
    const cause = unwrapResolverError(error);
    if (isAway(cause)) return masked(formatted, { code: 'TEMPORARILY_UNAVAILABLE', traceId });
    log.error({ err: cause, traceId, path: formatted.path }, 'a resolver failed');
    return masked(formatted, { code: 'INTERNAL', traceId });
  };
}

function masked({ path }: GraphQLFormattedError, extensions: { code: string; traceId: string }): GraphQLFormattedError {
  const message =
    extensions.code === 'INTERNAL'
      ? 'Something went wrong.'
      : 'Not available for the moment. Send the same command again.';
  return { message, ...(path && { path }), extensions };
}

/** No "Did you mean": a misspelt name must not list the schema. Long values are not echoed. */
function plain(message: string): string {
  return message.replace(/ Did you mean .*$/s, '').slice(0, 400);
}

/** MongoDB or Temporal cannot be reached: the command's outcome may be unknown, and repeating it is safe. */
function isAway(error: unknown): boolean {
  const name = error instanceof Error ? error.name : '';
  return /^(MongoServerSelectionError|MongoNetwork\w*Error|MongoNotConnectedError|MongoTopologyClosedError|PoolClearedError|MongoPoolClearedError|MongooseServerSelectionError|ServiceError)$/.test(
    name,
  );
}
