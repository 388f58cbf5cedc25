import type { Words } from '../../workflows/domain/classification/rule-data.ts';
import type { CompiledRules } from '../../workflows/domain/classification/compile.ts';
import { createColumnReader, findMeaning, nameOfMeaning, type Meaning } from './columns.ts';

/** The heading of a table: its texts, what each column means, and the last row that belongs to it (1, or more where empty rows stand
 *  above it or a row of machine names below). */
export type Heading = {
  readonly headings: readonly string[];
  readonly meanings: readonly (Meaning | undefined)[];
  readonly row: number;
};
/** What a person says that columns mean: from heading to the name of a meaning, null for a column that is not to be read. */
export type ColumnMapping = Readonly<Record<string, string | null>>;
export type OpenedTable = { readonly heading: Heading; readonly rows: AsyncIterable<readonly string[]> };

/** What is said about a heading that cannot be used, or a mapping that does not fit it. */
export const headingRefusals = {
  NO_PART_NUMBER: { ja: '型番の列がありません。見出しを「型番」にするか、列の意味を指定してください。', en: 'No column is headed as the part number. Head one "Part number", or say which it is.' },
  TWO_COLUMNS: { ja: '同じ意味の列が二つあります。', en: 'Two columns have one meaning.' },
  UNKNOWN_HEADING: { ja: '指定された見出しの列が表にありません。', en: 'The table has no column with the heading that was named.' },
  UNKNOWN_MEANING: { ja: '指定された列の意味はありません。', en: 'There is no such meaning of a column.' },
} as const satisfies Readonly<Record<string, Words>>; // prettier-ignore
export type HeadingRefusal = { readonly code: keyof typeof headingRefusals; readonly headings: readonly string[] };

/** Takes the heading from a table's rows: the first row with anything in it, and a row of machine names right below it, which then
 *  decides what the columns mean. What a person named wins over both. */
export async function openTable(rows: AsyncIterable<readonly string[]>, rules: CompiledRules, named: ColumnMapping = {}): Promise<OpenedTable | HeadingRefusal> {
  const rest = rows[Symbol.asyncIterator]();
  let row = 0;
  let headings: readonly string[] = [];
  for (let step = await rest.next(); !step.done; step = await rest.next()) {
    row += 1;
    headings = step.value;
    if (headings.length > 0) break;
  }
  const below = await rest.next();
  const machineNames = below.done ? undefined : machineNamesIn(below.value, rules);
  const heading = readHeading(headings, rules, { named, machineNames, row: machineNames ? row + 1 : row });
  if ('code' in heading) {
    await rest.return?.();
    return heading;
  }
  return { heading, rows: below.done || machineNames ? onwards(rest) : onwards(rest, below.value) };
} // prettier-ignore

type Given = { readonly named?: ColumnMapping; readonly machineNames?: readonly string[] | undefined; readonly row?: number }; // prettier-ignore

/** What the columns mean by their headings, by machine names where there are some, and by what a person named. */
export function readHeading(headings: readonly string[], rules: CompiledRules, { named = {}, machineNames, row = 1 }: Given = {}): Heading | HeadingRefusal {
  const { parameters } = rules.regulations;
  const absent = Object.keys(named).filter((heading) => !headings.includes(heading));
  if (absent.length > 0) return { code: 'UNKNOWN_HEADING', headings: absent };
  const unknown = Object.values(named).filter((name) => name !== null && !findMeaning(parameters, name));
  if (unknown.length > 0) return { code: 'UNKNOWN_MEANING', headings: unknown.map(String) };
  const read = createColumnReader(parameters);
  const meanings = headings.map((heading, at) => {
    const name = Object.hasOwn(named, heading) ? (named[heading] ?? '') : machineNames?.[at];
    return name === undefined ? read(heading) : findMeaning(parameters, name);
  });
  const names = meanings.map((meaning) => meaning && nameOfMeaning(meaning));
  const twice = headings.filter((_heading, at) => names[at] !== undefined && names.indexOf(names[at]) !== names.lastIndexOf(names[at]));
  if (twice.length > 0) return { code: 'TWO_COLUMNS', headings: twice };
  return names.includes('partNumber') ? { headings, meanings, row } : { code: 'NO_PART_NUMBER', headings };
} // prettier-ignore

/** A row in which every cell is the name of a meaning, and one is the part number's: our templates have it hidden. */
export function machineNamesIn(
  cells: readonly string[],
  { regulations }: CompiledRules,
): readonly string[] | undefined {
  const written = cells.filter((cell) => cell !== '');
  const areNames = written.every((cell) => findMeaning(regulations.parameters, cell));
  return areNames && written.includes('partNumber') ? cells : undefined;
}

/** The rest of the rows, with what was looked at put back in front. */
function onwards(rest: AsyncIterator<readonly string[]>, ...front: (readonly string[])[]): AsyncIterable<readonly string[]> {
  const next = () => {
    const value = front.shift();
    return value === undefined ? rest.next() : Promise.resolve({ value, done: false });
  };
  const end = async () => (await rest.return?.()) ?? { value: undefined, done: true };
  return { [Symbol.asyncIterator]: () => ({ next, return: end }) };
} // prettier-ignore
