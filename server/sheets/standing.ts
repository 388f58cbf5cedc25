import { dayBefore } from '../../workflows/domain/classification/legal-date.ts';
import { editionStanding, type EditionStanding } from '../../workflows/domain/classification/sheet/edition.ts';
import type { LegalDate } from '../../workflows/domain/classification/rule-data.ts';
import type { SheetTemplate } from '../../workflows/domain/classification/sheet/template.ts';
import type { RulesInForce } from '../rules-in-force.ts';
import { sheetLibrary } from './sheet-rules.ts';

/** How an edition stands on a date. A law state that was published here, and not with the forms, ends the editions before it:
 *  from its day on there is none until the forms are renewed. */
export function standingOf(
  { published }: Pick<RulesInForce, 'published'>,
  template: SheetTemplate,
  date: LegalDate,
): EditionStanding {
  const states = published.flatMap(({ state }) => (state ? [state.from] : [])).sort();
  const editions = sheetLibrary.editions.map((one): SheetTemplate => {
    const next = states.find((from) => from > one.law.from);
    return next && (one.law.to === null || one.law.to >= next)
      ? { ...one, law: { ...one.law, to: dayBefore(next) } }
      : one;
  });
  return editionStanding(editions, template, date);
}
