import { keyOfEntry } from '../../workflows/domain/list/entry-id.ts';
import type { ListIndex } from '../../workflows/domain/list/look-up/list-index.ts';
import {
  isUnreadable,
  lookUp as lookUpIn,
  type AnswerableList,
  type ListedEntry,
  type LookupAnswer,
  type LookupEntry,
  type LookupQuestion,
  type Unreadable,
} from '../../workflows/domain/list/look-up/look-up.ts';
import { historyOf } from './follow-log.ts';
import { destinationData } from './list-data.ts';
import type { PartIndex } from './part-index.ts';
import type { SegmentRecord } from './segment-record.ts';

const lists = new WeakMap<PartIndex, AnswerableList>();

/** Answers from one state of the index of this process. */
export function lookUp(index: PartIndex, question: LookupQuestion): LookupAnswer | Unreadable {
  const list = lists.get(index) ?? {
    index: entriesOf(index),
    makers: index.makers,
    destinations: destinationData,
  };
  lists.set(index, list);
  return lookUpIn(list, question);
}

/** One entry by its id, as it stood at a moment; undefined when it was not listed then. */
export function findEntry(index: PartIndex, { entry, asOf }: { entry: string; asOf: string }): LookupEntry | undefined {
  const found = lookUp(index, { input: keyOfEntry(entry), asOf });
  return isUnreadable(found) ? undefined : found.entries.find(({ change }) => change.entry === entry);
}

function entriesOf(index: PartIndex): ListIndex<ListedEntry> {
  return {
    treeSize: index.treeSize,
    find: (key) => index.find(key).map(entryOf),
    findAlike: (key) => index.findAlike(key).map(entryOf),
    findPrefix: (question) => index.findPrefix(question).map(entryOf),
  };
}

function entryOf(record: SegmentRecord): ListedEntry {
  return { key: record.key, id: record.id, history: historyOf(record) };
}
