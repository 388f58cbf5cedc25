import { createActivities } from '../../server/activities.ts';
import { readConfig } from '../../server/config.ts';
import { createReleaseActivities } from '../../server/list/release-activities.ts';
import { releaseChores } from '../../server/list/release-chores.ts';
import { openListFollower } from '../../server/lookup/published-list.ts';
import { workflowBundle } from '../../server/temporal/bundle.ts';
import { createCaseWorker } from '../../server/temporal/case-worker.ts';
import { repeating } from '../../server/temporal/repeating.ts';
import { createWorld } from '../../server/world.ts';
import { tablesOf } from './release-tables.ts';

/** The worker of releases as a process, over tables that a test approved. */
const config = readConfig();
const [world, bundle] = await Promise.all([createWorld(config), workflowBundle(config.dataDir)]);
const source = tablesOf(world.mongo);
const activities = { ...createActivities(world), ...createReleaseActivities(world, source) };
const worker = await createCaseWorker({ config, bundle, activities });
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
