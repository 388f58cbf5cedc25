import { createWriteStream, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { createInterface } from 'node:readline';
import { endChild, guardedSpawn, hasEnded } from '../engines/child.mjs';
import { Trouble } from '../setup/trouble.mjs';

/** @typedef {import('node:child_process').ChildProcess} ChildProcess
 *  @typedef {{ name: string, script: string, env: NodeJS.ProcessEnv, log: string }} Plan */

const READY_MS = 60_000;
const TAIL_LINES = 15;

/** Start one process of ours and wait until it prints `ready ...`; everything it prints goes to its log.
 *  @param {Plan} plan @returns {Promise<{ child: ChildProcess, ready: string }>} */
export async function startPart(plan) {
  const { child, tail, lines } = launch(plan);
  /** @type {NodeJS.Timeout | undefined} */
  let timer;
  try {
    return await new Promise((done, failed) => {
      lines.on('line', (line) => line.startsWith('ready') && done({ child, ready: line.slice('ready'.length).trim() }));
      child.once('close', () =>
        failed(new Trouble(`The ${plan.name} process ended while starting:\n${tail.join('\n')}`)),
      );
      child.once('error', failed);
      timer = setTimeout(() => {
        child.kill('SIGKILL');
        failed(new Trouble(`The ${plan.name} process was not ready after ${READY_MS / 1000} s; see ${plan.log}.`));
      }, READY_MS);
    });
  } finally {
    clearTimeout(timer);
  }
}

/** Run one script of ours to its end.
 *  @param {Plan} plan @param {(child: ChildProcess) => void} started */
export async function runToEnd(plan, started) {
  const { child, tail } = launch(plan);
  started(child);
  const code = await new Promise((done) => child.once('close', done));
  if (code !== 0) throw new Trouble(`The ${plan.name} step failed:\n${tail.join('\n')}`);
}

/** @param {Plan} plan */
function launch({ script, env, log }) {
  mkdirSync(dirname(log), { recursive: true });
  const file = createWriteStream(log, { flags: 'a' });
  const child = guardedSpawn(process.execPath, ['--enable-source-maps', script], { env });
  /** @type {string[]} */
  const tail = [];
  const lines = ['stdout', 'stderr'].map((stream) => {
    const input = child[/** @type {'stdout'} */ (stream)];
    if (input === null) throw new Error('a part without a pipe');
    return createInterface({ input }).on('line', (line) => {
      file.write(`${line}\n`);
      if (tail.push(line) > TAIL_LINES) tail.shift();
    });
  });
  child.once('close', () => file.end());
  return { child, tail, lines: /** @type {import('node:readline').Interface} */ (lines[0]) };
}

export { endChild, hasEnded };
