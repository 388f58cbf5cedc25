import Papa from 'papaparse';
import { checkedLine, lineFields, momentOf, mostLines, readBatch, type BatchLine } from '../lookup-request.ts';
import { problem } from '../problem.ts';

/** A body in UTF-8 that nobody has read yet: JSON, or a table as CSV with a header line. `asOf` is that of the address, `accept` what the
 *  answer shall be. */
export type BatchBody = {
  readonly bytes: Uint8Array;
  readonly isCsv: boolean;
  readonly accept: string;
  readonly asOf: string | undefined;
  readonly now: number;
};
/** A batch that was read. Every line of it is answered from one state of the list. `heading` is that of a table that came, and its rows are
 *  given as they came. Lines are counted from 0. */
export type Batch = {
  readonly asOf: string;
  readonly lines: number;
  readonly lineAt: (at: number) => BatchLine;
  readonly table:
    { readonly heading: readonly string[]; readonly rowAt: (at: number) => readonly string[] } | undefined;
};

/** Throws an HttpProblem that names the line. */
export function readLines({ bytes, isCsv, accept, asOf, now }: BatchBody): Batch {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8');
  if (!isCsv) return linesOf(readBatch(text, now), accept);
  const { table, ...batch } = tableOf(text.replace(/^\uFEFF/, ''), momentOf(asOf, now));
  return { ...batch, table: accept.includes('application/json') ? undefined : table };
}

/** Lines of JSON are answered as JSON, unless a table is asked for. */
function linesOf({ asOf, lines }: ReturnType<typeof readBatch>, accept: string): Batch {
  const lineAt = (at: number) => {
    const line = lines[at];
    if (line === undefined) throw new RangeError(`The batch has no line ${at}`);
    return line;
  };
  const rowAt = (at: number) => lineFields.map((name) => lineAt(at)[name] ?? '');
  const table = accept.includes('text/csv') ? { heading: lineFields, rowAt } : undefined;
  return { asOf, lines: lines.length, lineAt, table };
}

/** A table may have columns of its own; only ours are read. */
function tableOf(text: string, asOf: string): Batch {
  const read = rowsOf(text);
  const { value: heading } = read.next();
  const cellsOf = columnsIn(heading ?? []);
  const rows: string[][] = [];
  for (const row of read) {
    checkedLine(cellsOf(row), rows.length);
    if (rows.push(row) > mostLines) throw problem('TOO_MANY_LINES', `At most ${mostLines} lines.`, { status: 413 });
  }
  const rowAt = (at: number) => rows[at] ?? [];
  const lineAt = (at: number) => checkedLine(cellsOf(rowAt(at)), at);
  return { asOf, lines: rows.length, lineAt, table: { heading: heading ?? [], rowAt } };
}

function columnsIn(heading: readonly string[]) {
  const [part, maker, month, country] = lineFields.map((name) => heading.indexOf(name));
  if (part === undefined || part < 0) throw problem('NO_COLUMN', 'The header names no column partNumber.');
  const cellOf = (row: readonly string[], column = -1) => row[column] || undefined;
  return (row: readonly string[]) => ({
    partNumber: row[part],
    manufacturer: cellOf(row, maker),
    publicationMonth: cellOf(row, month),
    destination: cellOf(row, country),
  });
}

const partLength = 2 ** 16;

/** Where no cell is quoted every end of a line is the end of a row, and a table is read part by part: rows of all of it at once would
 *  be moved about in memory for longer than they took to read. */
function* rowsOf(text: string): Generator<string[], undefined> {
  let how: Papa.ParseConfig<string[]> = { skipEmptyLines: true };
  const length = text.includes('"') ? text.length : partLength;
  for (let from = 0, to = 0; to < text.length; from = to) {
    to = text.indexOf('\n', from + length) + 1 || text.length;
    const { data, errors, meta } = Papa.parse<string[]>(text.slice(from, to), how);
    const [broken] = errors.filter(({ type: kind }) => kind === 'Quotes');
    if (broken) throw problem('LINE_UNREADABLE', `Line ${Math.max(1, broken.row ?? 0)} has a quote that is not closed.`);
    how = { ...how, delimiter: meta.delimiter, newline: meta.linebreak as '\n' };
    yield* data;
  }
  return undefined;
} // prettier-ignore
