import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { countEntries, findEntryOfRow, type ListEntry } from '../../server/mongo/list-entries.ts';
import { listReleases } from '../../server/mongo/list-releases.ts';
import { verifyLives } from '../../server/mongo/life-verification.ts';
import { openRelease, openSuspension, releaseRuns } from '../../server/temporal/release-runs.ts';
import type { ListLeaf } from '../../workflows/domain/list/list-leaf.ts';
import type { ReleaseState } from '../../workflows/domain/list/release/state.ts';
import { until } from '../support/case-driver.ts';
import { chaosWorld, victims, type ChaosWorld } from '../support/chaos-world.ts';
import { startSigner } from '../support/list-builder.ts';
import { approveTable, releasedAs } from '../support/release-tables.ts';
import { admitMaker, startReleaseWorker } from '../support/release-world.ts';
import { watchCheckpoints } from '../support/served-checkpoints.ts';
import type { ServerProcess } from '../support/server-process.ts';

/** Two batches, so that one is in the log while the other is not. */
const rowsEach = 12_000;
const steps = ['waiting', 'preparing', 'publishing', 'published'] as const;
let chaos: ChaosWorld;
let signer: ServerProcess;
let bulk: ServerProcess;
let watch: ReturnType<typeof watchCheckpoints>;
let makerId: string;
beforeAll(async () => {
  chaos = await chaosWorld();
  const { config } = chaos.world;
  bulk = await startReleaseWorker(config);
  signer = await startSigner(config.dataDir, config.publicOrigin);
  watch = watchCheckpoints(config.dataDir);
  makerId = await admitMaker(chaos.world, 'Hoshimi');
}, 90_000);
afterAll(async () => {
  watch.stop();
  await signer.stop();
  await bulk.stop();
  await chaos.end();
}, 60_000);

const targets = [...victims, 'bulk', 'signer'] as const;
type Target = (typeof targets)[number];

async function killAndStart(victim: Target): Promise<void> {
  const { config } = chaos.world;
  if (victim === 'bulk') {
    await bulk.kill();
    bulk = await startReleaseWorker(config);
    return;
  }
  if (victim !== 'signer') {
    await chaos.kill(victim);
    return chaos.start(victim);
  }
  await signer.kill();
  await new Promise((wake) => setTimeout(wake, 300));
  signer = await startSigner(config.dataDir, config.publicOrigin);
}

const stateOf = async (life: string): Promise<ReleaseState | undefined> =>
  (await listReleases.find(chaos.world.mongo, life).catch(() => undefined))?.state;
/** In that step, or past it: what goes by quickly is not waited for. */
const hasReached = (state: ReleaseState | undefined, step: (typeof steps)[number]) =>
  state !== undefined && ['asked', ...steps, 'finished'].indexOf(state.step) >= ['asked', ...steps].indexOf(step);

async function insistOn<T>(work: () => Promise<T>): Promise<T> {
  const started = Date.now();
  for (;;) {
    try {
      return await work();
    } catch (error) {
      if (Date.now() - started > 60_000) throw error;
      await new Promise((wake) => setTimeout(wake, 100));
    }
  }
}

const tables: string[] = [];

const suspensions: string[] = [];

/** A change of one entry while a release goes on: it comes between its batches. */
async function suspendRowOf(submission: string): Promise<string | undefined> {
  const { mongo } = chaos.world;
  const life = await insistOn(async () => {
    const entry = await findEntryOfRow(mongo, submission, 7);
    if (!entry) throw new Error(`The table ${submission} is not published`);
    return openSuspension(chaos.world, { entry, key: `suspended/${submission}`, reason: 'lawChanged' });
  });
  if (life !== undefined) suspensions.push(life);
  return life;
}

/** Entries whose last leaf in the log is not the one that the record has. */
async function unlikeTheLog(leaves: readonly ListLeaf[]): Promise<string[]> {
  const last = new Map(leaves.map(({ entry }, place) => [entry, place]));
  const unlike: string[] = [];
  for await (const { entry, leaf } of chaos.world.mongo.collection<ListEntry>('listEntries').find())
    if (last.get(entry) !== leaf) unlike.push(entry);
  return unlike;
}

async function publishedThrough(victim: Target, step: (typeof steps)[number]): Promise<void> {
  const submission = `${victim}-${step}`;
  const partNumbers = Array.from({ length: rowsEach }, (_, at) => `${submission.toUpperCase()}-${at}`);
  await approveTable(chaos.world.mongo, { submission, maker: 'Hoshimi', makerId, partNumbers });
  tables.push(submission);
  const suspending = tables.at(-2);
  const life = await insistOn(() => openRelease(chaos.world, { list: 'integratedCircuits', key: submission, kind: 'monthly' })); // prettier-ignore
  await until(async () => hasReached(await stateOf(life), step), 60_000);
  const change = suspending === undefined ? undefined : suspendRowOf(suspending);
  await killAndStart(victim);
  // What the worker does each half a minute: a run that Temporal lost is started again.
  await insistOn(() => releaseRuns.relay(chaos.world));
  await until(async () => (await stateOf(life))?.step === 'finished', 120_000);
  const changed = await change;
  if (changed) await until(async () => (await stateOf(changed))?.step === 'finished', 60_000);
  expect(await releasedAs(chaos.world.mongo, submission)).toMatchObject({ release: life, published: rowsEach, leftOut: {} }); // prettier-ignore
}

describe('A release survives SIGKILL', () => {
  it.each(targets)(
    'of the %s at every step: no entry lost, none twice, and every head ever served is a beginning of the last one',
    async (victim) => {
      for (const step of steps) await publishedThrough(victim, step);
      const leaves = await watch.leaves();
      const published = leaves.filter(({ change }) => change === 'published');
      expect(published).toHaveLength(tables.length * rowsEach);
      expect(new Set(leaves.map(({ entry }) => entry)).size).toBe(published.length);
      expect(leaves.length - published.length).toBe(suspensions.length);
      expect(await watch.faults()).toEqual([]);
      expect(await countEntries(chaos.world.mongo, {})).toBe(published.length);
      expect(await countEntries(chaos.world.mongo, { standing: 'suspended' })).toBe(suspensions.length);
      expect(await unlikeTheLog(leaves)).toEqual([]);
    },
    400_000,
  );

  it('leaves a record that verifies, no prepared leaf, and the turn to whoever comes next', async () => {
    expect(watch.served()).toBeGreaterThan(tables.length);
    expect(suspensions).toHaveLength(tables.length - 1);
    expect(await verifyLives(chaos.world.mongo)).toEqual({
      lives: tables.length + suspensions.length,
      differences: [],
    });
    expect(await chaos.world.mongo.collection('listReleaseLeaves').countDocuments()).toBe(0);
    expect(await chaos.world.mongo.collection('listTurns').countDocuments()).toBe(0);
  }, 60_000);
});
