import { createHash } from 'node:crypto';
import { counted, noOffers, type OfferCounts } from '../../workflows/domain/list/criteria/judge-offer.ts';
import { firstRow } from '../../workflows/domain/list/submission/progress.ts';
import type { JudgedPart } from '../mongo/list-rows.ts';

/** Counts and digest of judged rows in their order. */
export function createTotal() {
  const hash = createHash('sha256');
  let [counts, rows, lastRow]: [OfferCounts, number, number] = [noOffers, 0, firstRow];
  const add = (parts: readonly JudgedPart[]) => {
    hash.update(parts.map(({ row, standing, key, judgment }) => `${row}\t${standing}\t${key}\t${judgment}\n`).join(''));
    counts = parts.reduce(counted, counts);
    [rows, lastRow] = [rows + parts.length, parts.at(-1)?.row ?? lastRow];
  };
  return { add, rows: () => rows, sum: () => ({ ...counts, rows, lastRow, digest: hash.digest('hex') }) };
}
