import { setImmediate as turn } from 'node:timers/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import Papa from 'papaparse';
import { defused } from '../documents/table.ts';
import { isUnreadable, type LookupAnswer, type Unreadable } from '../../workflows/domain/list/look-up/look-up.ts';
import { answerLine } from '../../workflows/domain/list/look-up/answer-line.ts';
import { verdictWords } from '../../workflows/domain/list/look-up/lookup-words.ts';
import { lookUp } from '../lookup/look-up.ts';
import type { PartIndex } from '../lookup/part-index.ts';
import { readParameters } from './field-problem.ts';
import { limitedBody } from './limited-body.ts';
import { checkedLine, lineFields, mostLines, readBatch, momentOf, type BatchLine } from './lookup-request.ts';
import { problem } from './problem.ts';

/** A batch that was read. Every line of it is answered from one state of the list. `heading` is that of a table that came, `rows` its rows
 *  as they came. */
export type Batch = {
  readonly asOf: string;
  readonly lines: readonly BatchLine[];
  readonly table: { readonly heading: readonly string[]; readonly rows: readonly (readonly string[])[] } | undefined;
};

const linesAtOnce = 500; // about ten milliseconds, so that single look-ups are answered in between
const columns = ['line', 'interpretation', 'verdict', 'reason', 'since', 'matches', 'match', 'listedManufacturer', 'listedPartNumber', 'publicationMonth',
  'publicationNumber', 'lawState', 'validTo', 'near', 'invoice', 'remainingChecks', 'refused'] as const; // prettier-ignore

/** Reads a body of JSON, or of CSV with a header line. Throws an HttpProblem. */
export async function readBatchBody(request: IncomingMessage, url: URL, now: number): Promise<Batch> {
  const type = (request.headers['content-type'] ?? '').split(';')[0]?.trim();
  if (type !== 'application/json' && type !== 'text/csv')
    throw problem('MEDIA_TYPE', 'Send application/json or text/csv.', { status: 415 });
  const { asOf } = readParameters(url.searchParams, type === 'text/csv' ? ['asOf'] : []);
  const body = await bodyOf(request);
  const { accept = '' } = request.headers;
  if (type === 'application/json') return asTable(readBatch(body, now), accept);
  const { lines, ...table } = linesOf(body.replace(/^\uFEFF/, ''));
  return { asOf: momentOf(asOf, now), lines, table: accept.includes('application/json') ? undefined : table };
}

/** Lines of JSON are answered as JSON, unless a table is asked for. */
function asTable({ asOf, lines }: Omit<Batch, 'table'>, accept: string): Batch {
  if (!accept.includes('text/csv')) return { asOf, lines, table: undefined };
  const rows = lines.map((line) => lineFields.map((name) => line[name] ?? ''));
  return { asOf, lines, table: { heading: lineFields, rows } };
}

/** A table may have columns of its own; only ours are read. */
function linesOf(text: string): { lines: BatchLine[]; heading: string[]; rows: string[][] } {
  const { data, errors } = Papa.parse<string[]>(text, { skipEmptyLines: true });
  const [heading = [], ...rows] = data;
  const [part, maker, month, country] = lineFields.map((name) => heading.indexOf(name));
  if (part === undefined || part < 0) throw problem('NO_COLUMN', 'The header names no column partNumber.');
  const [broken] = errors.filter(({ type: kind }) => kind === 'Quotes');
  if (broken) throw problem('LINE_UNREADABLE', `Line ${Math.max(1, broken.row ?? 0)} has a quote that is not closed.`);
  if (rows.length > mostLines) throw problem('TOO_MANY_LINES', `At most ${mostLines} lines.`, { status: 413 });
  const cellOf = (row: readonly string[], column = -1) => row[column] || undefined;
  const lines = rows.map((row, at) => {
    const named = { manufacturer: cellOf(row, maker), publicationMonth: cellOf(row, month), destination: cellOf(row, country) };
    return checkedLine({ partNumber: row[part], ...named }, at);
  });
  return { lines, heading, rows };
} // prettier-ignore

/** Answers line by line, and lets others be answered meanwhile. A table is given back with what was found behind its own columns. */
export async function sendBatch(response: ServerResponse, index: PartIndex, batch: Batch): Promise<void> {
  const { lines, asOf, table } = batch;
  const type = table ? 'text/csv; charset=utf-8; header=present' : 'application/json; charset=utf-8';
  response.writeHead(200, { 'content-type': type, 'cache-control': 'no-store' });
  const head = { asOf, treeSize: index.treeSize, remains: verdictWords.LISTED.sentence };
  response.write(table ? `${[...table.heading.map(cell), ...columns].join(',')}\r\n` : `${JSON.stringify(head).slice(0, -1)},"answers":[`); // prettier-ignore
  const width = table?.heading.length ?? 0;
  for (let from = 0; from < lines.length; from += linesAtOnce) {
    const texts = lines.slice(from, from + linesAtOnce).map((asked, at) => {
      const { partNumber: input, manufacturer, publicationMonth, destination } = asked;
      const answer = lookUp(index, { input, manufacturer, publicationMonth, destination, asOf });
      const line = from + at + 1;
      if (table) return `${ownCells(table.rows[line - 1], width)}${rowOf(line, answer)}\r\n`;
      return `${line > 1 ? ',' : ''}${JSON.stringify({ line, ...answerLine(answer) })}`;
    });
    if (!response.write(texts.join(''))) await new Promise((drained) => response.once('drain', drained));
    await turn();
    if (response.destroyed) return;
  }
  response.end(table ? '' : ']}');
}

/** The cells of a row as they came, one for each of the heading, each with its comma. */
function ownCells(row: readonly string[] = [], width: number): string {
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

async function bodyOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of limitedBody(request)) parts.push(part);
  const body = Buffer.concat(parts);
  const text = body.toString('utf8');
  if (!Buffer.from(text).equals(body)) throw problem('BODY_UNREADABLE', 'The body is not UTF-8.');
  return text;
}
