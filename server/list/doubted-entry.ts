import { doubtDueAt } from '../../workflows/domain/list/doubt/rules.ts';
import type { Doubted } from '../../workflows/domain/list/doubt/state.ts';
import { listOfEntry } from '../../workflows/domain/list/entry-id.ts';
import { isUnreadable } from '../../workflows/domain/list/look-up/look-up.ts';
import { makersNamed } from '../../workflows/domain/list/maker-register.ts';
import type { Problem } from '../graphql/problems.ts';
import { lookUp } from '../lookup/look-up.ts';
import type { World } from '../world.ts';
import { criteriaAt } from './lists.ts';

/** What an officer saw: maker and number as they wrote them, the moment asked for, and the size of the log that answered. */
export type SeenEntry = { manufacturer: string; partNumber: string; asOf: string; treeSize: number };
type Subject = Pick<Doubted, 'entry' | 'asOf' | 'treeSize' | 'parties' | 'dueAt'>;

/** The one entry that is meant, with whom it concerns and until when an answer is due; or all that is wrong with the question. */
export async function doubtedEntry(
  { list, lists, registers }: Pick<World, 'list' | 'lists' | 'registers'>,
  { manufacturer, partNumber, asOf, treeSize }: SeenEntry,
  at: number,
): Promise<Subject | { problems: Problem[] }> {
  const index = list.index();
  const problems: Problem[] = [
    ...(Date.parse(asOf) > at ? [{ path: 'asOf', code: 'OUT_OF_RANGE' as const }] : []),
    ...(treeSize < 0 || treeSize > index.treeSize ? [{ path: 'treeSize', code: 'OUT_OF_RANGE' as const }] : []),
  ];
  const found = lookUp(index, {
    input: partNumber,
    manufacturer: manufacturer.trim() || undefined,
    asOf: new Date(asOf).toISOString(),
  });
  const [entry, ...others] = isUnreadable(found) ? [] : found.entries;
  if (!entry) problems.push(notListed);
  if (others.length > 0) problems.push(severalMakers);
  if (!entry || problems.length > 0) return { problems };
  const { makers } = await registers.current();
  return {
    entry: entry.change.entry,
    asOf: Date.parse(asOf),
    treeSize,
    parties: [...new Set(makersNamed(makers, entry.manufacturer).map(({ organisation }) => organisation))],
    dueAt: doubtDueAt(at, criteriaAt(lists, listOfEntry(entry.change.entry), at).settings.doubtDays),
  };
}

const notListed: Problem = {
  path: 'partNumber',
  code: 'NOT_LISTED',
  words: {
    ja: 'このメーカーのこの型番の掲載はありません。疑義は、公表リストにある掲載について出せます。',
    en: 'There is no entry of this number and maker. A doubt is about an entry of the published list.',
  },
};
const severalMakers: Problem = {
  path: 'manufacturer',
  code: 'SEVERAL_MAKERS',
  words: {
    ja: 'この型番は複数のメーカーが掲載しています。メーカーを掲載のとおりに入れてください。',
    en: 'Several makers list this number. Give the maker as the entry has it.',
  },
};
