import { heartbeat } from '@temporalio/activity';
import type {
  Appended,
  BatchOfRelease,
  Begun,
  BegunAnew,
  Blocked,
  ReleaseActivities,
} from '../../workflows/activities.ts';
import type { ListLeaf } from '../../workflows/domain/list/list-leaf.ts';
import { placesOf, waitsForClock } from '../../workflows/domain/list/release/progress.ts';
import type { ReleaseState } from '../../workflows/domain/list/release/state.ts';
import { findEntry, projectLeaves, type EntryLeaf } from '../mongo/list-entries.ts';
import { endTurn, listReleases, takeTurn } from '../mongo/list-releases.ts';
import { findLogCheck } from '../mongo/log-checks.ts';
import { endReviews } from '../mongo/list-reviews.ts';
import { entriesOvertaken, forgetLeaves, leavesOf, planOf, type ReleaseLeaf } from '../mongo/release-leaves.ts';
import { appendLeaves } from './append-leaves.ts';
import { checkLog } from './check-log.ts';
import { latestIn } from './latest-moment.ts';
import { createListPublisher, type ListPublisher } from './list-publisher.ts';
import { prepareBatch, type PrepareWorld } from './prepare-batch.ts';
import type { ReleaseSource } from './release-source.ts';
import { suspendIfRevoked } from './resting-entries.ts';
import type { World } from '../world.ts';

type Publishing = PrepareWorld & Pick<World, 'config' | 'temporal'>;
const projectedAtOnce = 1_000;
/** The index takes over in steps as long: further behind, it is being made anew. */
const mostReadInLog = 200_000;

/** What releases may ask of this world. Each may be called twice and is then once. */
export function createReleaseActivities(world: Publishing, source: ReleaseSource): ReleaseActivities {
  const publisher = createListPublisher(world.config);
  const { mongo } = world;
  return {
    beginRelease: ({ life }) => beginRelease(world, publisher, life),
    prepareBatch: (step) => prepareBatch(world, source, step, heartbeat),
    appendBatch: (batch) => appendBatch(world, publisher, batch),
    endTurn: ({ life }) => endTurn(mongo, life),
    projectBatch: (batch) => projectBatch(world, batch),
    tellTables: ({ life }) => tellTables(world, source, life),
  };
}

/** The turn is kept until the release is over: what one plans another would plan too. A change of one entry waits for nobody; it
 *  reads what the index does not have yet in the log itself. */
async function beginRelease(world: Publishing, publisher: ListPublisher, life: string): Promise<Begun | Blocked> {
  const state = (await listReleases.find(world.mongo, life))?.state;
  const isChange = state?.kind === 'change';
  if (await hasFault(world)) return { blocked: 'LOG_FAULT' };
  if (!isChange && !(await takeTurn(world.mongo, life))) return { blocked: 'ANOTHER_RELEASE' };
  const log = await publisher.log().catch(() => undefined);
  if (!log) return (await publisher.isSignerThere()) ? { blocked: 'LOG_FAULT' } : { blocked: 'SIGNER_AWAY' };
  const { size } = await log.head();
  await world.list.refresh();
  const behind = size - world.list.index().treeSize;
  if (behind > (isChange ? mostReadInLog : 0)) return { blocked: 'INDEX_BEHIND' };
  return { sizeBefore: size, ...(state && waitsForClock(state) && { latest: await latestIn(world.list, size) }) };
}

async function appendBatch(
  world: Publishing,
  publisher: ListPublisher,
  batch: BatchOfRelease,
): Promise<Appended | BegunAnew | Blocked> {
  if (await hasFault(world)) return { blocked: 'LOG_FAULT' };
  const { stored, planned, state } = await batchOf(world, batch);
  const { count, digest } = planOf(stored);
  if (count !== planned.count || digest !== planned.digest) return { blocked: 'LEAVES_CHANGED' };
  try {
    return await publisher.alone((log) => {
      heartbeat(); // it may have waited for another batch
      return appendLeaves(world, log, { stored, state });
    });
  } catch (error) {
    publisher.reopen();
    if (!(await publisher.isSignerThere())) return { blocked: 'SIGNER_AWAY' };
    throw error;
  }
}

async function projectBatch(world: Publishing, batch: BatchOfRelease): Promise<void> {
  const { stored, state } = await batchOf(world, batch);
  const { after = 0 } = placesOf(state)[batch.index] ?? {};
  const appended = stored
    .filter(({ overtaken }) => !overtaken)
    .map((one, at) => entryLeafOf(one, { index: after + at, by: state.askedBy }));
  for (let at = 0; at < appended.length; at += projectedAtOnce) {
    await projectLeaves(world.mongo, appended.slice(at, at + projectedAtOnce));
    heartbeat();
  }
}

function entryLeafOf(stored: ReleaseLeaf, { index, by }: { index: number; by: string }): EntryLeaf {
  const { leaf, release, makerId, submission, row } = stored;
  return {
    leaf: JSON.parse(leaf) as ListLeaf, // written by `keepLeaves` from a leaf
    index, release, by,
    ...(makerId !== undefined && { makerId }), ...(submission !== undefined && { submission }), ...(row !== undefined && { row }),
  }; // prettier-ignore
}

async function tellTables(world: Publishing, source: ReleaseSource, release: string): Promise<void> {
  const { mongo } = world;
  const { state, publication } = await releaseOf(mongo, release);
  const { yearMonth } = publication;
  for (const { submission, published, leftOut } of state.plan?.tables ?? []) {
    await source.released(submission, { release, yearMonth, number: state.number, published, leftOut: { ...leftOut } });
    await suspendIfRevoked(world, submission, heartbeat);
    heartbeat();
  }
  const changed = state.change?.change === 'resumed' ? await findEntry(mongo, state.change.entry) : undefined;
  if (changed) await suspendIfRevoked(world, changed.submission, heartbeat);
  await endReviews(mongo, { release, leftOut: await entriesOvertaken(mongo, release) });
  await forgetLeaves(mongo, release);
}

async function batchOf({ mongo }: Publishing, { life, index }: BatchOfRelease) {
  const { state } = await releaseOf(mongo, life);
  const planned = state.plan?.batches[index];
  if (!planned) throw new Error(`The release ${life} has no batch ${index} in its plan`);
  const stored = await leavesOf(mongo, life, planned);
  return { stored, planned, state };
}

async function releaseOf(
  mongo: World['mongo'],
  life: string,
): Promise<{ state: ReleaseState; publication: NonNullable<ReleaseState['publication']> }> {
  const found = await listReleases.find(mongo, life);
  if (!found?.state.publication) throw new Error(`The release ${life} has not begun in the record`);
  return { state: found.state, publication: found.state.publication };
}

/** The first release of an installation is checked before it. */
async function hasFault(world: Publishing): Promise<boolean> {
  if (!(await findLogCheck(world.mongo))) await checkLog(world);
  return ((await findLogCheck(world.mongo))?.count ?? 0) > 0;
}
