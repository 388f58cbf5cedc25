// node scripts/histories.mjs [NAME...]: records test/histories/ anew, or the named lives. Do this when a rule or the workflow changed on purpose and no case of the
// old release runs any more, and say so in the commit; otherwise a replay that fails is a wedge of running cases, to be mended.
import { once } from 'node:events';
import { symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { endChild, guardedSpawn } from './engines/child.mjs';
import { onEnding } from './run/ending.mjs';
import { ownEngines } from './run/own-engines.mjs';
import { tool } from './setup/command.mjs';
import { install } from './setup/install.mjs';
import { requireNode } from './setup/node-version.mjs';
import { ROOT } from './setup/paths.mjs';
import { report, Trouble } from './setup/trouble.mjs';

const say = (/** @type {string} */ line) => console.log(line);
/** @type {Array<() => Promise<unknown>>} */
const endings = [];

/** What starts engines is not compiled: the compiled tests look for it beside themselves. */
async function besideTheCompiled() {
  await symlink('../scripts', join(ROOT, 'dist/scripts')).catch((/** @type {NodeJS.ErrnoException} */ error) => {
    if (error.code !== 'EEXIST') throw error;
  });
}

async function endAll() {
  for (const end of endings.splice(0).reverse()) await end();
}

onEnding(async () => {
  process.exitCode = 130;
  await endAll();
});
try {
  requireNode();
  await install(say);
  const compiled = await tool('typescript/bin/tsc', ['-b', 'test']);
  if (compiled.code !== 0) throw new Trouble(`It does not compile:\n${compiled.output.trim()}`);
  await besideTheCompiled();
  const env = { ...process.env, ...(await ownEngines((end) => endings.push(end), say)) };
  const script = join(ROOT, 'dist/test/support/record-histories.js');
  const child = guardedSpawn(process.execPath, ['--enable-source-maps', script, ...process.argv.slice(2)], {
    show: true,
    env,
  });
  endings.push(() => endChild(child));
  const [code] = await once(child, 'close');
  process.exitCode = code ?? 1;
} catch (error) {
  report(error);
}
await endAll();
process.exit();
