import type { Instant } from '../case/state.ts';
import { dayBefore, tokyoDay } from '../classification/legal-date.ts';
import type { LegalDate } from '../classification/rule-data.ts';

/** The last day of a certificate: one year from issue, or the day before the first amendment of a clause it names, whichever
 *  comes first. A calendar date in Asia/Tokyo; it lies before the issue where the law had changed already.
 *  Source: CISTEC, 該非判定支援サービス (validity of the certificate). */
export function certificateValidUntil(issuedAt: Instant, amendedFrom: readonly LegalDate[]): LegalDate {
  return [validUntil(issuedAt), ...amendedFrom.map(dayBefore)].reduce((first, day) => (day < first ? day : first));
}

/** One year from issue, less a day, as a calendar date in Asia/Tokyo; 29 February ends on the 28th. */
function validUntil(issuedAt: Instant): LegalDate {
  const [year = 0, month = 0, day = 0] = tokyoDay(issuedAt).split('-').map(Number);
  return new Date(Date.UTC(year + 1, month - 1, day - 1)).toISOString().slice(0, 10);
}
