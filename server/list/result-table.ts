import type { Heading } from './heading.ts';
import { candidatesFor, inWords } from './finding-words.ts';
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
    for (row += 1; row < judged.row; row += 1) yield beside(heading, waiting.shift(), [String(row), '', '', '', '']);
    yield beside(heading, waiting.shift(), said(judged, judging));
  }
  for (const cells of waiting) yield beside(heading, cells, [String((row += 1)), '', '', '', '']);
} // prettier-ignore

function beside({ headings }: Heading, cells: readonly string[] = [], result: readonly string[]): string[] {
  return [...headings.map((_heading, at) => cells[at] ?? ''), ...result];
}

function said(judged: JudgedRow, judging: Judging): string[] {
  const { row, standing, findings } = judged;
  const codes = findings.map(({ criterion, code, about }) => [criterion, code, about].filter(Boolean).join(' '));
  const reasons = new Set(findings.map((finding) => inWords(judging.version, finding).reason?.ja ?? ''));
  return [String(row), standing, codes.join('; '), [...reasons].join(' '), candidatesFor(judged, judging).join(' | ')];
}
