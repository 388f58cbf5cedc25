import type { ServerResponse } from 'node:http';

/** An error of a machine interface, as RFC 9457 has it. `code` is ours and never changes; `title` says it in English. */
export type HttpProblem = {
  readonly status: number;
  readonly code: string;
  readonly title: string;
  readonly detail?: string;
  /** The same in Japanese, where a person reads it. */
  readonly titleJa?: string;
  /** The row of a table, and the column where it is one cell. */
  readonly row?: number;
  readonly column?: string;
  /** What a column could have been meant as. */
  readonly suggestions?: readonly object[];
};

/** Sends a problem. It never has a verdict in it: a failure of ours must not look like "not listed". */
export function sendProblem(response: ServerResponse, { status, code, title, ...rest }: HttpProblem): void {
  const body = JSON.stringify({ type: `urn:gaihi:problem:${code}`, title, status, code, ...rest });
  response.writeHead(status, {
    'content-type': 'application/problem+json; charset=utf-8',
    'cache-control': 'no-store',
  });
  response.end(body);
}

/** Why a request cannot be answered. Thrown as a value by whoever reads requests, and sent by whoever answers them. */
export function problem(code: string, title: string, { status = 400, detail }: { status?: number; detail?: string } = {}): HttpProblem {
  return { status, code, title, ...(detail && { detail }) };
} // prettier-ignore

export function isProblem(value: unknown): value is HttpProblem {
  return typeof value === 'object' && value !== null && 'status' in value && 'code' in value && 'title' in value;
}
