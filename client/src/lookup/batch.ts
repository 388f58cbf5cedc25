import { inTime, type InvoiceField, type NotAnswered, type Publication, type Verdict } from './look-up.ts';
import { refusedFields } from './refusal.ts';
import { listState, setListState, type ListAge } from './offline/list-state.ts';

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
      near: readonly { manufacturer: string; partNumber: string }[];
      invoice: { agrees: boolean; differs: readonly InvoiceField[] } | null;
      destination: { country: string; checks: string[] } | null;
    }
  | { line: number; input: string; refused: string };
/** `fromKeptList`: the list that this browser keeps has answered. */
export type BatchReply = { asOf: string; treeSize: number; answers: BatchAnswer[]; fromKeptList?: ListAge };
type Asking = { signal: AbortSignal; asOf?: string | undefined };

/** Answers of one state of the list, in the order of the lines: from the publisher, or from the list that this browser keeps when there is
 *  no line or the person prefers it. Throws only when whoever asked has given up. */
export async function lookUpLines(lines: readonly BatchLine[], asking: Asking): Promise<BatchReply | NotAnswered> {
  if (listState().prefersKept) return keptAnswers(lines, { ...asking, isWithoutLine: false });
  const reply = await askPublisher(lines, asking);
  if ('kind' in reply && reply.kind === 'failed') return keptAnswers(lines, { ...asking, isWithoutLine: true });
  if ('answers' in reply) setListState({ isWithoutLine: false });
  return reply;
}

async function keptAnswers(lines: readonly BatchLine[], { asOf, isWithoutLine }: Asking & { isWithoutLine: boolean }): Promise<BatchReply | NotAnswered> {
  const { answerLinesOffline } = await import('./offline/offline-list.ts');
  return (await answerLinesOffline(lines, { asOf, isWithoutLine })) ?? { kind: 'failed' };
} // prettier-ignore

async function askPublisher(lines: readonly BatchLine[], { signal, asOf }: Asking): Promise<BatchReply | NotAnswered> {
  try {
    const response = await fetch('/v1/lookup:batch', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ lines, ...(asOf !== undefined && { asOf }) }),
      signal: inTime(signal),
    });
    if (response.ok) return (await response.json()) as BatchReply; // the contract of openapi.yaml
    if (response.status === 429)
      return { kind: 'tooMany', seconds: Number(response.headers.get('retry-after') ?? '60') };
    if (response.status === 400) return { kind: 'refused', fields: await refusedFields(response) };
  } catch (error) {
    if (signal.aborted) throw error;
  }
  return { kind: 'failed' };
} // prettier-ignore
