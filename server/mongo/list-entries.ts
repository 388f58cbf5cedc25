import { hash } from 'node:crypto';
import type { EntryFacts, ListLeaf } from '../../workflows/domain/list/list-leaf.ts';
import type { EntryStanding } from '../../workflows/domain/list/release/actions.ts';
import { isDuplicate, type Filter, type Mongo } from './connection.ts';

const dayMs = 24 * 3_600_000;

/** A listed entry as the last leaf about it left it, and the row it rests on. The log says the same, and is what counts. */
export type ListEntry = {
  /** Opaque, of the entry's public name. */
  _id: string;
  entry: string; list: string; maker: string; makerId: string; partNumber: string; key: string; lawState: string; judgment: string;
  validTo: Date; standing: 'listed' | 'suspended' | 'withdrawn'; since: Date; reason?: string;
  yearMonth: string; number: number; submission: string; row: number;
  /** The release of the last change, who asked for it, and the leaf that it became. */
  changedIn: string; changedBy: string; leaf: number;
  /** The last leaf that gave facts; it may be an earlier one. Entries that were recorded before changes came between batches may lack it. */
  factsLeaf?: number;
}; // prettier-ignore
/** A leaf as it stands in the log, with what only we know of it. */
export type EntryLeaf = {
  leaf: ListLeaf; index: number; release: string; by: string; makerId?: string; submission?: string; row?: number;
}; // prettier-ignore

/** What events and commands call an entry: its public name holds a part number. */
export function entryRef(entry: string): string {
  return hash('sha256', entry, 'hex').slice(0, 32);
}

/** Takes leaves over. A repeat changes nothing; of what a later leaf overtook, the facts count until a later leaf gives others. */
export async function projectLeaves(mongo: Mongo, leaves: readonly EntryLeaf[]): Promise<void> {
  if (leaves.length === 0) return;
  const writes = leaves.map((one) => {
    const before = { _id: entryRef(one.leaf.entry), leaf: { $lt: one.index } };
    const { $set, $unset } = updateOf(one);
    return { updateOne: { filter: before, update: { $set, ...($unset && { $unset }) }, upsert: one.leaf.change === 'published' } }; // prettier-ignore
  });
  const taken = await entries(mongo)
    .bulkWrite(writes, { ordered: false })
    .then(({ matchedCount, upsertedCount }) => matchedCount + upsertedCount)
    .catch((error: unknown) => {
      if (!isDuplicate(error)) throw error; // an upsert of what stands there already, by this leaf or a later one
      return 0;
    });
  if (taken < leaves.length) await projectFacts(mongo, leaves);
}

async function projectFacts(mongo: Mongo, leaves: readonly EntryLeaf[]): Promise<void> {
  const writes = leaves.flatMap(({ leaf, index, release: _release, by: _by, ...origin }) => {
    if (!('facts' in leaf)) return [];
    const filter = { _id: entryRef(leaf.entry), leaf: { $gt: index }, factsLeaf: { $not: { $gte: index } } };
    return [{ updateOne: { filter, update: { $set: givenBy(leaf, { index, origin }) } } }];
  });
  if (writes.length > 0) await entries(mongo).bulkWrite(writes, { ordered: false });
}

export async function findEntry(mongo: Mongo, entry: string): Promise<ListEntry | undefined> {
  return (await entries(mongo).findOne({ _id: entry }, { readConcern: { level: 'majority' } })) ?? undefined;
}

export async function findEntries(mongo: Mongo, ids: readonly string[]): Promise<Map<string, ListEntry>> {
  const found = await entries(mongo)
    .find({ _id: { $in: [...ids] } })
    .toArray();
  return new Map(found.map((one) => [one._id, one]));
}

/** The entry that was published from a row. */
export async function findEntryOfRow(mongo: Mongo, submission: string, row: number): Promise<ListEntry | undefined> {
  return (await entries(mongo).findOne({ submission, row }, { readConcern: { level: 'majority' } })) ?? undefined;
}

/** The entries that were published from these rows, by row. */
export async function findEntriesOfRows(mongo: Mongo, submission: string, rows: readonly number[]): Promise<Map<number, ListEntry>> {
  const found = await entries(mongo).find({ submission, row: { $in: [...rows] } }, { readConcern: { level: 'majority' } }).toArray();
  return new Map(found.map((one) => [one.row, one]));
} // prettier-ignore

/** The next entries behind `after` in the order of their ids. */
export async function pageOfEntries(
  mongo: Mongo,
  { filter, after, limit }: { filter: Filter<ListEntry>; after: string | undefined; limit: number },
): Promise<ListEntry[]> {
  const behind = after === undefined ? filter : { $and: [filter, { _id: { $gt: after } }] };
  return entries(mongo).find(behind).sort({ _id: 1 }).limit(limit).toArray(); // prettier-ignore
}

/** The entries of a list that stand, and whose validity ends within so many days. */
export function expiringWithin(days: number, { list, now }: { list: string; now: number }): Filter<ListEntry> {
  return { list, standing: 'listed', validTo: { $gt: new Date(now), $lte: new Date(now + days * dayMs) } };
}

/** A place among entries in the order of their validity. */
export type ValidityPlace = { validTo: number; id: string };

/** The next entries behind a place, those first that expire first. */
export async function pageByValidity(
  mongo: Mongo,
  { filter, after, limit }: { filter: Filter<ListEntry>; after: ValidityPlace | undefined; limit: number },
): Promise<ListEntry[]> {
  const at = after && new Date(after.validTo);
  const behind = at ? [{ $or: [{ validTo: { $gt: at } }, { validTo: at, _id: { $gt: after.id } }] }] : [];
  return entries(mongo).find({ $and: [filter, ...behind] }).sort({ validTo: 1, _id: 1 }).limit(limit).toArray(); // prettier-ignore
}

/** How many there are, at most `limit`. */
export function countEntries(mongo: Mongo, filter: Filter<ListEntry>, limit?: number): Promise<number> {
  return entries(mongo).countDocuments(filter, limit === undefined ? {} : { limit });
}

/** How the entry stands at a moment, for the rules of what may be done to it. */
export function standingAt(
  { standing, validTo, changedBy }: ListEntry,
  at: number,
): Omit<EntryStanding, 'organisation'> {
  if (standing === 'suspended') return { standing, suspendedBy: changedBy };
  return { standing: standing === 'listed' && validTo.getTime() <= at ? 'expired' : standing };
}

function updateOf({ leaf, index, release, by, ...origin }: EntryLeaf): {
  $set: Partial<ListEntry>;
  $unset?: { reason: '' };
} {
  const changed = { leaf: index, changedIn: release, changedBy: by, since: new Date(leaf.at) };
  switch (leaf.change) {
    case 'published':
    case 'corrected':
    case 'reverified':
      return { $set: { ...givenBy(leaf, { index, origin }), standing: 'listed', ...changed }, $unset: { reason: '' } };
    case 'resumed':
      return { $set: { standing: 'listed', ...changed }, $unset: { reason: '' } };
    case 'suspended':
    case 'withdrawn':
      return { $set: { standing: leaf.change, reason: leaf.reason, ...changed } };
  }
} // prettier-ignore

type Origin = Pick<EntryLeaf, 'makerId' | 'submission' | 'row'>;

/** What a leaf says of the entry besides how it stands: its facts, and with a publication where they come from. */
function givenBy(
  { change, entry, publication: { yearMonth, number }, facts }: Extract<ListLeaf, { facts: EntryFacts }>,
  { index, origin }: { index: number; origin: Origin },
): Partial<ListEntry> {
  const given = { ...factsOf(facts), factsLeaf: index };
  return change === 'published' ? { entry, ...origin, ...given, yearMonth, number } : given;
}

function factsOf({ validTo, ...facts }: EntryFacts): Omit<EntryFacts, 'validTo'> & { validTo: Date } {
  return { ...facts, validTo: new Date(validTo) };
}

const entries = (mongo: Mongo) => mongo.collection<ListEntry>('listEntries');
