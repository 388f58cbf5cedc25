import type { LoggedChange } from '../entry-history.ts';
import type { LogTime, StatedFacts } from '../list-leaf.ts';

/** All that a change says but its leaf, its number and the part number: it is the same for most entries of a release, so each is
 *  kept once and named by its place. `at` and the rest are as the log has them. */
export type Statement = readonly [
  change: LoggedChange['change'],
  at: LogTime,
  yearMonth: string,
  reasonOrList: string,
  maker?: string,
  lawState?: string,
  validTo?: LogTime,
];
/** What the numbers in a snapshot's entries stand for. A holder is an entry's id without its key: the list and the maker. */
export type SnapshotWords = { readonly holders: readonly string[]; readonly statements: readonly Statement[] };

/** Collects words while entries are written. */
export type WordPlan = {
  readonly holder: (holder: string) => number;
  readonly statement: (change: LoggedChange<StatedFacts>) => number;
  readonly words: () => SnapshotWords;
};

export function createWordPlan(): WordPlan {
  const holders = new Map<string, number>();
  const statements = new Map<string, number>();
  return {
    holder: (holder) => placeIn(holders, holder),
    statement: (change) => placeIn(statements, JSON.stringify(statementOf(change))),
    words: () => ({
      holders: [...holders.keys()],
      statements: [...statements.keys()].map((text): Statement => JSON.parse(text)),
    }),
  };
}

/** The change that a statement was made of, with what stands apart from it. */
export function changeOf(
  [change, at, yearMonth, reasonOrList, maker = '', lawState = '', validTo = '']: Statement,
  { entry, key, leaf, number, partNumber }: Apart,
): LoggedChange<StatedFacts> {
  const stated = { entry, at, publication: { yearMonth, number }, leaf };
  switch (change) {
    case 'published':
    case 'corrected':
    case 'reverified':
      return { ...stated, change, facts: { list: reasonOrList, maker, partNumber, key, lawState, validTo } };
    case 'suspended':
    case 'resumed':
    case 'withdrawn':
      return { ...stated, change, reason: reasonOrList };
  }
}
type Apart = { entry: string; key: string; leaf: number; number: number; partNumber: string };

export function statesFacts([change]: Statement): boolean {
  return change === 'published' || change === 'corrected' || change === 'reverified';
}

function statementOf(change: LoggedChange<StatedFacts>): Statement {
  const { at, publication } = change;
  if (!('facts' in change)) return [change.change, at, publication.yearMonth, change.reason];
  const { list, maker, lawState, validTo } = change.facts;
  return [change.change, at, publication.yearMonth, list, maker, lawState, validTo];
}

function placeIn(known: Map<string, number>, word: string): number {
  const place = known.get(word);
  if (place !== undefined) return place;
  known.set(word, known.size);
  return known.size - 1;
}
