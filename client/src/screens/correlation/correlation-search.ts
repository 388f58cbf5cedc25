import { typedDate } from '../../language/typed-date.ts';

/** The whole state of the page: what is asked, and for which day. It stands in the address, so it can be sent to a colleague. */
export type CorrelationSearch = { q?: string; asOf?: string };

export function correlationSearch({ q, asOf }: Record<string, unknown>): CorrelationSearch {
  // A bare `7` in an address arrives as a number.
  const question = typeof q === 'string' || typeof q === 'number' ? String(q) : '';
  const day = typeof asOf === 'string' ? typedDate(asOf) : undefined;
  return { ...(question && { q: question }), ...(day && { asOf: day }) };
}
