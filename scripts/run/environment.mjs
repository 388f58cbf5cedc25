import { choosePort } from '../setup/ports.mjs';
import { secrets } from '../setup/secrets.mjs';

/** What the server processes read (server/config.ts is the only reader).
 *  @param {string} dataDir @param {Pick<import('../engines/index.mjs').Engines, 'mongoUri' | 'temporalAddress'>} engines
 *  @param {{ web: number, identity: number }} ports
 *  @returns {Promise<Record<string, string>>} */
export async function serverEnvironment(dataDir, engines, ports) {
  const origin = process.env.PUBLIC_ORIGIN || `http://localhost:${ports.web}`;
  const own = process.env.OIDC_ISSUER;
  return {
    NODE_ENV: process.env.NODE_ENV || 'production',
    MONGODB_URI: engines.mongoUri,
    TEMPORAL_ADDRESS: engines.temporalAddress,
    TEMPORAL_NAMESPACE: process.env.TEMPORAL_NAMESPACE || 'default',
    PORT: String(ports.web),
    PUBLIC_ORIGIN: origin,
    OIDC_ISSUER: own || `${origin}/idp`,
    OIDC_PORT: String(ports.identity),
    OIDC_CLIENT_ID: process.env.OIDC_CLIENT_ID || 'gaihi',
    DATA_DIR: dataDir,
    DEVELOPMENT_IDENTITY: own ? '' : '1',
    ...(await secrets(dataDir)),
  };
}

/** Chosen before anything starts, so that a taken port is said at once. */
export async function webPorts() {
  const web = await choosePort({ name: 'PORT', usual: 3000, orAnyFree: false });
  const identity = await choosePort({ name: 'OIDC_PORT', usual: 3100, orAnyFree: true });
  return { web, identity };
}
