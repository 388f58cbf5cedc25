import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { command } from '../setup/command.mjs';
import { requireFree } from '../setup/ports.mjs';
import { Trouble } from '../setup/trouble.mjs';
import { endChild, guardedSpawn, hasEnded } from './child.mjs';
import { obtain } from './obtain.mjs';
import { temporalRecipe } from './recipes.mjs';

/** @typedef {{ address: string, pid: number, child: import('node:child_process').ChildProcess, stop: () => Promise<void> }} Temporal */

const PATIENCE_MS = 30_000;

/** Start the real Temporal server of its CLI with a database file in `dir` and wait until it serves the namespace
 *  `default`. The same `dir` finds every workflow again, also after SIGKILL.
 *  @param {{ dir: string, port: number, log: string, searchAttributes?: string[], say?: (line: string) => void }} options
 *    `searchAttributes`: `Name=Type`; `log`: file to append to
 *  @returns {Promise<Temporal>} */
export async function startTemporal({ dir, port, log, searchAttributes = [], say }) {
  const executable = await obtain(temporalRecipe, say);
  await requireFree(port, 'TEMPORAL_PORT');
  await mkdir(dir, { recursive: true });
  const child = guardedSpawn(executable, options(dir, port, searchAttributes), { log, env: process.env });
  const stop = () => endChild(child);
  const address = `127.0.0.1:${port}`;
  try {
    await untilServing(executable, child, address, log);
  } catch (error) {
    await stop();
    throw error;
  }
  return { address, pid: child.pid ?? 0, child, stop };
}

/** @param {string} dir @param {number} port @param {string[]} searchAttributes */
function options(dir, port, searchAttributes) {
  return [
    ...['server', 'start-dev', '--headless', '--ip', '127.0.0.1', '--port', String(port)],
    ...['--db-filename', join(dir, 'temporal.sqlite'), '--log-level', 'warn'],
    // The record's activity starts with the answer of the workflow task that asked for it: one dispatch less per command.
    ...['--dynamic-config-value', 'system.enableActivityEagerExecution=true'],
    // Twice the rate of the default, and nothing lost on SIGKILL.
    ...['--sqlite-pragma', 'journal_mode=wal', '--sqlite-pragma', 'synchronous=full'],
    ...searchAttributes.flatMap((attribute) => ['--search-attribute', attribute]),
  ];
}

/** @param {string} executable @param {import('node:child_process').ChildProcess} child
 *  @param {string} address @param {string} log */
async function untilServing(executable, child, address, log) {
  const deadline = Date.now() + PATIENCE_MS;
  const ask = ['operator', 'namespace', 'describe', 'default', '--address', address, '--command-timeout', '2s'];
  for (;;) {
    if (hasEnded(child)) throw new Trouble(await whyEnded(log));
    if ((await command(executable, ask)).code === 0) return;
    if (Date.now() > deadline)
      throw new Trouble(`Temporal did not become ready in ${PATIENCE_MS / 1000} s; see ${log}.`);
    await new Promise((done) => setTimeout(done, 50));
  }
}

/** @param {string} log */
async function whyEnded(log) {
  const tail = (await readFile(log, 'utf8').catch(() => '')).slice(-20_000);
  if (/address already in use/.test(tail))
    return 'The port of Temporal is taken by another program; set TEMPORAL_PORT to another one.';
  if (/database is locked/.test(tail))
    return 'Another Temporal server is already running on this data directory; end it first.';
  return `Temporal ended while starting; see ${log}.`;
}
