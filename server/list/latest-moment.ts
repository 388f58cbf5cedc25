import type { ListLeaf } from '../../workflows/domain/list/list-leaf.ts';
import { latestMoment, summaryWith } from '../../workflows/domain/list/list-summary.ts';
import { readEntries } from '../log/list-log.ts';
import type { PublishedList } from '../lookup/published-list.ts';

/** The latest moment, in ms, from which any change of a log of that size counts; 0 for an empty log. Reads what the summary does not have
 *  yet in the log itself. */
export async function latestIn({ summary, files }: Pick<PublishedList, 'summary' | 'files'>, size: number): Promise<number> {
  const known = summary();
  const behind = known.treeSize < size ? await readEntries(files, { from: known.treeSize, to: size }) : [];
  const leaves = behind.map((bytes): ListLeaf => JSON.parse(bytes.toString('utf8')));
  const latest = latestMoment(leaves.length > 0 ? summaryWith(known, leaves) : known);
  return latest === undefined ? 0 : Date.parse(latest);
} // prettier-ignore
