import { createReadStream } from 'node:fs';
import { readTable, type TableKind } from '../../../server/list/table-kinds.ts';

/** A process that only reads a table, so that its memory is the reading and nothing else. Prints one line. */
const [file = '', kind = 'text'] = process.argv.slice(2);
const isKind = (text: string): text is TableKind => text === 'text' || text === 'xlsx';
if (!isKind(kind)) throw new Error(`There is no such kind: ${kind}`);
let rows = 0;
let peak = 0;
for await (const _cells of readTable(createReadStream(file), kind).rows) {
  rows += 1;
  if (rows % 10_000 === 0) peak = Math.max(peak, process.memoryUsage.rss());
}
console.log(JSON.stringify({ rows, peakMiB: Math.max(peak, process.memoryUsage.rss()) / 2 ** 20 }));
