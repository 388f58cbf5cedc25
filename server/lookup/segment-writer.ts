import { mkdir, open, rename, rm, type FileHandle } from 'node:fs/promises';
import { join } from 'node:path';
import { lookAlikeKeyOf, recallKeyOf } from '../../workflows/domain/list/part-number.ts';
import { createTablePlan } from './fingerprint-table.ts';
import { ALIGNED, aligned, BLOCK, BODIES, INDEX, LEAP, type SegmentHeader } from './segment-layout.ts';
import { encodeRecord, type SegmentRecord } from './segment-record.ts';

const CHUNK_BYTES = 1 << 20;

/** Writes records, which must come in the order of `compareKeyed` and each once, as a new segment in `folder`; it is
 *  there whole or not at all. Gives their count. While it is written, memory grows by some 30 bytes an entry. */
export async function writeSegment(folder: string, records: Iterable<SegmentRecord>): Promise<number> {
  const draft = `${folder}.draft`;
  await rm(draft, { recursive: true, force: true });
  await mkdir(draft, { recursive: true });
  const plan = createSegmentPlan();
  await written(join(draft, BODIES), (file) => writeBodies(file, records, plan));
  await written(join(draft, INDEX), (file) => writeIndex(file, plan));
  await rename(draft, folder);
  return plan.count();
}

/** Writes a file to its end and onto the disk. */
async function written(path: string, write: (file: FileHandle) => Promise<void>): Promise<void> {
  const file = await open(path, 'wx');
  try {
    await write(file);
    await file.sync();
  } finally {
    await file.close();
  }
}

type SegmentPlan = ReturnType<typeof createSegmentPlan>;

/** What the index will hold, noted while the records pass by. */
function createSegmentPlan() {
  const exact = createTablePlan();
  const alike = createTablePlan();
  const offsets: number[] = [];
  const leaps: string[] = [];
  let [count, lastKey] = [0, ''];
  return {
    note: ({ key }: SegmentRecord, offset: number) => {
      if (count % BLOCK === 0) offsets.push(offset);
      if (count % LEAP === 0) leaps.push(key);
      if (key !== lastKey) {
        // One place for a number: the same number of other makers follows there.
        exact.put(key, count);
        alike.put(lookAlikeKeyOf(recallKeyOf(key)), count);
      }
      lastKey = key;
      count += 1;
    },
    count: () => count,
    end: (offset: number) => offsets.push(offset),
    build: () => {
      const places = new Uint8Array(new Float64Array(offsets).buffer);
      const parts = [places, exact.build().bytes, alike.build().bytes];
      const header: SegmentHeader = { count, leaps, sizes: parts.map(({ length }) => length) };
      return { header, parts };
    },
  };
}

async function writeBodies(file: FileHandle, records: Iterable<SegmentRecord>, plan: SegmentPlan): Promise<void> {
  const chunk: Buffer[] = [];
  let [offset, waiting] = [0, 0];
  for (const record of records) {
    plan.note(record, offset);
    const encoded = encodeRecord(record);
    chunk.push(encoded);
    offset += encoded.length;
    waiting += encoded.length;
    if (waiting < CHUNK_BYTES) continue;
    await file.appendFile(Buffer.concat(chunk.splice(0)));
    waiting = 0;
  }
  plan.end(offset);
  await file.appendFile(Buffer.concat(chunk));
}

async function writeIndex(file: FileHandle, plan: SegmentPlan): Promise<void> {
  const { header, parts } = plan.build();
  const text = Buffer.from(JSON.stringify(header));
  const length = Buffer.alloc(ALIGNED);
  length.writeDoubleLE(text.length);
  for (const part of [length, text, ...parts]) {
    await file.appendFile(part);
    await file.appendFile(Buffer.alloc(aligned(part.length) - part.length));
  }
}
