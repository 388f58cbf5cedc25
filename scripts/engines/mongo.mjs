import { mkdir, readFile } from 'node:fs/promises';
import { endChild, guardedSpawn, hasEnded } from './child.mjs';
import { obtain } from './obtain.mjs';
import { mongodRecipe } from './recipes.mjs';
import { requireFree } from '../setup/ports.mjs';
import { Trouble } from '../setup/trouble.mjs';

/** @typedef {{ uri: string, pid: number, child: import('node:child_process').ChildProcess, stop: () => Promise<void> }} Mongo */

const SET = 'rs0';
/** After SIGKILL amid a large release it reads its journal again before it listens: more than half a minute on a busy disk. */
const PATIENCE_MS = 180_000;

/** Start a real mongod as a one-node replica set on `dir` and wait until it is primary. The same `dir` with the same or
 *  another port finds its data again, also after SIGKILL.
 *  @param {{ dir: string, port: number, log: string, say?: (line: string) => void }} options `log`: file to append to
 *  @returns {Promise<Mongo>} */
export async function startMongo({ dir, port, log, say }) {
  const executable = await obtain(mongodRecipe, say);
  await requireFree(port, 'MONGO_PORT');
  await mkdir(dir, { recursive: true });
  const child = guardedSpawn(executable, options(dir, port), { log, env: process.env });
  const stop = () => endChild(child);
  try {
    await untilPrimary(child, port, log);
  } catch (error) {
    await stop();
    throw error;
  }
  return { uri: `mongodb://127.0.0.1:${port}/gaihi?replicaSet=${SET}`, pid: child.pid ?? 0, child, stop };
}

/** @param {string} dir @param {number} port */
function options(dir, port) {
  return [
    ...['--dbpath', dir, '--port', String(port), '--bind_ip', '127.0.0.1', '--replSet', SET],
    // No code from outside runs in the server; and journalling is always on for a replica set.
    ...['--noscripting', '--wiredTigerCacheSizeGB', '0.5', '--oplogSize', '256'],
    ...['--setParameter', 'diagnosticDataCollectionEnabled=false'],
    ...(process.platform === 'win32' ? [] : ['--nounixsocket']),
  ];
}

/** @param {import('node:child_process').ChildProcess} child @param {number} port @param {string} log */
async function untilPrimary(child, port, log) {
  // Lazily: the driver, which mongoose brings, is not there before the dependencies are installed.
  const { MongoClient } = await import('mongodb');
  const deadline = Date.now() + PATIENCE_MS;
  for (;;) {
    if (hasEnded(child)) throw new Trouble(await whyEnded(log));
    const client = new MongoClient(`mongodb://127.0.0.1:${port}/?directConnection=true&serverSelectionTimeoutMS=300`);
    try {
      if (await isPrimary(client.db('admin'), `127.0.0.1:${port}`)) return;
    } catch (error) {
      if (Date.now() > deadline) throw error;
    } finally {
      await client.close();
    }
    if (Date.now() > deadline)
      throw new Trouble(`MongoDB did not become ready in ${PATIENCE_MS / 1000} s; see ${log}.`);
    await new Promise((done) => setTimeout(done, 50));
  }
}

/** @param {import('mongodb').Db} admin @param {string} host */
async function isPrimary(admin, host) {
  const hello = await admin.command({ hello: 1 });
  if (hello.isWritablePrimary && hello.me === host) return true;
  const { config } = await admin.command({ replSetGetConfig: 1 }).catch(orNotYetInitialized);
  if (config === undefined) await admin.command({ replSetInitiate: { _id: SET, members: [{ _id: 0, host }] } });
  else if (config.members[0].host !== host) await moveMember(admin, config, host);
  return false;
}

/** @param {{ codeName?: string }} error */
function orNotYetInitialized(error) {
  if (error.codeName === 'NotYetInitialized') return { config: undefined };
  throw error;
}

/** The set remembers its address; after a change of port the member does not find itself until told.
 *  @param {import('mongodb').Db} admin @param {{ version: number, members: Array<{ host: string }> }} config
 *  @param {string} host */
async function moveMember(admin, config, host) {
  const members = [{ ...config.members[0], host }];
  await admin.command({ replSetReconfig: { ...config, version: config.version + 1, members }, force: true });
}

/** @param {string} log */
async function whyEnded(log) {
  const text = await readFile(log, 'utf8').catch(() => '');
  const tail = text.slice(-20_000);
  if (/DBPathInUse|Another mongod instance/.test(tail))
    return 'Another MongoDB server is already running on this data directory; end it first.';
  if (/Address already in use/.test(tail))
    return 'The port of MongoDB is taken by another program; set MONGO_PORT to another one.';
  if (/No space left/.test(tail)) return 'MongoDB could not start: no space is left on the disk.';
  return `MongoDB ended while starting; see ${log}.`;
}
