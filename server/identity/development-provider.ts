import { generateKeyPairSync, hkdfSync } from 'node:crypto';
import express, { type Express } from 'express';
import helmet from 'helmet';
import Provider, { type Configuration } from 'oidc-provider';
import type { Config } from '../config.ts';
import { allPeople } from '../demonstration.ts';
import { signInPage, signInStyle } from './sign-in-page.ts';

/** The embedded provider for development and demonstration: anybody may be anybody of the seed. Never for real people. */
export function createDevelopmentProvider(config: Config): Express {
  const provider = new Provider(config.oidc.issuer, settings(config));
  provider.proxy = true;
  const app = express();
  app.disable('x-powered-by');
  app.use(
    helmet({
      contentSecurityPolicy: {
        useDefaults: false,
        directives: {
          defaultSrc: ["'none'"],
          styleSrc: ["'self'"],
          formAction: ["'self'"],
          frameAncestors: ["'none'"],
          baseUri: ["'none'"],
        },
      },
    }),
  );
  app.get('/idp/sign-in.css', (_request, response) => void response.type('css').send(signInStyle));
  app.get('/idp/interaction/:uid', async (request, response) => {
    const { uid } = await provider.interactionDetails(request, response);
    response.set('cache-control', 'no-store').type('html').send(signInPage(uid));
  });
  app.post(
    '/idp/interaction/:uid',
    express.urlencoded({ extended: false, limit: '1kb' }),
    async (request, response) => {
      const chosen = allPeople.find(({ id }) => id === request.body?.person);
      if (!chosen) return void response.sendStatus(400);
      await provider.interactionFinished(
        request,
        response,
        { login: { accountId: chosen.id } },
        { mergeWithLastSubmission: false },
      );
    },
  );
  app.use('/idp', provider.callback());
  return app;
}

function settings({ oidc: { clientId, clientSecret }, publicOrigin, sessionSecret }: Config): Configuration {
  return {
    clients: [{
      client_id: clientId, client_secret: clientSecret, redirect_uris: [`${publicOrigin}/auth/callback`], response_types: ['code'],
      grant_types: ['authorization_code'], token_endpoint_auth_method: 'client_secret_post', id_token_signed_response_alg: 'ES256',
    }],
    jwks: { keys: [signingKey()] },
    cookies: { keys: [Buffer.from(hkdfSync('sha256', sessionSecret, '', 'identity-cookies', 32)).toString('hex')] },
    features: { devInteractions: { enabled: false }, rpInitiatedLogout: { enabled: false } },
    interactions: { url: (_context, { uid }) => `/idp/interaction/${uid}` },
    pkce: { required: () => true },
    ttl: { Session: 3_600, Interaction: 3_600, Grant: 3_600, AccessToken: 300, IdToken: 300, AuthorizationCode: 60 },
    findAccount: (_context, id) => (allPeople.some((person) => person.id === id) ? { accountId: id, claims: () => ({ sub: id }) } : undefined),
    // Our own client needs nobody's consent.
    loadExistingGrant: async ({ oidc: { provider, session, client } }) => {
      if (!session?.accountId || !client) return undefined;
      const grant = new provider.Grant({ clientId: client.clientId, accountId: session.accountId });
      grant.addOIDCScope('openid');
      await grant.save();
      return grant;
    },
    renderError: (context) => {
      context.type = 'text';
      context.body = 'サインインできませんでした。最初からやり直してください。 / Sign-in failed. Start again.';
    },
  }; // prettier-ignore
}

/** A new key at every start: a token is used once, at once. */
function signingKey() {
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  return { ...privateKey.export({ format: 'jwk' }), use: 'sig', alg: 'ES256', kid: `development-${Date.now()}` };
}
