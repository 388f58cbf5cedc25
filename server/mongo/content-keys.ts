import { hkdfSync, randomBytes } from 'node:crypto';
import { isDuplicate, type Mongo } from './connection.ts';
import { open, seal, type OwnerKey } from './sealing.ts';

/** A key of one owner: `case/<number>`, `organisation/<id>`, `maker/<id>`. Wrapped under the master key; `wrapped` is gone once destroyed. */
export type ContentKeyDocument = { _id: string; wrapped?: Buffer; createdAt: Date; destroyedAt?: Date };
/** Finds or makes the key of an owner. `find` gives undefined for an owner without key, or whose key was destroyed. */
export type ContentKeys = {
  find: (owner: string) => Promise<OwnerKey | undefined>;
  get: (owner: string) => Promise<OwnerKey>;
  destroy: (owner: string) => Promise<void>;
};

/** Other processes forget a destroyed key within this time. */
const rememberedMs = 30_000;

export function createContentKeys(mongo: Mongo, masterKey: Buffer): ContentKeys {
  const keys = mongo.collection<ContentKeyDocument>('contentKeys');
  const remembered = new Map<string, { key: OwnerKey; until: number }>();

  const find = async (owner: string): Promise<OwnerKey | undefined> => {
    const known = remembered.get(owner);
    if (known && known.until > Date.now()) return known.key;
    const stored = await keys.findOne({ _id: owner }, { promoteBuffers: true });
    if (!stored?.wrapped) return undefined;
    const key = derive(open(masterKey, stored.wrapped, owner));
    if (remembered.size > 10_000) remembered.clear();
    remembered.set(owner, { key, until: Date.now() + rememberedMs });
    return key;
  };
  const get = async (owner: string): Promise<OwnerKey> => {
    const known = await find(owner);
    if (known) return known;
    const wrapped = seal(masterKey, randomBytes(32), owner);
    await keys.insertOne({ _id: owner, wrapped, createdAt: new Date() }).catch((error: unknown) => {
      if (!isDuplicate(error)) throw error; // another process made it at the same moment
    });
    const made = await find(owner);
    if (!made) throw new Error(`The key of ${owner} was destroyed; nothing can be added to it`);
    return made;
  };
  const destroy = async (owner: string): Promise<void> => {
    remembered.delete(owner);
    await keys.updateOne(
      { _id: owner },
      { $unset: { wrapped: '' }, $set: { destroyedAt: new Date() }, $setOnInsert: { createdAt: new Date() } },
      { upsert: true },
    );
  };
  return { find, get, destroy };
}

function derive(root: Buffer): OwnerKey {
  const part = (name: string) => Buffer.from(hkdfSync('sha256', root, Buffer.alloc(0), name, 32));
  return { seal: part('seal'), address: part('address') };
}
