import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import type { Logger } from 'pino';
import { projectRoot } from '../project-root.ts';
import type { Throttle } from '../throttle.ts';
import type { Context } from './context.ts';
import { createErrorFormatter } from './faults.ts';
import { limitRule, maxTokens } from './limits.ts';
import { operationRate } from './operation-rate.ts';
import { resolvers } from './resolvers.ts';

type Settings = { introspection: boolean; log: Logger; operations: Throttle };

/** The GraphQL half of the app. Settings that protect are written out: none depends on NODE_ENV. */
export function createApollo({ introspection, log, operations }: Settings): ApolloServer<Context> {
  return new ApolloServer<Context>({
    typeDefs: readFileSync(join(projectRoot, 'schema.graphql'), 'utf8'),
    resolvers,
    introspection,
    includeStacktraceInErrorResponses: false,
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    persistedQueries: false,
    hideSchemaDetailsFromClientErrors: !introspection,
    parseOptions: { maxTokens, noLocation: false },
    validationRules: [limitRule],
    formatError: createErrorFormatter(log),
    stopOnTerminationSignals: false,
    logger: log,
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      operationRate(operations),
    ],
  });
}
