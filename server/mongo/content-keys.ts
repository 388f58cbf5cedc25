import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto';
import { isDuplicate, type Mongo } from './connection.ts';

/** A key of one owner: `case/<number>` or `organisation/<id>`. Wrapped under the master key; `wrapped` is gone once destroyed. */
export type ContentKeyDocument = { _id: string; wrapped?: Buffer; createdAt: Date; destroyedAt?: Date };
export type OwnerKey = { seal: Buffer; address: Buffer };
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

/** AES-256-GCM: nonce, tag and cipher text in one. `label` is bound to the bytes and must be the same on opening. */
export function seal(key: Buffer, bytes: Buffer, label: string): Buffer {
  const nonce = nextNonce();
  const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(label));
  const sealed = cipher.update(bytes);
  cipher.final(); // a stream mode: nothing is left over, but the tag is made here
  return Buffer.concat([nonce, cipher.getAuthTag(), sealed]);
}

let nonces: Buffer = Buffer.alloc(0);

/** The system is asked for many at once: one by one this would be a third of the sealing of a row. */
function nextNonce(): Buffer {
  if (nonces.length === 0) nonces = randomBytes(12 * 1_000);
  const nonce = nonces.subarray(0, 12);
  nonces = nonces.subarray(12);
  return nonce;
}

/** The reverse of `seal`. Throws when key, label or a single bit differs. */
export function open(key: Buffer, sealed: Buffer, label: string): Buffer {
  const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(0, 12)).setAAD(Buffer.from(label));
  decipher.setAuthTag(sealed.subarray(12, 28));
  return Buffer.concat([decipher.update(sealed.subarray(28)), decipher.final()]);
}

/** The address of bytes under a key: equal bytes of two owners look different, and say nothing once the key is gone. */
export function addressOf(key: OwnerKey, ...bytes: readonly Buffer[]): string {
  const hmac = createHmac('sha256', key.address);
  for (const part of bytes) hmac.update(part);
  return hmac.digest('hex');
}

function derive(root: Buffer): OwnerKey {
  const part = (name: string) => Buffer.from(hkdfSync('sha256', root, Buffer.alloc(0), name, 32));
  return { seal: part('seal'), address: part('address') };
}
