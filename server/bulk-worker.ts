import { createBulkActivities } from './activities.ts';
import { readConfig, signerSocket } from './config.ts';
import { keepSnapshot } from './list-snapshot/snapshot-keeper.ts';
import { createReleaseActivities } from './list/release-activities.ts';
import { releaseChores } from './list/release-chores.ts';
import { createSubmissionSource } from './list/submission-source.ts';
import { createStoredFiles } from './log/stored-files.ts';
import { snapshotPolicy } from './lookup/list-data.ts';
import { indexFolder } from './lookup/list-folders.ts';
import { keepMakerFile } from './lookup/maker-file.ts';
import { openListFollower } from './lookup/published-list.ts';
import { checkIndexes } from './mongo/indexes.ts';
import { createBulkWorker, createReleaseWorker } from './temporal/case-worker.ts';
import { repeating } from './temporal/repeating.ts';
import { createWorld } from './world.ts';

const config = readConfig();
const { dataDir } = config;
const world = await createWorld(config);
await checkIndexes(world.mongo);
const source = createSubmissionSource(world);
const workers = await Promise.all([
  createBulkWorker({ config, activities: createBulkActivities(world) }),
  createReleaseWorker({ config, activities: createReleaseActivities(world, source) }),
]);

const list = await openListFollower(dataDir);
const snapshots = { dataDir, signerSocket: signerSocket(dataDir), policy: snapshotPolicy };
const besideIndex = createStoredFiles(indexFolder(dataDir));
const keepNames = async () =>
  keepMakerFile(besideIndex, { makers: (await world.registers.current()).makers, list: world.list });
const chores = [
  repeating({ name: 'list', everyMs: 500, chore: world.list.refresh }),
  repeating({ name: 'list index', everyMs: 500, chore: list.follow }),
  repeating({ name: 'maker names', everyMs: 2_000, chore: keepNames }),
  repeating({ name: 'list snapshot', everyMs: 2_000, chore: () => keepSnapshot(snapshots) }),
  ...releaseChores(world, source),
];
const stop = () => workers.forEach((worker) => worker.stop());
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, stop);

const ended = Promise.all(workers.map((worker) => worker.run()));
console.log('ready bulk worker');
await ended;
await Promise.all(chores.map((chore) => chore.stop()));
list.close();
await Promise.all(workers.map((worker) => worker.close()));
await world.close();
