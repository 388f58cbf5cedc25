import { once } from 'node:events';
import { createApp } from './app.ts';
import { readConfig } from './config.ts';
import { checkIndexes } from './mongo/indexes.ts';
import { checkKeyRing } from './mongo/key-ring.ts';
import { keyId } from './temporal/codec.ts';
import { createWorld } from './world.ts';

const config = readConfig();
const world = await createWorld(config);
await checkIndexes(world.mongo);
await checkKeyRing(world.mongo, config.payloadKeys.map(keyId)); // prettier-ignore
const { app, close } = await createApp(world);

const server = app.listen(config.port, (error) => {
  if (error) throw error;
  console.log(`ready api ${config.publicOrigin}`);
});
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, () => {
    server.close();
    server.closeIdleConnections();
    setTimeout(() => server.closeAllConnections(), 3_000).unref();
  });

await once(server, 'close');
await close();
await world.close();
