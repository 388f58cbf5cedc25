import { readTextTable, type TextTable } from './read-table.ts';
import { readWorkbook } from './read-workbook.ts';

export type TableKind = 'text' | 'xlsx';
const readers = { text: readTextTable, xlsx: readWorkbook } satisfies Record<TableKind, (source: AsyncIterable<Uint8Array>) => TextTable>; // prettier-ignore
const mediaTypes: Readonly<Record<string, TableKind>> = {
  'text/csv': 'text', 'text/tab-separated-values': 'text', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': 'xlsx',
}; // prettier-ignore
const endings: Readonly<Record<string, TableKind>> = { csv: 'text', tsv: 'text', txt: 'text', xlsx: 'xlsx' };

/** How a table was sent, by its media type (with or without parameters) or by the end of its file name; undefined for anything else. */
export function tableKindOf({ mediaType, name }: { mediaType?: string; name?: string }): TableKind | undefined {
  const type = mediaType?.split(';')[0]?.trim().toLowerCase() ?? '';
  const ending = name?.slice(name.lastIndexOf('.') + 1).toLowerCase() ?? '';
  return mediaTypes[type] ?? endings[ending];
}

/** Rows of cells from what a maker sent. Nothing is read before the rows are asked for; iterating throws a TableRefusal. */
export function readTable(source: AsyncIterable<Uint8Array>, kind: TableKind): TextTable {
  return readers[kind](source);
}
