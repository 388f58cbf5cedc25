import type { CompiledRules } from '../../workflows/domain/classification/compile.ts';
import { createColumnReader, findMeaning, nameOfMeaning } from './columns.ts';
import { machineNamesIn } from './heading.ts';

/** The first rows of a table and what its columns seem to mean: names of meanings, null for a column that nobody knows. */
export type TablePreview = {
  readonly columns: readonly { readonly heading: string; readonly meaning: string | null }[];
  readonly rows: readonly (readonly string[])[];
};

/** Reads no further than it shows. Unlike a dry run it refuses no heading: a person is about to say what the columns mean. */
export async function previewTable(rows: AsyncIterable<readonly string[]>, rules: CompiledRules, most: number): Promise<TablePreview> {
  let headings: readonly string[] | undefined;
  let machineNames: readonly string[] | undefined;
  const shown: (readonly string[])[] = [];
  for await (const cells of rows) {
    if (shown.length === 0 && headings && !machineNames && (machineNames = machineNamesIn(cells, rules))) continue;
    if (headings) shown.push(cells);
    else if (cells.length > 0) headings = cells;
    if (shown.length === most) break;
  }
  const { parameters } = rules.regulations;
  const read = createColumnReader(parameters);
  const columns = (headings ?? []).map((heading, at) => {
    const named = machineNames?.[at];
    const meaning = named === undefined ? read(heading) : findMeaning(parameters, named);
    return { heading, meaning: meaning ? nameOfMeaning(meaning) : null };
  });
  return { columns, rows: shown };
} // prettier-ignore
