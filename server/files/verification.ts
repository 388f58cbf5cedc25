import { createHmac } from 'node:crypto';
import { addressOf, open, type OwnerKey } from '../mongo/sealing.ts';
import type { ContentDocument } from '../mongo/contents.ts';
import type { FileDocument } from '../mongo/files.ts';
import type { World } from '../world.ts';
import { blobOf, blobStoreOf } from './receive.ts';

type Stored = Pick<World, 'mongo' | 'keys' | 'config'>;
/** What is stored under an address and has another one, or does not open at all. */
export type StoredDifference = { kind: 'content' | 'file'; id: string; owner: string };
export type StoredVerification = { contents: number; files: number; differences: StoredDifference[] };

/** Opens every text and file as it lies here and computes its address anew: what was received does not count, only what is stored.
 *  What was sealed under a destroyed key cannot be looked at, and is passed over. It changes nothing.
 *  Source: quality.md, sentence 4. */
export async function verifyStored(world: Stored): Promise<StoredVerification> {
  const found: StoredVerification = { contents: 0, files: 0, differences: [] };
  for await (const content of contents(world).find({}, { promoteBuffers: true })) {
    const key = await world.keys.find(content.owner);
    if (!key) continue;
    found.contents += 1;
    if (!isContentIntact(key, content))
      found.differences.push({ kind: 'content', id: content._id, owner: content.owner });
  }
  for await (const file of files(world).find()) {
    const key = await world.keys.find(file.owner);
    if (!key) continue;
    found.files += 1;
    if (!(await isFileIntact(world, key, file)) && (await files(world).countDocuments({ _id: file._id })) > 0)
      found.differences.push({ kind: 'file', id: file._id, owner: file.owner });
  }
  return found;
}

function isContentIntact(key: OwnerKey, { _id, owner, sealed }: ContentDocument): boolean {
  try {
    return addressOf(key, open(key.seal, sealed, `${owner}/${_id}`)) === _id;
  } catch {
    return false; // changed, cut or sealed by another key: reported, so that the others are still looked at
  }
}

async function isFileIntact(world: Stored, key: OwnerKey, { _id, blob, size }: FileDocument): Promise<boolean> {
  const hmac = createHmac('sha256', key.address);
  let read = 0;
  try {
    for await (const part of blobStoreOf(world).read(blobOf(blob, key))) {
      hmac.update(part);
      read += part.length;
    }
  } catch {
    return false; // the same, or its blob is not there
  }
  return read === size && hmac.digest('hex') === _id;
}

const contents = ({ mongo }: Stored) => mongo.collection<ContentDocument>('contents');
const files = ({ mongo }: Stored) => mongo.collection<FileDocument>('files');
