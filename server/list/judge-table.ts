import type { CompiledRules } from '../../workflows/domain/classification/compile.ts';
import { entryStateAt } from '../../workflows/domain/list/entry-history.ts';
import type { CriteriaVersion } from '../../workflows/domain/list/criteria/criteria-data.ts';
import { judgeFacts, judgeOffer, type OfferJudgment } from '../../workflows/domain/list/criteria/judge-offer.ts';
import type { JudgedFacts, Offer } from '../../workflows/domain/list/criteria/offer.ts';
import type { MakerKnowledge } from '../../workflows/domain/list/match-level.ts';
import { makerRelation } from '../../workflows/domain/list/maker-names.ts';
import { historyOf } from '../lookup/follow-log.ts';
import { distributorForms } from '../lookup/list-data.ts';
import type { EntryIndex } from '../lookup/part-index.ts';
import type { Heading } from './heading.ts';
import { createTableMemory, readOffers, type OfferedRow, type TableMemory } from './read-offers.ts';
import { createFamilyReader } from './table-families.ts';

/** What a table is judged against. `at` is the moment of the check, as the log writes it. */
export type Judging = {
  readonly manufacturer: string;
  readonly version: CriteriaVersion;
  readonly rules: CompiledRules;
  readonly index: EntryIndex;
  /** The names of all makers, those of the register among them. */
  readonly makers: MakerKnowledge;
  readonly at: string;
};
/** One part of the table, and how it stands. */
export type JudgedRow = OfferJudgment & OfferedRow;

/** Judges part after part. Nothing is written anywhere; `memory` has what the table said so far. */
export async function* judgeTable(
  heading: Heading,
  rows: AsyncIterable<readonly string[]>,
  { memory = createTableMemory(), ...judging }: Judging & { readonly memory?: TableMemory },
): AsyncGenerator<JudgedRow> {
  const judge = createRowJudge(judging);
  for await (const offers of readOffers(heading, rows, memory))
    for (const offered of offers) yield { ...offered, ...judge(offered) };
}

/** Judges offered rows one by one; what it learns about facts it keeps. */
export function createRowJudge(judging: Judging): (offered: OfferedRow) => OfferJudgment {
  const judgedFacts = createFactMemory(judging.rules);
  const patternOf = createFamilyReader(judging);
  return ({ offer, key, isTwice, family }) =>
    judgeOffer(judging.version, offer, {
      rules: judging.rules, judged: judgedFacts(offer.facts),
      manufacturer: judging.manufacturer, makers: judging.makers, distributors: distributorForms,
      familyPattern: patternOf(family), standsAlready: isTwice ? 'inFile' : isListed(judging, key) ? 'listed' : undefined,
    }); // prettier-ignore
}

/** Judging facts is the dear part of a row, and rows that answer alike have one object of facts in common. */
function createFactMemory(rules: CompiledRules): (facts: Offer['facts']) => JudgedFacts {
  const known = new WeakMap<Offer['facts'], JudgedFacts>();
  return (facts) => {
    const judged = known.get(facts) ?? judgeFacts(rules, facts);
    known.set(facts, judged);
    return judged;
  };
}

/** Under any name of the maker; what was withdrawn or has expired may be offered again. */
export function isListed(
  { index, manufacturer, makers, at }: Pick<Judging, 'index' | 'manufacturer' | 'makers' | 'at'>,
  key: string,
): boolean {
  if (key === '') return false;
  return index.find(key).some((record) => {
    const state = entryStateAt(historyOf(record), at);
    const isOpen = state.state === 'listed' || (state.state === 'notInForce' && state.because === 'suspended');
    return isOpen && makerRelation(makers.names, [state.facts.maker, manufacturer]) !== 'different';
  });
}
