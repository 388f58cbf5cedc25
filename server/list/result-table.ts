import { expandCataloguePattern } from '../../workflows/domain/list/catalogue-expansion.ts';
import type { Heading } from './heading.ts';
import { candidatesFor, reasonOf, type Found, type Spoken } from './finding-words.ts';
import { judgeTable, type JudgedRow, type Judging } from './judge-table.ts';
import { familyStatedIn } from './read-offers.ts';
import { familyFaults } from './table-families.ts';

/** What stands beside the columns of the maker's own table. */
export const resultHeadings = ['row', 'standing', 'findings', 'reasons', 'candidates'] as const;
type Read = { readonly heading: Heading; readonly rows: AsyncIterable<readonly string[]>; readonly judging: Judging };

/** The table as it came, row by row after the heading, and beside each row how it stands. A row that states what a family shares has
 *  what is said of its pattern, an empty one its number and nothing else. */
export async function* resultRows({ heading, rows, judging }: Read): AsyncGenerator<string[]> {
  const waiting: (readonly string[])[] = [];
  const passing = async function* () {
    for await (const cells of rows) {
      waiting.push(cells);
      yield cells;
    }
  };
  const besideFamily = (at: number, cells: readonly string[] = []) =>
    beside(heading, cells, familyCells({ row: at, family: familyStatedIn(cells, heading) }, judging));
  let row = heading.row;
  for await (const judged of judgeTable(heading, passing(), judging)) {
    for (row += 1; row < judged.row; row += 1) yield besideFamily(row, waiting.shift());
    yield beside(heading, waiting.shift(), resultCells(judged, judging));
  }
  for (const cells of waiting) yield besideFamily((row += 1), cells);
} // prettier-ignore

function beside({ headings }: Heading, cells: readonly string[] = [], result: readonly string[]): string[] {
  return [...headings.map((_heading, at) => cells[at] ?? ''), ...result];
}

type Said = Pick<JudgedRow, 'row' | 'offer'> & { readonly standing: string; readonly findings: readonly Found[] };

/** What stands beside one row: its number, how it stands, the codes found, their reasons in Japanese, and what could be written instead. */
export function resultCells({ row, standing, findings, offer }: Said, spoken: Spoken): string[] {
  const reasons = new Set(findings.map((finding) => reasonOf(spoken.version, finding)?.ja ?? ''));
  return [String(row), standing, codesOf(findings), [...reasons].join(' '), candidatesFor({ findings, offer }, spoken).join(' | ')];
} // prettier-ignore

/** What stands beside a row that is no part: its number; where it states a family that is named by a pattern, why that may not be and the
 *  numbers that the pattern stands for. */
export function familyCells({ row, family }: { row: number; family: string }, spoken: Spoken): string[] {
  const faults = family === '' ? [] : familyFaults(family, spoken);
  const { texts, isOpen } = (family === '' ? undefined : expandCataloguePattern(spoken.makers, { listed: family, manufacturer: spoken.manufacturer })) ?? { texts: [], isOpen: false };
  const reasons = faults.map((finding) => reasonOf(spoken.version, finding)?.ja ?? '');
  return [String(row), '', codesOf(faults), reasons.join(' '), isOpen ? '' : texts.join(' | ')];
} // prettier-ignore

function codesOf(findings: readonly Found[]): string {
  return findings.map(({ criterion, code, about }) => [criterion, code, about].filter(Boolean).join(' ')).join('; ');
}
