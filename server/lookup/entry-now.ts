import type { EntryHistory, LoggedChange } from '../../workflows/domain/list/entry-history.ts';
import { readEntries } from '../log/list-log.ts';
import { entryIn, historyIn } from './follow-log.ts';
import type { PublishedList } from './published-list.ts';

/** All that the log says about an entry by now: what the index has, and what was appended behind it. */
export async function historyNow(
  { index, log, files }: Pick<PublishedList, 'index' | 'log' | 'files'>,
  entry: string,
): Promise<EntryHistory> {
  const indexed = index();
  const [from, to] = [indexed.treeSize, (await log.checkpoints.latest())?.size ?? 0];
  const added = (await readEntries(files, { from, to })).flatMap((bytes, at): LoggedChange[] => {
    const leaf = bytes.toString('utf8');
    return entryIn(leaf) === entry ? [{ ...JSON.parse(leaf), leaf: from + at }] : [];
  });
  return [...historyIn(indexed, entry), ...added];
}
