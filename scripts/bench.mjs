// npm run bench -- NAME [args]: compiles bench/NAME.ts and runs it, on engines of its own where it needs them. It prints JSON lines
// {"bench","value","baseline","ratio","target","holds"} and ends with 1 when a target is missed or an answer was wrong.
import { once } from 'node:events';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { endChild, guardedSpawn } from './engines/child.mjs';
import { onEnding } from './run/ending.mjs';
import { ownEngines } from './run/own-engines.mjs';
import { tool } from './setup/command.mjs';
import { install } from './setup/install.mjs';
import { requireNode } from './setup/node-version.mjs';
import { ROOT } from './setup/paths.mjs';
import { report, Trouble } from './setup/trouble.mjs';

/** The benches that drive the product; the others only compute. */
const ON_ENGINES = ['commands', 'list-ingest'];
const say = (/** @type {string} */ line) => console.error(line);
/** @type {Array<() => Promise<unknown>>} */
const endings = [];

async function endAll() {
  for (const end of endings.splice(0).reverse()) await end();
}

/** Each file directly in bench/ is a bench; what they need lies in folders.
 *  @param {string | undefined} name @returns {Promise<string>} */
async function known(name) {
  const files = await readdir(join(ROOT, 'bench'));
  const names = files.filter((file) => file.endsWith('.ts')).map((file) => file.slice(0, -'.ts'.length));
  if (name !== undefined && names.includes(name)) return name;
  throw new Trouble(`Say which bench: npm run bench -- ${names.join(' | ')}`);
}

async function compile() {
  const compiled = await tool('typescript/bin/tsc', ['-b', 'bench']);
  if (compiled.code !== 0) throw new Trouble(`The bench does not compile:\n${compiled.output.trim()}`);
}

/** @param {string} name @param {string[]} args @param {Record<string, string>} env @returns {Promise<number>} */
async function run(name, args, env) {
  const script = join(ROOT, 'dist/bench', `${name}.js`);
  const child = guardedSpawn(process.execPath, ['--enable-source-maps', script, ...args], {
    show: true,
    env: { ...process.env, ...env },
  });
  endings.push(() => endChild(child));
  const [code] = await once(child, 'close');
  return code ?? 1;
}

onEnding(async () => {
  process.exitCode = 130;
  await endAll();
});
try {
  requireNode();
  const [given, ...args] = process.argv.slice(2);
  await install(say);
  const name = await known(given);
  await compile();
  const env = ON_ENGINES.includes(name) ? await ownEngines((end) => endings.push(end), say) : {};
  process.exitCode = await run(name, args, env);
} catch (error) {
  report(error);
}
await endAll();
process.exit();
