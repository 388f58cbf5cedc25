import type { InvoiceField, NotAnswered, Publication, Verdict } from './look-up.ts';

/** One line of `POST /v1/lookup:batch`; what is left out is not asked. */
export type BatchLine = { partNumber: string; manufacturer?: string; publicationMonth?: string; destination?: string };
export type BatchEntry = {
  verdict: 'LISTED' | 'NOT_IN_FORCE';
  reason: 'SUSPENDED' | 'WITHDRAWN' | 'EXPIRED' | null;
  since: string | null;
  manufacturer: string;
  partNumber: string;
  lawState: string;
  validTo: string;
  publication: Publication;
  invoiceLine: string;
};
export type BatchAnswer =
  | {
      line: number;
      input: string;
      key: string;
      verdict: Verdict;
      entries: BatchEntry[];
      near: { manufacturer: string; partNumber: string }[];
      invoice: { agrees: boolean; differs: InvoiceField[] } | null;
      destination: { country: string; checks: string[] } | null;
    }
  | { line: number; input: string; refused: string };
export type BatchReply = { asOf: string; treeSize: number; answers: BatchAnswer[] };

/** Answers of one state of the list, in the order of the lines. Throws only when whoever asked has given up. */
export async function lookUpLines(
  lines: readonly BatchLine[],
  { signal, asOf }: { signal: AbortSignal; asOf?: string | undefined },
): Promise<BatchReply | NotAnswered> {
  try {
    const response = await fetch('/v1/lookup:batch', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ lines, ...(asOf !== undefined && { asOf }) }),
      signal,
    });
    if (response.ok) return (await response.json()) as BatchReply; // the contract of openapi.yaml
    if (response.status === 429)
      return { kind: 'tooMany', seconds: Number(response.headers.get('retry-after') ?? '60') };
    if (response.status === 400) return { kind: 'refused' };
  } catch (error) {
    if (signal.aborted) throw error;
  }
  return { kind: 'failed' };
}
