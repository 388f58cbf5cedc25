import type { IncomingMessage, ServerResponse } from 'node:http';
import { readTable, tableKindOf } from '../list/table-kinds.ts';
import { isTableRefusal } from '../list/table-refusal.ts';
import { limitedBody } from './limited-body.ts';
import { mostLines } from './lookup-request.ts';
import { problem } from './problem.ts';
import { tableProblem } from './table-problem.ts';

const mostCharacters = 16 * 2 ** 20;

/** The rows of the first visible sheet of a workbook, as texts, each with where it stands counted from 1; rows without a cell are left
 *  out. Nothing of it is stored. Throws an HttpProblem: for what is no workbook, for one that is refused, and for one that holds more than
 *  a batch may ask. */
export async function readWorkbookRows(request: IncomingMessage): Promise<string[][]> {
  const kind = tableKindOf({ mediaType: request.headers['content-type'] ?? '' });
  if (kind !== 'xlsx') throw problem('MEDIA_TYPE', 'Send an XLSX workbook.', { status: 415 });
  const rows: string[][] = [];
  let characters = 0;
  try {
    for await (const cells of readTable(limitedBody(request), kind).rows) {
      if (cells.every((cell) => cell === '')) continue;
      rows.push([...cells]);
      characters += cells.reduce((sum, cell) => sum + cell.length, 0);
      if (rows.length > mostLines + 1 || characters > mostCharacters) // a heading may stand above the lines
        throw problem('TOO_MANY_LINES', `At most ${mostLines} lines.`, { status: 413 });
    }
  } catch (error) {
    throw isTableRefusal(error) ? tableProblem(error, 422) : error;
  }
  return rows;
} // prettier-ignore

export function sendWorkbookRows(response: ServerResponse, rows: readonly string[][]): void {
  response.writeHead(200, { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' });
  response.end(JSON.stringify({ rows }));
}
