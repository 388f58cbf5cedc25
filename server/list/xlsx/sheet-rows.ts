import type { TableNote } from '../read-table.ts';
import { isTableRefusal, refusal, tableLimits } from '../table-refusal.ts';
import { createTextReader, plainText } from './cell-text.ts';
import { shownNumber } from './number-style.ts';
import { isTrue, type Workbook } from './workbook.ts';
import { scanned, type PartReader } from './xml-part.ts';

/** Reads the sheet and yields its rows in batches, an empty row within as an empty list. At the end come the notes of what a person does
 *  not see at once. Throws a TableRefusal with the row, and the column where it is one cell. */
export async function* sheetRows(workbook: Workbook): AsyncGenerator<readonly string[][], TableNote[]> {
  const sheet = createSheetReader(workbook);
  try {
    for await (const _piece of scanned(workbook.sheet, sheet)) {
      const rows = sheet.takenRows();
      if (rows.length > 0) yield rows;
    }
  } catch (error) {
    throw isTableRefusal(error) && error.row === 0 ? refusal(error.code, sheet.place()) : error;
  }
  const rest = sheet.takenRows();
  if (rest.length > 0) yield rest;
  return sheet.notes();
}

type SheetReader = PartReader & {
  readonly takenRows: () => string[][];
  readonly place: () => { row: number; column?: string };
  readonly notes: () => TableNote[];
};

function createSheetReader(workbook: Workbook): SheetReader {
  const seen = createSurprises();
  const rows = createRows();
  const cell = createCellReader(workbook);
  const place = () => ({ row: rows.row(), ...(cell.isOpen() && { column: lettersOf(cell.column()) }) });
  return {
    open: (element, attributes) => {
      if (element === 'c') cell.start(attributes, rows.next());
      else if (element === 'f' && cell.isOpen()) throw refusal('FORMULA_CELL', place());
      else if (cell.isOpen()) cell.open(element, attributes);
      else if (element === 'row') {
        rows.start(attributes);
        if (isTrue(attributes.hidden)) seen.hiddenRow(rows.row());
      } else seen.open(element, attributes);
    },
    text: cell.text,
    close: (element) => {
      if (element === 'row') rows.end();
      else if (element === 'c') {
        const text = cell.ended();
        const at = { row: rows.row(), column: lettersOf(cell.column()) };
        if (text === undefined) throw refusal('BROKEN_WORKBOOK', at);
        if (text.length > tableLimits.cell) throw refusal('CELL_TOO_LONG', at);
        rows.put(cell.column(), text);
      } else cell.close(element);
    },
    takenRows: rows.taken,
    place,
    notes: () => [
      { code: 'SHEET_READ', about: workbook.sheetName },
      ...workbook.otherSheets.map((about) => ({ code: 'SHEET_LEFT_OUT', about }) as const),
      ...seen.notes(),
    ],
  };
} // prettier-ignore

/** The rows so far, each at its own place: what the file leaves out between them is an empty row. */
function createRows() {
  let rows: string[][] = [];
  let row = 0;
  let cells: string[] = [];
  let next = 0;
  return {
    row: () => row,
    next: () => next,
    start: ({ r }: Readonly<Record<string, string>>) => {
      const number = r === undefined ? row + 1 : Number(r);
      if (!Number.isInteger(number) || number <= row) throw refusal('BROKEN_WORKBOOK', { row });
      if (number > tableLimits.rows + 1) throw refusal('TOO_MANY_ROWS', { row });
      for (row += 1; row < number; row += 1) rows.push([]);
      cells = [];
      next = 0;
    },
    put: (column: number, text: string) => {
      next = column + 1;
      if (text === '') return;
      if (column >= tableLimits.columns) throw refusal('TOO_MANY_COLUMNS', { row });
      while (cells.length < column) cells.push('');
      cells[column] = text;
    },
    end: () => void rows.push(cells),
    taken: () => {
      const taken = rows;
      rows = [];
      return taken;
    },
  };
}

/** One cell from its start to its end; `ended` gives its text, undefined when it points to a text which is not there. */
function createCellReader(workbook: Workbook) {
  const inline = createTextReader();
  let [column, style, type] = [0, 0, 'n'];
  let value = '';
  let isValue = false;
  let isOpen = false;
  return {
    isOpen: () => isOpen,
    column: () => column,
    start: ({ r, t = 'n', s = '0' }: Readonly<Record<string, string>>, next: number) => {
      column = r === undefined ? next : columnOf(r);
      style = Number(s);
      type = t;
      value = '';
      isOpen = true;
    },
    open: (element: string, attributes: Readonly<Record<string, string>>) => {
      if (element === 'v') isValue = true;
      else inline.open(element, attributes);
    },
    text: (text: string) => {
      if (isValue) value += text;
      else if (isOpen) inline.text(text);
    },
    close: (element: string) => {
      if (element === 'v') isValue = false;
      else inline.close(element);
    },
    ended: () => {
      isOpen = false;
      return type === 'inlineStr' ? inline.taken() : cellText(workbook, { value, type, style });
    },
  };
}

type Written = { readonly value: string; readonly type: string; readonly style: number };

/** Undefined for a cell that points to a text which is not there. */
function cellText({ strings, styles, is1904 }: Workbook, { value, type, style }: Written): string | undefined {
  switch (type) {
    case 's':
      return value === '' ? '' : strings[Number(value)];
    case 'b':
      return isTrue(value) ? 'TRUE' : value === '' ? '' : 'FALSE';
    case 'd':
      return value.replace('T', ' ').replace(/(?: 00:00:00(?:\.0+)?)?Z?$/, '');
    case 'n':
      return shownNumber(value, styles[style] ?? { kind: 'general' }, is1904);
    default:
      return plainText(value); // the text of an error such as #N/A is kept, and warned about where it matters
  }
}

/** What is read as the rest is, and not seen by who looks at the sheet. */
function createSurprises() {
  let [hiddenRows, firstHidden] = [0, 0];
  let [merged, firstMerged] = [0, ''];
  const hiddenColumns: string[] = [];
  return {
    hiddenRow: (row: number) => {
      hiddenRows += 1;
      if (hiddenRows === 1) firstHidden = row;
    },
    open: (element: string, { hidden, min, ref = '' }: Readonly<Record<string, string>>) => {
      if (element === 'col' && isTrue(hidden) && Number(min) <= tableLimits.columns) hiddenColumns.push(lettersOf(Number(min) - 1));
      if (element !== 'mergeCell') return;
      merged += 1;
      if (merged === 1) firstMerged = ref;
    },
    notes: (): TableNote[] => [
      ...(hiddenRows > 0 ? [{ code: 'HIDDEN_ROWS_READ', about: `${firstHidden} (${hiddenRows})` } as const] : []),
      ...(hiddenColumns.length > 0 ? [{ code: 'HIDDEN_COLUMNS_READ', about: hiddenColumns.join(' ') } as const] : []),
      ...(merged > 0 ? [{ code: 'MERGED_CELLS', about: `${firstMerged.slice(0, 20)} (${merged})` } as const] : []),
    ],
  };
} // prettier-ignore

function columnOf(reference: string): number {
  let column = 0;
  for (let at = 0; at < reference.length; at += 1) {
    const code = reference.charCodeAt(at);
    if (code < 65 || code > 90) break;
    column = column * 26 + code - 64;
  }
  if (column < 1 || column > 16_384) throw refusal('BROKEN_WORKBOOK');
  return column - 1;
}

export function lettersOf(column: number): string {
  const before = Math.floor(column / 26) - 1;
  return `${before < 0 ? '' : lettersOf(before)}${String.fromCharCode(65 + (column % 26))}`;
}
