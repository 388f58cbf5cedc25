import type { Response } from 'express';
import { writeCsv } from './csv.ts';
import type { Table } from './table.ts';
import { writeXlsx } from './xlsx.ts';

const mediaTypes = {
  csv: 'text/csv; charset=utf-8; header=present',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const;
export type TableFormat = keyof typeof mediaTypes;

export const isTableFormat = (text: string): text is TableFormat => Object.hasOwn(mediaTypes, text);

/** Answers with the table as a file to save. `name` has no extension and may be Japanese. */
export async function sendTable(
  response: Response,
  { table, name, format }: { table: Table; name: string; format: TableFormat },
): Promise<void> {
  const bytes = format === 'csv' ? writeCsv(table) : await writeXlsx(table);
  response.set({
    'content-type': mediaTypes[format],
    'content-disposition': `attachment; filename="table.${format}"; filename*=UTF-8''${encodeURIComponent(name)}.${format}`,
    'x-content-type-options': 'nosniff',
    'cache-control': 'private, no-store',
  });
  response.send(bytes);
}
