import Papa from 'papaparse';
import { findPartKey } from '../../../workflows/domain/list/part-number.ts';
import { absentAt, numberAt } from '../data/numbers.ts';

export type Form = 'csv' | 'json';
export const lines = 100_000;

const answerFields = {
  warnings: [],
  asOf: '2026-11-29T00:00:00.000Z',
  treeSize: 1,
  near: [],
  invoice: null,
  destination: null,
};
const entryFields = {
  verdict: 'LISTED', reason: null, reasonText: null, since: null, match: 'normalised', manufacturer: 'Maker 1', lawState: '2026-02-14',
  validTo: '2099-12-31T15:00:00.000Z', publication: { yearMonth: '2026-11', number: 1 }, invoiceLine: 'Maker: Maker 1 / Type: TPS62130 / Published: 2026-11/0001',
}; // prettier-ignore

/** A manifest of 100,000 lines as a forwarder writes it, half of them absent, and how many of them are listed. */
export function manifestOf(size: number, form: Form): string {
  const partAt = (line: number) => {
    const place = (Math.imul(line + 1, 0x85ebca6b) >>> 0) % size;
    return line % 2 === 0 ? numberAt(place).toLowerCase() : absentAt(place);
  };
  const parts = Array.from({ length: lines }, (_, line) => partAt(line));
  if (form === 'json') return JSON.stringify({ lines: parts.map((partNumber) => ({ partNumber })) });
  return ['item,partNumber,quantity', ...parts.map((part, at) => `${at + 1},${part},${(at % 90) + 1}`)].join('\r\n');
}

/** The bare work: parse, normalise, look up in a `Map` that is there already, print: as CSV the verdict, as JSON an answer with the fields
 *  that ours has. No history, no interpretation, no near numbers. */
export function createNeighbour(size: number): (body: string, form: Form) => string {
  const places = new Map(Array.from({ length: size }, (_, place) => [numberAt(place), place]));
  const answer = ({ partNumber }: { partNumber: string }, at: number) => {
    const key = findPartKey(partNumber);
    const place = key === undefined ? undefined : places.get(key);
    return { line: at + 1, partNumber, verdict: place === undefined ? 'NOT_LISTED' : 'LISTED', leaf: place ?? null };
  };
  const wholeAnswer = (line: { partNumber: string }, at: number) => {
    const { leaf, ...rest } = answer(line, at);
    const entry = leaf === null ? [] : [{ ...entryFields, partNumber: line.partNumber, leaf }];
    return { ...rest, ...answerFields, key: line.partNumber, entries: entry };
  };
  return (body, form) => {
    if (form === 'json') return JSON.stringify({ answers: JSON.parse(body).lines.map(wholeAnswer) });
    const { data } = Papa.parse<{ partNumber: string }>(body, { header: true });
    return data.map((row, at) => Object.values(answer(row, at)).join(',')).join('\r\n');
  };
}
