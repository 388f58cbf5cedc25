import type { Heading } from './heading.ts';
import { candidatesFor, reasonOf, type Found, type Spoken } from './finding-words.ts';
import { judgeTable, type JudgedRow, type Judging } from './judge-table.ts';

/** What stands beside the columns of the maker's own table. */
export const resultHeadings = ['row', 'standing', 'findings', 'reasons', 'candidates'] as const;
type Read = { readonly heading: Heading; readonly rows: AsyncIterable<readonly string[]>; readonly judging: Judging };

/** The table as it came, row by row after the heading, and beside each row how it stands. A row that states what a family shares, and an
 *  empty one, has its number and nothing else. */
export async function* resultRows({ heading, rows, judging }: Read): AsyncGenerator<string[]> {
  const waiting: (readonly string[])[] = [];
  const passing = async function* () {
    for await (const cells of rows) {
      waiting.push(cells);
      yield cells;
    }
  };
  let row = heading.row;
  for await (const judged of judgeTable(heading, passing(), judging)) {
    for (row += 1; row < judged.row; row += 1) yield beside(heading, waiting.shift(), emptyCells(row));
    yield beside(heading, waiting.shift(), resultCells(judged, judging));
  }
  for (const cells of waiting) yield beside(heading, cells, emptyCells((row += 1)));
} // prettier-ignore

function beside({ headings }: Heading, cells: readonly string[] = [], result: readonly string[]): string[] {
  return [...headings.map((_heading, at) => cells[at] ?? ''), ...result];
}

type Said = Pick<JudgedRow, 'row' | 'offer'> & { readonly standing: string; readonly findings: readonly Found[] };

/** What stands beside one row: its number, how it stands, the codes found, their reasons in Japanese, and what could be written instead. */
export function resultCells({ row, standing, findings, offer }: Said, spoken: Spoken): string[] {
  const codes = findings.map(({ criterion, code, about }) => [criterion, code, about].filter(Boolean).join(' '));
  const reasons = new Set(findings.map((finding) => reasonOf(spoken.version, finding)?.ja ?? ''));
  return [String(row), standing, codes.join('; '), [...reasons].join(' '), candidatesFor({ findings, offer }, spoken).join(' | ')];
} // prettier-ignore

/** What stands beside a row that is no part: its number. */
export function emptyCells(row: number): string[] {
  return resultHeadings.map((_heading, at) => (at === 0 ? String(row) : ''));
}
