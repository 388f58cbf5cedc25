import type { LawState, LegalDate } from './rule-data.ts';

const dayMs = 86_400_000;
/** Tokyo is so far ahead of UTC, and has no summer time. */
const tokyoAheadMs = 9 * 3_600_000;

/** The day in Tokyo of an instant, in milliseconds. */
export function tokyoDay(at: number): LegalDate {
  return new Date(at + tokyoAheadMs).toISOString().slice(0, 10);
}

/** The instant at which a legal date begins: 00:00 in Tokyo. */
export function startOf(date: LegalDate): number {
  return Date.parse(`${date}T00:00:00Z`) - tokyoAheadMs;
}

/** A day that the calendar has: 2026-02-30 is none. */
export function isLegalDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const at = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(text);
}

export function dayAfter(date: LegalDate): LegalDate {
  return daysAfter(date, 1);
}

export function dayBefore(date: LegalDate): LegalDate {
  return daysAfter(date, -1);
}

/** Inclusive at both ends; null is open. */
export function isInForce(
  { from, to }: { readonly from: LegalDate | null; readonly to: LegalDate | null },
  date: LegalDate,
): boolean {
  return (from === null || from <= date) && (to === null || date <= to);
}

/** The law state of a day; undefined before the first one we know. */
export function lawStateOn(states: readonly LawState[], date: LegalDate): LawState | undefined {
  return states.filter((state) => state.from <= date).sort((a, b) => (a.from < b.from ? 1 : -1))[0];
}

export function daysAfter(date: LegalDate, days: number): LegalDate {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * dayMs).toISOString().slice(0, 10);
}
