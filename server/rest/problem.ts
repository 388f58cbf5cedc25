import { randomUUID } from 'node:crypto';
import type { ServerResponse } from 'node:http';
import { problemTitlesJa, type ProblemCode } from './problem-words.ts';

/** An error of a machine interface, as RFC 9457 has it. `code` is ours and never changes; `title` says it in English. */
export type HttpProblem = {
  readonly status: number;
  readonly code: string;
  readonly title: string;
  /** The same in Japanese: people read both. */
  readonly titleJa: string;
  readonly detail?: string;
  readonly detailJa?: string;
  /** Each field that cannot be read: where it stands in the request, and what is wrong with it. */
  readonly errors?: readonly FieldError[];
  /** Which methods the address takes, where another one was used. */
  readonly allow?: string;
  /** The row of a table, and the column where it is one cell. */
  readonly row?: number;
  readonly column?: string;
  /** What a column could have been meant as. */
  readonly suggestions?: readonly object[];
};
/** `pointer` as RFC 6901 over `{query, lines}`: `/query/destination`, or `/lines/4/partNumber` of the fifth line. */
export type FieldError = { readonly pointer: string; readonly code: string };

/** Sends a problem and gives the id under which it may be asked about. It never has a verdict in it: a failure of ours must not look like
 *  "not listed". */
export function sendProblem(response: ServerResponse, { status, code, title, allow, ...rest }: HttpProblem): string {
  const traceId = randomUUID();
  const body = JSON.stringify({ type: `urn:gaihi:problem:${code}`, title, status, code, ...rest, traceId });
  response.writeHead(status, {
    'content-type': 'application/problem+json; charset=utf-8',
    'cache-control': 'no-store',
    ...(allow !== undefined && { allow }),
  });
  response.end(body);
  return traceId;
}

/** Why a request cannot be answered. Thrown as a value by whoever reads requests, and sent by whoever answers them. */
export function problem(code: ProblemCode, title: string, { status = 400, ...more }: Partial<HttpProblem> = {}): HttpProblem {
  return { titleJa: problemTitlesJa[code], ...more, status, code, title };
} // prettier-ignore

export function isProblem(value: unknown): value is HttpProblem {
  return typeof value === 'object' && value !== null && 'status' in value && 'code' in value && 'title' in value;
}
