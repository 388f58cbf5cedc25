import { createActivities } from './activities.ts';
import { readConfig } from './config.ts';
import { checkIndexes } from './mongo/indexes.ts';
import { checkKeyRing } from './mongo/key-ring.ts';
import { standDownRelay } from './graphql/stand-down.ts';
import { deliverNotices } from './mongo/notices.ts';
import { checkQuarantined, collectBlobs } from './files/quarantine.ts';
import { collectContents } from './mongo/contents.ts';
import { workflowBundle } from './temporal/bundle.ts';
import { createCaseWorker } from './temporal/case-worker.ts';
import { amendmentRuns } from './temporal/amendment-runs.ts';
import { doubtRuns } from './temporal/doubt-runs.ts';
import { submissionRuns } from './temporal/submission-runs.ts';
import { relayUnstarted } from './temporal/case-runs.ts';
import { keyId } from './temporal/codec.ts';
import { scheduleReconciliation } from './temporal/reconciliation.ts';
import { repeating } from './temporal/repeating.ts';
import { deliverRevocations } from './list/resting-entries.ts';
import { createWorld } from './world.ts';

const config = readConfig();
const [world, bundle] = await Promise.all([createWorld(config), workflowBundle(config.dataDir)]);
await checkIndexes(world.mongo);
await checkKeyRing(world.mongo, config.payloadKeys.map(keyId)); // prettier-ignore
const worker = await createCaseWorker({ config, bundle, activities: createActivities(world) });

await scheduleReconciliation(world);
const hourMs = 3_600_000;
const chores = [
  repeating({ name: 'relay', everyMs: 2_000, chore: () => relayUnstarted(world) }),
  repeating({ name: 'stand-down', everyMs: 2_000, chore: standDownRelay(world) }),
  repeating({ name: 'amendments', everyMs: 30_000, chore: () => amendmentRuns.relay(world) }),
  repeating({ name: 'doubts', everyMs: 30_000, chore: () => doubtRuns.relay(world) }),
  repeating({ name: 'submissions', everyMs: 30_000, chore: () => submissionRuns.relay(world) }),
  repeating({ name: 'notices', everyMs: 500, chore: () => deliverNotices(world.mongo) }),
  repeating({ name: 'revocations', everyMs: 500, chore: () => deliverRevocations(world) }),
  repeating({ name: 'quarantine', everyMs: 2_000, chore: () => checkQuarantined(world) }),
  repeating({
    name: 'collection',
    everyMs: hourMs,
    chore: async () => [await collectContents(world.mongo, Date.now()), await collectBlobs(world, Date.now())],
  }),
];
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, worker.stop);

const ended = worker.run();
console.log('ready worker');
await ended;
await Promise.all(chores.map((chore) => chore.stop()));
await worker.close();
await world.close();
