import type { PaperColumn, PaperRow } from './paper.ts';
import {
  column,
  heightOf,
  ink,
  linesIn,
  makeRoom,
  ornament,
  page,
  size,
  write,
  type Pen,
  type Style,
} from './pdf-pen.ts';

const padding = 3;
const tallest = column.bottom - page.margin - 40;
type Box = { x: number; width: number };

/** A ruled table. It breaks between rows, repeats its head on every page, and splits only a row taller than a page. */
export function drawTable(
  pen: Pen,
  { columns, rows }: { columns: readonly PaperColumn[]; rows: readonly PaperRow[] },
): void {
  const boxes = layOut(columns);
  const heads = columns.map(({ head }) => head);
  const table = pen.document.struct('Table');
  pen.root.add(table);
  const first = rows[0];
  makeRoom(pen, rowHeight(pen, boxes, heads) + (first ? Math.min(rowHeight(pen, boxes, first.cells), tallest) : 0));
  drawRow(pen, { table, boxes, cells: heads, isHead: true });
  for (const row of rows) {
    for (const cells of split(pen, boxes, row.cells)) {
      if (makeRoom(pen, rowHeight(pen, boxes, cells))) drawRow(pen, { table, boxes, cells: heads, isHead: true });
      drawRow(pen, { table, boxes, cells, isHead: false, style: row.isQuiet ? { color: ink.quiet } : {} });
    }
  }
  table.end();
  pen.y += 8;
}

type Row = {
  table: PDFKit.PDFStructureElement;
  boxes: readonly Box[];
  cells: readonly string[];
  isHead: boolean;
  style?: Style;
};

function drawRow(pen: Pen, { table, boxes, cells, isHead, style }: Row): void {
  const height = rowHeight(pen, boxes, cells);
  const { document, y } = pen;
  ornament(pen, () => {
    if (isHead) document.rect(column.left, y, column.width, height).fill(ink.head);
    document.lineWidth(0.5).strokeColor(ink.line).rect(column.left, y, column.width, height).stroke();
    for (const { x } of boxes.slice(1))
      document
        .moveTo(x, y)
        .lineTo(x, y + height)
        .stroke();
  });
  const row = document.struct('TR');
  table.add(row);
  boxes.forEach(({ x, width }, index) => {
    const at = { x: x + padding, y: y + padding, width: width - 2 * padding };
    row.add(
      document.struct(isHead ? 'TH' : 'TD', {}, () =>
        write(pen, cells[index] ?? '', at, { ...cellStyle(isHead), ...style }),
      ),
    );
  });
  row.end();
  pen.y = y + height;
}

/** The row, or its pieces when it is taller than a page: between lines, so that nothing is lost. */
function split(pen: Pen, boxes: readonly Box[], cells: readonly string[]): (readonly string[])[] {
  if (rowHeight(pen, boxes, cells) <= tallest) return [cells];
  const lines = boxes.map(
    ({ width }, index) => linesIn(pen, cells[index] ?? '', width - 2 * padding, cellStyle(false)).lines,
  );
  const perPage = Math.floor((tallest - 2 * padding) / heightOf(pen, ' ', 100, cellStyle(false)));
  const pieces = Math.ceil(Math.max(...lines.map((own) => own.length)) / perPage);
  return Array.from({ length: pieces }, (_, piece) =>
    lines.map((own) => own.slice(piece * perPage, (piece + 1) * perPage).join('')),
  );
}

function rowHeight(pen: Pen, boxes: readonly Box[], cells: readonly string[]): number {
  const heights = boxes.map(({ width }, index) =>
    heightOf(pen, cells[index] || ' ', width - 2 * padding, cellStyle(false)),
  );
  return Math.max(...heights) + 2 * padding;
}

function cellStyle(isHead: boolean): Style {
  return { size: size.small + 0.5, font: isHead ? 'bold' : 'regular' };
}

function layOut(columns: readonly PaperColumn[]): Box[] {
  const total = columns.reduce((sum, { share }) => sum + share, 0);
  let x: number = column.left;
  return columns.map(({ share }) => {
    const box = { x, width: (share / total) * column.width };
    x += box.width;
    return box;
  });
}
