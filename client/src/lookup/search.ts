import { asked, queryOf, type NotAnswered, type Publication } from './look-up.ts';

export type SearchQuestion = { by: 'prefix' | 'publication'; text: string; manufacturer: string; after: string };
export type FoundNumber = {
  entry: string;
  manufacturer: string;
  partNumber: string;
  verdict: 'LISTED' | 'NOT_IN_FORCE';
  publication: Publication;
};
/** What `GET /v1/search` answers. */
export type Found = {
  interpreted: { prefix?: string; publication?: { yearMonth: string; number?: number } };
  numbers: FoundNumber[];
  next: string | null;
};
export type SearchOutcome = { kind: 'found'; question: SearchQuestion; found: Found } | NotAnswered;

export async function search(question: SearchQuestion, signal: AbortSignal): Promise<SearchOutcome> {
  const { by, text, manufacturer, after } = question;
  const given: Record<string, string> =
    by === 'prefix' ? { prefix: text, manufacturer, after } : { publication: text, after };
  const reply = await asked(`/v1/search${queryOf(given)}`, signal);
  if (!('response' in reply)) return reply;
  return { kind: 'found', question, found: (await reply.response.json()) as Found }; // the contract of openapi.yaml
}

/** Is it a publication number such as 2026-11/0001 or 2026年11月 第1号, and no part number? The server reads it. */
export function isPublicationNumber(text: string): boolean {
  const plain = text.normalize('NFKC').replaceAll(' ', '');
  return (
    /^20\d\d[-/.]\d{1,2}\/(?:No\.?)?\d{1,6}$/i.test(plain) ||
    /^(?:20\d\d|令和\d+|R\d+)[年.]\d{1,2}月(?:第?\d{1,6}号?)?$/i.test(plain)
  );
}
