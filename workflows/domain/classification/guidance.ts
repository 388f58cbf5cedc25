import { lineage, type ItemsOfOrdinance } from './correlation.ts';
import type { ItemNumber } from './item-number.ts';
import { isInForce } from './legal-date.ts';
import type { Clause, LegalDate } from './rule-data.ts';

/** One edition of an article, as far as rules need it. The words are elsewhere. */
export type GuidanceEdition = {
  /** `<sector>/<article>`; editions of one article share it. */
  id: string;
  edition: number;
  sector: string;
  /** The law state the article was written for. */
  lawState: LegalDate;
  validFrom: LegalDate;
  /** Ids of the clauses the article cites, and the rows or items it is about. */
  clauses: readonly string[];
  items: readonly ItemNumber[];
};

/** The edition of every article on a day: the latest one that began by then. Articles that had none yet are left out. */
export function editionsOn<Edition extends GuidanceEdition>(editions: readonly Edition[], day: LegalDate): Edition[] {
  const current = new Map<string, Edition>();
  for (const edition of editions.filter(({ validFrom }) => validFrom <= day)) {
    const known = current.get(edition.id);
    if (!known || known.validFrom < edition.validFrom) current.set(edition.id, edition);
  }
  return [...current.values()];
}

/** Guidance that cites any of these clauses: what an amendment run has to list. Ids of every version of a clause are given by the caller. */
export function guidanceCiting<Edition extends GuidanceEdition>(
  editions: readonly Edition[],
  clauses: readonly string[],
): Edition[] {
  return editions.filter((edition) => edition.clauses.some((clause) => clauses.includes(clause)));
}

/** Guidance about a number of 別表第1 or of the ordinance: about that number, or about one that contains it. */
export function guidanceAbout<Edition extends GuidanceEdition>(
  editions: readonly Edition[],
  number: ItemNumber,
  itemsOfOrdinance: ItemsOfOrdinance,
): Edition[] {
  const names = lineage(number, itemsOfOrdinance);
  return editions.filter(({ items }) => items.some(({ canonical }) => names.includes(canonical)));
}

/** The cited clauses that are no longer what the article was written for: ended by the day, or said anew after its law state.
 *  A clause whose present text began by the law state is not among them. */
export function amendedSince<Cited extends Pick<Clause, 'id' | 'family' | 'dates'>>(
  { clauses: cited, lawState }: Pick<GuidanceEdition, 'clauses' | 'lawState'>,
  clauses: readonly Cited[],
  day: LegalDate,
): Cited[] {
  return clauses.filter((clause) => {
    if (!cited.includes(clause.id)) return false;
    if (!isInForce(clause.dates, day)) return true;
    return clause.dates.from !== null && clause.dates.from > lawState;
  });
}
