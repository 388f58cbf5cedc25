import { isAbsolute, join, resolve } from 'node:path';
import { projectRoot } from './project-root.ts';

export type Config = {
  mongoUri: string;
  temporalAddress: string;
  temporalNamespace: string;
  port: number;
  publicOrigin: string;
  /** Where files are fetched: never the origin of the pages. */
  filesOrigin: string;
  oidc: { issuer: string; port: number; clientId: string; clientSecret: string };
  sessionSecret: string;
  /** Wraps the keys of the contents. Losing it loses every text and file. */
  masterKey: Buffer;
  /** The first seals payloads, all of them open: so a key is changed without a wedged case. */
  payloadKeys: Buffer[];
  dataDir: string;
  /** The rule data in files; what is published later stands beside it in the database. */
  regulationsDir: string;
  developmentIdentity: boolean;
  clamavSocket: string | undefined;
  /** How many proxies of ours stand before the API: the address of who asks is told by the first of them. */
  proxyHops: number;
  /** How long after signing in at the provider one may give a signature. */
  signingMaxAgeMinutes: number;
  rates: Rates;
};
/** So many units in so many seconds for one person, or for one address of those who have not signed in. */
export type Rate = { count: number; seconds: number };
/** `signIn` counts by address; of `operations` each field at the root of a document is one; `documents` are made when they are
 *  asked for; `files` go in and out by address; `checks` are looks at a printed number by whoever holds the paper. */
export type Rates = Record<'signIn' | 'operations' | 'documents' | 'files' | 'checks' | 'lookups', Rate>;
type Environment = Readonly<Record<string, string | undefined>>;

/** The only reader of the environment. Throws one error that names every variable that is missing or wrong, and never its value. */
export function readConfig(env: Environment = process.env): Config {
  const faults: string[] = [];
  const read = <T>(name: string, parse: (value: string) => T | undefined, must: string, fallback: string): T => {
    const parsed = parse(env[name] || fallback);
    if (parsed === undefined) faults.push(`${name} must be ${must}.`);
    return parsed as T; // when it is undefined, the function ends by throwing
  };
  const config: Config = {
    mongoUri: read('MONGODB_URI', mongoUri, 'a mongodb:// address that names a database', ''),
    temporalAddress: read('TEMPORAL_ADDRESS', address, 'host:port', ''),
    temporalNamespace: read('TEMPORAL_NAMESPACE', text, 'a name', 'default'),
    port: read('PORT', port, 'a port number', '3000'),
    publicOrigin: read('PUBLIC_ORIGIN', origin, 'an origin such as https://host', ''),
    filesOrigin: read(
      'FILES_ORIGIN',
      otherThan(env.PUBLIC_ORIGIN),
      'an origin other than PUBLIC_ORIGIN',
      besides(env.PUBLIC_ORIGIN),
    ),
    oidc: {
      issuer: read('OIDC_ISSUER', url, 'an address', ''),
      port: read('OIDC_PORT', port, 'a port number', '3100'),
      clientId: read('OIDC_CLIENT_ID', text, 'a name', 'gaihi'),
      clientSecret: read('OIDC_CLIENT_SECRET', secret, 'a secret of at least 32 characters', ''),
    },
    sessionSecret: read('SESSION_SECRET', secret, 'a secret of at least 32 characters', ''),
    masterKey: read('MASTER_KEY', key, '32 bytes in base64', ''),
    payloadKeys: read('PAYLOAD_KEY', keys, '32 bytes in base64, or several with commas between', ''),
    dataDir: read('DATA_DIR', directory, 'a directory', '.data'),
    developmentIdentity: read('DEVELOPMENT_IDENTITY', yesOrNo, '1 or 0', '0'),
    regulationsDir: read('REGULATIONS_DIR', directory, 'a directory', join(projectRoot, 'regulations')),
    clamavSocket: env.CLAMAV_SOCKET || undefined,
    proxyHops: read('PROXY_HOPS', hops, 'a number of proxies, 0 to 9', '0'),
    signingMaxAgeMinutes: read('SIGNING_MAX_AGE_MINUTES', minutes, 'a number of minutes, 1 to 480', '15'),
    rates: {
      signIn: read('RATE_SIGN_IN', rate, aRate, '120/600'),
      operations: read('RATE_OPERATIONS', rate, aRate, '3000/60'),
      documents: read('RATE_DOCUMENTS', rate, aRate, '120/60'),
      files: read('RATE_FILES', rate, aRate, '600/60'),
      checks: read('RATE_CHECKS', rate, aRate, '60/60'),
      lookups: read('RATE_LOOKUPS', rate, aRate, usualLookups),
    },
  };
  if (faults.length > 0) throw new Error(`The configuration is not usable. ${faults.join(' ')}`);
  return config;
}

/** What a process that only answers look-ups needs: no engine and no secret. Throws as `readConfig` does. */
export function readLookupConfig(env: Environment = process.env) {
  const [lookupPort, lookups] = [port(env.LOOKUP_PORT || '0'), rate(env.RATE_LOOKUPS || usualLookups)];
  if (lookupPort === undefined || lookups === undefined)
    throw new Error(`The configuration is not usable. LOOKUP_PORT must be a port number and RATE_LOOKUPS ${aRate}.`);
  const origin = env.PUBLIC_ORIGIN || `http://localhost:${lookupPort}`;
  return { dataDir: directory(env.DATA_DIR || '.data'), port: lookupPort, lookups, origin };
}

/** What the signer needs: the seed that no other process is given. Throws as `readConfig` does. */
export function readSignerConfig(env: Environment = process.env) {
  const seed = key(env.LOG_SIGNING_SEED ?? '');
  if (!seed) throw new Error('The configuration is not usable. LOG_SIGNING_SEED must be 32 bytes in base64.');
  const dataDir = directory(env.DATA_DIR || '.data');
  return { seed, dataDir, origin: logOrigin(env.PUBLIC_ORIGIN), socketPath: signerSocket(dataDir) };
}

/** Where the signer of an installation is asked. */
export function signerSocket(dataDir: string): string {
  return join(dataDir, 'signer.sock');
}

/** The name of the list's log, as its checkpoints begin: the host that publishes it. Without the port, which may change between two
 *  starts on one machine; a log never changes its name. */
export function logOrigin(publicOrigin: string | undefined): string {
  const host = URL.canParse(publicOrigin ?? '') ? new URL(publicOrigin ?? '').hostname : 'localhost';
  return `${host}/list`;
}

const aRate = 'a count and seconds such as 600/60';
const usualLookups = '6000/60';
const text = (value: string) => value || undefined;
const secret = (value: string) => (value.length >= 32 ? value : undefined);
const directory = (value: string) => (isAbsolute(value) ? value : resolve(value));
const address = (value: string) => (/^[^\s:/]+:\d+$/.test(value) ? value : undefined);

function mongoUri(value: string): string | undefined {
  return /^mongodb(\+srv)?:\/\/[^/]+\/[\w-]+/.test(value) ? value : undefined;
}

function port(value: string): number | undefined {
  const number = Number(value);
  return Number.isInteger(number) && number >= 0 && number < 65_536 ? number : undefined;
}

function hops(value: string): number | undefined {
  return /^\d$/.test(value) ? Number(value) : undefined;
}

function minutes(value: string): number | undefined {
  const number = Number(value);
  return Number.isInteger(number) && number >= 1 && number <= 480 ? number : undefined;
}

function rate(value: string): Rate | undefined {
  const [, count, seconds] = /^([1-9]\d{0,8})\/([1-9]\d{0,5})$/.exec(value) ?? [];
  return count && seconds ? { count: Number(count), seconds: Number(seconds) } : undefined;
}

function url(value: string): string | undefined {
  return URL.canParse(value) ? value : undefined;
}

function origin(value: string): string | undefined {
  return URL.canParse(value) && new URL(value).origin === value ? value : undefined;
}

const otherThan = (own: string | undefined) => (value: string) => (value === own ? undefined : origin(value));

/** The usual place of files: `files.` before the host of the pages. An address of numbers has no such name. */
function besides(own = ''): string {
  if (!URL.canParse(own) || /^[\d.]+$|^\[/.test(new URL(own).hostname)) return '';
  const { protocol, host } = new URL(own);
  return `${protocol}//files.${host}`;
}

function yesOrNo(value: string): boolean | undefined {
  return value === '1' || value === '0' ? value === '1' : undefined;
}

function key(value: string): Buffer | undefined {
  const bytes = Buffer.from(value, 'base64');
  const isDefault = bytes.every((byte) => byte === bytes[0]);
  return bytes.length === 32 && !isDefault ? bytes : undefined;
}

function keys(value: string): Buffer[] | undefined {
  const all = value.split(',').map((one) => key(one.trim()));
  const good = all.filter((one) => one !== undefined);
  return good.length === all.length ? good : undefined;
}
