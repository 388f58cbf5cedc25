import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { join } from 'node:path';
import type { ListSegment } from '../../workflows/domain/list/look-up/list-index.ts';
import { lookAlikeKeyOf, recallKeyOf } from '../../workflows/domain/list/part-number.ts';
import { readTable } from './fingerprint-table.ts';
import { ALIGNED, aligned, BLOCK, BODIES, INDEX, LEAP, type SegmentHeader } from './segment-layout.ts';
import { decodeRecord, keyAt, placeBehind, type SegmentRecord } from './segment-record.ts';

const PIECE_BYTES = 1 << 23;
const ROOM_BYTES = 1 << 17;

/** A part of the list: what finds an entry is in memory, the entries are on the disk. */
export type Segment = ListSegment<SegmentRecord> & { readonly count: number; readonly opened: OpenedSegment };
/** What threads of one process share of a segment: its index, and the open file of its bodies. */
export type OpenedSegment = { readonly index: SharedArrayBuffer; readonly file: number };

/** Opens a segment that `writeSegment` wrote. Throws when a file of it is missing or cut off. The file stays open as long as anybody in
 *  this thread holds what was opened: who took the index before a swap is answered from it to the end. */
export async function openSegment(folder: string): Promise<Segment> {
  const index = await readIndex(join(folder, INDEX));
  const opened = { index, file: openSync(join(folder, BODIES), 'r') };
  unheld.register(opened, opened.file);
  return segmentOf(opened);
}

const unheld = new FinalizationRegistry((file: number) => closeSync(file));

/** The segment that this or another thread opened. Throws when a file of it is cut off. */
export function segmentOf(opened: OpenedSegment): Segment {
  const { header, parts } = partsOf(new Uint8Array(opened.index));
  const [places, exactBytes, alikeBytes] = parts;
  if (!places || !exactBytes || !alikeBytes) throw new Error('The index of a segment is cut off');
  const offsets = new Float64Array(
    places.buffer,
    places.byteOffset,
    places.byteLength / Float64Array.BYTES_PER_ELEMENT,
  );
  const [exact, alike] = [readTable(exactBytes), readTable(alikeBytes)];
  if (fstatSync(opened.file).size !== offsets.at(-1)) throw new Error('The bodies of a segment are cut off');
  const bodies = { opened, offsets };
  /** By loops: flatMap and filter would take as long as the reading. */
  const among = (places: readonly number[], is: (key: string) => boolean) => {
    const found: SegmentRecord[] = [];
    for (const place of places) {
      for (const record of equalFrom(bodies, place)) if (is(record.key)) found.push(record);
    }
    return found;
  };
  return {
    count: header.count,
    opened,
    find: (wanted) => among(exact.placesOf(wanted), (key) => key === wanted),
    findAlike: (wanted) => {
      const folded = lookAlikeKeyOf(recallKeyOf(wanted));
      return among(alike.placesOf(folded), (key) => key !== wanted && lookAlikeKeyOf(recallKeyOf(key)) === folded);
    },
    from: function* (key) {
      const place = leapBefore(header.leaps, key);
      for (const record of readRecords(bodies, place)) if (record.key >= key) yield record;
    },
  };
}

/** Read into memory that threads can share, and in pieces, so that look-ups go on meanwhile. */
async function readIndex(path: string): Promise<SharedArrayBuffer> {
  const file = await open(path);
  try {
    const shared = new SharedArrayBuffer((await file.stat()).size);
    const bytes = new Uint8Array(shared);
    for (let at = 0; at < bytes.length; at += PIECE_BYTES) {
      await file.read(bytes, at, Math.min(PIECE_BYTES, bytes.length - at), at);
    }
    return shared;
  } finally {
    await file.close();
  }
}

function partsOf(bytes: Uint8Array): { header: SegmentHeader; parts: Uint8Array[] } {
  const length = new DataView(bytes.buffer).getFloat64(0, true);
  const header: SegmentHeader = JSON.parse(Buffer.from(bytes.slice(ALIGNED, ALIGNED + length)).toString('utf8'));
  let at = ALIGNED + aligned(length);
  const parts = header.sizes.map((size) => {
    const part = bytes.subarray(at, at + size);
    at += aligned(size);
    return part;
  });
  return { header, parts };
}

type Bodies = { readonly opened: OpenedSegment; readonly offsets: Float64Array };
type Room = (bytes: number) => Buffer;

/** Read at once and not awaited: what a look-up wants is nearly always in the page cache, where a turn of the thread pool would cost
 *  ten times the read. */
function readBlock({ opened, offsets }: Bodies, block: number, roomFor: Room): Buffer {
  const [start, end] = [offsets[block] ?? 0, offsets[block + 1] ?? 0];
  const bytes = roomFor(end - start);
  if (readSync(opened.file, bytes, 0, bytes.length, start) !== bytes.length) throw new Error('A segment is cut off');
  return bytes;
}

/** The records from a place on. */
function* readRecords(bodies: Bodies, place: number): Generator<SegmentRecord> {
  const first = Math.floor(place / BLOCK);
  for (let block = first; block < bodies.offsets.length - 1; block += 1) {
    const bytes = readBlock(bodies, block, ownRoom);
    for (let at = block === first ? placeBehind(bytes, place % BLOCK) : 0; at < bytes.length;) {
      const { record, end } = decodeRecord(bytes, at);
      yield record;
      at = end;
    }
  }
}

/** The record of a place, and those behind it that have its key: other makers of the number. */
function equalFrom(bodies: Bodies, place: number): SegmentRecord[] {
  const equal: SegmentRecord[] = [];
  const first = Math.floor(place / BLOCK);
  for (let block = first; block < bodies.offsets.length - 1; block += 1) {
    const bytes = readBlock(bodies, block, reusedRoom);
    for (let at = block === first ? placeBehind(bytes, place % BLOCK) : 0; at < bytes.length;) {
      if (equal[0] !== undefined && keyAt(bytes, at) !== equal[0].key) return equal;
      const { record, end } = decodeRecord(bytes, at);
      equal.push({ key: record.key, id: record.id, body: Buffer.from(record.body) });
      at = end;
    }
  }
  return equal;
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
