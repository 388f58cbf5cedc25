// npm run demo: two real cases and a maker's table through the API, told as they go. Uses a running npm start, or starts the product for as long as it takes.
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { endChild, guardedSpawn } from './engines/child.mjs';
import { onEnding } from './run/ending.mjs';
import { install } from './setup/install.mjs';
import { requireNode } from './setup/node-version.mjs';
import { ADDRESS_FILE, ROOT } from './setup/paths.mjs';
import { report, Trouble } from './setup/trouble.mjs';

const say = (/** @type {string} */ line) => console.log(line);
let end = () => Promise.resolve();

/** The address of the product and whether it is ours to end.
 *  @returns {Promise<{ origin: string, own: boolean }>} */
async function product() {
  const told = await readFile(ADDRESS_FILE, 'utf8').catch(() => undefined);
  const origin = process.env.PUBLIC_ORIGIN || (told ?? `http://localhost:${process.env.PORT || 3000}`);
  if (await isReady(origin)) return { origin, own: false };
  say('The product is not running; starting it for as long as this takes.');
  const child = guardedSpawn(process.execPath, [join(ROOT, 'scripts/start.mjs')], { env: process.env });
  end = () => endChild(child, 30_000);
  return { origin: await opened(child), own: true };
}

/** @param {string} origin */
async function isReady(origin) {
  const answer = await fetch(`${origin}/readyz`).catch(() => undefined);
  return answer?.ok === true && (await answer.text()).includes('"mongo');
}

/** @param {import('node:child_process').ChildProcess} child @returns {Promise<string>} */
function opened(child) {
  const { stdout, stderr } = child;
  if (!stdout || !stderr) throw new Error('a product without a pipe');
  stderr.pipe(process.stderr);
  return new Promise((done, failed) => {
    createInterface({ input: stdout }).on('line', (line) => {
      say(`  ${line}`);
      const address = /^Open (\S+)/.exec(line)?.[1];
      if (address) done(address);
    });
    child.once('close', () => failed(new Trouble('The product ended while starting; its reason stands above.')));
  });
}

/** The hash chain of every case, recomputed from what is stored. */
async function verify() {
  const child = guardedSpawn(process.execPath, [join(ROOT, 'scripts/verify.mjs')], { show: true, env: process.env });
  const [code] = await once(child, 'close');
  if (code !== 0) throw new Trouble('The record does not verify: the lines above name what differs.');
}

onEnding(async () => {
  process.exitCode = 130;
  await end();
});
try {
  requireNode();
  await install(say);
  const { origin, own } = await product();
  const { tellStories } = await import('./demo/story.mjs');
  const { tellListStory } = await import('./demo/list-story.mjs');
  const cases = await tellStories(origin, say);
  const listed = await tellListStory(origin, say);
  say('\nThe record is recomputed from its events:');
  await verify();
  say(`\nAll three stories went as told. ${own ? 'Run npm start and look at' : 'Look at'}`);
  for (const { number } of cases) say(`  ${origin}/cases/${number}   (sign in as 佐藤 美咲, Misaki Sato)`);
  say(`  ${origin}/list-submissions/${listed.number}   (the same)`);
  say(`  ${listed.lookUp}   (nobody needs to sign in)`);
} catch (error) {
  report(error);
}
await end();
process.exit();
