import { readFile, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { newest } from './build.mjs';
import { tool } from './command.mjs';
import { install } from './install.mjs';
import { requireNode } from './node-version.mjs';
import { ROOT } from './paths.mjs';
import { Trouble } from './trouble.mjs';

const SOURCES = ['workflows', 'tsconfig.base.json', 'package-lock.json'];
const STAMP = 'dist/workflows/.compiled';

/** The compiled rules for a command line tool that needs no engine: sets up what a fresh clone lacks, says so on
 *  stderr because stdout belongs to the tool, and costs a few file stats when nothing changed. */
export async function prepareDomain() {
  requireNode();
  const [changed, compiled] = await Promise.all([Promise.all(SOURCES.map(newest)), newest(STAMP)]);
  if (Math.max(...changed) <= compiled) return;
  // The moment before compiling: a file saved meanwhile is newer and compiled next time.
  const started = new Date();
  await install((line) => process.stderr.write(`${line}\n`));
  const { code, output } = await tool('typescript/bin/tsc', ['-b', 'workflows']);
  if (code !== 0) throw new Trouble(`The rules do not compile:\n${output.trim()}`);
  await writeFile(join(ROOT, STAMP), '');
  await utimes(join(ROOT, STAMP), started, started);
}

/** A compiled module of workflows/domain/, by its path there without ending.
 *  @param {string} path @returns {Promise<any>} the caller names the type of the module */
export function domainModule(path) {
  return import(pathToFileURL(join(ROOT, 'dist/workflows/domain', `${path}.js`)).href);
}

/** A file of regulations/, by its path there without ending.
 *  @param {string} path @returns {Promise<any>} */
export async function regulation(path) {
  return JSON.parse(await readFile(join(ROOT, 'regulations', `${path}.json`), 'utf8'));
}
