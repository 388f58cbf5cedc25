import { readConfig } from '../../server/config.ts';
import { createReleaseActivities } from '../../server/list/release-activities.ts';
import { releaseChores } from '../../server/list/release-chores.ts';
import { openListFollower } from '../../server/lookup/published-list.ts';
import { createReleaseWorker } from '../../server/temporal/case-worker.ts';
import { repeating } from '../../server/temporal/repeating.ts';
import { createWorld } from '../../server/world.ts';
import { tablesOf } from './release-tables.ts';

/** What the bulk worker does for releases, as a process, over tables that a test approved. */
const config = readConfig();
const world = await createWorld(config);
const source = tablesOf(world.mongo);
const worker = await createReleaseWorker({ config, activities: createReleaseActivities(world, source) });
const list = await openListFollower(config.dataDir);
const chores = [repeating({ name: 'list index', everyMs: 100, chore: list.follow }), ...releaseChores(world, source)];
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, worker.stop);
const ended = worker.run();
console.log('ready release worker');
await ended;
await Promise.all(chores.map((chore) => chore.stop()));
list.close();
await worker.close();
await world.close();
