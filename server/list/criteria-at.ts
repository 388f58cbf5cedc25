import { criteriaOn, type CriteriaVersion } from '../../workflows/domain/list/criteria/criteria-data.ts';
import { tokyoDay } from '../../workflows/domain/classification/legal-date.ts';
import { circuitCriteria } from '../lookup/list-data.ts';

/** The criteria of the list that count at a moment. Throws before the first ones. */
export function criteriaAt(at: number): CriteriaVersion {
  const version = criteriaOn(circuitCriteria, tokyoDay(at));
  if (!version) throw new Error(`No criteria of the list count on ${tokyoDay(at)}`);
  return version;
}
