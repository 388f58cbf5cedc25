import type { Mongo } from './connection.ts';
import { canonical } from './chain.ts';
import type { ContentKeys } from './content-keys.ts';
import { addressOf, open, seal } from './sealing.ts';

/** What people wrote, immutable and sealed. `pinned` once an event names it; the rest is collected after 30 days. */
export type ContentDocument = { _id: string; owner: string; sealed: Buffer; pinned: boolean; touchedAt: Date };
export type Contents = {
  put: (owner: string, value: unknown) => Promise<string>;
  get: (owner: string, id: string) => Promise<unknown>;
  find: (owner: string, id: string) => Promise<unknown>;
  has: (owner: string, ids: readonly string[]) => Promise<boolean>;
  destroyOwner: (owner: string) => Promise<void>;
};
const keptMs = 30 * 24 * 3_600_000;

export function createContents(mongo: Mongo, keys: ContentKeys): Contents {
  return {
    put: (owner, value) => putContent(mongo, keys, owner, value),
    get: async (owner, id) => {
      const value = await findContent(mongo, keys, owner, id);
      if (value === undefined) throw new Error(`There is no readable content ${id} of ${owner}`);
      return value;
    },
    find: (owner, id) => findContent(mongo, keys, owner, id),
    has: (owner, ids) => hasContents(mongo, owner, ids),
    destroyOwner: (owner) => destroyOwner(mongo, keys, owner),
  };
}

/** Stores a JSON value under its owner's key and gives its id. The same value again is the same id, and renews its age.
 *  Throws when the owner's key was destroyed. */
async function putContent(mongo: Mongo, keys: ContentKeys, owner: string, value: unknown): Promise<string> {
  const key = await keys.get(owner);
  const bytes = Buffer.from(canonical(value));
  const id = addressOf(key, bytes);
  await contents(mongo).updateOne(
    { _id: id },
    {
      $set: { touchedAt: new Date() },
      $setOnInsert: { owner, sealed: seal(key.seal, bytes, `${owner}/${id}`), pinned: false },
    },
    { upsert: true },
  );
  return id;
}

/** The stored value; undefined when unknown, another owner's, or unreadable because its key was destroyed.
 *  Throws when the bytes were changed: what does not open under a living key was tampered with. */
async function findContent(mongo: Mongo, keys: ContentKeys, owner: string, id: string): Promise<unknown> {
  const key = await keys.find(owner);
  if (!key) return undefined;
  const stored = await contents(mongo).findOne({ _id: id, owner }, { promoteBuffers: true });
  if (!stored) return undefined;
  return JSON.parse(open(key.seal, stored.sealed, `${owner}/${id}`).toString());
}

async function hasContents(mongo: Mongo, owner: string, ids: readonly string[]): Promise<boolean> {
  const wanted = [...new Set(ids)];
  return (await contents(mongo).countDocuments({ _id: { $in: wanted }, owner })) === wanted.length;
}

/** Makes everything of one owner unreadable, for ever: key first, then the sealed bytes. Repeating it is harmless. */
async function destroyOwner(mongo: Mongo, keys: ContentKeys, owner: string): Promise<void> {
  await keys.destroy(owner);
  await contents(mongo).deleteMany({ owner });
  for (const name of ['drafts', 'files', 'fileTickets', 'selfJudgments'])
    await mongo.collection(name).deleteMany({ owner });
}

/** Deletes what no event names and nobody touched for 30 days. Returns how many. */
export async function collectContents(mongo: Mongo, now: number): Promise<number> {
  const { deletedCount } = await contents(mongo).deleteMany({
    pinned: false,
    touchedAt: { $lt: new Date(now - keptMs) },
  });
  return deletedCount;
}

const contents = (mongo: Mongo) => mongo.collection<ContentDocument>('contents');
