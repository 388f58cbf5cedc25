import { asOfMoment } from '../../workflows/domain/list/look-up/as-of.ts';
import { isYearMonth, longestText } from '../../workflows/domain/list/look-up/conditions.ts';
import type { LookupQuestion } from '../../workflows/domain/list/look-up/look-up.ts';
import { destinationData } from '../lookup/list-data.ts';
import { fieldProblem, readParameters } from './field-problem.ts';
import { problem } from './problem.ts';

/** One line of a batch, as it was written: what is empty was not given. */
export type BatchLine = {
  readonly partNumber: string;
  readonly manufacturer?: string | undefined;
  readonly publicationMonth?: string | undefined;
  readonly destination?: string | undefined;
};
export const mostLines = 100_000;

// Checked by hand: a schema library takes an eighth of the memory that a process of the look-up may have at rest.

/** The question of `GET /v1/lookup/{partNumber}`. Throws an HttpProblem that names what cannot be read. */
export function readQuestion(partNumber: string, query: URLSearchParams, now: number): LookupQuestion {
  return questionOf(partNumber, readParameters(query, conditions), now);
}

/** The question of `GET /v1/lookup?partNumber=`. A plus at either end is refused: read as a blank, it would be cut off, and another part
 *  answered for. */
export function readQueryQuestion(url: URL, now: number): LookupQuestion {
  const { partNumber, ...rest } = readParameters(url.searchParams, ['partNumber', ...conditions]);
  if (partNumber === undefined) throw fieldProblem('/query', 'partNumber', 'MISSING');
  const [, written = ''] = /[?&]partNumber=([^&]*)/.exec(url.search) ?? [];
  if (/^\+|\+$/.test(written)) throw fieldProblem('/query', 'partNumber', 'PLUS_NOT_ENCODED');
  return questionOf(partNumber, rest, now);
}

function questionOf(input: string, { asOf, ...given }: Fields, now: number): LookupQuestion {
  mustBeReadable({ ...given, partNumber: input }, '/query');
  return { ...given, input, asOf: momentOf(asOf, now) };
}

/** A batch as JSON, whose lines nobody has looked at yet. Throws an HttpProblem. */
export function readBatch(body: string, now: number): { asOf: string; lines: readonly unknown[] } {
  const batch = parsed(body);
  if (!isObject(batch)) throw fieldProblem('', '', 'NOT_AN_OBJECT');
  const unknown = Object.keys(batch).find((name) => name !== 'asOf' && name !== 'lines');
  if (unknown !== undefined) throw fieldProblem('', unknown, 'UNKNOWN_FIELD');
  const { asOf, lines } = batch;
  if (asOf !== undefined && typeof asOf !== 'string') throw fieldProblem('', 'asOf', 'NOT_A_SHORT_TEXT');
  if (!Array.isArray(lines) || lines.length === 0 || lines.length > mostLines)
    throw fieldProblem('', 'lines', 'NOT_LINES');
  return { asOf: momentOf(asOf, now, ''), lines };
}

/** Texts under known names: an operator object is no text. `at` is the number of the line from 0. Throws an HttpProblem. */
export function mustBeTexts(line: unknown, at: number): asserts line is Fields {
  if (!isObject(line)) throw fieldProblem(`/lines/${at}`, '', 'NOT_AN_OBJECT');
  for (const name of Object.keys(line)) {
    if (!known.includes(name)) throw fieldProblem(`/lines/${at}`, name, 'UNKNOWN_FIELD');
    if (typeof line[name] !== 'string') throw fieldProblem(`/lines/${at}`, name, 'NOT_A_SHORT_TEXT');
  }
}

/** One line, from JSON or from the named columns of a table; `at` counts from 0. Throws an HttpProblem. */
export function mustBeLine(fields: Fields, at: number): asserts fields is BatchLine {
  if (fields.partNumber === undefined) throw fieldProblem(`/lines/${at}`, 'partNumber', 'MISSING');
  mustBeReadable(fields, at);
}

export const lineFields = ['partNumber', 'manufacturer', 'publicationMonth', 'destination'] as const;
const conditions = ['manufacturer', 'publicationMonth', 'destination', 'asOf'];
export type Fields = { readonly [name in (typeof lineFields)[number] | 'asOf']?: string | undefined };

const known: readonly string[] = lineFields;

/** `place` is that of the fields, or the number of a line from 0. */
function mustBeReadable(fields: Fields, place: string | number): void {
  const pointer = () => (typeof place === 'number' ? `/lines/${place}` : place);
  for (const name of lineFields)
    if ((fields[name]?.length ?? 0) > longestText) throw fieldProblem(pointer(), name, 'NOT_A_SHORT_TEXT');
  if (isGiven(fields.publicationMonth) && !isYearMonth(fields.publicationMonth))
    throw fieldProblem(pointer(), 'publicationMonth', 'NOT_A_MONTH');
  if (isGiven(fields.destination) && !destinationData.countries.includes(fields.destination))
    throw fieldProblem(pointer(), 'destination', 'NOT_A_COUNTRY');
}

function isGiven(text: string | undefined): text is string {
  return text !== undefined && text !== '';
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A moment, or a day: then the end of that day in Tokyo, or now when it has not ended. Throws for what lies ahead: nobody knows it.
 *  `place` is where asOf stands. */
export function momentOf(asOf: string | undefined, now: number, place = '/query'): string {
  const read = asOfMoment(asOf, now);
  if ('moment' in read) return read.moment;
  const errors = [{ pointer: `${place}/asOf`, code: read.refused }];
  if (read.refused === 'AHEAD')
    throw problem('AS_OF_AHEAD', 'asOf lies ahead. What will be listed then is not known.', { errors });
  throw problem('AS_OF_UNREADABLE', 'asOf is a day, or a moment with its offset.', { errors });
}

function parsed(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    throw problem('BODY_UNREADABLE', 'The body is not JSON.');
  }
}
