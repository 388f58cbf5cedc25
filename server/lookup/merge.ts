import { compareRecords, type SegmentRecord } from './segment-record.ts';

/** The records of several segments in one order, each entry once: as the first segment that has it has it. So newer
 *  segments are given first. */
export function* mergedRecords(segments: readonly Iterable<SegmentRecord>[]): Generator<SegmentRecord> {
  const readers = segments.map((segment) => segment[Symbol.iterator]());
  const heads = readers.map((reader) => reader.next());
  for (;;) {
    const least = leastOf(heads);
    if (least === undefined) return;
    yield least;
    for (const [at, head] of heads.entries()) {
      const reader = readers[at];
      if (reader && !head.done && compareRecords(head.value, least) === 0) heads[at] = reader.next();
    }
  }
}

/** The least of the next records; of equal ones the first. */
function leastOf(heads: readonly IteratorResult<SegmentRecord>[]): SegmentRecord | undefined {
  let least: SegmentRecord | undefined;
  for (const head of heads) {
    if (!head.done && (least === undefined || compareRecords(head.value, least) < 0)) least = head.value;
  }
  return least;
}
