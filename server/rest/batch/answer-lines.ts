import { defused } from '../../documents/table.ts';
import { isUnreadable, type LookupAnswer, type Unreadable } from '../../../workflows/domain/list/look-up/look-up.ts';
import { answerLine } from '../../../workflows/domain/list/look-up/answer-line.ts';
import { verdictWords } from '../../../workflows/domain/list/look-up/lookup-words.ts';
import { lookUp } from '../../lookup/look-up.ts';
import type { PartIndex } from '../../lookup/part-index.ts';
import type { Batch } from './read-lines.ts';

/** Lines of a batch, the first one by its place, counted from 0. */
export type Piece = { readonly from: number; readonly count: number };
/** A batch that was read, and is answered piece by piece from one state of the list. */
export type OpenBatch = {
  readonly lines: number;
  /** What stands before the first line of the answer and behind its last one. */
  readonly frame: Frame;
  /** How many pieces are worth asking for before the first of them has come. */
  readonly ahead: number;
  readonly piece: (place: Piece) => Promise<string | Uint8Array>;
  readonly close: () => void;
};
export type Frame = { readonly isTable: boolean; readonly head: string; readonly tail: string };

const columns = ['line', 'interpretation', 'verdict', 'reason', 'since', 'matches', 'match', 'listedManufacturer', 'listedPartNumber', 'publicationMonth',
  'publicationNumber', 'lawState', 'validTo', 'near', 'invoice', 'remainingChecks', 'refused'] as const; // prettier-ignore

export function frameOf({ asOf, table }: Batch, treeSize: number): Frame {
  if (table) return { isTable: true, head: `${[...table.heading.map(cell), ...columns].join(',')}\r\n`, tail: '' };
  const said = { asOf, treeSize, remains: verdictWords.LISTED.sentence };
  return { isTable: false, head: `${JSON.stringify(said).slice(0, -1)},"answers":[`, tail: ']}' };
}

/** The text of some lines. A table is given back with what was found behind its own columns. */
export function answerLines(index: PartIndex, batch: Batch, { from, count }: Piece): string {
  const to = Math.min(batch.lines, from + count);
  const answerAt = (at: number) => {
    const { partNumber: input, manufacturer, publicationMonth, destination } = batch.lineAt(at);
    return lookUp(index, {
      input,
      manufacturer: manufacturer || undefined,
      publicationMonth: publicationMonth || undefined,
      destination: destination || undefined,
      asOf: batch.asOf,
    });
  };
  return batch.table ? rowsOf(batch.table, answerAt, { from, to }) : objectsOf(answerAt, { from, to });
}

type AnswerAt = (at: number) => LookupAnswer | Unreadable;
type Stretch = { readonly from: number; readonly to: number };

/** Of all objects at once: one by one they take a third longer. */
function objectsOf(answerAt: AnswerAt, { from, to }: Stretch): string {
  const answers: object[] = [];
  for (let at = from; at < to; at += 1) answers.push(answerLine(at + 1, answerAt(at)));
  return `${from > 0 ? ',' : ''}${JSON.stringify(answers).slice(1, -1)}`;
}

function rowsOf(table: NonNullable<Batch['table']>, answerAt: AnswerAt, { from, to }: Stretch): string {
  let text = '';
  for (let at = from; at < to; at += 1)
    text += `${ownCells(table.rowAt(at), table.heading.length)}${rowOf(at + 1, answerAt(at))}\r\n`;
  return text;
}

/** The cells of a row as they came, one for each of the heading, each with its comma. */
function ownCells(row: readonly string[], width: number): string {
  let text = '';
  for (let at = 0; at < width; at += 1) text += `${cell(row[at] ?? '')},`;
  return text;
}

/** The cells of `columns`. Only what somebody wrote may hold what a table reads as its own. Of several entries the one that decides is told:
 *  where one is no longer in force, that one. */
function rowOf(line: number, answer: LookupAnswer | Unreadable): string {
  if (isUnreadable(answer)) return `${line}${','.repeat(columns.length - 1)}${answer.refused}`;
  const { verdict, entries } = answer;
  const entry = entries.find((one) => one.verdict === verdict);
  const listed = entry
    ? `${entry.match},${cell(entry.manufacturer)},${cell(entry.partNumber)},${entry.publication.yearMonth},${entry.publication.number},${entry.lawState},${entry.validTo}`
    : ',,,,,,';
  const invoice = answer.invoice === null ? '' : answer.invoice.agrees ? 'agrees' : answer.invoice.differs.join(' ');
  const near = answer.near.length === 0 ? '' : cell(answer.near.map(({ partNumber }) => partNumber).join(' '));
  const remaining = answer.destination === null ? remainingOf(verdict) : answer.destination.checks.map(({ code }) => code).join(' ');
  return `${line},${cell(answer.key)},${verdict},${entry?.reason ?? ''},${entry?.since ?? ''},${entries.length},${listed},${near},${invoice},${remaining},`;
} // prettier-ignore

/** P10: on every export it stands that a listed part is still of row 16. */
function remainingOf(verdict: LookupAnswer['verdict']): string {
  return verdict === 'LISTED' ? 'ROW_16 TABLE_2_3' : '';
}

/** Letters and digits first, nothing that a table or a spreadsheet reads as its own: nearly every cell. */
const plainCell = /^(?:[A-Za-z0-9](?:[\w ./:+-]*[\w./:+-])?)?$/;

function cell(value: string): string {
  if (plainCell.test(value)) return value;
  const text = defused(value);
  return /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
