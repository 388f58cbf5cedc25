import * as oidc from 'openid-client';
import type { Config } from '../config.ts';

/** The provider's addresses and keys, fetched at the first sign-in and then kept. A failure is tried again at the next. */
export function discover(config: Config): () => Promise<oidc.Configuration> {
  let known: Promise<oidc.Configuration> | undefined;
  return () => {
    known ??= configuration(config).catch((error: unknown) => {
      known = undefined;
      throw error;
    });
    return known;
  };
}

function configuration(config: Config): Promise<oidc.Configuration> {
  const { issuer, clientId, clientSecret } = config.oidc;
  const insecure = issuer.startsWith('http:') ? { execute: [oidc.allowInsecureRequests] } : {};
  const own = config.developmentIdentity ? { [oidc.customFetch]: directly(config) } : {};
  const metadata = config.developmentIdentity ? { id_token_signed_response_alg: 'ES256' } : {};
  return oidc.discovery(new URL(issuer), clientId, metadata, oidc.ClientSecretPost(clientSecret), {
    ...insecure,
    ...own,
  });
}

/** The embedded provider is asked at its own port, as if through our proxy: the public name need not resolve inside. */
function directly({ oidc: { port }, publicOrigin }: Config): oidc.CustomFetch {
  const { host, protocol } = new URL(publicOrigin);
  return (url, options) => {
    const { pathname, search } = new URL(url);
    const headers = { ...options.headers, 'x-forwarded-host': host, 'x-forwarded-proto': protocol.slice(0, -1) };
    return fetch(`http://127.0.0.1:${port}${pathname}${search}`, { ...options, headers } as RequestInit); // the library's options are those of fetch
  };
}
