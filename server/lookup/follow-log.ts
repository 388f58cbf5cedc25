import type { EntryHistory, LoggedChange } from '../../workflows/domain/list/entry-history.ts';
import { keyOfEntry } from '../../workflows/domain/list/entry-id.ts';
import type { ListLeaf } from '../../workflows/domain/list/list-leaf.ts';
import { readEntries, type LogReader } from '../log/list-log.ts';
import type { StoredFiles } from '../log/stored-files.ts';
import type { IndexStore } from './index-store.ts';
import type { PartIndex } from './part-index.ts';
import type { SegmentRecord } from './segment-record.ts';

/** Takes what the log grew by into the index, checkpoint by checkpoint, so that the index always stands at a size that was signed.
 *  The index is a function of the log: deleted, it is made again. Gives how many leaves were taken. */
export async function followLog(
  { files, log }: { readonly files: Pick<StoredFiles, 'read'>; readonly log: LogReader },
  store: IndexStore,
): Promise<number> {
  const start = store.current().treeSize;
  for (const size of await log.checkpoints.sizes()) {
    const from = store.current().treeSize;
    if (size <= from) continue;
    const leaves = await readEntries(files, { from, to: size });
    await store.add(recordsOf(store.current(), leaves, from), size);
    while (await store.merge());
  }
  return store.current().treeSize - start;
}

/** Each entry that a leaf is about, with its whole history: what the index had, and after it what is new. */
function recordsOf(index: PartIndex, leaves: readonly Buffer[], from: number): SegmentRecord[] {
  const histories = new Map<string, LoggedChange[]>();
  for (const [at, bytes] of leaves.entries()) {
    const leaf: ListLeaf = JSON.parse(bytes.toString('utf8'));
    const history = histories.get(leaf.entry) ?? [...historyIn(index, leaf.entry)];
    history.push({ ...leaf, leaf: from + at });
    histories.set(leaf.entry, history);
  }
  return [...histories].map(([id, history]) => ({
    key: keyOfEntry(id),
    id,
    body: Buffer.from(JSON.stringify(history)),
  }));
}

/** All that the index, at its present size of the log, says about an entry; empty for one it does not have. */
export function historyIn(index: PartIndex, entry: string): EntryHistory {
  const known = index.find(keyOfEntry(entry)).find(({ id }) => id === entry);
  return known === undefined ? [] : historyOf(known);
}

/** What the log says about an entry, as the index keeps it. */
export function historyOf({ body }: Pick<SegmentRecord, 'body'>): EntryHistory {
  return JSON.parse(Buffer.from(body).toString('utf8'));
}
