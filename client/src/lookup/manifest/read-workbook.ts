import type { Words } from '../look-up.ts';
import type { ReadFile, UnreadFile } from './file-as-read.ts';

const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const mostBytes = 16 * 2 ** 20;
type Refused = { code: string; title: string; titleJa?: string; row?: number; column?: string };

/** The server takes a workbook apart in a process of its own and gives its rows back; it stores nothing of it. Here no workbook is
 *  unpacked: what one may do to its reader stays away from the page. */
export async function readWorkbook(file: Pick<ReadFile, 'name' | 'hash'>, bytes: Uint8Array<ArrayBuffer>): Promise<ReadFile | UnreadFile> {
  if (bytes.length > mostBytes) return { refused: 'tooLarge' };
  const reply = await fetch('/v1/workbook:rows', { method: 'POST', headers: { 'content-type': type }, body: bytes }).catch(() => undefined);
  if (!reply || reply.status >= 500) return { refused: reply?.status === 503 ? 'busy' : 'noLine' };
  if (reply.status === 429) return { refused: 'busy' };
  const said: unknown = await reply.json();
  if (!reply.ok) return refusedFor(said as Refused); // a problem of RFC 9457, by the contract of openapi.yaml
  const { rows } = said as { rows: string[][] }; // the same contract
  return rows.length === 0 ? { refused: 'empty' } : { ...file, encoding: 'xlsx', rows };
} // prettier-ignore

function refusedFor({ code, title, titleJa = title, row = 0, column = '' }: Refused): UnreadFile {
  if (code === 'TOO_MANY_LINES') return { refused: 'tooMany' };
  const words: Words = { ja: titleJa, en: title };
  return { refused: 'workbook', words, cell: column === '' ? '' : `${column}${row}` };
}
