import { existsSync } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { tool } from './command.mjs';
import { ROOT } from './paths.mjs';
import { Trouble } from './trouble.mjs';

const CLIENT_SOURCES = ['client', 'schema.graphql', 'package-lock.json'];
const BUILT = 'dist/client';

/** Compile what is newer than its build: the compiler knows by itself, the client is compared by time.
 *  @param {(line: string) => void} say */
export async function build(say) {
  const compiled = await tool('typescript/bin/tsc', ['-b', 'server']);
  if (compiled.code !== 0) throw new Trouble(`The server does not compile:\n${compiled.output.trim()}`);
  await buildClient(say);
}

/** @param {(line: string) => void} say */
export async function buildClient(say) {
  if (!clientExists() || !(await clientIsStale())) return;
  say('building the web client');
  const built = await tool('vite/bin/vite.js', ['build', 'client', '--logLevel', 'warn']);
  if (built.code !== 0) throw new Trouble(`The web client does not build:\n${built.output.trim()}`);
}

export function clientExists() {
  return ['client/index.html', 'client/app.html'].some((path) => existsSync(join(ROOT, path)));
}

async function clientIsStale() {
  const built = await newest(BUILT);
  const sources = await Promise.all(CLIENT_SOURCES.map(newest));
  return Math.max(...sources) > built;
}

/** When the newest file at or below a path was changed; 0 when there is none.
 *  @param {string} path @returns {Promise<number>} */
export async function newest(path) {
  const full = join(ROOT, path);
  const found = await stat(full).catch(() => undefined);
  if (found === undefined) return 0;
  if (!found.isDirectory()) return found.mtimeMs;
  const names = (await readdir(full)).filter((name) => name !== 'node_modules' && name !== 'dist');
  return Math.max(0, ...(await Promise.all(names.map((name) => newest(join(path, name))))));
}
