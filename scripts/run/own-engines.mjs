import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort, startMongo, startTemporal } from '../engines/index.mjs';
import { serverEnvironment } from './environment.mjs';

/** Fresh engines in a temporary folder, for what writes cases nobody keeps: it never gets a server somebody else uses.
 *  @param {(end: () => Promise<unknown>) => void} ending told what to end, first to last; end them from the last to the first
 *  @param {(line: string) => void} say
 *  @returns {Promise<Record<string, string>>} what the server processes read */
export async function ownEngines(ending, say) {
  const dir = await mkdtemp(join(tmpdir(), 'gaihi-own-'));
  ending(() => rm(dir, { recursive: true, force: true, maxRetries: 3 }));
  const place = (/** @type {string} */ name) => ({ dir: join(dir, name), log: join(dir, `${name}.log`), say });
  const mongo = await startMongo({ ...place('mongo'), port: await freePort() });
  ending(mongo.stop);
  const temporal = await startTemporal({ ...place('temporal'), port: await freePort() });
  ending(temporal.stop);
  const engines = { mongoUri: mongo.uri, temporalAddress: temporal.address, stop: async () => {} };
  return serverEnvironment(dir, engines, { web: await freePort(), identity: await freePort() });
}
