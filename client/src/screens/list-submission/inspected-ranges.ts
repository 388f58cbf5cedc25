import type { InspectedRange, RowDisagreement } from '../../generated/graphql.ts';

export type Range = { from: number; to: number };
const firstRow = 2;

/** The first stretch of rows that nobody looked at, up to the next that was; undefined when all were. Both ends included. */
export function nextUncovered(covered: readonly Range[], lastRow: number): Range | undefined {
  let from = firstRow;
  for (const range of [...covered].sort((one, other) => one.from - other.from)) {
    if (range.from > from) return { from, to: range.from - 1 };
    from = Math.max(from, range.to + 1);
  }
  return from > lastRow ? undefined : { from, to: lastRow };
}

/** A stretch as results: rows that are not agreed with by themselves, what lies between them agreed. */
export function resultsOf({ from, to }: Range, disagreed: ReadonlyMap<number, RowDisagreement>): InspectedRange[] {
  const results: InspectedRange[] = [];
  let next = from;
  for (const [row, reason] of [...disagreed].sort(([one], [other]) => one - other)) {
    if (row > next) results.push({ from: next, to: row - 1, agrees: true });
    results.push({ from: row, to: row, agrees: false, reason });
    next = row + 1;
  }
  if (next <= to) results.push({ from: next, to, agrees: true });
  return results;
}
