// npm test: sets up what is missing, checks, and runs every test against real engines of its own.
// The last line is `N passed, N failed`. Arguments go to jest: npm test -- test/domain
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { endChild } from './engines/child.mjs';
import { startEngines } from './engines/index.mjs';
import { SEARCH_ATTRIBUTES } from './engines/search-attributes.mjs';
import { runChecks } from './run/checks.mjs';
import { onEnding } from './run/ending.mjs';
import { runJest } from './run/jest.mjs';
import { buildClient } from './setup/build.mjs';
import { install } from './setup/install.mjs';
import { requireNode } from './setup/node-version.mjs';
import { report } from './setup/trouble.mjs';

const say = (/** @type {string} */ line) => console.log(line);
const long = process.argv.includes('--long');
const args = process.argv.slice(2).filter((arg) => arg !== '--long');
/** @type {Array<() => Promise<unknown>>} */
const endings = [];

async function endAll() {
  for (const end of endings.splice(0).reverse()) await end();
}

/** @param {import('./run/checks.mjs').Check} check */
function tell({ name, code, output }) {
  say(`${code === 0 ? 'ok    ' : 'FAILED'} ${name}`);
  if (code !== 0) say(output.trimEnd());
}

async function setUp() {
  requireNode();
  await install(say);
  const folder = await mkdtemp(join(tmpdir(), 'gaihi-test-'));
  endings.push(() => rm(folder, { recursive: true, force: true, maxRetries: 3 }));
  return folder;
}

/** @param {string} folder */
async function jest(folder) {
  const engines = await startEngines({ dir: folder, anyPort: true, searchAttributes: SEARCH_ATTRIBUTES, say });
  endings.push(engines.stop);
  const env = { ...process.env, MONGODB_URI: engines.mongoUri, TEMPORAL_ADDRESS: engines.temporalAddress };
  return runJest({ long, args, env, folder }, (child) => endings.push(() => endChild(child)));
}

async function test() {
  const folder = await setUp();
  const checks = await runChecks(tell);
  const client = await step('web client', () => buildClient(say));
  const steps = [...checks, ...client];
  const tests = await jest(folder);
  const failed = steps.filter((one) => one.code !== 0).length + tests.failed;
  const passed = steps.filter((one) => one.code === 0).length + tests.passed;
  return { passed, failed, skipped: tests.skipped };
}

/** @param {string} name @param {() => Promise<void>} run */
async function step(name, run) {
  try {
    await run();
    return [];
  } catch (error) {
    const failed = { name, code: 1, output: error instanceof Error ? error.message : String(error) };
    tell(failed);
    return [failed];
  }
}

onEnding(async () => {
  process.exitCode = 130;
  await endAll();
});
try {
  const { passed, failed, skipped } = await test();
  await endAll();
  process.exitCode = failed === 0 ? 0 : 1;
  say(`${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
} catch (error) {
  await endAll();
  report(error);
  say('0 passed, 1 failed');
}
process.exit();
