import writeExcelFile, { type CellObject } from 'write-excel-file/node';
import type { Cell, Table } from './table.ts';

const cellMax = 32_767;
/** What XML 1.0 cannot hold at all; a workbook with one of these does not open. */
const unwritable = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g;
const head = { fontWeight: 'bold', backgroundColor: '#E6E6E6', wrap: true, alignVertical: 'top' } as const;

/** One sheet: the head stays in view, the title and the notes stand below the rows. Texts are text cells, so no formula
 *  runs and no number of a part or a clause is turned into a date. */
export function writeXlsx({ title, columns, rows, notes }: Table): Promise<Buffer> {
  const below = notes.length > 0 ? [[], [written(title)], ...notes.map((note) => [unwrapped(note)])] : [];
  const data = [
    columns.map((column) => ({ ...written(column.head), ...head })),
    ...rows.map((row) => row.map(written)),
    ...below,
  ];
  return writeExcelFile(data, {
    sheet: sheetName(title),
    columns: columns.map(({ width }) => ({ width })),
    stickyRowsCount: 1,
    orientation: 'landscape',
  }).toBuffer();
}

function written(cell: Cell): CellObject | null {
  if (cell === null || cell === '') return null;
  if (typeof cell === 'number') return { value: cell, type: Number, alignVertical: 'top' };
  return { ...unwrapped(cell), wrap: true };
}

const unwrapped = (text: string): CellObject => ({
  value: text.replace(unwritable, ' ').slice(0, cellMax),
  type: String,
  alignVertical: 'top',
});

/** Excel allows 31 characters and none of these signs. */
const sheetName = (title: string): string =>
  title
    .replace(/[\\/*?:[\]']/g, ' ')
    .slice(0, 31)
    .trim() || 'Sheet';
