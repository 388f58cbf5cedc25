import writeExcelFile, { type CellObject } from 'write-excel-file/node';
import { templateMark, type Template } from './template.ts';
import { templateNotes } from './template-words.ts';

/** So many rows are formatted as text before anybody writes in them. */
const readyRows = 300;
const nameRow = 1;
const text = { type: String, format: '@' } as const;
const head = { ...text, fontWeight: 'bold', backgroundColor: '#E6E6E6', wrap: true, alignVertical: 'top' } as const;
const wrapped = { ...text, wrap: true, alignVertical: 'top' } as const;

/** The template as a workbook: the sheet to fill in, an example, and how to fill it in. The row of machine names is hidden. */
export function templateWorkbook(template: Template): Promise<Buffer> {
  const columns = template.columns.map(({ heading }) => ({ width: Math.min(34, Math.max(14, heading.length * 2)) }));
  const mark = [{ width: 34 }];
  const sheet = (name: string, rows: (CellObject | null)[][]) => ({
    sheet: name, data: [headRow(template), namesRow(template), ...rows], columns: [...columns, ...mark], stickyRowsCount: 2,
  }); // prettier-ignore
  return writeExcelFile(
    [
      sheet('記入', Array.from({ length: readyRows }, () => template.columns.map(() => ({ ...text, value: '' })))),
      sheet('記入例', exampleRows(template).map((cells) => cells.map((value) => ({ ...text, value })))),
      { sheet: '説明', data: explanation(template), columns: [{ width: 30 }, { width: 30 }, { width: 60 }, { width: 60 }] },
    ],
    { features: [hiddenNames] },
  ).toBuffer();
} // prettier-ignore

/** The template as CSV: its heading and its machine names. */
export function templateCsv(template: Template): string {
  const rows = [[...template.columns.map(({ heading }) => heading), templateMark(template)], template.columns.map(({ name }) => name)]; // prettier-ignore
  const line = (cells: readonly string[]) => `${cells.map((cell) => (/[",]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(',')}\r\n`; // prettier-ignore
  return `\uFEFF${rows.map(line).join('')}`;
}

/** The three rows of the example, cell by cell. */
export function exampleRows({ columns }: Template): string[][] {
  return [0, 1, 2].map((at) => columns.map(({ example }) => example[at] ?? ''));
}

function headRow(template: Template): CellObject[] {
  const headings = template.columns.map(({ heading }) => ({ ...head, value: heading }));
  return [...headings, { ...head, value: templateMark(template) }];
}

function namesRow({ columns }: Template): CellObject[] {
  return columns.map(({ name }) => ({ ...text, value: name }));
}

function explanation(template: Template): CellObject[][] {
  const { kind, lawState } = template;
  const title = [
    `集積回路の公表リスト 提出様式 / Template of the published list${kind ? `: ${kind.ja} / ${kind.en}` : ''}`,
    `${templateMark(template)}（法令 ${lawState} 施行 / law of ${lawState}）`,
  ].map((value) => [{ ...text, value, fontWeight: 'bold' } as const]);
  const notes = templateNotes.map(({ ja, en }) => [{ ...wrapped, value: '' }, { ...wrapped, value: '' }, { ...wrapped, value: ja }, { ...wrapped, value: en }]);
  const names = ['列 / Column', '機械名 / Machine name', '書き方', 'How to fill it in'].map((value) => ({ ...head, value }));
  const columns = template.columns.map(({ heading, name, how }) => [heading, name, how.ja, how.en].map((value) => ({ ...wrapped, value })));
  return [...title, [], ...notes, [], names, ...columns];
} // prettier-ignore

type Attributes = Record<string, string | number>;

/** On the sheets that have machine names the row of them is not shown. */
const hiddenNames = {
  files: {
    transform: {
      'xl/worksheets/sheet{id}.xml': {
        transformElementAttributes: (element: string, attributes: Attributes, index: number | undefined, _sheet: unknown, { sheetIndex }: { sheetIndex: number }): Attributes =>
          element === 'row' && index === nameRow && sheetIndex < 2 ? { ...attributes, hidden: 1 } : attributes,
      },
    },
  },
}; // prettier-ignore
