import type { BatchAnswer, BatchLine } from '../batch.ts';
import type { Verdict } from '../look-up.ts';
import { typedMonth } from '../typed-month.ts';
import type { Mapping, Meaning } from './columns.ts';

export type LineProblem =
  'noPartNumber' | 'unreadable' | 'longPartNumber' | 'longManufacturer' | 'publicationMonth' | 'destination';
/** One row of the manifest: its cells as they came, what it says to us by now, what was asked, and what was found. */
export type Line = {
  number: number;
  cells: readonly string[];
  given: Record<Meaning, string>;
  asked: BatchLine;
  problem: LineProblem | null;
  answer: Exclude<BatchAnswer, { refused: string }> | null;
};
type Countries = ReadonlyMap<string, string>;
const longestText = 400;
export type Counter = Verdict | 'INVOICE_DIFFERS' | 'ROW_ERROR';
export const counters: readonly Counter[] = [
  'LISTED',
  'NEAR',
  'NOT_LISTED',
  'NOT_IN_FORCE',
  'INVOICE_DIFFERS',
  'ROW_ERROR',
];

export function lineOf(cells: readonly string[], number: number, { mapping, countries }: { mapping: Mapping; countries: Countries }): Line {
  const cell = (at: number | undefined) => (at === undefined ? '' : (cells[at] ?? '').trim());
  const { partNumber, manufacturer, publicationMonth, destination } = mapping;
  const given = { partNumber: cell(partNumber), manufacturer: cell(manufacturer), publicationMonth: cell(publicationMonth), destination: cell(destination) };
  return { number, cells, given, ...questionOf(given, countries), answer: null };
} // prettier-ignore

/** One field of a row, written anew. */
export type Correction = { field: Meaning; text: string };

export function corrected(line: Line, { field, text, countries }: Correction & { countries: Countries }): Line {
  const given = { ...line.given, [field]: text.trim() };
  return { ...line, given, ...questionOf(given, countries), answer: null };
} // prettier-ignore

/** What a row asks. A month or a country that cannot be read is a problem of the row, never left out silently. */
function questionOf({ partNumber, manufacturer, publicationMonth, destination }: Line['given'], countries: Countries): Pick<Line, 'asked' | 'problem'> {
  const [month, country] = [typedMonth(publicationMonth), countries.get(countryKey(destination))];
  const asked: BatchLine = {
    partNumber,
    ...(manufacturer !== '' && { manufacturer }),
    ...(isMonth(month) && { publicationMonth: month }),
    ...(country !== undefined && { destination: country }),
  };
  const problems: Record<LineProblem, boolean> = {
    noPartNumber: partNumber === '',
    unreadable: false, // the list alone says so
    longPartNumber: partNumber.length > longestText,
    longManufacturer: manufacturer.length > longestText,
    publicationMonth: month !== '' && !isMonth(month),
    destination: destination !== '' && country === undefined,
  };
  return { asked, problem: lineProblems.find((problem) => problems[problem]) ?? null };
} // prettier-ignore

/** The field that each problem is about. */
const problemFields: Record<LineProblem, Meaning> = {
  noPartNumber: 'partNumber',
  unreadable: 'partNumber',
  longPartNumber: 'partNumber',
  longManufacturer: 'manufacturer',
  publicationMonth: 'publicationMonth',
  destination: 'destination',
};
const lineProblems = Object.keys(problemFields) as LineProblem[]; // keys of a literal

export function wrongField({ problem }: Pick<Line, 'problem'>): Meaning | null {
  return problem && problemFields[problem];
}

export function answered(line: Line, answer: BatchAnswer): Line {
  return 'refused' in answer ? { ...line, answer: null, problem: 'unreadable' } : { ...line, answer };
}

const refusedAs: Partial<Record<string, LineProblem>> = {
  partNumber: 'longPartNumber',
  manufacturer: 'longManufacturer',
  publicationMonth: 'publicationMonth',
  destination: 'destination',
};

/** A row that the publisher does not answer because of the field of this name. */
export function refused(line: Line, name: string): Line {
  return { ...line, answer: null, problem: refusedAs[name] ?? 'unreadable' };
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
