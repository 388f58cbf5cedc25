import { createHmac, randomBytes } from 'node:crypto';
import { blobOf, blobStoreOf } from '../files/receive.ts';
import { safeName } from '../files/media-type.ts';
import { keepFile, type FileDocument } from '../mongo/files.ts';
import type { World } from '../world.ts';
import type { TableKind } from './table-kinds.ts';
import { tableLimits } from './table-refusal.ts';

type Sent = { organisation: string; person: string; name: string; kind: TableKind; bytes: AsyncIterable<Buffer> };
const mediaTypes = { text: 'text/plain', xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' } as const; // prettier-ignore
export type Stored = { file: FileDocument } | { fault: 'TOO_LARGE' | 'EMPTY' };

/** Keeps a table sealed under its company's key before anybody reads a row of it. The same bytes again are the same file.
 *  What is refused leaves nothing behind. */
export async function storeTable(world: World, { organisation, person, name, kind, bytes }: Sent): Promise<Stored> {
  const mediaType = mediaTypes[kind];
  const owner = `organisation/${organisation}`;
  const [key, store] = [await world.keys.get(owner), blobStoreOf(world)];
  const blob = blobOf(randomBytes(16).toString('hex'), key);
  const hmac = createHmac('sha256', key.address);
  let size = 0;
  const passing = async function* () {
    for await (const part of bytes) {
      size += part.length;
      if (size > tableLimits.bytes) throw new Error('TOO_LARGE');
      hmac.update(part);
      yield part;
    }
  };
  try {
    await store.write(blob, passing());
  } catch (error) {
    if (size > tableLimits.bytes) return { fault: 'TOO_LARGE' };
    throw error;
  }
  if (size === 0) {
    await store.remove(blob.id);
    return { fault: 'EMPTY' };
  }
  const file = await keepFile(world.mongo, key, {
    _id: hmac.digest('hex'), owner, blob: blob.id, size, mediaType, uploadedBy: person, name: safeName(name, mediaType),
    state: world.config.clamavSocket ? 'quarantined' : 'unscanned',
  }); // prettier-ignore
  if (file.blob !== blob.id) await store.remove(blob.id); // the same bytes were here before
  return { file };
}
