import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdir, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { BLOCK_ENTRIES, writeBlock } from '../../workflows/domain/list/snapshot/entry-block.ts';
import { markedPlace, placeOfMarked } from '../../workflows/domain/list/snapshot/look-alike.ts';
import { entryFileName, type EntryFile } from '../../workflows/domain/list/snapshot/manifest.ts';
import { createPackedWriter } from '../../workflows/domain/list/snapshot/packed-bytes.ts';
import {
  SNAPSHOT_FORMAT,
  WORD_BYTES,
  type SnapshotEntry,
  type SnapshotFooter,
} from '../../workflows/domain/list/snapshot/snapshot-file.ts';
import { createWordPlan } from '../../workflows/domain/list/snapshot/snapshot-words.ts';

const CHUNK_BYTES = 1 << 18;
type Leaves = { readonly from: number; readonly to: number };

/** Writes entries, which must come in the order of their keys and each once, as a file of a snapshot. It is there whole or not at all;
 *  one at a time.
 *  Memory grows by some ten bytes an entry. */
export async function writeEntryFile(folder: string, leaves: Leaves, entries: Iterable<SnapshotEntry>): Promise<EntryFile> {
  await mkdir(folder, { recursive: true });
  const draft = join(folder, 'entries.draft');
  const told = { count: 0 };
  const measured = measuring();
  const file = createWriteStream(draft, { flush: true });
  await pipeline(partsOf(entries, leaves, told), createGzip({ level: 9 }), measured.stream, file);
  const { bytes, sha256 } = measured.found();
  const written = { ...leaves, count: told.count, bytes, sha256 };
  const name = entryFileName(written);
  await rename(draft, join(folder, name));
  return { name, ...written };
} // prettier-ignore

/** The bytes of a file, in pieces. What is known only at its end stands there. */
function* partsOf(entries: Iterable<SnapshotEntry>, leaves: Leaves, told: { count: number }): Generator<Uint8Array> {
  const [blocks, lengths, words] = [createPackedWriter(), createPackedWriter(), createWordPlan()];
  const marks = createMarks();
  for (const block of inBlocks(entries)) {
    const before = blocks.size();
    writeBlock(blocks, block, words);
    lengths.number(blocks.size() - before);
    for (const { key } of block) marks.note(key);
    if (blocks.size() >= CHUNK_BYTES) yield blocks.taken();
  }
  yield blocks.taken();
  told.count = marks.count();
  const footer: SnapshotFooter = { format: SNAPSHOT_FORMAT, ...leaves, count: told.count, ...words.words() };
  const text = createPackedWriter();
  text.text(JSON.stringify(footer));
  const ending = [lengths.taken(), marks.places(), text.taken()];
  yield* ending;
  yield words32(Float64Array.from(ending, ({ length }) => length));
}

/** The first place of each number, to be put in the order of the look-alike marks. */
function createMarks() {
  let marked = new Float64Array(1 << 10);
  let [count, distinct, last] = [0, 0, ''];
  return {
    note: (key: string) => {
      if (key !== last || count === 0) {
        if (distinct === marked.length) marked = larger(marked);
        marked[distinct] = markedPlace(key, count);
        distinct += 1;
      }
      last = key;
      count += 1;
    },
    count: () => count,
    places: () => words32(marked.subarray(0, distinct).sort(), placeOfMarked),
  };
}

function* inBlocks(entries: Iterable<SnapshotEntry>): Generator<SnapshotEntry[]> {
  let block: SnapshotEntry[] = [];
  for (const entry of entries) {
    block.push(entry);
    if (block.length < BLOCK_ENTRIES) continue;
    yield block;
    block = [];
  }
  if (block.length > 0) yield block;
}

function words32(numbers: Float64Array, wordOf = (number: number) => number): Uint8Array {
  const bytes = Buffer.allocUnsafe(numbers.length * WORD_BYTES);
  numbers.forEach((number, at) => bytes.writeUInt32LE(wordOf(number), at * WORD_BYTES));
  return bytes;
}

function measuring() {
  const hash = createHash('sha256');
  let bytes = 0;
  const stream = new Transform({
    transform: (part: Buffer, _encoding, done) => {
      hash.update(part);
      bytes += part.length;
      done(null, part);
    },
  });
  return { stream, found: () => ({ bytes, sha256: hash.digest('hex') }) };
}

function larger(numbers: Float64Array): Float64Array<ArrayBuffer> {
  const grown = new Float64Array(numbers.length * 2);
  grown.set(numbers);
  return grown;
}
