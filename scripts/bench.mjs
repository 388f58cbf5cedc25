// npm run bench -- NAME [args]: compiles bench/NAME.ts and runs it, on engines of its own where it needs them; `list WHAT [sizes]` is
// bench/list/WHAT.ts, and `list` alone all of those in turn, at small sizes and on the same filled lists. A bench prints JSON lines
// {"bench","value","baseline","ratio","target","holds"} and ends with 1 when a target is missed or an answer was wrong.
import { once } from 'node:events';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { endChild, guardedSpawn } from './engines/child.mjs';
import { onEnding } from './run/ending.mjs';
import { ownEngines } from './run/own-engines.mjs';
import { tool } from './setup/command.mjs';
import { install } from './setup/install.mjs';
import { requireNode } from './setup/node-version.mjs';
import { ROOT } from './setup/paths.mjs';
import { report, Trouble } from './setup/trouble.mjs';

/** The benches that drive the product, or have an engine for a neighbour; the others only compute. */
const ON_ENGINES = ['commands', 'list/ingest', 'list/lookup'];
const say = (/** @type {string} */ line) => console.error(line);
/** @type {Array<() => Promise<unknown>>} */
const endings = [];

async function endAll() {
  for (const end of endings.splice(0).reverse()) await end();
}

/** Each file directly in a folder is a bench; what they need lies in folders below.
 *  @param {string} folder @returns {Promise<string[]>} */
async function benchesIn(folder) {
  const files = await readdir(join(ROOT, 'bench', folder));
  return files.filter((file) => file.endsWith('.ts')).map((file) => file.slice(0, -'.ts'.length));
}

/** The benches that are asked for, as files under bench/, and what they are told.
 *  @param {readonly string[]} asked @returns {Promise<{ names: string[], args: readonly string[] }>} */
async function chosen([name = '', ...rest]) {
  const [single, ofList] = [await benchesIn('.'), await benchesIn('list')];
  if (single.includes(name)) return { names: [name], args: rest };
  if (name === 'list' && rest.length === 0) return { names: ofList.map((one) => `list/${one}`), args: [] };
  const [what = '', ...args] = rest;
  if (name === 'list' && ofList.includes(what)) return { names: [`list/${what}`], args };
  throw new Trouble(`Say which bench: npm run bench -- ${single.join(' | ')} | list [${ofList.join(' | ')}]`);
}

async function compile() {
  const compiled = await tool('typescript/bin/tsc', ['-b', 'bench']);
  if (compiled.code !== 0) throw new Trouble(`The bench does not compile:\n${compiled.output.trim()}`);
}

/** @param {string} name @param {{ args: readonly string[], env: Record<string, string> }} how @returns {Promise<number>} */
async function run(name, { args, env }) {
  const script = join(ROOT, 'dist/bench', `${name}.js`);
  const child = guardedSpawn(process.execPath, ['--enable-source-maps', script, ...args], {
    show: true,
    env: { ...process.env, ...env },
  });
  const end = () => endChild(child);
  endings.push(end);
  const [code] = await once(child, 'close');
  endings.splice(endings.indexOf(end), 1);
  return code ?? 1;
}

/** A list that one bench filled serves the next one; whoever names a folder keeps it. @returns {Promise<string>} */
async function dataFolder() {
  const named = process.env.BENCH_DATA;
  if (named) return named;
  const folder = await mkdtemp(join(tmpdir(), 'gaihi-bench-'));
  endings.push(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

onEnding(async () => {
  process.exitCode = 130;
  await endAll();
});
try {
  requireNode();
  await install(say);
  const { names, args } = await chosen(process.argv.slice(2));
  await compile();
  const engines = names.some((name) => ON_ENGINES.includes(name))
    ? await ownEngines((end) => endings.push(end), say)
    : {};
  const env = { ...engines, BENCH_DATA: await dataFolder() };
  for (const name of names) process.exitCode = Math.max(Number(process.exitCode ?? 0), await run(name, { args, env }));
} catch (error) {
  report(error);
}
await endAll();
process.exit();
