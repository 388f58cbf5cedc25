import { createReadStream } from 'node:fs';
import { mkdir, open as openFile, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { open, seal } from '../mongo/sealing.ts';

/** Sealed bytes on a disk, in chunks that open one by one: so any range is read without the rest, and nothing unverified gets out. */
export type Blob = { id: string; key: Buffer };
export type BlobStore = {
  write: (blob: Blob, source: AsyncIterable<Buffer>) => Promise<number>;
  /** Bytes from `start` up to `end` (exclusive). Throws when a bit was changed or the end is missing. */
  read: (blob: Blob, range?: { start: number; end: number }) => AsyncGenerator<Buffer>;
  remove: (id: string) => Promise<void>;
};
const chunkBytes = 64 * 1024;
const sealedBytes = chunkBytes + 28; // nonce and tag

/** A store in a directory of one machine. `id` must be 32 hexadecimal digits: it becomes a path. */
export function createBlobStore(directory: string): BlobStore {
  const pathOf = (id: string): string => {
    if (!/^[0-9a-f]{32}$/.test(id)) throw new Error('A blob id is 32 hexadecimal digits');
    return join(directory, id.slice(0, 2), id);
  };
  return {
    write: (blob, source) => write(pathOf(blob.id), blob, source),
    read: (blob, range) => read(pathOf(blob.id), blob, range ?? { start: 0, end: Number.MAX_SAFE_INTEGER }),
    remove: (id) => rm(pathOf(id), { force: true }),
  };
}

/** Writes until the source ends, then to the disk itself. A source that fails leaves nothing. Returns how many bytes it gave. */
async function write(path: string, blob: Blob, source: AsyncIterable<Buffer>): Promise<number> {
  await mkdir(dirname(path), { recursive: true });
  const file = await openFile(path, 'wx', 0o600);
  let size = 0;
  try {
    let index = 0;
    for await (const [chunk, isLast] of chunked(source)) {
      await file.write(seal(blob.key, chunk, label(blob, index, isLast)));
      size += chunk.length;
      index += 1;
    }
    await file.sync();
  } catch (error) {
    await rm(path, { force: true });
    throw error;
  } finally {
    await file.close();
  }
  return size;
}

async function* read(path: string, blob: Blob, { start, end }: { start: number; end: number }): AsyncGenerator<Buffer> {
  const { size } = await stat(path);
  const lastIndex = Math.ceil(size / sealedBytes) - 1;
  const first = Math.floor(start / chunkBytes);
  const stop = Math.min(lastIndex, Math.floor((end - 1) / chunkBytes));
  let index = first;
  if (start >= end) return;
  for await (const sealed of pieces(
    createReadStream(path, { start: first * sealedBytes, end: Math.min(size, (stop + 1) * sealedBytes) - 1 }),
  )) {
    const chunk = open(blob.key, sealed, label(blob, index, index === lastIndex));
    const from = index * chunkBytes;
    yield chunk.subarray(Math.max(0, start - from), Math.max(0, end - from));
    index += 1;
  }
}

/** The last chunk is marked, so that a file cut at a chunk does not open. */
async function* chunked(source: AsyncIterable<Buffer>): AsyncGenerator<[Buffer, boolean]> {
  let rest: Buffer = Buffer.alloc(0);
  for await (const part of source) {
    rest = rest.length === 0 ? part : Buffer.concat([rest, part]);
    while (rest.length > chunkBytes) {
      yield [rest.subarray(0, chunkBytes), false];
      rest = rest.subarray(chunkBytes);
    }
  }
  yield [rest, true];
}

async function* pieces(source: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let rest: Buffer = Buffer.alloc(0);
  for await (const part of source) {
    rest = Buffer.concat([rest, part]);
    while (rest.length >= sealedBytes) {
      yield rest.subarray(0, sealedBytes);
      rest = rest.subarray(sealedBytes);
    }
  }
  if (rest.length > 0) yield rest;
}

const label = ({ id }: Blob, index: number, isLast: boolean) => `${id}/${index}${isLast ? '/last' : ''}`;
