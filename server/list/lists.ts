import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LegalDate } from '../../workflows/domain/classification/rule-data.ts';
import { tokyoDay } from '../../workflows/domain/classification/legal-date.ts';
import {
  criteriaOn,
  type CriteriaVersion,
  type ListCriteria,
} from '../../workflows/domain/list/criteria/criteria-data.ts';
import type { SubmissionState } from '../../workflows/domain/list/submission/state.ts';

/** The lists that are published, by their names. Each is a file of `regulations/list/criteria`: another list is another file. */
export type Lists = ReadonlyMap<string, ListCriteria>;

/** The one that is meant where none is named. */
export const defaultList = 'integratedCircuits';

export function readLists(regulationsDir: string): Lists {
  const folder = join(regulationsDir, 'list/criteria');
  const files = readdirSync(folder).filter((file) => file.endsWith('.json')).sort(); // prettier-ignore
  const read = files.map((file) => JSON.parse(readFileSync(join(folder, file), 'utf8')) as ListCriteria); // by its schema, held by a test
  return new Map(read.map((criteria) => [criteria.list, criteria]));
}

/** The criteria of a list that count on a day; undefined before the first ones, and for a list that is not published. */
export function findCriteria(lists: Lists, list: string, day: LegalDate): CriteriaVersion | undefined {
  const criteria = lists.get(list);
  return criteria && criteriaOn(criteria, day);
}

/** As `findCriteria`, at a moment. Throws where there are none. */
export function criteriaAt(lists: Lists, list: string, at: number): CriteriaVersion {
  const version = findCriteria(lists, list, tokyoDay(at));
  if (!version) throw new Error(`No criteria of the list ${list} count on ${tokyoDay(at)}`);
  return version;
}

/** The criteria by which a table was judged. */
export function criteriaOfTable(lists: Lists, { list, judged }: Pick<SubmissionState, 'list' | 'judged'>): CriteriaVersion | undefined {
  return judged && findCriteria(lists, list, judged.lawDate);
} // prettier-ignore
