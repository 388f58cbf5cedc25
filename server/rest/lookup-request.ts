import { asOfMoment } from '../../workflows/domain/list/look-up/as-of.ts';
import type { LookupQuestion } from '../../workflows/domain/list/look-up/look-up.ts';
import { destinationData } from '../lookup/list-data.ts';
import { problem } from './problem.ts';

/** One line of a batch, as it was written. */
export type BatchLine = {
  readonly partNumber: string;
  readonly manufacturer?: string | undefined;
  readonly publicationMonth?: string | undefined;
  readonly destination?: string | undefined;
};
export const mostLines = 100_000;

const longest = 400;
const shortText = `a text of at most ${longest} characters`;
const month = /^\d{4}-(?:0[1-9]|1[0-2])$/;

// Checked by hand: a schema library takes an eighth of the memory that a process of the look-up may have at rest.

/** The question of `GET /v1/lookup/{partNumber}`. Throws an HttpProblem that names what cannot be read. */
export function readQuestion(partNumber: string, query: URLSearchParams, now: number): LookupQuestion {
  const given = Object.fromEntries([...query].filter(([, value]) => value !== ''));
  const fields = readFields({ ...given, partNumber }, [...lineFields, 'asOf'], 'query');
  mustBeReadable(fields, 'query');
  const { partNumber: input, asOf, ...rest } = fields;
  return { input: input ?? '', ...rest, asOf: momentOf(asOf, now) };
}

/** A batch as JSON. Throws an HttpProblem. */
export function readBatch(body: string, now: number): { asOf: string; lines: readonly BatchLine[] } {
  const batch = parsed(body);
  if (!isObject(batch) || Object.keys(batch).some((name) => name !== 'asOf' && name !== 'lines'))
    throw unreadable('An object with lines, and asOf where wanted.');
  const { asOf, lines } = batch;
  if (asOf !== undefined && typeof asOf !== 'string') throw unreadable('asOf is a text.');
  if (!Array.isArray(lines) || lines.length === 0 || lines.length > mostLines)
    throw unreadable(`lines has 1 to ${mostLines} entries.`);
  return { asOf: momentOf(asOf, now), lines: lines.map((line, at) => readLine(line, at + 1)) };
}

function readLine(line: unknown, number: number): BatchLine {
  if (!isObject(line)) throw unreadable(`Line ${number} is no object.`);
  return checkedLine(readFields(line, lineFields, `Line ${number}`), number);
}

/** One line, from JSON or from the named columns of a table. Throws an HttpProblem with the number of the line. */
export function checkedLine(fields: Fields, number: number): BatchLine {
  const { partNumber, manufacturer, publicationMonth, destination } = fields;
  if (partNumber === undefined) throw unreadable(`Line ${number} names no partNumber.`);
  mustBeReadable(fields, `Line ${number}`);
  return { partNumber, manufacturer, publicationMonth, destination };
}

export const lineFields = ['partNumber', 'manufacturer', 'publicationMonth', 'destination'] as const;
type Fields = { readonly [name in (typeof lineFields)[number] | 'asOf']?: string | undefined };

/** Texts under known names; an empty one is left out. An operator object is no text. */
function readFields(given: Record<string, unknown>, names: readonly string[], place: string): Fields {
  const fields: Record<string, string> = {};
  for (const name of Object.keys(given)) {
    const value = given[name];
    if (!names.includes(name)) throw unreadable(`${place}: nobody knows ${name.slice(0, 40)}.`);
    if (typeof value !== 'string') throw unreadable(`${place}: ${name} is ${shortText}.`);
    if (value !== '' || name === 'partNumber') fields[name] = value;
  }
  return fields;
}

function mustBeReadable(fields: Fields, place: string): void {
  for (const name of lineFields)
    if ((fields[name]?.length ?? 0) > longest) throw unreadable(`${place}: ${name} is ${shortText}.`);
  if (fields.publicationMonth !== undefined && !month.test(fields.publicationMonth))
    throw unreadable(`${place}: publicationMonth is a month such as 2026-11.`);
  if (fields.destination !== undefined && !destinationData.countries.includes(fields.destination))
    throw unreadable(`${place}: destination is a country of ISO 3166-1 in two letters such as DE.`);
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function unreadable(detail: string) {
  return problem('REQUEST_UNREADABLE', 'The request cannot be read.', { detail });
}

/** A moment, or a day: then the end of that day in Tokyo, or now when it has not ended. Throws for what lies ahead: nobody knows it. */
export function momentOf(asOf: string | undefined, now: number): string {
  const read = asOfMoment(asOf, now);
  if ('moment' in read) return read.moment;
  if (read.refused === 'AHEAD') throw problem('AS_OF_AHEAD', 'asOf lies ahead. What will be listed then is not known.');
  throw problem('AS_OF_UNREADABLE', 'asOf is a day, or a moment with its offset.');
}

function parsed(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    throw problem('BODY_UNREADABLE', 'The body is not JSON.');
  }
}
