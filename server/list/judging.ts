import { tokyoDay } from '../../workflows/domain/classification/legal-date.ts';
import { criteriaOn } from '../../workflows/domain/list/criteria/criteria-data.ts';
import { circuitCriteria } from '../lookup/list-data.ts';
import type { World } from '../world.ts';
import type { Judging } from './judge-table.ts';

/** All that a maker's table is judged against at an instant; undefined before the first criteria of the list. */
export async function judgingAt(
  { rules, list }: Pick<World, 'rules' | 'list'>,
  manufacturer: string,
  at: number,
): Promise<Judging | undefined> {
  const day = tokyoDay(at);
  const version = criteriaOn(circuitCriteria, day);
  if (!version) return undefined;
  const law = (await rules.current()).on(day);
  return { manufacturer, version, rules: law, index: list.index(), at: new Date(at).toISOString() };
}
