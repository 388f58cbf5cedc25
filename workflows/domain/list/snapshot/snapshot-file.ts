import type { StatedFacts } from '../list-leaf.ts';
import type { ListSegment } from '../look-up/list-index.ts';
import type { ListedEntry } from '../look-up/look-up.ts';
import { BLOCK_ENTRIES, readBlock, readKeys } from './entry-block.ts';
import { isNear, lookAlikeMark } from './look-alike.ts';
import { readPacked } from './packed-bytes.ts';
import type { SnapshotWords } from './snapshot-words.ts';

/** The leaves of the log that a file was made from, and how many entries it has. */
export type SnapshotRange = { readonly from: number; readonly to: number; readonly count: number };
export type SnapshotEntry = ListedEntry<StatedFacts>;
export type SnapshotSegment = { readonly range: SnapshotRange; readonly segment: ListSegment<SnapshotEntry> };

/** A file is: blocks of entries in order; the length of each block; the places of all numbers in the order of their look-alike marks;
 *  the footer as JSON; and the bytes that the last three take. */
export type SnapshotFooter = SnapshotRange & SnapshotWords & { readonly format: typeof SNAPSHOT_FORMAT };
export const SNAPSHOT_FORMAT = 1;
export const WORD_BYTES = 4; // of each look-alike place and each of the lengths at the end, low byte first

/** Reads a file that is not compressed; undefined when it has a format that is not known here. Its hash is checked before. */
export function openSnapshotFile(bytes: Uint8Array): SnapshotSegment | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const lengthAt = (place: number) => view.getUint32(bytes.length - (3 - place) * WORD_BYTES, true);
  const footerAt = bytes.length - 3 * WORD_BYTES - lengthAt(2);
  const placesAt = footerAt - lengthAt(1);
  const footer: SnapshotFooter = JSON.parse(readPacked(bytes, footerAt).text());
  if (footer.format !== SNAPSHOT_FORMAT) return undefined;
  const blocks = readBlocks(bytes, { footer, offsets: readOffsets(bytes, placesAt - lengthAt(0), footer.count) });
  const places = { count: lengthAt(1) / WORD_BYTES, at: (at: number) => view.getUint32(placesAt + at * WORD_BYTES, true) }; // prettier-ignore
  const find = (key: string) => whileEqual(blocks.from(key), key);
  const { from, to, count } = footer;
  return {
    range: { from, to, count },
    segment: { find, findAlike: (key) => keysAlike(blocks, places, key).flatMap(find), from: blocks.from },
  };
}

type Blocks = ReturnType<typeof readBlocks>;
type Places = { readonly count: number; readonly at: (at: number) => number };

function readBlocks(bytes: Uint8Array, { footer, offsets }: { footer: SnapshotFooter; offsets: Float64Array }) {
  const readerOf = (block: number) => readPacked(bytes, offsets[block] ?? 0);
  const sizeOf = (block: number) => Math.min(BLOCK_ENTRIES, footer.count - block * BLOCK_ENTRIES);
  const firstKey = (block: number) => readKeys(readerOf(block), 1)[0] ?? '';
  return {
    keyAt: (place: number) => {
      const block = Math.floor(place / BLOCK_ENTRIES);
      return readKeys(readerOf(block), (place % BLOCK_ENTRIES) + 1).at(-1) ?? '';
    },
    from: function* (key: string): Generator<SnapshotEntry> {
      // Equal keys may begin in the block before the one that begins with them.
      const later = firstAt(offsets.length, (block) => firstKey(block) >= key);
      for (let block = Math.max(0, later - 1); block < offsets.length; block += 1) {
        for (const entry of readBlock(readerOf(block), sizeOf(block), footer)) if (entry.key >= key) yield entry;
      }
    },
  };
}

function readOffsets(bytes: Uint8Array, at: number, count: number): Float64Array {
  const offsets = new Float64Array(Math.ceil(count / BLOCK_ENTRIES));
  const reader = readPacked(bytes, at);
  let offset = 0;
  for (let block = 0; block < offsets.length; block += 1) {
    offsets[block] = offset;
    offset += reader.number();
  }
  return offsets;
}

/** The keys that look like this one, each once. */
function keysAlike(blocks: Blocks, places: Places, key: string): string[] {
  const mark = lookAlikeMark(key);
  const keyAt = (at: number) => blocks.keyAt(places.at(at));
  const keys: string[] = [];
  const start = firstAt(places.count, (at) => lookAlikeMark(keyAt(at)) >= mark);
  for (let at = start; at < places.count; at += 1) {
    const found = keyAt(at);
    if (lookAlikeMark(found) !== mark) break;
    if (isNear(found, key)) keys.push(found);
  }
  return keys;
}

function whileEqual(entries: Iterable<SnapshotEntry>, key: string): SnapshotEntry[] {
  const equal: SnapshotEntry[] = [];
  for (const entry of entries) {
    if (entry.key !== key) break;
    equal.push(entry);
  }
  return equal;
}

/** The first of so many places where it holds; it holds from there on. */
function firstAt(count: number, holds: (place: number) => boolean): number {
  let [low, high] = [0, count];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
