import { once } from 'node:events';
import { isTableRefusal } from '../table-refusal.ts';
import type { TableNote } from '../read-table.ts';
import type { TableRefusal } from '../table-refusal.ts';
import { sheetRows } from './sheet-rows.ts';
import { openWorkbook } from './workbook.ts';

/** What this process says, a line of JSON each: rows as they come, and one last word. */
export type ReaderLine =
  | { readonly rows: readonly (readonly string[])[] }
  | { readonly notes: readonly TableNote[] }
  | { readonly refusal: TableRefusal };

/** A program of its own, started with a capped memory for one file: a workbook comes in at the standard input, its rows go out. It
 *  gets no environment, opens nothing and is killed when it is not needed any more. */
try {
  await read();
} catch (error) {
  if (!isTableRefusal(error)) throw error;
  const { code, row, column } = error;
  await say({ refusal: { code, row, ...(column !== undefined && { column }) } });
}

async function read(): Promise<void> {
  const rows = sheetRows(await openWorkbook(await given()));
  for (;;) {
    const step = await rows.next();
    if (step.done) return say({ notes: step.value });
    await say({ rows: step.value });
  }
}

async function given(): Promise<Buffer> {
  const pieces: Buffer[] = [];
  for await (const piece of process.stdin as AsyncIterable<Buffer>) pieces.push(piece);
  return Buffer.concat(pieces);
}

async function say(line: ReaderLine): Promise<void> {
  if (!process.stdout.write(`${JSON.stringify(line)}\n`)) await once(process.stdout, 'drain');
}
