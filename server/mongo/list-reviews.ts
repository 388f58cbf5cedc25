import type { ReviewOutcome } from '../../workflows/domain/list/release/review.ts';
import type { Mongo } from './connection.ts';

/** That an entry was verified again, and what came of it; `_id` `<cause>/<entry>`, the cause being an amendment or a year that ends. It
 *  waits for the release that publishes it. */
export type ListReview = {
  _id: string; list: string; entry: string; cause: string; outcome: ReviewOutcome; lawState: string; state: 'waiting' | 'published'; release?: string;
  /** The last release that had it and left it out, because its entry was changed meanwhile. */
  leftOutOf?: string;
}; // prettier-ignore

/** Keeps what came of it, once: a repeat changes nothing. */
export async function keepReview(
  mongo: Mongo,
  { cause, entry, ...rest }: Omit<ListReview, '_id' | 'state' | 'release'>,
): Promise<void> {
  const _id = `${cause}/${entry}`;
  await reviews(mongo).updateOne({ _id }, { $setOnInsert: { cause, entry, ...rest, state: 'waiting' } }, { upsert: true }); // prettier-ignore
}

/** Which of these entries wait for a release that says what came of it. */
export async function entriesUnderReview(mongo: Mongo, entries: readonly string[]): Promise<Set<string>> {
  const found = await reviews(mongo).find({ entry: { $in: [...entries] }, state: 'waiting' }).toArray(); // prettier-ignore
  return new Set(found.map(({ entry }) => entry));
}

export async function findWaitingReview(mongo: Mongo, list: string): Promise<ListReview | undefined> {
  return (await reviews(mongo).findOne({ list, state: 'waiting', release: { $exists: false } }, { sort: { _id: 1 } })) ?? undefined; // prettier-ignore
}

/** The next reviews behind `after`, which from now on are this release's: those that wait, and those it has already. */
export async function claimReviews(
  mongo: Mongo,
  { list, release, after, limit }: { list: string; release: string; after: string; limit: number },
): Promise<ListReview[]> {
  const free = { list, state: 'waiting' as const, $or: [{ release: { $exists: false } }, { release }] };
  const found = await reviews(mongo).find({ ...free, _id: { $gt: after } }).sort({ _id: 1 }).limit(limit).toArray(); // prettier-ignore
  await reviews(mongo).updateMany({ _id: { $in: found.map(({ _id }) => _id) } }, { $set: { release } });
  return found;
}

/** Those of a release are published, but for entries that it left out: they wait for the next one. */
export async function endReviews(
  mongo: Mongo,
  { release, leftOut }: { release: string; leftOut: readonly string[] },
): Promise<void> {
  if (leftOut.length > 0)
    await reviews(mongo).updateMany({ release, entry: { $in: [...leftOut] } }, { $unset: { release: '' }, $set: { leftOutOf: release } }); // prettier-ignore
  await reviews(mongo).updateMany({ release }, { $set: { state: 'published' } });
}

const reviews = (mongo: Mongo) => mongo.collection<ListReview>('listReviews');
