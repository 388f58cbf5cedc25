import { createHmac, randomBytes } from 'node:crypto';
import type { OwnerKey } from '../mongo/sealing.ts';
import { keepFile, type FileDocument } from '../mongo/files.ts';
import type { World } from '../world.ts';
import { archiveNames } from './archive.ts';
import { createBlobStore, type Blob, type BlobStore } from './blob-store.ts';
import { mediaTypeOf, officeType, safeName, startsSomething, type FileFault, type MediaType } from './media-type.ts';
import { takeTicket, type Ticket } from './tickets.ts';

export type Received = { file: FileDocument } | { fault: FileFault };
type Seen = { size: number; address: string; head: Buffer; tail: Buffer; starts: boolean };
const headBytes = 8 * 1024;

export const blobStoreOf = ({ config }: Pick<World, 'config'>): BlobStore => createBlobStore(`${config.dataDir}/blobs`);
export const blobOf = (id: string, key: OwnerKey): Blob => ({ id, key: key.seal });

/** Takes one file in with its ticket: streamed to the disk sealed, counted, addressed, and looked at before anybody may use it.
 *  What is refused leaves nothing behind. Throws only for faults of ours. */
export async function receiveFile(
  world: World,
  { ticket: id, bytes }: { ticket: string; bytes: AsyncIterable<Buffer> },
): Promise<Received> {
  const ticket = await takeTicket(world, id);
  if (!ticket) return { fault: 'TICKET_USED' };
  const key = await world.keys.get(ticket.owner);
  const store = blobStoreOf(world);
  const blob = blobOf(randomBytes(16).toString('hex'), key);
  const seen = await stored(store, { blob, key, ticket, bytes });
  const mediaType = 'fault' in seen ? seen : await examined(store, blob, seen);
  if (typeof mediaType === 'object' || 'fault' in seen) {
    await store.remove(blob.id);
    return 'fault' in seen ? seen : { fault: faultOf(mediaType) };
  }
  const file = await keepFile(world.mongo, key, {
    _id: seen.address, owner: ticket.owner, blob: blob.id, size: seen.size, mediaType, uploadedBy: ticket.person,
    name: safeName(ticket.name, mediaType), state: world.config.clamavSocket ? 'quarantined' : 'unscanned',
  }); // prettier-ignore
  if (file.blob !== blob.id) await store.remove(blob.id); // the same bytes were here before
  return { file };
}

const faultOf = (value: MediaType | { fault: FileFault }): FileFault =>
  typeof value === 'object' ? value.fault : 'UNKNOWN_TYPE';

async function stored(
  store: BlobStore,
  { blob, key, ticket, bytes }: { blob: Blob; key: OwnerKey; ticket: Ticket; bytes: AsyncIterable<Buffer> },
): Promise<Seen | { fault: FileFault }> {
  const watch = watching(key, ticket.size);
  try {
    await store.write(blob, watch.through(bytes));
  } catch (error) {
    if (watch.isTooLarge()) return { fault: 'TOO_LARGE' };
    throw error;
  }
  const seen = watch.seen();
  if (seen.size === 0) return { fault: 'EMPTY' };
  return seen.size < ticket.size ? { fault: 'CUT_OFF' } : seen;
}

/** Looks at the bytes while they pass. */
function watching(key: OwnerKey, announced: number) {
  const hmac = createHmac('sha256', key.address);
  let size = 0;
  let head: Buffer = Buffer.alloc(0);
  let tail: Buffer = Buffer.alloc(0);
  let starts = false;
  async function* through(bytes: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
    for await (const part of bytes) {
      size += part.length;
      if (size > announced) throw new Error('More bytes than the ticket is for');
      if (head.length < headBytes) head = Buffer.concat([head, part]).subarray(0, headBytes);
      const joined = Buffer.concat([tail, part]);
      starts ||= head.subarray(0, 4).toString('latin1') === '%PDF' && startsSomething(joined);
      tail = joined.subarray(-headBytes);
      hmac.update(part);
      yield part;
    }
  }
  const seen = (): Seen => ({ size, address: hmac.digest('hex'), head, tail, starts });
  return { through, seen, isTooLarge: () => size > announced };
}

async function examined(
  store: BlobStore,
  blob: Blob,
  { size, head, tail, starts }: Seen,
): Promise<MediaType | { fault: FileFault }> {
  const mediaType = mediaTypeOf(head, tail);
  if (starts && mediaType === 'application/pdf') return { fault: 'ACTIVE_CONTENT' };
  if (mediaType !== 'application/zip') return mediaType;
  const names = await archiveNames(store, blob, size);
  return names ? officeType(names) : { fault: 'ARCHIVE_UNSAFE' };
}
