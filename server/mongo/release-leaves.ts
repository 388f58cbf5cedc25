import { hash } from 'node:crypto';
import type { ListLeaf } from '../../workflows/domain/list/list-leaf.ts';
import type { BatchPlan } from '../../workflows/domain/list/release/state.ts';
import { bundleOf } from '../log/entry-bundle.ts';
import { canonical } from './chain.ts';
import type { Mongo } from './connection.ts';
import { entryRef } from './list-entries.ts';

/** A leaf of a release before it is in the log, `_id` `<release>:<place>`, and where it comes from. */
export type ReleaseLeaf = {
  _id: string; release: string; place: number; entry: string;
  /** The bytes that are appended: canonical JSON. */
  leaf: string;
  makerId?: string; submission?: string; row?: number;
  /** Its entry was changed since it was planned: it is not appended. */
  overtaken?: true;
}; // prettier-ignore
/** Between two insertions other work of this process has its turn. */
const leavesAtOnce = 1_000;
export type LeafOrigin = { makerId?: string; submission?: string; row?: number };

/** Stores the next leaves of a release, behind `offset` others, and gives their plan; undefined for none. */
export async function keepLeaves(
  mongo: Mongo,
  { release, offset }: { release: string; offset: number },
  made: readonly { leaf: ListLeaf; origin: LeafOrigin }[],
): Promise<BatchPlan | undefined> {
  if (made.length === 0) return undefined;
  const documents: ReleaseLeaf[] = [];
  for (let from = 0; from < made.length; from += leavesAtOnce) {
    const some = made.slice(from, from + leavesAtOnce).map(({ leaf, origin }, at): ReleaseLeaf => {
      const place = offset + from + at;
      return { _id: `${release}:${place}`, release, place, entry: entryRef(leaf.entry), leaf: canonical(leaf), ...origin }; // prettier-ignore
    });
    await leaves(mongo).insertMany(some, { ordered: false });
    documents.push(...some);
  }
  return planOf(documents);
}

export async function leavesOf(
  mongo: Mongo,
  { release, offset, count }: { release: string; offset: number; count: number },
): Promise<ReleaseLeaf[]> {
  return leaves(mongo)
    .find({ release, place: { $gte: offset, $lt: offset + count } })
    .sort({ place: 1 })
    .toArray(); // prettier-ignore
}

/** Which of these entries the release has already. */
export async function entriesIn(mongo: Mongo, release: string, entries: readonly string[]): Promise<Set<string>> {
  const found = await leaves(mongo)
    .find({ release, entry: { $in: [...entries] } })
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

/** Forgets the leaves from a place on: what a step left that was cut off, or all of them once they are in the log. */
export async function forgetLeaves(
  mongo: Mongo,
  { release, offset = 0 }: { release: string; offset?: number },
): Promise<void> {
  await leaves(mongo).deleteMany({ release, place: { $gte: offset } });
}

export function planOf(stored: readonly ReleaseLeaf[]): BatchPlan {
  return { count: stored.length, digest: hash('sha256', bundleOf(bytesOf(stored)), 'hex') };
}

export function bytesOf(stored: readonly ReleaseLeaf[]): Buffer[] {
  return stored.map(({ leaf }) => Buffer.from(leaf));
}

const leaves = (mongo: Mongo) => mongo.collection<ReleaseLeaf>('listReleaseLeaves');
