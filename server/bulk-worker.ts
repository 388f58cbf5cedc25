import { createBulkActivities } from './activities.ts';
import { readConfig } from './config.ts';
import { checkIndexes } from './mongo/indexes.ts';
import { createBulkWorker } from './temporal/case-worker.ts';
import { repeating } from './temporal/repeating.ts';
import { createWorld } from './world.ts';

const config = readConfig();
const world = await createWorld(config);
await checkIndexes(world.mongo);
const worker = await createBulkWorker({ config, activities: createBulkActivities(world) });

const refreshing = repeating({ name: 'list', everyMs: 500, chore: world.list.refresh });
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, worker.stop);

const ended = worker.run();
console.log('ready bulk worker');
await ended;
await refreshing.stop();
await worker.close();
await world.close();
