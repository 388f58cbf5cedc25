import { tokyoDay } from '../../workflows/domain/classification/legal-date.ts';
import type { World } from '../world.ts';
import type { Judging } from './judge-table.ts';
import { knownMakers } from './known-makers.ts';
import { findCriteria } from './lists.ts';

/** All that a maker's table is judged against at an instant; undefined where there are no criteria of the list. */
export async function judgingAt(
  { rules, list: published, lists, registers }: Pick<World, 'rules' | 'list' | 'lists' | 'registers'>,
  { list, manufacturer, at }: { list: string; manufacturer: string; at: number },
): Promise<Judging | undefined> {
  const day = tokyoDay(at);
  const version = findCriteria(lists, list, day);
  if (!version) return undefined;
  const law = (await rules.current()).on(day);
  const makers = knownMakers((await registers.current()).makers);
  return { manufacturer, version, rules: law, index: published.index(), makers, at: new Date(at).toISOString() };
}
