import { Readable } from 'node:stream';
import yauzl from 'yauzl';
import type { Blob, BlobStore } from './blob-store.ts';

type Entry = yauzl.Entry;
const entriesMax = 100;
const ratioMax = 50;
const unpackedMax = 1024 ** 3;
const nested = /\.(zip|7z|rar|gz|tgz|bz2|xz|tar|jar|cab|iso|lzh)$/i;
const unixLink = 0o120000;
const unixKind = 0o170000;

/** Reads the directory of an archive and nothing else; nothing is unpacked. The names in it, or undefined when it is not safe:
 *  over 100 entries, a part over 50 times its packed size, over 1 GiB in all, an archive within, a link, encryption, a path
 *  that leaves the folder, or a directory that cannot be read. Source: quality.md §9. */
export async function archiveNames(store: BlobStore, blob: Blob, size: number): Promise<string[] | undefined> {
  const zip = await opened(store, blob, size);
  if (!zip) return undefined;
  try {
    return (await safeEntries(zip))?.map((entry) => entry.fileName);
  } catch {
    return undefined; // a lying or broken directory is not a safe one
  } finally {
    zip.close();
  }
}

/** The entries of an opened archive, or undefined when one of them, or all together, are not safe to unpack. Throws when the
 *  directory cannot be read. Source: quality.md §9. */
export async function safeEntries(zip: yauzl.ZipFile): Promise<Entry[] | undefined> {
  const entries: Entry[] = [];
  if (zip.entryCount > entriesMax) return undefined;
  for await (const entry of zip.eachEntry()) if (entries.push(entry) > entriesMax) return undefined;
  const total = entries.reduce((sum, entry) => sum + entry.uncompressedSize, 0);
  return total <= unpackedMax && entries.every(isSafe) ? entries : undefined;
}

function isSafe(entry: Entry): boolean {
  const isLink = ((entry.externalFileAttributes >>> 16) & unixKind) === unixLink;
  const tooDense =
    entry.uncompressedSize > ratioMax * Math.max(entry.compressedSize, 1) && entry.uncompressedSize > 1024 ** 2;
  return !isLink && !tooDense && !entry.isEncrypted() && !nested.test(entry.fileName);
}

function opened(store: BlobStore, blob: Blob, size: number): Promise<yauzl.ZipFile | undefined> {
  const reader = new BlobReader(store, blob);
  return new Promise((resolve) =>
    yauzl.fromRandomAccessReader(
      reader,
      size,
      { lazyEntries: true, autoClose: false, strictFileNames: true },
      (error, zip) => resolve(error ? undefined : zip),
    ),
  );
}

/** A class because yauzl asks for one: a sealed blob, read at any place. */
class BlobReader extends yauzl.RandomAccessReader {
  readonly #store: BlobStore;
  readonly #blob: Blob;
  constructor(store: BlobStore, blob: Blob) {
    super();
    this.#store = store;
    this.#blob = blob;
  }
  override _readStreamForRange(start: number, end: number): Readable {
    return Readable.from(this.#store.read(this.#blob, { start, end }), { objectMode: false });
  }
  override close(callback: (error: Error | null) => void): void {
    callback(null);
  }
}
