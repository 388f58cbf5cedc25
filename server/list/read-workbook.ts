import { spawn, type ChildProcessByStdio } from 'node:child_process';
import { join } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { projectRoot } from '../project-root.ts';
import { rowsIn, type TableNote, type TextTable } from './read-table.ts';
import { refusal, tableLimits } from './table-refusal.ts';
import type { ReaderLine } from './xlsx/reader-process.ts';

const program = join(projectRoot, 'dist', 'server', 'list', 'xlsx', 'reader-process.js');
/** Each reader may take some 400 MiB with its file. */
const mostAtOnce = 4;
const memoryMiB = 256;
/** Longest silence of a reader that has the whole file: it is stuck, or the file is made to be slow. */
const silenceMs = 20_000;
type Reader = ChildProcessByStdio<Writable, Readable, null>;
let running = 0;

/** Reads the first visible sheet of an XLSX in a process of its own with capped memory, which ends with the iteration: whatever a
 *  workbook does there, this process and its other requests go on. Iterating throws a TableRefusal. */
export function readWorkbook(source: AsyncIterable<Uint8Array>): TextTable {
  let notes: readonly TableNote[] = [];
  return {
    encoding: () => 'xlsx',
    rows: rowsIn(batchesOf(source, (found) => (notes = found))),
    notes: () => notes,
  };
}

async function* batchesOf(source: AsyncIterable<Uint8Array>, found: (notes: readonly TableNote[]) => void) {
  if (running >= mostAtOnce) throw refusal('READER_BUSY');
  running += 1;
  const reader = started();
  try {
    await give(reader, source);
    let row = 0;
    for await (const line of linesOf(reader)) {
      if ('refusal' in line) throw refusal(line.refusal.code, line.refusal);
      if ('notes' in line) return found(line.notes);
      yield line.rows;
      row += line.rows.length;
    }
    throw refusal('READER_STOPPED', { row });
  } finally {
    reader.kill('SIGKILL');
    running -= 1;
  }
}

function started(): Reader {
  const reader = spawn(process.execPath, [`--max-old-space-size=${memoryMiB}`, program], { env: {}, stdio: ['pipe', 'pipe', 'ignore'] });
  reader.on('error', () => reader.stdout.destroy()); // it could not be started: the rows end without a last word
  reader.stdin.on('error', () => undefined); // it refused before it had all; what it said is read below
  return reader;
} // prettier-ignore

async function give({ stdin }: Reader, source: AsyncIterable<Uint8Array>): Promise<void> {
  let bytes = 0;
  for await (const piece of source) {
    bytes += piece.length;
    if (bytes > tableLimits.packedBytes) throw refusal('TOO_LARGE');
    if (!stdin.write(piece)) await drained(stdin);
  }
  stdin.end();
}

/** Until there is room again, or nobody reads any more. */
function drained(stdin: Writable): Promise<void> {
  const events = ['drain', 'close', 'error'];
  return new Promise((resolve) => {
    const done = () => {
      for (const event of events) stdin.off(event, done);
      resolve();
    };
    for (const event of events) stdin.on(event, done);
  });
}

/** The clock runs only while something is waited for: a slow reader of the rows is not the workbook's fault. What is left without the end
 *  of a line was cut off when the reader was killed, and is dropped. */
async function* linesOf(reader: Reader): AsyncGenerator<ReaderLine> {
  const pieces = reader.stdout.setEncoding('utf8')[Symbol.asyncIterator]();
  let begun = '';
  for (;;) {
    const clock = setTimeout(() => reader.kill('SIGKILL'), silenceMs);
    const { value, done } = await pieces.next().finally(() => clearTimeout(clock));
    if (done) return;
    const lines = `${begun}${value}`.split('\n');
    begun = lines.pop() ?? '';
    for (const line of lines) yield JSON.parse(line);
  }
}
