import { lookUpLines, type BatchAnswer } from '../batch.ts';
import type { Verdict } from '../look-up.ts';
import type { ListAge } from '../offline/list-state.ts';
import { parseScan, type Reading } from './parse-scan.ts';

/** `BAD_READ`: the label could not be read. `NO_ANSWER`: we could not answer. Neither says anything about the part. */
export type ScanResult = {
  id: number;
  at: string;
  raw: string;
  quantity: string | null;
  outcome: Verdict | 'BAD_READ' | 'NO_ANSWER';
  reading: Reading | null;
  key: string | null;
  /** Maker and publication of each entry. */
  listed: { manufacturer: string; partNumber: string; publication: string; isInForce: boolean }[];
  near: string[];
  /** Set when the list that this browser keeps has answered. */
  fromKeptList: ListAge | null;
};
type Read = Exclude<BatchAnswer, { refused: string }>;

let scans = 0;

/** Asks every reading of the label at once, and takes the first that the list knows. */
export async function answerScan(raw: string): Promise<ScanResult> {
  const { readings, quantity } = parseScan(raw);
  scans += 1;
  const at = new Date().toISOString();
  const bare = { id: scans, at, raw, quantity, reading: null, key: null, listed: [], near: [], fromKeptList: null };
  if (readings.length === 0) return { ...bare, outcome: 'BAD_READ' };
  const lines = readings.map(({ partNumber }) => ({ partNumber }));
  const reply = await lookUpLines(lines, { signal: new AbortController().signal });
  if (!('answers' in reply)) return { ...bare, outcome: reply.kind === 'refused' ? 'BAD_READ' : 'NO_ANSWER' };
  const read = reply.answers.flatMap((answer, index) => ('refused' in answer ? [] : [{ answer, reading: readings[index] ?? null }]));
  const found = read.find(({ answer }) => answer.entries.length > 0) ?? read.find(({ answer }) => answer.near.length > 0) ?? read.at(-1);
  const fromKeptList = reply.fromKeptList ?? null;
  return found === undefined ? { ...bare, outcome: 'BAD_READ' } : { ...bare, ...saidBy(found.answer), reading: found.reading, fromKeptList };
} // prettier-ignore

function saidBy({ verdict, key, entries, near }: Read) {
  const listed = entries.map(({ manufacturer, partNumber, publication, verdict: one }) => ({
    manufacturer,
    partNumber,
    publication: `${publication.yearMonth}/${String(publication.number).padStart(4, '0')}`,
    isInForce: one === 'LISTED',
  }));
  return { outcome: verdict, key, listed, near: near.map(({ partNumber }) => partNumber) };
}
