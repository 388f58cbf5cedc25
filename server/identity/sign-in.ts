import { Router, type Request, type RequestHandler, type Response } from 'express';
import * as oidc from 'openid-client';
import type { Logger } from 'pino';
import type { Config } from '../config.ts';
import { findPersonBySubject } from '../mongo/people.ts';
import type { Mongo } from '../mongo/connection.ts';
import { discover } from './discovery.ts';

/** Sign-in with the code flow: `/auth/login`, `/auth/callback`, `/auth/logout`. Only people of the register get in. */
export function signInRoutes({ config, mongo, log }: { config: Config; mongo: Mongo; log: Logger }): Router {
  const provider = discover(config);
  // With it the provider tells when the person showed who they are, and never hands out an older sign-in.
  const maxAge = config.signingMaxAgeMinutes * 60;
  const redirectUri = `${config.publicOrigin}/auth/callback`;
  const routes = Router();

  routes.get('/auth/login', failingSoftly(log, async (request, response) => {
    const signIn = { state: oidc.randomState(), nonce: oidc.randomNonce(), verifier: oidc.randomPKCECodeVerifier(), returnTo: ownPath(request.query.returnTo) };
    const url = oidc.buildAuthorizationUrl(await provider(), {
      redirect_uri: redirectUri, scope: 'openid', prompt: 'login', max_age: String(maxAge), state: signIn.state, nonce: signIn.nonce,
      code_challenge: await oidc.calculatePKCECodeChallenge(signIn.verifier), code_challenge_method: 'S256',
    });
    request.session.signIn = signIn;
    await saved(request);
    response.redirect(303, url.href);
  })); // prettier-ignore

  routes.get('/auth/callback', failingSoftly(log, async (request, response) => {
    const { signIn } = request.session;
    if (!signIn) return response.redirect(303, '/');
    const tokens = await oidc.authorizationCodeGrant(await provider(), new URL(request.originalUrl, config.publicOrigin), {
      expectedState: signIn.state, expectedNonce: signIn.nonce, pkceCodeVerifier: signIn.verifier, maxAge,
    });
    const claims = tokens.claims();
    const person = await findPersonBySubject(mongo, claims?.sub ?? '');
    if (!person) return void response.status(403).type('text').send('この方は登録されていません。 / This person is not registered.');
    await renewed(request); // a new id at sign-in: one planted before is worth nothing
    request.session.person = person._id;
    request.session.authenticatedAt = Math.min(Date.now(), (claims?.auth_time ?? 0) * 1_000);
    await saved(request);
    response.redirect(303, signIn.returnTo);
  })); // prettier-ignore

  routes.post('/auth/logout', failingSoftly(log, async (request, response) => {
    if (request.headers.origin !== undefined && request.headers.origin !== config.publicOrigin) return void response.sendStatus(403);
    await new Promise<void>((done, failed) => request.session.destroy((error) => (error ? failed(error) : done())));
    response.redirect(303, '/');
  })); // prettier-ignore
  return routes;
}

/** A path of ours to come back to; anything that could lead elsewhere becomes the front page. */
function ownPath(value: unknown): string {
  return typeof value === 'string' && /^\/(?![/\\])[\w\-./?=&%]*$/.test(value) ? value : '/';
}

function failingSoftly(log: Logger, work: (request: Request, response: Response) => Promise<unknown>): RequestHandler {
  return (request, response) => {
    work(request, response).catch((error: unknown) => {
      log.warn({ err: error }, 'sign-in failed');
      if (!response.headersSent)
        response
          .status(503)
          .type('text')
          .send('サインインできませんでした。もう一度お試しください。 / Sign-in failed. Try again.');
    });
  };
}

const saved = ({ session }: Request) =>
  new Promise<void>((done, failed) => session.save((error) => (error ? failed(error) : done())));
const renewed = ({ session }: Request) =>
  new Promise<void>((done, failed) => session.regenerate((error) => (error ? failed(error) : done())));
