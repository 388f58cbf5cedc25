const DAY_MS = 86_400_000;

/** The moment that a question is about, in UTC as the log writes it: a day means its end in Tokyo, or now while it lasts; nothing means
 *  now. `UNREADABLE` for what is neither a day nor a moment with its offset, `AHEAD` for what lies after `atMs`: nobody knows it. */
export function asOfMoment(asOf: string | undefined, atMs: number): { moment: string } | { refused: 'UNREADABLE' | 'AHEAD' } {
  if (asOf === undefined) return { moment: new Date(atMs).toISOString() };
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(asOf);
  const at = Date.parse(isDay ? `${asOf}T00:00:00+09:00` : asOf);
  if (Number.isNaN(at) || !/^\d{4}-\d{2}-\d{2}(?:T.+(?:Z|[+-]\d{2}:\d{2}))?$/.test(asOf)) return { refused: 'UNREADABLE' };
  if (at > atMs) return { refused: 'AHEAD' };
  return { moment: new Date(isDay ? Math.min(atMs, at + DAY_MS - 1) : at).toISOString() };
} // prettier-ignore
