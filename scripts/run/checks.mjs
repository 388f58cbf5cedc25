import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { tool } from '../setup/command.mjs';
import { ROOT } from '../setup/paths.mjs';

/** @typedef {{ name: string, code: number, output: string }} Check */

const has = (/** @type {string} */ path) => existsSync(join(ROOT, path));

/** What `npm run check` runs, each as one counted step. Types come first: they also emit what the tests run.
 *  @param {(check: Check) => void} tell @returns {Promise<Check[]>} */
export async function runChecks(tell) {
  const folders = ['server', 'workflows', 'client', 'test', 'bench'].filter(has);
  const types = await check('types', compile, tell);
  const rest = await Promise.all([
    check('lint', () => tool('eslint/bin/eslint.js', ['.']), tell),
    check('dependency rules', () => tool(CRUISE, ['--config', '.dependency-cruiser.cjs', ...folders]), tell),
    check('format', () => tool('prettier/bin/prettier.cjs', ['--check', '--log-level', 'warn', '.']), tell),
  ]);
  return [types, ...rest];
}

const CRUISE = 'dependency-cruiser/bin/dependency-cruise.mjs';

/** @param {string} name @param {() => Promise<{ code: number, output: string }>} run
 *  @param {(check: Check) => void} tell */
async function check(name, run, tell) {
  const done = { name, ...(await run()) };
  tell(done);
  return done;
}

async function compile() {
  const projects = ['scripts', 'client'].filter((folder) => has(`${folder}/tsconfig.json`));
  const all = [await tool('typescript/bin/tsc', ['-b'])];
  for (const project of projects) all.push(await tool('typescript/bin/tsc', ['-p', project, '--noEmit']));
  return { code: Math.max(...all.map((one) => one.code)), output: all.map((one) => one.output).join('') };
}
