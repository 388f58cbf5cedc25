// npm start: sets up what is missing, starts every part, and stays until Ctrl-C.
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { startEngines } from './engines/index.mjs';
import { endChild } from './engines/child.mjs';
import { SEARCH_ATTRIBUTES } from './engines/search-attributes.mjs';
import { onEnding } from './run/ending.mjs';
import { serverEnvironment, webPorts } from './run/environment.mjs';
import { keeper } from './run/keeper.mjs';
import { runToEnd } from './run/part.mjs';
import { build } from './setup/build.mjs';
import { install } from './setup/install.mjs';
import { signerSecret } from './setup/secrets.mjs';
import { requireNode } from './setup/node-version.mjs';
import { ADDRESS_FILE, DATA_DIR, MONGO_PORT_FILE, ROOT } from './setup/paths.mjs';
import { report } from './setup/trouble.mjs';

const PARTS = {
  signer: 'signer.js',
  identity: 'identity/provider.js',
  worker: 'worker.js',
  bulk: 'bulk-worker.js',
  api: 'api.js',
};
const say = (/** @type {string} */ line) => console.log(line);

/** What to end, in the order of starting; ended from the last to the first.
 *  @type {Array<() => Promise<void>>} */
const endings = [];
let over = false;

async function endAll() {
  over = true;
  for (const end of endings.splice(0).reverse()) await end();
}

/** @param {NodeJS.ProcessEnv} env @param {string} name @param {string} script */
function plan(env, name, script) {
  return { name, script: join(ROOT, 'dist/server', script), env, log: join(DATA_DIR, 'logs', `${name}.log`) };
}

async function start() {
  requireNode();
  const ports = await webPorts();
  await install(say);
  const [engines] = await Promise.all([engine(), build(say)]);
  const own = await serverEnvironment(DATA_DIR, engines, ports);
  const { LOG_SIGNING_SEED: _onlyForTheSigner, ...inherited } = process.env;
  const env = { ...inherited, ...own };
  say(`ready  MongoDB   ${engines.mongo ? `port ${new URL(engines.mongoUri).port}` : 'as given by MONGODB_URI'}`);
  say(`ready  Temporal  ${engines.temporalAddress}`);
  await runToEnd(plan(env, 'migrate', 'migrate.js'), (child) => endings.push(() => endChild(child)));
  const { keep, end } = keeper(say);
  endings.push(end);
  for (const [name, script] of Object.entries(PARTS)) {
    if (over) return;
    if (name === 'identity' && !own.DEVELOPMENT_IDENTITY) continue;
    const given = name === 'signer' ? { ...env, ...(await signerSecret(DATA_DIR)) } : env;
    say(`ready  ${name.padEnd(8)}  ${await keep(plan(given, name, script))}`);
  }
  endings.push(() => rm(ADDRESS_FILE, { force: true }));
  await writeFile(ADDRESS_FILE, String(own.PUBLIC_ORIGIN));
  say(`\nOpen ${own.PUBLIC_ORIGIN}   (the sign-in page lists the people of the demonstration organisations)`);
  say('Ctrl-C ends everything; the data stays in .data/');
}

async function engine() {
  const engines = await startEngines({ dir: DATA_DIR, searchAttributes: SEARCH_ATTRIBUTES, say });
  endings.push(engines.stop);
  if (engines.mongo) {
    endings.push(() => rm(MONGO_PORT_FILE, { force: true }));
    await writeFile(MONGO_PORT_FILE, new URL(engines.mongoUri).port);
  }
  return engines;
}

onEnding(async () => {
  say('\nending');
  await endAll();
});
try {
  await start();
} catch (error) {
  const ended = over;
  await endAll();
  if (!ended) report(error);
  process.exit();
}
