import { setImmediate as turn } from 'node:timers/promises';
import type { CriteriaVersion } from '../../workflows/domain/list/criteria/criteria-data.ts';
import { findingsOf, type Finding } from '../../workflows/domain/list/criteria/judge-offer.ts';
import { patternFaults } from '../../workflows/domain/list/criteria/part-checks.ts';
import { listTheRest } from '../../workflows/domain/list/criteria/pattern-suggestions.ts';
import type { Suggestion } from '../../workflows/domain/list/criteria/suggestion-data.ts';
import { findFamilyPattern, unlistedNumbers, type FamilyPattern } from '../../workflows/domain/list/family-pattern.ts';
import type { MakerKnowledge } from '../../workflows/domain/list/match-level.ts';
import type { TableMemory } from './read-offers.ts';

type OfMaker = { readonly manufacturer: string; readonly makers: MakerKnowledge };
type Judged = OfMaker & { readonly version: CriteriaVersion };
/** What is found about the row that states a family, and what could be done about it. */
export type FamilyFinding = {
  readonly row: number;
  readonly cells: readonly string[];
  readonly finding: Finding;
  readonly suggestion: Suggestion;
};

const mostRemembered = 5_000;
/** So many families are looked at before anything else that the process does has its turn. */
const atOnce = 100;

/** From the name of a family to the pattern that it is, if it is one; what was compiled is kept. */
export function createFamilyReader({ manufacturer, makers }: OfMaker): (family: string) => FamilyPattern | undefined {
  const known = new Map<string, FamilyPattern | undefined>();
  return (family) => {
    if (family === '') return undefined;
    if (!known.has(family)) {
      if (known.size >= mostRemembered) known.clear();
      known.set(family, findFamilyPattern(makers, { listed: family, manufacturer }));
    }
    return known.get(family);
  };
} // prettier-ignore

/** Once a table is read: its families whose pattern stands for numbers that the table does not list. */
export async function* unlistedFamilies(
  { families, keys }: TableMemory,
  { version, manufacturer, makers }: Judged,
): AsyncGenerator<FamilyFinding> {
  const criterion = enumerating(version);
  if (!criterion) return;
  const isListed = (key: string) => keys.has(key);
  let at = 0;
  for (const [name, { row, cells }] of families) {
    if ((at += 1) % atOnce === 0) await turn();
    const missing = unlistedNumbers(makers, { listed: name, manufacturer }, { isListed });
    if (missing.numbers.length === 0) continue;
    for (const finding of findingsOf(criterion, [{ code: 'PATTERN_NOT_ALL_LISTED', about: name }]))
      yield { row, cells, finding, suggestion: listTheRest(missing) };
  }
}

/** Why the pattern that names a family may not; none for a name that is no pattern. */
export function familyFaults(name: string, { version, manufacturer, makers }: Judged): Finding[] {
  const criterion = enumerating(version);
  const pattern = findFamilyPattern(makers, { listed: name, manufacturer });
  return criterion && pattern ? findingsOf(criterion, patternFaults(pattern)) : [];
}

/** The criterion that takes a pattern for the name of a family; earlier ones took any name. */
function enumerating({ criteria }: CriteriaVersion) {
  return criteria.find(({ check }) => check === 'enumeratedNumber');
}
