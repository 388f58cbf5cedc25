import { join } from 'node:path';
import { Router, static as staticFiles, type Response } from 'express';
import { projectRoot } from '../project-root.ts';

const folder = join(projectRoot, 'dist', 'client');
const yearSeconds = 31_536_000;

/** The three pages and their assets. Names in `assets/` hold a hash, so they never change; pages are always asked for again. */
export function clientFiles(): Router {
  const routes = Router();
  const page = (name: string) => (_request: unknown, response: Response) =>
    response.set('cache-control', 'no-cache').sendFile(name, { root: folder });
  routes.use(
    '/assets',
    staticFiles(join(folder, 'assets'), {
      immutable: true,
      maxAge: yearSeconds * 1_000,
      index: false,
      fallthrough: false,
    }),
  );
  routes.use(staticFiles(folder, { index: false, redirect: false, maxAge: 0 }));
  routes.get('/lookup', page('lookup.html'));
  routes.get('/verify', page('verify.html'));
  // Every other path is one of the app's own: it knows them and says so when it does not.
  routes.get(/^\/(?!graphql|auth|idp|files|exports|v1|assets)[^.]*$/, page('app.html'));
  return routes;
}
