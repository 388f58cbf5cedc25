import type { Line } from './lines.ts';

export type ResultFile = {
  heading: readonly string[] | null;
  /** How many columns the rows of the input have. */
  width: number;
  lines: readonly Line[];
  /** Heads of the columns that are appended, and the words in them. */
  columns: readonly { head: string; valueOf: (line: Line) => string }[];
  /** What must travel with the rows: hash of the input, version of the list, row 16. */
  notes: readonly string[];
};

/** The rows as they came with what was found, as CSV that a spreadsheet opens in UTF-8 and runs nothing of. */
export function resultCsv({ heading, width, lines, columns, notes }: ResultFile): string {
  const padded = (cells: readonly string[]) => Array.from({ length: width }, (_, at) => cells[at] ?? '');
  const head = [...padded(heading ?? []), ...columns.map((column) => column.head)];
  const rows = lines.map((line) => [...padded(line.cells), ...columns.map(({ valueOf }) => valueOf(line))]);
  return `\uFEFF${[head, ...rows, [], ...notes.map((note) => [note])].map((cells) => `${cells.map(cell).join(',')}\r\n`).join('')}`;
}

export function resultName(name: string): string {
  return `${name.replace(/\.[^.]*$/, '')}_結果.csv`;
}

/** A text that a spreadsheet could take for a formula gets an apostrophe in front, full-width signs too. */
const formula = /^'*(?:[\t\r\n]|\s*[=+\-@＝＋－＠])/;

function cell(text: string): string {
  const safe = formula.test(text) ? `'${text}` : text;
  return /[",\r\n]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
