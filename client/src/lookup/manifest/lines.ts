import type { BatchAnswer, BatchLine } from '../batch.ts';
import type { Verdict } from '../look-up.ts';
import { typedMonth } from '../typed-month.ts';
import type { Mapping } from './columns.ts';

export type LineProblem = 'noPartNumber' | 'publicationMonth' | 'destination' | 'unreadable';
/** One row of the manifest: its cells as they came, what was asked, and what was found. */
export type Line = {
  number: number;
  cells: readonly string[];
  asked: BatchLine;
  problem: LineProblem | null;
  answer: Exclude<BatchAnswer, { refused: string }> | null;
};
export type Counter = Verdict | 'INVOICE_DIFFERS' | 'ROW_ERROR';
export const counters: readonly Counter[] = [
  'LISTED',
  'NEAR',
  'NOT_LISTED',
  'NOT_IN_FORCE',
  'INVOICE_DIFFERS',
  'ROW_ERROR',
];

/** What a row asks. A month or a country that cannot be read is a problem of the row, never left out silently. */
export function lineOf(cells: readonly string[], number: number, { mapping, countries }: { mapping: Mapping; countries: ReadonlyMap<string, string> }): Line {
  const cell = (at: number | undefined) => (at === undefined ? '' : (cells[at] ?? '').trim());
  const [partNumber, manufacturer] = [cell(mapping.partNumber), cell(mapping.manufacturer)];
  const [month, country] = [typedMonth(cell(mapping.publicationMonth)), cell(mapping.destination)];
  const destination = country === '' ? undefined : countries.get(countryKey(country));
  const asked: BatchLine = {
    partNumber,
    ...(manufacturer !== '' && { manufacturer }),
    ...(isMonth(month) && { publicationMonth: month }),
    ...(destination !== undefined && { destination }),
  };
  const problem = partNumber === '' ? 'noPartNumber' : month !== '' && !isMonth(month) ? 'publicationMonth' : country !== '' && destination === undefined ? 'destination' : null;
  return { number, cells, asked, problem, answer: null };
} // prettier-ignore

export function answered(line: Line, answer: BatchAnswer): Line {
  return 'refused' in answer ? { ...line, answer: null, problem: 'unreadable' } : { ...line, answer };
}

/** Under which counters a row stands; one that does not agree with its invoice stands under two. */
export function countersOf({ problem, answer }: Line): Counter[] {
  if (problem !== null || answer === null) return ['ROW_ERROR'];
  return answer.invoice?.agrees === false ? [answer.verdict, 'INVOICE_DIFFERS'] : [answer.verdict];
}

export function isProblem(line: Line): boolean {
  return countersOf(line).some((counter) => counter !== 'LISTED');
}

/** From code and name, in Japanese and English, to the code. */
export function countryNames(codes: readonly string[]): ReadonlyMap<string, string> {
  const names = ['ja', 'en'].map((language) => new Intl.DisplayNames([language], { type: 'region' }));
  return new Map(codes.flatMap((code) => [code, ...names.map((one) => one.of(code) ?? code)].map((name) => [countryKey(name), code] as const)));
} // prettier-ignore

function countryKey(text: string): string {
  return text
    .normalize('NFKC')
    .trim()
    .toUpperCase()
    .replace(/[^\p{L}]/gu, '');
}

function isMonth(text: string): boolean {
  return /^\d{4}-(?:0[1-9]|1[0-2])$/.test(text);
}
