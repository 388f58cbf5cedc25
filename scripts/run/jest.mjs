import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { guardedSpawn } from '../engines/child.mjs';
import { ROOT } from '../setup/paths.mjs';

/** @typedef {{ passed: number, failed: number, skipped: number }} Count */

/** Run jest and count. A file that could not run at all is one failure, and so is a jest that left no result.
 *  @param {{ long: boolean, args: string[], env: NodeJS.ProcessEnv, folder: string }} options
 *  @param {(child: import('node:child_process').ChildProcess) => void} started @returns {Promise<Count>} */
export async function runJest({ long, args, env, folder }, started) {
  const outputFile = join(folder, 'jest.json');
  const everything = long ? ['--testPathIgnorePatterns', '/node_modules/'] : [];
  // The patterns to ignore take every word behind them, so they stand last.
  const options = ['--passWithNoTests', '--json', '--outputFile', outputFile, ...args, ...everything];
  const child = guardedSpawn(process.execPath, [join(ROOT, 'node_modules/jest/bin/jest.js'), ...options], {
    show: true,
    env: { ...env, NODE_OPTIONS: `${env.NODE_OPTIONS ?? ''} --experimental-vm-modules --no-warnings`.trim() },
  });
  started(child);
  const code = await new Promise((done) => child.once('close', done));
  return count(await readFile(outputFile, 'utf8').catch(() => undefined), code);
}

/** @param {string | undefined} text @param {number} code @returns {Count} */
function count(text, code) {
  if (text === undefined) return { passed: 0, failed: 1, skipped: 0 };
  const result = JSON.parse(text);
  const failed = result.numFailedTests + result.numRuntimeErrorTestSuites;
  return {
    passed: result.numPassedTests,
    failed: failed === 0 && code !== 0 ? 1 : failed,
    skipped: result.numPendingTests + result.numTodoTests,
  };
}
