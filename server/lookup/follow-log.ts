import type { EntryHistory } from '../../workflows/domain/list/entry-history.ts';
import { keyOfEntry } from '../../workflows/domain/list/entry-id.ts';
import type { ListLeaf } from '../../workflows/domain/list/list-leaf.ts';
import { readEntries, type LogReader } from '../log/list-log.ts';
import type { StoredFiles } from '../log/stored-files.ts';
import type { IndexStore } from './index-store.ts';
import type { EntryIndex } from './part-index.ts';
import type { SegmentRecord } from './segment-record.ts';

/** So many leaves are in memory at once. A log that is read from its beginning is taken in few large steps: an index that is merged after
 *  every small one would be written eight times over. */
const mostAtOnce = 200_000;

/** Takes what the log grew by into the index, in steps that end with a checkpoint, so that the index always stands at a size that was
 *  signed. The index is a function of the log: deleted, it is made again. Gives how many leaves were taken. */
export async function followLog(
  { files, log }: { readonly files: Pick<StoredFiles, 'read'>; readonly log: LogReader },
  store: IndexStore,
): Promise<number> {
  const start = store.current().treeSize;
  for (const to of inSteps(await log.checkpoints.sizes(), start)) {
    const from = store.current().treeSize;
    await store.add(recordsOf(store.current(), await readEntries(files, { from, to }), from), to);
  }
  while (await store.merge());
  return store.current().treeSize - start;
}

/** The sizes to stop at on the way to the last one: each as far from the one before as `mostAtOnce` allows, but at least the next. */
function inSteps(sizes: readonly number[], start: number): number[] {
  const stops: number[] = [];
  for (const [at, size] of sizes.entries()) {
    const next = sizes[at + 1] ?? Infinity;
    if (size > start && next - (stops.at(-1) ?? start) > mostAtOnce) stops.push(size);
  }
  return stops;
}

/** Each entry that a leaf is about, with its whole history: what the index had, and after it what is new. The history is JSON, in the
 *  log's own words. */
function recordsOf(index: EntryIndex, leaves: readonly Buffer[], from: number): SegmentRecord[] {
  const histories = new Map<string, string>();
  for (const [at, bytes] of leaves.entries()) {
    const text = bytes.toString('utf8');
    const entry = entryIn(text);
    const before = histories.get(entry) ?? storedHistory(index, entry);
    const change = `${text.slice(0, -1)},"leaf":${from + at}}`;
    histories.set(entry, before === undefined ? `[${change}]` : `${before.slice(0, -1)},${change}]`);
  }
  return Array.from(histories, ([id, history]) => ({ key: ownText(keyOfEntry(id)), id, body: Buffer.from(history) }));
}

/** The entry that a leaf is about. Its JSON is canonical, so that the first member of that name is its own; reading the rest of it would
 *  take most of the time that an index takes. */
export function entryIn(leaf: string): ListLeaf['entry'] {
  const [, entry] = /"entry":("(?:[^"\\]|\\.)*")/.exec(leaf) ?? [];
  if (entry === undefined) throw new Error('A leaf of the log names no entry');
  return JSON.parse(entry);
}

/** A copy, because a part of a longer text takes three times as long to compare, and records are sorted by their keys. */
function ownText(text: string): string {
  return Buffer.from(text).toString('utf8');
}

function storedHistory(index: EntryIndex, entry: string): string | undefined {
  const known = find(index, entry);
  return known?.body.toString('utf8');
}

/** All that the index, at its present size of the log, says about an entry; empty for one it does not have. */
export function historyIn(index: EntryIndex, entry: string): EntryHistory {
  const known = find(index, entry);
  return known === undefined ? [] : historyOf(known);
}

function find(index: EntryIndex, entry: string): SegmentRecord | undefined {
  return index.find(keyOfEntry(entry)).find(({ id }) => id === entry);
}

/** What the log says about an entry, as the index keeps it. */
export function historyOf({ body }: Pick<SegmentRecord, 'body'>): EntryHistory {
  return JSON.parse(body.toString('utf8'));
}
