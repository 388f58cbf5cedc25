import { mergedRecords } from './merge.ts';
import type { Segment } from './segment.ts';
import type { SegmentRecord } from './segment-record.ts';

/** The list as it stood at one size of its log, answered from this process alone. */
export type PartIndex = {
  /** The size of the log that the entries were made from. */
  readonly treeSize: number;
  readonly find: (key: string) => readonly SegmentRecord[];
  /** "Did you mean": never a result. */
  readonly findAlike: (key: string) => readonly SegmentRecord[];
  /** Entries whose keys begin so, in order, from after the key of the page before. Throws a RangeError for fewer than
   *  three characters: so few would read half the list. */
  readonly findPrefix: (question: PrefixQuestion) => readonly SegmentRecord[];
};
export type PrefixQuestion = { readonly prefix: string; readonly after?: string; readonly limit: number };

const SHORTEST_PREFIX = 3;

/** Over segments from the newest to the oldest: an entry is as the newest segment that has it says. */
export function createPartIndex(segments: readonly Segment[], treeSize: number): PartIndex {
  return {
    treeSize,
    find: (key) => newest(segments.flatMap((segment) => segment.find(key))),
    findAlike: (key) => newest(segments.flatMap((segment) => segment.findAlike(key))),
    findPrefix: ({ prefix, after = '', limit }) => {
      if (prefix.length < SHORTEST_PREFIX) throw new RangeError('A prefix has at least three characters');
      const found: SegmentRecord[] = [];
      const start = after > prefix ? after : prefix;
      for (const record of mergedRecords(segments.map((segment) => segment.from(start)))) {
        // A page never ends between two makers of one number: the next one begins after its key.
        if (!record.key.startsWith(prefix) || (found.length >= limit && record.key !== found.at(-1)?.key)) break;
        if (record.key > after) found.push(record);
      }
      return found;
    },
  };
}

function newest(records: readonly SegmentRecord[]): readonly SegmentRecord[] {
  if (records.length < 2) return records;
  const byId = new Map<string, SegmentRecord>();
  for (const record of records) if (!byId.has(record.id)) byId.set(record.id, record);
  return [...byId.values()];
}
