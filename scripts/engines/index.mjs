import { join } from 'node:path';
import { choosePort, freePort } from '../setup/ports.mjs';
import { startMongo } from './mongo.mjs';
import { startTemporal } from './temporal.mjs';

export { freePort, startMongo, startTemporal };

/** @typedef {{ mongoUri: string, temporalAddress: string, stop: () => Promise<void>,
 *    mongo?: import('./mongo.mjs').Mongo, temporal?: import('./temporal.mjs').Temporal }} Engines */

/** Both engines under `dir`, side by side. One whose address is in the environment is used as it is, and never stopped.
 *  @param {{ dir: string, anyPort?: boolean, searchAttributes?: string[], say?: (line: string) => void }} options
 *    `anyPort`: pick free ports and ignore the environment's, as tests do
 *  @returns {Promise<Engines>} */
export async function startEngines({ dir, anyPort = false, searchAttributes = [], say }) {
  const given = { mongo: process.env.MONGODB_URI, temporal: process.env.TEMPORAL_ADDRESS };
  const port = (/** @type {string} */ name, /** @type {number} */ usual) =>
    anyPort ? freePort() : choosePort({ name, usual, orAnyFree: true });
  const settled = await Promise.allSettled([
    given.mongo
      ? undefined
      : port('MONGO_PORT', 27117).then((chosen) => startMongo({ ...place(dir, 'mongo'), port: chosen, say })),
    given.temporal
      ? undefined
      : port('TEMPORAL_PORT', 7333).then((chosen) =>
          startTemporal({ ...place(dir, 'temporal'), port: chosen, searchAttributes, say }),
        ),
  ]);
  const [mongo, temporal] = settled.map((one) => (one.status === 'fulfilled' ? one.value : undefined));
  const stop = async () => void (await Promise.all([temporal?.stop(), mongo?.stop()]));
  const failed = settled.find((one) => one.status === 'rejected');
  if (failed !== undefined) {
    await stop();
    throw failed.reason;
  }
  return {
    mongoUri: given.mongo || /** @type {import('./mongo.mjs').Mongo} */ (mongo).uri,
    temporalAddress: given.temporal || /** @type {import('./temporal.mjs').Temporal} */ (temporal).address,
    stop,
    .../** @type {Partial<Engines>} */ ({ mongo, temporal }),
  };
}

/** @param {string} dir @param {string} name */
function place(dir, name) {
  return { dir: join(dir, name), log: join(dir, 'logs', `${name}.log`) };
}
