import type { Proof } from '../proof/proof.ts';
import { refusedFields, type RefusedField } from './refusal.ts';
import { listState, setListState, type ListAge } from './offline/list-state.ts';

export type Words = { ja: string; en: string };
export type Verdict = 'LISTED' | 'NOT_LISTED' | 'NOT_IN_FORCE' | 'NEAR';
export type Publication = { yearMonth: string; number: number };
export type Entry = {
  verdict: 'LISTED' | 'NOT_IN_FORCE';
  reasonText: string | null;
  reasonWords: Words | null;
  causeWords: Words | null;
  since: string | null;
  match: string;
  manufacturer: string;
  partNumber: string;
  lawState: string;
  validTo: string;
  publication: Publication;
  invoiceLine: string;
  /** Its place in the log. */
  leaf: number;
  /** None without a line: there the signature under the whole list stands for it, and `id` names the entry. */
  proof: Proof | null;
  id?: string;
};
export type Near = { manufacturer: string; partNumber: string; differsAt: number[] };
export type InvoiceField = 'manufacturer' | 'partNumber' | 'publicationMonth';
export type RemainingCheck = Words & { code: string; citation: string; certainty: 'certain' | 'toBeConfirmed' };
/** What `GET /v1/lookup/{partNumber}` answers; openapi.yaml describes it. */
export type Answer = {
  input: string;
  key: string;
  verdict: Verdict;
  asOf: string;
  treeSize: number;
  root: string | null;
  entries: Entry[];
  near: Near[];
  invoice: { agrees: boolean; differs: InvoiceField[] } | null;
  destination: { country: string; checks: RemainingCheck[] } | null;
  words: { word: Words; sentence: Words };
  /** Set when the list that this browser keeps has answered. */
  fromKeptList?: ListAge;
};
/** Empty where nothing was said. */
export type Question = {
  partNumber: string;
  manufacturer: string;
  asOf: string;
  publicationMonth: string;
  destination: string;
};
/** Longer, and the line counts as cut. */
const patienceMs = 5_000;

/** `unreadable`: the text is no part number. `refused`: a condition cannot be read. `failed`: we could not answer, which says nothing about the part. */
export type Outcome = { kind: 'answered'; answer: Answer } | { kind: 'unreadable'; input: string } | NotAnswered;
export type NotAnswered =
  { kind: 'refused'; fields: readonly RefusedField[] } | { kind: 'tooMany'; seconds: number } | { kind: 'failed' };

export function questionOf(partNumber: string, manufacturer = ''): Question {
  return { partNumber, manufacturer, asOf: '', publicationMonth: '', destination: '' };
}

/** The public name of an entry: the leaf of its proof has it, and without a line the kept list. */
export function entryName({ proof, id = '' }: Pick<Entry, 'proof' | 'id'>): string {
  return proof === null ? id : (JSON.parse(proof.leaf) as { entry: string }).entry; // the form of a leaf
}

/** Gives up in time. Without a list to fall back on, a slow answer is better than none. */
export function inTime(signal: AbortSignal): AbortSignal {
  return listState().kept.kind === 'usable' ? AbortSignal.any([signal, AbortSignal.timeout(patienceMs)]) : signal;
}

/** Asks the publisher; when it is not reached, the list that this browser keeps. */
export async function lookUp(question: Question, signal: AbortSignal): Promise<Outcome> {
  const outcome = await askPublisher(question, signal);
  if (outcome.kind === 'failed') return (await import('./offline/offline-list.ts')).answerOffline(question);
  setListState({ isWithoutLine: false });
  return outcome;
}

async function askPublisher({ partNumber, ...rest }: Question, signal: AbortSignal): Promise<Outcome> {
  const found = await asked(`/v1/lookup/${encodeURIComponent(partNumber)}${queryOf(rest)}`, inTime(signal)).catch(
    () => {
      signal.throwIfAborted();
      return { kind: 'failed' as const };
    },
  );
  if (!('response' in found)) return found;
  if (found.response.status === 422) return { kind: 'unreadable', input: partNumber };
  return { kind: 'answered', answer: (await found.response.json()) as Answer }; // the contract of openapi.yaml
}

/** The query of an address, without what was left empty. */
export function queryOf(given: Record<string, string>): string {
  const said = Object.entries(given).filter(([, value]) => value.trim() !== '');
  return said.length === 0 ? '' : `?${new URLSearchParams(said).toString()}`;
}

/** A reply that may be read, or why there is none. Throws only when whoever asked has given up. */
export async function asked(address: string, signal: AbortSignal): Promise<{ response: Response } | NotAnswered> {
  try {
    const response = await fetch(address, { signal });
    if (response.ok || response.status === 422) return { response };
    if (response.status === 400) return { kind: 'refused', fields: await refusedFields(response) };
    if (response.status === 429)
      return { kind: 'tooMany', seconds: Number(response.headers.get('retry-after') ?? '60') };
  } catch (error) {
    if (signal.aborted) throw error;
  }
  return { kind: 'failed' };
}
