export type Words = { ja: string; en: string };
export type Verdict = 'LISTED' | 'NOT_LISTED' | 'NOT_IN_FORCE' | 'NEAR';
export type Entry = {
  verdict: 'LISTED' | 'NOT_IN_FORCE';
  reasonText: string | null;
  reasonWords: Words | null;
  since: string | null;
  match: string;
  manufacturer: string;
  partNumber: string;
  lawState: string;
  validTo: string;
  publication: { yearMonth: string; number: number };
  proof: { leafIndex: number; treeSize: number; checkpoint: string };
};
export type Near = { manufacturer: string; partNumber: string; differsAt: number[] };
/** What `GET /v1/lookup/{partNumber}` answers; openapi.yaml describes it. */
export type Answer = {
  input: string;
  key: string;
  verdict: Verdict;
  asOf: string;
  treeSize: number;
  entries: Entry[];
  near: Near[];
  words: { word: Words; sentence: Words };
};
export type Question = { partNumber: string; manufacturer: string };
/** `unreadable`: the text is no part number. `failed`: we could not answer, which says nothing about the part. */
export type Outcome =
  | { kind: 'answered'; answer: Answer }
  | { kind: 'unreadable'; input: string }
  | { kind: 'tooMany'; seconds: number }
  | { kind: 'failed' };

export async function lookUp({ partNumber, manufacturer }: Question, signal: AbortSignal): Promise<Outcome> {
  const query = manufacturer.trim() === '' ? '' : `?${new URLSearchParams({ manufacturer }).toString()}`;
  try {
    const response = await fetch(`/v1/lookup/${encodeURIComponent(partNumber)}${query}`, { signal });
    if (response.ok) return { kind: 'answered', answer: (await response.json()) as Answer }; // the contract of openapi.yaml
    if (response.status === 422) return { kind: 'unreadable', input: partNumber };
    if (response.status === 429)
      return { kind: 'tooMany', seconds: Number(response.headers.get('retry-after') ?? '60') };
  } catch (error) {
    if (signal.aborted) throw error;
  }
  return { kind: 'failed' };
}
