import { expressMiddleware } from '@as-integrations/express5';
import express, { type ErrorRequestHandler, type Express, type Request, type RequestHandler } from 'express';
import helmet from 'helmet';
import { pino, type Logger } from 'pino';
import type { World } from './world.ts';
import { createApollo } from './graphql/apollo.ts';
import { languageOf, type Context } from './graphql/context.ts';
import { createCursors } from './graphql/cursors.ts';
import { createNames } from './graphql/names.ts';
import { refuseOperation } from './graphql/operation-rate.ts';
import { readTrustedDocuments, trustedDocuments } from './graphql/trusted-documents.ts';
import { fileRoutes } from './files/routes.ts';
import { identityProxy } from './identity/proxy.ts';
import { createSessions } from './identity/sessions.ts';
import { signInRoutes } from './identity/sign-in.ts';
import { createListPages } from './public-list/list-pages.ts';
import { checkPageRoutes } from './rest/check-page.ts';
import { clientFiles } from './rest/client-files.ts';
import { exportRoutes } from './rest/exports.ts';
import { healthRoutes } from './rest/health.ts';
import { dryRunRoutes } from './rest/list-dry-run.ts';
import { listPreviewRoutes } from './rest/list-preview.ts';
import { listTableRoutes } from './rest/list-tables.ts';
import { templateRoutes } from './rest/list-template.ts';
import { createLookupApi } from './rest/lookup-api.ts';
import { guidanceExportRoutes } from './rest/guidance-exports.ts';
import { selfJudgmentExportRoutes } from './rest/self-judgment-exports.ts';
import { repeating } from './temporal/repeating.ts';
import { addressOf, createThrottles, requesterOf, throttled, type Throttle } from './throttle.ts';

export type App = { app: Express; close: () => Promise<void> };
const bodyMax = '6mb';
/** What is fetched as a file or a page of its own, and the tables that makers send. */
const documentRoutes = [
  exportRoutes, selfJudgmentExportRoutes, dryRunRoutes, listPreviewRoutes, listTableRoutes, templateRoutes, guidanceExportRoutes, checkPageRoutes,
]; // prettier-ignore

/** Express and Apollo without a port. Everything that answers a browser is one origin. */
export async function createApp(world: World, log: Logger = createLog()): Promise<App> {
  const { config, mongo } = world;
  const throttles = createThrottles(config.rates);
  const apollo = createApollo({ introspection: config.developmentIdentity, log, operations: throttles.operations });
  await apollo.start();
  const sessions = createSessions(config);
  const app = express();
  app.disable('x-powered-by');
  app.set('trust proxy', config.proxyHops);
  app.set('query parser', 'simple');
  app.use(headers(config.publicOrigin));
  app.use(healthRoutes(world));
  app.use('/files', throttled({ throttle: throttles.files }));
  app.use(fileRoutes(world));
  app.use(notForFiles(config.filesOrigin));
  app.use(lookupRoutes(world.list, { throttle: throttles.lookups, log, origin: config.publicOrigin }));
  if (config.developmentIdentity) app.use('/idp', identityProxy(config));
  app.use('/auth', throttled({ throttle: throttles.signIn, who: addressOf }));
  app.use(['/auth', '/graphql', '/exports', '/list'], sessions.handler);
  app.use(['/exports', '/list'], throttled({ throttle: throttles.documents }));
  app.use('/list', ownOrigin(config.publicOrigin));
  app.use('/check', throttled({ throttle: throttles.checks }));
  for (const routes of documentRoutes) app.use(routes(world));
  app.use(signInRoutes({ config, mongo, log }));
  const mayWrite = (request: Request) => config.developmentIdentity && request.session.person !== undefined;
  app.post(
    '/graphql',
    ownOrigin(config.publicOrigin),
    throttled({ throttle: throttles.operations, refuse: refuseOperation }),
    express.json({ limit: bodyMax }),
    trustedDocuments(readTrustedDocuments(), mayWrite),
    expressMiddleware(apollo, { context: contexts(world, log) }),
  );
  app.all('/graphql', (_request, response) => void response.set('allow', 'POST').sendStatus(405));
  app.use(clientFiles());
  app.use(lastly(log));
  const refreshing = repeating({ name: 'list', everyMs: 500, chore: world.list.refresh });
  const close = async () => {
    await refreshing.stop();
    await apollo.stop();
    await sessions.close();
  };
  return { app, close };
}

function contexts(world: World, log: Logger): ({ req }: { req: Request }) => Promise<Context> {
  const cursors = createCursors(world.config.sessionSecret);
  return async ({ req }) => {
    const { person, authenticatedAt } = req.session;
    const viewer = person === undefined ? undefined : await world.registers.actorOf(person);
    const receivedAt = Date.now();
    const rules = await world.rules.current();
    return {
      world,
      rules,
      viewer,
      requester: requesterOf(req),
      authenticatedAt,
      language: languageOf(req.headers['accept-language']),
      receivedAt,
      names: createNames(world.mongo),
      cursors,
      log,
    };
  };
}

function headers(origin: string): RequestHandler {
  const directives = {
    defaultSrc: ["'none'"], scriptSrc: ["'self'"], styleSrc: ["'self'"], imgSrc: ["'self'", 'data:', 'blob:'], fontSrc: ["'self'"], connectSrc: ["'self'"],
    manifestSrc: ["'self'"], workerSrc: ["'self'"], formAction: ["'self'"], frameAncestors: ["'none'"], baseUri: ["'none'"],
  }; // prettier-ignore
  return helmet({
    contentSecurityPolicy: { useDefaults: false, directives },
    strictTransportSecurity: origin.startsWith('https:'),
    referrerPolicy: { policy: 'same-origin' },
  });
}

/** The look-up and the public pages of the list, beside the pages of the same origin. They need neither a session nor an engine. */
function lookupRoutes(
  list: World['list'],
  { throttle, log, origin }: { throttle: Throttle; log: Logger; origin: string },
): RequestHandler {
  const failed = (error: unknown, traceId?: string) => log.error({ err: error, traceId }, 'a look-up failed');
  const answers = createLookupApi({ list, throttle, failed });
  const pages = createListPages({ list, throttle, failed, origin });
  return (request, response, next) => void (answers(request, response) || pages(request, response) || next());
}

/** Files have a host name of their own, so that none shares an origin with our pages: there, nothing else is served. */
function notForFiles(filesOrigin: string): RequestHandler {
  const { hostname } = new URL(filesOrigin);
  return (request, response, next) => (request.hostname === hostname ? void response.sendStatus(404) : next());
}

/** A page of another origin may not send commands, whatever its form or fetch looks like. */
function ownOrigin(origin: string): RequestHandler {
  return (request, response, next) => {
    if (request.headers.origin === undefined || request.headers.origin === origin) return next();
    response
      .status(403)
      .json({ errors: [{ message: 'Another origin may not ask.', extensions: { code: 'FORBIDDEN' } }] });
  };
}

/** No path, query or stack line in a reply. */
function lastly(log: Logger): ErrorRequestHandler {
  return (error: unknown, _request, response, next) => {
    if (response.headersSent) return next(error);
    const status =
      typeof error === 'object' && error !== null && 'status' in error && typeof error.status === 'number'
        ? error.status
        : 500;
    if (status >= 500) log.error({ err: error }, 'a request failed');
    response.status(status).json({
      errors: [
        {
          message: status >= 500 ? 'Something went wrong.' : 'This request cannot be read.',
          extensions: { code: status >= 500 ? 'INTERNAL' : 'BAD_REQUEST' },
        },
      ],
    });
  };
}

function createLog(): Logger {
  return pino({ level: 'info', redact: ['req', 'res', 'err.config'] }, pino.destination(2));
}
