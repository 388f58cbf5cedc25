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

/** So many leaves are taken before the summary is written down on the way: one that is cut off goes on from there. */
const mostAtOnce = 200_000;

/** Takes what the log grew by into the summary, checkpoint by checkpoint. Deleted, it is made again from the log. */
export async function followSummary(
  { files, log }: { readonly files: Pick<StoredFiles, 'read'>; readonly log: LogReader },
  folder: StoredFiles,
): Promise<void> {
  let written = await readSummary(folder);
  let summary = written;
  const write = async () => {
    if (summary.treeSize > written.treeSize) await folder.write(SUMMARY, Buffer.from(JSON.stringify(summary)));
    written = summary;
  };
  for (const size of await log.checkpoints.sizes()) {
    if (size <= summary.treeSize) continue;
    const entries = await readEntries(files, { from: summary.treeSize, to: size });
    summary = summaryWith(summary, leavesOf(entries));
    if (summary.treeSize - written.treeSize >= mostAtOnce) await write();
  }
  await write();
}

function* leavesOf(entries: readonly Buffer[]): Generator<ListLeaf> {
  for (const bytes of entries) yield JSON.parse(bytes.toString('utf8'));
}
