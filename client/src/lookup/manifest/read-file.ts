import Papa from 'papaparse';
import type { Encoding, ReadFile, UnreadFile } from './file-as-read.ts';
import { readWorkbook } from './read-workbook.ts';

export const mostLines = 100_000;

/** Mark of the order of bytes, then strict UTF-8, then Shift_JIS: a strict Shift_JIS decoder accepts UTF-8, so never first. */
export async function readFile(file: File): Promise<ReadFile | UnreadFile> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  if (isWorkbook(bytes)) return readWorkbook({ name: file.name, hash: await sha256(bytes) }, bytes);
  const decoded = decode(bytes);
  if (decoded === undefined) return { refused: 'encoding' };
  return parsed({ name: file.name, encoding: decoded.encoding, hash: await sha256(bytes), text: decoded.text });
}

/** A ZIP, as an XLSX is; or an old workbook, which is refused with the reason. */
function isWorkbook([first, second]: Uint8Array): boolean {
  return (first === 0x50 && second === 0x4b) || (first === 0xd0 && second === 0xcf);
}

/** What was pasted: a column, or rows of a spreadsheet. */
export async function readPasted(text: string): Promise<ReadFile | UnreadFile> {
  const hash = await sha256(new TextEncoder().encode(text));
  return parsed({ name: 'manifest.csv', encoding: 'pasted', hash, text });
}

function parsed({ text, ...file }: Omit<ReadFile, 'rows'> & { text: string }): ReadFile | UnreadFile {
  const isTabbed = (text.split('\n')[0] ?? '').includes('\t');
  const { data } = Papa.parse<string[]>(text, { skipEmptyLines: 'greedy', ...(isTabbed && { delimiter: '\t' }) });
  if (data.length === 0) return { refused: 'empty' };
  return data.length > mostLines ? { refused: 'tooMany' } : { ...file, rows: data };
}

function decode(bytes: Uint8Array<ArrayBuffer>): { encoding: Encoding; text: string } | undefined {
  const orders: Encoding[] = bytes[0] === 0xff && bytes[1] === 0xfe ? ['utf-16le'] : ['utf-8', 'shift_jis'];
  for (const encoding of orders) {
    try {
      return { encoding, text: new TextDecoder(encoding, { fatal: true }).decode(bytes) };
    } catch {
      continue;
    }
  }
  return undefined;
}

async function sha256(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return [...hash].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
