import type { Instant } from '../case/state.ts';
import type { LegalDate } from '../classification/rule-data.ts';

const tokyoOffsetMs = 9 * 3_600_000;
const dayMs = 24 * 3_600_000;

/** The last day of a certificate: one year from issue, or the day before the first amendment of a clause it names, whichever
 *  comes first. A calendar date in Asia/Tokyo; it lies before the issue where the law had changed already.
 *  Source: CISTEC, 該非判定支援サービス (validity of the certificate). */
export function certificateValidUntil(issuedAt: Instant, amendedFrom: readonly LegalDate[]): LegalDate {
  return [validUntil(issuedAt), ...amendedFrom.map(dayBefore)].reduce((first, day) => (day < first ? day : first));
}

/** One year from issue, less a day, as a calendar date in Asia/Tokyo; 29 February ends on the 28th. */
function validUntil(issuedAt: Instant): LegalDate {
  const day = new Date(issuedAt + tokyoOffsetMs);
  return new Date(Date.UTC(day.getUTCFullYear() + 1, day.getUTCMonth(), day.getUTCDate() - 1))
    .toISOString()
    .slice(0, 10);
}

export function dayBefore(date: LegalDate): LegalDate {
  return new Date(Date.parse(`${date}T00:00:00Z`) - dayMs).toISOString().slice(0, 10);
}

/** The instant at which a legal date begins: 00:00 in Tokyo, which has no summer time. */
export function startOf(date: LegalDate): Instant {
  return Date.parse(`${date}T00:00:00Z`) - tokyoOffsetMs;
}
