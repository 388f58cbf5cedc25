import { hash } from 'node:crypto';
import { setImmediate as turn } from 'node:timers/promises';
import type { ListLeaf } from '../../workflows/domain/list/list-leaf.ts';
import type { BatchPlan } from '../../workflows/domain/list/release/state.ts';
import { bundleOf } from '../log/entry-bundle.ts';
import { canonical } from './chain.ts';
import { isDuplicate, type Mongo } from './connection.ts';
import { entryRef } from './list-entries.ts';

/** A leaf of a release before it is in the log, `_id` `<release>:<batch>:<place in it>`, and where it comes from. */
export type ReleaseLeaf = {
  _id: string; release: string; batch: string; place: number; entry: string;
  /** The bytes that are appended: canonical JSON. */
  leaf: string;
  makerId?: string; submission?: string; row?: number;
  /** Its entry was changed since it was planned: it is not appended. */
  overtaken?: true;
}; // prettier-ignore
/** Between two insertions other work of this process has its turn. */
const leavesAtOnce = 1_000;
export type LeafOrigin = { makerId?: string; submission?: string; row?: number };

/** Stores a batch of a release under the hash of its leaves, and gives its plan; undefined for none. The same batch again is there once;
 *  another one, of a preparation that overlapped with this one, lies beside it, and the plan says which of them counts. */
export async function keepLeaves(
  mongo: Mongo,
  release: string,
  made: readonly { leaf: ListLeaf; origin: LeafOrigin }[],
): Promise<BatchPlan | undefined> {
  if (made.length === 0) return undefined;
  const written: { entry: string; leaf: string; origin: LeafOrigin }[] = [];
  for (const [at, { leaf, origin }] of made.entries()) {
    if (at % leavesAtOnce === 0) await turn();
    written.push({ entry: entryRef(leaf.entry), leaf: canonical(leaf), origin });
  }
  const plan = planOf(written);
  const batch = batchOf(plan.digest);
  for (let from = 0; from < written.length; from += leavesAtOnce) {
    const some = written.slice(from, from + leavesAtOnce).map(({ origin, ...one }, at): ReleaseLeaf => {
      const place = from + at;
      return { _id: `${release}:${batch}:${place}`, release, batch, place, ...one, ...origin };
    });
    await leaves(mongo).insertMany(some, { ordered: false }).catch(unlessThere);
  }
  return plan;
}

function unlessThere(error: unknown): void {
  if (!isDuplicate(error)) throw error;
}

/** The leaves of a batch in their order, as it was planned. */
export async function leavesOf(mongo: Mongo, release: string, { digest }: BatchPlan): Promise<ReleaseLeaf[]> {
  return leaves(mongo).find({ release, batch: batchOf(digest) }).sort({ place: 1 }).toArray(); // prettier-ignore
}

/** Which of these entries are in batches of the release, named by their hashes. */
export async function entriesIn(
  mongo: Mongo,
  { release, batches }: { release: string; batches: readonly string[] },
  entries: readonly string[],
): Promise<Set<string>> {
  const found = await leaves(mongo)
    .find({ release, batch: { $in: batches.map(batchOf) }, entry: { $in: [...entries] } })
    .project<Pick<ReleaseLeaf, 'entry'>>({ entry: 1 })
    .toArray();
  return new Set(found.map(({ entry }) => entry));
}

/** Remembers which leaves are left out. A repeat that looks at a longer log finds these and perhaps more. */
export async function markOvertaken(mongo: Mongo, overtaken: readonly ReleaseLeaf[]): Promise<void> {
  if (overtaken.length === 0) return;
  await leaves(mongo).updateMany({ _id: { $in: overtaken.map(({ _id }) => _id) } }, { $set: { overtaken: true } });
}

/** The entries of leaves that were left out. */
export async function entriesOvertaken(mongo: Mongo, release: string): Promise<string[]> {
  return (await leaves(mongo).find({ release, overtaken: true }).toArray()).map(({ entry }) => entry);
}

/** Forgets all leaves that were prepared for a release, once those that count are in the log. */
export async function forgetLeaves(mongo: Mongo, release: string): Promise<void> {
  await leaves(mongo).deleteMany({ release });
}

export function planOf(stored: readonly Pick<ReleaseLeaf, 'leaf'>[]): BatchPlan {
  return { count: stored.length, digest: hash('sha256', bundleOf(bytesOf(stored)), 'hex') };
}

export function bytesOf(stored: readonly Pick<ReleaseLeaf, 'leaf'>[]): Buffer[] {
  return stored.map(({ leaf }) => Buffer.from(leaf));
}

/** Short: it lies in each leaf. Whether it is the batch that was planned, its whole hash says. */
const batchOf = (digest: string) => digest.slice(0, 16);
const leaves = (mongo: Mongo) => mongo.collection<ReleaseLeaf>('listReleaseLeaves');
