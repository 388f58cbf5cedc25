import { Readable } from 'node:stream';
import { TextDecoder } from 'node:util';
import Papa from 'papaparse';

/** Why a file is refused as a whole; `row` is the last row that could be read. */
export type TableRefusal = {
  readonly code: 'NOT_TEXT' | 'QUOTE_NOT_CLOSED' | 'TOO_MANY_ROWS' | 'TOO_MANY_COLUMNS' | 'CELL_TOO_LONG' | 'TOO_LARGE';
  readonly row: number;
};
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'shift_jis';
/** Rows of cells as they stand, the heading first; how it was encoded is known once the first row came. */
export type TextTable = { readonly encoding: () => Encoding; readonly rows: AsyncIterable<readonly string[]> };

export const tableLimits = { bytes: 400 * 2 ** 20, rows: 500_000, columns: 200, cell: 10_000 } as const;
/** So much text without the end of a row is a quote that somebody forgot to close. */
const longestRow = 2 ** 21;
const sniffed = 2 ** 16;

/** Reads a CSV that people send: UTF-8 with or without its mark, UTF-16, or Shift_JIS with its extensions, commas or tabs, any line ends.
 *  Memory is flat at any size. Iterating throws a TableRefusal. */
export function readTextTable(source: AsyncIterable<Uint8Array>): TextTable {
  let encoding: Encoding = 'utf-8';
  const texts = decoded(source, (found) => (encoding = found));
  return { encoding: () => encoding, rows: rowsOf(texts) };
}

async function* rowsOf(texts: AsyncIterable<string>): AsyncGenerator<readonly string[]> {
  let row = 0;
  let since = 0;
  const counted = async function* () {
    for await (const text of texts) {
      since += text.length;
      if (since > longestRow) throw refusal('QUOTE_NOT_CLOSED', row);
      yield text;
    }
  };
  const parser = Papa.parse(Papa.NODE_STREAM_INPUT, { skipEmptyLines: 'greedy' });
  const input = Readable.from(counted());
  input.once('error', (error) => parser.destroy(error));
  for await (const cells of input.pipe(parser) as AsyncIterable<string[]>) {
    since = 0;
    if (cells.length > tableLimits.columns) throw refusal('TOO_MANY_COLUMNS', row);
    if (cells.some(({ length }) => length > tableLimits.cell)) throw refusal('CELL_TOO_LONG', row);
    row += 1;
    if (row > tableLimits.rows + 1) throw refusal('TOO_MANY_ROWS', row - 1);
    yield cells;
  }
}

async function* decoded(source: AsyncIterable<Uint8Array>, found: (encoding: Encoding) => void) {
  let decoder: TextDecoder | undefined;
  let head = Buffer.alloc(0);
  let bytes = 0;
  for await (const part of source) {
    bytes += part.length;
    if (bytes > tableLimits.bytes) throw refusal('TOO_LARGE', 0);
    head = decoder ? Buffer.from(part) : Buffer.concat([head, part]);
    if (!decoder && head.length < sniffed) continue;
    decoder ??= decoderOf(head, found);
    yield text(decoder, head, true);
    head = Buffer.alloc(0);
  }
  decoder ??= decoderOf(head, found);
  yield text(decoder, head, false);
}

function text(decoder: TextDecoder, bytes: Uint8Array, stream: boolean): string {
  try {
    return decoder.decode(bytes, { stream });
  } catch {
    throw refusal('NOT_TEXT', 0);
  }
}

/** By its mark; without one UTF-8 if the beginning can be that, else Shift_JIS. A NUL is in no text that we read. */
function decoderOf(head: Buffer, found: (encoding: Encoding) => void): TextDecoder {
  const encoding = encodingOf(head);
  if (!encoding.startsWith('utf-16') && head.includes(0)) throw refusal('NOT_TEXT', 0);
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

function refusal(code: TableRefusal['code'], row: number): TableRefusal & Error {
  return Object.assign(new Error(code), { code, row });
}

export function isTableRefusal(error: unknown): error is TableRefusal {
  const codes: readonly string[] = ['NOT_TEXT', 'QUOTE_NOT_CLOSED', 'TOO_MANY_ROWS', 'TOO_MANY_COLUMNS', 'CELL_TOO_LONG', 'TOO_LARGE']; // prettier-ignore
  return error instanceof Error && 'code' in error && 'row' in error && codes.includes(String(error.code));
}
