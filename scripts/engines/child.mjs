import { spawn } from 'node:child_process';
import { closeSync, mkdirSync, openSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ROOT } from '../setup/paths.mjs';

/** @typedef {import('node:child_process').ChildProcess} ChildProcess */

/** @type {ChildProcess | undefined} */
let guard;

/** Start a program in a process group of its own that ends when we end, even by SIGKILL.
 *  A terminal's Ctrl-C does not reach it: we end our children ourselves, in order.
 *  @param {string} file @param {string[]} args
 *  @param {{ log?: string, show?: boolean, env?: NodeJS.ProcessEnv }} options `log`: both outputs are appended to this file;
 *    `show`: they are ours; otherwise pipes
 *  @returns {ChildProcess} */
export function guardedSpawn(file, args, { log, show, env }) {
  const watcher = startGuard();
  const output = log === undefined ? (show ? 'inherit' : 'pipe') : openLog(log);
  const child = spawn(file, args, { cwd: ROOT, env, detached: true, stdio: ['ignore', output, output] });
  if (typeof output === 'number') closeSync(output);
  if (child.pid !== undefined) {
    watcher.stdin?.write(`+${child.pid}\n`);
    child.once('exit', () => {
      endStragglers(child.pid);
      watcher.stdin?.write(`-${child.pid}\n`);
    });
  }
  return child;
}

/** End a child politely, by force after the grace; resolves when it is gone.
 *  @param {ChildProcess} child @param {number} [graceMs]
 *  @returns {Promise<void>} */
export function endChild(child, graceMs = 15_000) {
  if (hasEnded(child)) return Promise.resolve();
  return new Promise((done) => {
    const force = setTimeout(() => child.kill('SIGKILL'), graceMs);
    child.once('exit', () => {
      clearTimeout(force);
      done();
    });
    child.kill('SIGTERM');
  });
}

/** @param {ChildProcess} child */
export function hasEnded(child) {
  return child.pid === undefined || child.exitCode !== null || child.signalCode !== null;
}

/** What a child started itself (jest's workers, a browser) goes with it.
 *  @param {number | undefined} pid */
function endStragglers(pid) {
  try {
    if (pid !== undefined && process.platform !== 'win32') process.kill(-pid, 'SIGKILL');
  } catch {
    // The group is empty, as it should be.
  }
}

function startGuard() {
  if (guard !== undefined && !hasEnded(guard)) return guard;
  const script = fileURLToPath(new URL('guard.mjs', import.meta.url));
  guard = spawn(process.execPath, [script], { detached: true, stdio: ['pipe', 'ignore', 'ignore'] });
  guard.stdin?.on('error', () => {});
  guard.unref();
  const pipe = /** @type {import('node:net').Socket | null} */ (guard.stdin);
  pipe?.unref();
  return guard;
}

/** @param {string} path */
function openLog(path) {
  mkdirSync(dirname(path), { recursive: true });
  return openSync(path, 'a');
}
