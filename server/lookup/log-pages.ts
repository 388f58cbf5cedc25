import type { LoggedChange } from '../../workflows/domain/list/entry-history.ts';
import { BUNDLE, type Runs } from '../../workflows/domain/list/list-summary.ts';
import { tilePath } from '../../workflows/domain/list/tile.ts';
import { entriesOf } from '../log/entry-bundle.ts';
import type { StoredFiles } from '../log/stored-files.ts';

/** The changes at these places of a log of `size`, which was signed. Reads the bundles they stand in and nothing else. */
export async function readChanges(
  files: Pick<StoredFiles, 'read'>,
  { runs, size }: { readonly runs: Runs; readonly size: number },
): Promise<readonly LoggedChange[]> {
  const changes: LoggedChange[] = [];
  let [index, entries] = [-1, [] as readonly Buffer[]];
  for (const [from, to] of runs) {
    for (let leaf = from; leaf < to; leaf += 1) {
      if (Math.floor(leaf / BUNDLE) !== index) {
        index = Math.floor(leaf / BUNDLE);
        entries = await readBundle(files, { index, size });
      }
      const entry = entries[leaf % BUNDLE];
      if (entry === undefined) throw new Error(`The log lacks its leaf ${leaf}`);
      changes.push({ ...JSON.parse(entry.toString('utf8')), leaf });
    }
  }
  return changes;
}

async function readBundle(files: Pick<StoredFiles, 'read'>, { index, size }: { index: number; size: number }) {
  const width = Math.min(BUNDLE, size - index * BUNDLE);
  const bytes = await files.read(tilePath({ level: 'entries', index, width }));
  return bytes === undefined ? [] : entriesOf(bytes);
}
