import {
  lineFields,
  momentOf,
  mustBeLine,
  mustBeTexts,
  readBatch,
  type BatchLine,
  type Fields,
} from '../lookup-request.ts';
import { problem } from '../problem.ts';
import { readTable, type Table } from './read-table.ts';
import { isOwn, whole, type Share } from './share.ts';

/** A body in UTF-8 that nobody has read yet: JSON, or a table as CSV with a header line. `asOf` is that of the address, `accept` what the
 *  answer shall be. */
export type BatchBody = {
  readonly bytes: Uint8Array;
  readonly isCsv: boolean;
  readonly accept: string;
  readonly asOf: string | undefined;
  readonly now: number;
};
/** A batch of which the lines of a share were read, counted from 0. Every line is answered from one state of the list. `table` is what the
 *  answer is written behind, where it is to be a table. */
export type Batch = {
  readonly asOf: string;
  readonly lines: number;
  /** Throws a RangeError for a line that is not of the share. */
  readonly lineAt: (at: number) => BatchLine;
  readonly table: Pick<Table, 'heading' | 'rowAt'> | undefined;
};

/** Throws an HttpProblem that names the first line of the share with which something is wrong. */
export function readLines({ bytes, isCsv, accept, asOf, now }: BatchBody, share: Share = whole): Batch {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8');
  return isCsv ? ofTable(readTable(text, share), { accept, share, asOf: momentOf(asOf, now) }) : ofJson(readBatch(text, now), { accept, share }); // prettier-ignore
}

type Asked = { readonly accept: string; readonly share: Share };

/** Lines of JSON are answered as JSON, unless a table is asked for. */
function ofJson({ asOf, lines }: ReturnType<typeof readBatch>, { accept, share }: Asked): Batch {
  const lineAt = checkedLines(lines.length, share, (at) => {
    const line = lines[at];
    mustBeTexts(line, at);
    return line;
  });
  const rowAt = (at: number) => lineFields.map((name) => lineAt(at)[name] ?? '');
  const table = accept.includes('text/csv') ? { heading: lineFields, rowAt } : undefined;
  return { asOf, lines: lines.length, lineAt, table };
}

/** A table may have columns of its own; only ours are read. */
function ofTable({ heading, rows, rowAt }: Table, { accept, share, asOf }: Asked & { readonly asOf: string }): Batch {
  const [part, maker, month, country] = lineFields.map((name) => heading.indexOf(name));
  if (part === undefined || part < 0) throw problem('NO_COLUMN', 'The header names no column partNumber.');
  const cellOf = (row: readonly string[], column = -1) => row[column];
  const lineAt = checkedLines(rows, share, (at) => {
    const row = rowAt(at);
    return { partNumber: row[part], manufacturer: cellOf(row, maker), publicationMonth: cellOf(row, month), destination: cellOf(row, country) };
  }); // prettier-ignore
  return { asOf, lines: rows, lineAt, table: accept.includes('application/json') ? undefined : { heading, rowAt } };
}

function checkedLines(lines: number, share: Share, read: (at: number) => Fields) {
  const checked: BatchLine[] = [];
  checked.length = lines;
  for (let at = 0; at < lines; at += 1) {
    if (!isOwn(share, at)) continue;
    const line = read(at);
    mustBeLine(line, at);
    checked[at] = line;
  }
  return (at: number) => {
    const line = checked[at];
    if (line === undefined) throw new RangeError(`Line ${at} of the batch was not read`);
    return line;
  };
}
