import { cp, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ListCriteria } from '../../workflows/domain/list/criteria/criteria-data.ts';
import { defaultList, readLists } from '../../server/list/lists.ts';
import { projectRoot } from '../../server/project-root.ts';

export const anotherList = 'anotherList';

/** A folder of regulations with a second list: as that of circuits, but for the criterion that asks for a data sheet (P8). */
export async function regulationsWithAnotherList(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'gaihi-lists-'));
  await cp(join(projectRoot, 'regulations'), folder, { recursive: true });
  const circuits = readLists(folder).get(defaultList);
  if (!circuits) throw new Error('The list of circuits is not published');
  const versions = circuits.versions.map((version) => ({
    ...version,
    criteria: version.criteria.filter(({ id }) => id !== 'P8'),
  }));
  const criteria: ListCriteria = { list: anotherList, title: { ja: '別のリスト', en: 'Another list' }, versions };
  await writeFile(join(folder, 'list/criteria/another-list.json'), JSON.stringify(criteria));
  return folder;
}
