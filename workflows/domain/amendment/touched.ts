import type { Clause } from '../classification/rule-data.ts';
import { changedClauses, changedPolicies, type ClausePair, type Law } from './changed.ts';
import { sameData } from './same-data.ts';

/** What an amendment touches, by name. A family is amended as a whole: who cites one of its clauses is concerned. */
export type Touched = {
  readonly families: readonly string[];
  /** The clauses themselves, old and new. */
  readonly clauses: readonly string[];
  /** Items of the export order that have a clause they did not have before, such as `7(1)`. */
  readonly newItems: readonly string[];
  readonly policies: readonly string[];
  /** Families of which only the interpretation changed. */
  readonly interpreted: readonly string[];
};

/** Foreign entries and mere headings touch nobody. Source: CISTEC, 該非判定支援サービス: until the clause concerned is amended. */
export function touchedBy(before: Law, after: Law): Touched {
  const pairs = changedClauses(before, after).filter(isAmendment);
  const clauses = pairs.flatMap(({ old, fresh }) => [old, fresh].filter((one) => one !== undefined));
  const families = unique(clauses.map(({ family }) => family));
  const policies = changedPolicies(before, after).map(({ policy }) => policy);
  const interpreted = policies.flatMap((policy) =>
    after.data.clauses.filter(({ id }) => policy.clauses.includes(id)).map(({ family }) => family),
  );
  return {
    families,
    clauses: unique(clauses.map(({ id }) => id)),
    newItems: unique(pairs.flatMap(({ old, fresh }) => (fresh && !old ? [itemOf(fresh)] : []))),
    policies: policies.map(({ key }) => key),
    interpreted: unique(interpreted).filter((family) => !families.includes(family)),
  };
}

function isAmendment({ old, fresh }: ClausePair): boolean {
  if ((fresh ?? old)?.jurisdiction !== 'japan') return false;
  if (!old || !fresh) return true;
  return !sameData([old.condition, old.citation, old.outcome], [fresh.condition, fresh.citation, fresh.outcome]);
}

/** The item of the export order a clause belongs to: `7(1)`. */
export function itemOf({ citation: { order } }: Clause): string {
  return `${order?.row ?? ''}${order?.item ?? ''}`;
}

const unique = (names: readonly string[]): string[] => [...new Set(names)];
