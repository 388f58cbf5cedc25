import { spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { once } from 'node:events';
import { connect } from 'node:net';
import { join } from 'node:path';
import { freePort, startMongo } from '../engines/index.mjs';
import { tool } from '../setup/command.mjs';
import { install } from '../setup/install.mjs';
import { requireNode } from '../setup/node-version.mjs';
import { DATA_DIR, MONGO_PORT_FILE, ROOT } from '../setup/paths.mjs';
import { report, Trouble } from '../setup/trouble.mjs';
import { serverEnvironment } from './environment.mjs';

const say = (/** @type {string} */ line) => console.log(line);

/** Run one program of the server on the record in .data/, also while npm start runs; its exit code becomes ours.
 *  @param {string} program @param {string[]} args */
export async function runOnRecord(program, args = []) {
  try {
    requireNode();
    await install(say);
    const compiled = await tool('typescript/bin/tsc', ['-b', 'server']);
    if (compiled.code !== 0) throw new Trouble(`The server does not compile:\n${compiled.output.trim()}`);
    const { uri, stop } = await mongo();
    process.exitCode = await run(program, args, uri).finally(stop);
  } catch (error) {
    report(error);
  }
}

/** The server of the environment, the one `npm start` runs, or else one of our own for as long as this takes.
 *  @returns {Promise<{ uri: string, stop: () => Promise<void> }>} */
async function mongo() {
  const stop = () => Promise.resolve();
  if (process.env.MONGODB_URI) return { uri: process.env.MONGODB_URI, stop };
  const told = await readFile(MONGO_PORT_FILE, 'utf8').catch(() => undefined);
  const port = Number(told ?? (process.env.MONGO_PORT || 27117));
  if (await answers(port)) return { uri: `mongodb://127.0.0.1:${port}/gaihi?replicaSet=rs0`, stop };
  return startMongo({
    dir: join(DATA_DIR, 'mongo'),
    log: join(DATA_DIR, 'logs', 'mongo.log'),
    port: await freePort(),
    say,
  });
}

/** @param {number} port @returns {Promise<boolean>} */
function answers(port) {
  return new Promise((done) => {
    const socket = connect(port, '127.0.0.1', () => done(true)).on('error', () => done(false));
    socket.on('connect', () => socket.destroy());
  });
}

/** @param {string} program @param {string[]} args @param {string} mongoUri @returns {Promise<number>} */
async function run(program, args, mongoUri) {
  const temporalAddress = process.env.TEMPORAL_ADDRESS || `127.0.0.1:${process.env.TEMPORAL_PORT || 7333}`;
  const ports = { web: Number(process.env.PORT || 3000), identity: Number(process.env.OIDC_PORT || 3100) };
  const own = await serverEnvironment(DATA_DIR, { mongoUri, temporalAddress }, ports);
  const child = spawn(process.execPath, [join(ROOT, 'dist/server', program), ...args], {
    env: { ...process.env, ...own },
    stdio: 'inherit',
  });
  const [code] = await once(child, 'close');
  return code ?? 1;
}
