import { TextDecoder } from 'node:util';
import Papa from 'papaparse';
import { refusal, tableLimits } from './table-refusal.ts';

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'shift_jis';
/** Rows of cells as they stand, the heading first; an empty row within is an empty list, so that the place of a row is its number.
 *  How it was written is known once the first row came, and what else a reader should know (`notes`) once the last one did. */
export type TextTable = {
  readonly encoding: () => Encoding | 'xlsx';
  readonly rows: AsyncIterable<readonly string[]>;
  readonly notes: () => readonly TableNote[];
};
/** What was read and could surprise: which sheet, and what of it a person does not see at once. `about` is its name or place. */
export type TableNote = {
  readonly code: 'SHEET_READ' | 'SHEET_LEFT_OUT' | 'HIDDEN_ROWS_READ' | 'HIDDEN_COLUMNS_READ' | 'MERGED_CELLS';
  readonly about: string;
};

/** So much text without the end of a row is a quote that somebody forgot to close. */
const longestRow = 2 ** 21;
const sniffed = 2 ** 16;

/** Reads a CSV that people send: UTF-8 with or without its mark, UTF-16, or Shift_JIS with its extensions, commas or tabs, any line ends.
 *  Memory is flat at any size. Iterating throws a TableRefusal. */
export function readTextTable(source: AsyncIterable<Uint8Array>): TextTable {
  let encoding: Encoding = 'utf-8';
  const texts = decoded(source, (found) => (encoding = found));
  return { encoding: () => encoding, rows: rowsIn(batchesOf(texts)), notes: () => [] };
}

/** Row after row from batches. Empty rows at the end are no rows: a spreadsheet writes them when somebody once clicked there. */
export async function* rowsIn(batches: AsyncIterable<readonly (readonly string[])[]>): AsyncGenerator<readonly string[]> {
  let empty = 0;
  for await (const batch of batches)
    for (const cells of batch) {
      if (cells.every((cell) => cell.trim() === '')) {
        empty += 1;
        continue;
      }
      for (; empty > 0; empty -= 1) yield [];
      yield cells;
    }
} // prettier-ignore

async function* batchesOf(texts: AsyncIterable<string>): AsyncGenerator<readonly string[][]> {
  let parser: RowParser | undefined;
  for await (const text of texts) {
    parser ??= createRowParser(text);
    yield parser.parsed(text);
  }
  yield parser?.ended() ?? [];
}

type RowParser = { readonly parsed: (text: string) => string[][]; readonly ended: () => string[][] };
type Parsed = { readonly data: string[][]; readonly errors: readonly { type: string; row: number }[]; readonly meta: { readonly cursor: number } }; // prettier-ignore

/** Papa's own way through a stream, without a stream: a row whose end did not come yet is kept for the next piece. It knows by the
 *  first piece what parts cells and rows. A quote that is closed in the midst of a word was opened by mistake, rows before. */
function createRowParser(first: string): RowParser {
  const { delimiter, linebreak } = Papa.parse(first, { preview: 20, skipEmptyLines: 'greedy' }).meta;
  const parser = new Papa.Parser({ delimiter, newline: linebreak as '\n' }); // one of the three line ends that it guesses among
  let begun = '';
  let row = 0;
  const next = (text: string, isMore: boolean) => {
    const all = begun + text;
    const { data, errors, meta }: Parsed = parser.parse(all, 0, isMore);
    const fault = errors.find(({ type }) => type === 'Quotes');
    if (fault) throw refusal('QUOTE_NOT_CLOSED', { row: row + fault.row });
    begun = isMore ? all.slice(meta.cursor) : '';
    row = checked(data, row);
    if (begun.length > longestRow) throw refusal(begun.includes('"') ? 'QUOTE_NOT_CLOSED' : 'CELL_TOO_LONG', { row });
    return data;
  };
  return { parsed: (text) => next(text, true), ended: () => next('', false) };
}

/** The number of the last row after these. */
function checked(rows: readonly (readonly string[])[], before: number): number {
  for (const [at, cells] of rows.entries()) {
    if (cells.length > tableLimits.columns) throw refusal('TOO_MANY_COLUMNS', { row: before + at });
    if (cells.some(({ length }) => length > tableLimits.cell)) throw refusal('CELL_TOO_LONG', { row: before + at });
  }
  if (before + rows.length > tableLimits.rows + 1) throw refusal('TOO_MANY_ROWS', { row: tableLimits.rows + 1 });
  return before + rows.length;
}

async function* decoded(source: AsyncIterable<Uint8Array>, found: (encoding: Encoding) => void) {
  let decoder: TextDecoder | undefined;
  let head = Buffer.alloc(0);
  let bytes = 0;
  for await (const part of inPieces(source)) {
    bytes += part.length;
    if (bytes > tableLimits.bytes) throw refusal('TOO_LARGE');
    head = decoder ? Buffer.from(part) : Buffer.concat([head, part]);
    if (!decoder && head.length < sniffed) continue;
    decoder ??= decoderOf(head, found);
    yield text(decoder, head, true);
    head = Buffer.alloc(0);
  }
  decoder ??= decoderOf(head, found);
  yield text(decoder, head, false);
}

/** A sender's pieces may be large; what waits for the end of a row is counted piece by piece. */
async function* inPieces(source: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  for await (const part of source)
    for (let at = 0; at < part.length; at += sniffed) yield part.subarray(at, at + sniffed);
}

function text(decoder: TextDecoder, bytes: Uint8Array, stream: boolean): string {
  try {
    return decoder.decode(bytes, { stream });
  } catch {
    throw refusal('NOT_TEXT');
  }
}

/** By its mark; without one UTF-8 if the beginning can be that, else Shift_JIS. A NUL is in no text that we read. */
function decoderOf(head: Buffer, found: (encoding: Encoding) => void): TextDecoder {
  const encoding = encodingOf(head);
  if (!encoding.startsWith('utf-16') && head.includes(0)) throw refusal('NOT_TEXT');
  found(encoding);
  return new TextDecoder(encoding, { fatal: true });
}

function encodingOf(head: Buffer): Encoding {
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le';
  if (head[0] === 0xfe && head[1] === 0xff) return 'utf-16be';
  try {
    // The last character may be cut off here, which is no fault of the file.
    new TextDecoder('utf-8', { fatal: true }).decode(head, { stream: true });
    return 'utf-8';
  } catch {
    return 'shift_jis';
  }
}
