import { defused, type Cell, type Table } from './table.ts';

const byteOrderMark = '\uFEFF';

/** CSV as Excel opens it by double click: UTF-8 with a byte order mark, CRLF, quotes only where needed (RFC 4180).
 *  Title and notes stand below an empty line, so that the first line is the head. */
export function writeCsv({ title, columns, rows, notes }: Table): Buffer {
  const below = notes.length > 0 ? [[], [title], ...notes.map((note) => [note])] : [];
  const lines = [columns.map(({ head }) => head), ...rows, ...below];
  return Buffer.from(byteOrderMark + lines.map((line) => `${line.map(quoted).join(',')}\r\n`).join(''));
}

function quoted(cell: Cell): string {
  if (cell === null) return '';
  const text = typeof cell === 'number' ? String(cell) : defused(cell);
  return /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
