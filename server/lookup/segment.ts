import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { join } from 'node:path';
import type { ListSegment } from '../../workflows/domain/list/look-up/list-index.ts';
import { lookAlikeKeyOf, recallKeyOf } from '../../workflows/domain/list/part-number.ts';
import { readTable } from './fingerprint-table.ts';
import { ALIGNED, aligned, BLOCK, BODIES, INDEX, LEAP, type SegmentHeader } from './segment-layout.ts';
import { decodeRecord, placeBehind, type SegmentRecord } from './segment-record.ts';

const PIECE_BYTES = 1 << 23;
const ROOM_BYTES = 1 << 17;

/** A part of the list: what finds an entry is in memory, the entries are on the disk. */
export type Segment = ListSegment<SegmentRecord> & { readonly count: number; readonly close: () => void };

/** Opens a segment that `writeSegment` wrote. Throws when a file of it is missing or cut off. */
export async function openSegment(folder: string): Promise<Segment> {
  const { header, parts } = await readIndex(join(folder, INDEX));
  const [places, exactBytes, alikeBytes] = parts;
  if (!places || !exactBytes || !alikeBytes) throw new Error(`The index of ${folder} is cut off`);
  const offsets = new Float64Array(
    places.buffer,
    places.byteOffset,
    places.byteLength / Float64Array.BYTES_PER_ELEMENT,
  );
  const [exact, alike] = [readTable(exactBytes), readTable(alikeBytes)];
  const file = openSync(join(folder, BODIES), 'r');
  if (fstatSync(file).size !== offsets.at(-1)) throw new Error(`The bodies of ${folder} are cut off`);
  const equalAt = (place: number) => {
    const equal: SegmentRecord[] = [];
    for (const { key, id, body } of readRecords({ file, offsets, place }, reusedRoom)) {
      if (equal.length > 0 && equal[0]?.key !== key) break;
      equal.push({ key, id, body: Buffer.from(body) });
    }
    return equal;
  };
  return {
    count: header.count,
    find: (key) => {
      const places = exact.placesOf(key);
      return places.length === 0 ? [] : places.flatMap(equalAt).filter((record) => record.key === key);
    },
    findAlike: (key) => {
      const folded = lookAlikeKeyOf(recallKeyOf(key));
      const places = alike.placesOf(folded);
      if (places.length === 0) return [];
      return places
        .flatMap(equalAt)
        .filter((record) => record.key !== key && lookAlikeKeyOf(recallKeyOf(record.key)) === folded);
    },
    from: function* (key) {
      const place = leapBefore(header.leaps, key);
      for (const record of readRecords({ file, offsets, place }, ownRoom)) if (record.key >= key) yield record;
    },
    close: () => closeSync(file),
  };
}

/** Read into memory that threads can share, and in pieces, so that look-ups go on meanwhile. */
async function readIndex(path: string): Promise<{ header: SegmentHeader; parts: Uint8Array[] }> {
  const file = await open(path);
  try {
    const bytes = new Uint8Array(new SharedArrayBuffer((await file.stat()).size));
    for (let at = 0; at < bytes.length; at += PIECE_BYTES) {
      await file.read(bytes, at, Math.min(PIECE_BYTES, bytes.length - at), at);
    }
    const length = new DataView(bytes.buffer).getFloat64(0, true);
    const header: SegmentHeader = JSON.parse(Buffer.from(bytes.slice(ALIGNED, ALIGNED + length)).toString('utf8'));
    return { header, parts: partsOf(bytes, { from: ALIGNED + aligned(length), sizes: header.sizes }) };
  } finally {
    await file.close();
  }
}

function partsOf(bytes: Uint8Array, { from, sizes }: { from: number; sizes: readonly number[] }): Uint8Array[] {
  let at = from;
  return sizes.map((size) => {
    const part = bytes.subarray(at, at + size);
    at += aligned(size);
    return part;
  });
}

type Room = (bytes: number) => Buffer;
type Place = { readonly file: number; readonly offsets: Float64Array; readonly place: number };

/** The records from a place on. Read at once and not awaited: what a look-up wants is nearly always in the page cache,
 *  where a turn of the thread pool would cost ten times the read. */
function* readRecords({ file, offsets, place }: Place, roomFor: Room): Generator<SegmentRecord> {
  const first = Math.floor(place / BLOCK);
  for (let block = first; block < offsets.length - 1; block += 1) {
    const [start, end] = [offsets[block] ?? 0, offsets[block + 1] ?? 0];
    const bytes = roomFor(end - start);
    if (readSync(file, bytes, 0, bytes.length, start) !== bytes.length) throw new Error('A segment is cut off');
    const begin = block === first ? placeBehind(bytes, place % BLOCK) : 0;
    for (let next = decodeRecord(bytes, begin); next !== undefined; next = decodeRecord(bytes, next.end))
      yield next.record;
  }
}

let room = Buffer.alloc(0);

/** Bytes that nobody else has: whoever reads on keeps what was read. Many blocks share one piece of memory. */
function ownRoom(bytes: number): Buffer {
  if (bytes > room.length) room = Buffer.allocUnsafeSlow(Math.max(bytes, ROOM_BYTES));
  const taken = room.subarray(0, bytes);
  room = room.subarray(bytes);
  return taken;
}

let reused = Buffer.alloc(0);

/** The same bytes every time, for whoever copies what is wanted of them before the next block is read: a piece of memory for each block
 *  is what a batch of look-ups spent most on. */
function reusedRoom(bytes: number): Buffer {
  if (bytes > reused.length) reused = Buffer.allocUnsafeSlow(Math.max(bytes, ROOM_BYTES));
  return reused.subarray(0, bytes);
}

/** The place of the last kept key that lies before `key`. */
function leapBefore(leaps: readonly string[], key: string): number {
  let [low, high] = [0, leaps.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((leaps[middle] ?? '') < key) low = middle + 1;
    else high = middle;
  }
  return Math.max(0, low - 1) * LEAP;
}
