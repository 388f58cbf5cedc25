import { z } from 'zod';
import type { LookupQuestion } from '../lookup/look-up.ts';
import { problem, type HttpProblem } from './problem.ts';

const month = z.string().regex(/^\d{4}-(?:0[1-9]|1[0-2])$/);
const text = z.string().max(400);
const optional = {
  manufacturer: text.min(1).optional(),
  asOf: text.optional(),
  publicationMonth: month.optional(),
};
const single = z.strictObject(optional);
const line = z.strictObject({ partNumber: text, manufacturer: text.optional(), publicationMonth: month.optional() });
const batch = z.strictObject({ asOf: text.optional(), lines: z.array(line).min(1).max(100_000) });

/** One line of a batch, as it was written. */
export type BatchLine = z.infer<typeof line>;
export const mostLines = 100_000;

/** The question of `GET /v1/lookup/{partNumber}`. Throws an HttpProblem that names what cannot be read. */
export function readQuestion(partNumber: string, query: URLSearchParams, now: number): LookupQuestion {
  const given = Object.fromEntries([...query].filter(([, value]) => value !== ''));
  const read = single.safeParse(given);
  if (!read.success) throw unreadable(read.error);
  const { manufacturer, publicationMonth, asOf } = read.data;
  if (partNumber.length > 400) throw problem('PART_NUMBER_TOO_LONG', 'The part number has more than 400 characters.');
  return { input: partNumber, manufacturer, publicationMonth, asOf: momentOf(asOf, now) };
}

/** A batch as JSON. Throws an HttpProblem. */
export function readBatch(body: string, now: number): { asOf: string; lines: readonly BatchLine[] } {
  const read = batch.safeParse(parsed(body));
  if (!read.success) throw unreadable(read.error);
  return { asOf: momentOf(read.data.asOf, now), lines: read.data.lines };
}

/** The lines of a batch whose columns were named by a header. Throws an HttpProblem with the number of the line. */
export function readLine(row: Readonly<Record<string, string>>, number: number): BatchLine {
  const { partNumber, manufacturer, publicationMonth } = row;
  const given = { partNumber, ...(manufacturer && { manufacturer }), ...(publicationMonth && { publicationMonth }) };
  const read = line.safeParse(given);
  if (!read.success) throw problem('LINE_UNREADABLE', `Line ${number} cannot be read.`, { detail: pathOf(read.error) });
  return read.data;
}

/** A moment, or a day: then the end of that day in Tokyo, or now when it has not ended. Throws for what lies ahead: nobody knows it. */
export function momentOf(asOf: string | undefined, now: number): string {
  if (asOf === undefined) return new Date(now).toISOString();
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(asOf);
  const at = Date.parse(isDay ? `${asOf}T00:00:00+09:00` : asOf);
  if (Number.isNaN(at) || !/^\d{4}-\d{2}-\d{2}(?:T.+(?:Z|[+-]\d{2}:\d{2}))?$/.test(asOf))
    throw problem('AS_OF_UNREADABLE', 'asOf is a day, or a moment with its offset.');
  if (at > now) throw problem('AS_OF_AHEAD', 'asOf lies ahead. What will be listed then is not known.');
  return new Date(isDay ? Math.min(now, at + 86_400_000 - 1) : at).toISOString();
}

function parsed(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    throw problem('BODY_UNREADABLE', 'The body is not JSON.');
  }
}

function unreadable(error: z.ZodError): HttpProblem {
  return problem('REQUEST_UNREADABLE', 'The request cannot be read.', { detail: pathOf(error) });
}

function pathOf({ issues }: z.ZodError): string {
  return issues.slice(0, 5).map((one) => `${one.path.join('.') || one.code}: ${one.message}`).join('; '); // prettier-ignore
}
