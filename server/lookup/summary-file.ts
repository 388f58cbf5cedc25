import { emptySummary, summaryWith, type ListSummary } from '../../workflows/domain/list/list-summary.ts';
import type { ListLeaf } from '../../workflows/domain/list/list-leaf.ts';
import { readEntries, type LogReader } from '../log/list-log.ts';
import type { StoredFiles } from '../log/stored-files.ts';

const SUMMARY = 'releases.json';

/** The summary as the follower left it beside the index; empty where there is none yet. */
export async function readSummary(files: Pick<StoredFiles, 'read'>): Promise<ListSummary> {
  const stored = await files.read(SUMMARY);
  return stored === undefined ? emptySummary : JSON.parse(stored.toString('utf8'));
}

/** Takes what the log grew by into the summary, checkpoint by checkpoint. Deleted, it is made again from the log. */
export async function followSummary(
  { files, log }: { readonly files: Pick<StoredFiles, 'read'>; readonly log: LogReader },
  folder: StoredFiles,
): Promise<void> {
  let summary = await readSummary(folder);
  for (const size of await log.checkpoints.sizes()) {
    if (size <= summary.treeSize) continue;
    const entries = await readEntries(files, { from: summary.treeSize, to: size });
    summary = summaryWith(summary, leavesOf(entries));
    await folder.write(SUMMARY, Buffer.from(JSON.stringify(summary)));
  }
}

function* leavesOf(entries: readonly Buffer[]): Generator<ListLeaf> {
  for (const bytes of entries) yield JSON.parse(bytes.toString('utf8'));
}
