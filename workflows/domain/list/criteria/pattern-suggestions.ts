import type { Words } from '../../classification/rule-data.ts';
import { expandCataloguePattern } from '../catalogue-expansion.ts';
import { findCataloguePattern, type Listed } from '../catalogue-pattern.ts';
import { findFamilyPattern } from '../family-pattern.ts';
import type { Asked, Known, Suggestion } from './suggestion-data.ts';

/** Of a pattern that stands where a number should: its numbers, and how to list them. */
export function writtenOut({ offer: { partNumber }, known: { makers, manufacturer } }: Asked): Suggestion | undefined {
  const listed = { listed: partNumber, manufacturer };
  const mayNameFamily = findFamilyPattern(makers, listed)?.crosses.length === 0;
  return expanded(listed, makers, mayNameFamily ? oneARowInFamily : oneARow);
}

const oneARow = { ja: '次の型番を一行ずつ書いてください。', en: 'Write these, one a row.' };
const oneARowInFamily = {
  ja: `${oneARow.ja}共通の値は、この表記をシリーズ名とする型番のない行に書けます。`,
  en: `${oneARow.en} What they share may stand in a row without a part number whose family is this notation.`,
};

/** Of a family: the numbers among which the one that is meant stands. */
export function ofPattern({ about, known: { makers, manufacturer } }: Asked): Suggestion | undefined {
  return expanded({ listed: about, manufacturer }, makers, {
    ja: 'この表記が表す型番は次のとおりです。ほかの型番は別のシリーズに書いてください。',
    en: 'The notation stands for these. Put any other number into another family.',
  });
}

/** Of a pattern that cannot be told: what of it is fixed may name the family without standing for anything. */
export function plainName({ about, known: { makers, manufacturer } }: Asked): Suggestion | undefined {
  const literal = findCataloguePattern(makers, { listed: about, manufacturer })?.literal;
  if (literal === undefined) return undefined;
  const say = {
    ja: '選択肢や任意の文字を含まない名前をシリーズ名にし、違う値は各型番の行に書いてください。',
    en: 'Name the family without alternatives or placeholders, and write what differs into the rows of its parts.',
  };
  return { values: [literal], say };
}

/** Of a pattern that leaves a protected place open. */
export function familyForEach(): Suggestion {
  const say = {
    ja: 'その位置の文字を一つに決め、文字ごとに別のシリーズとして書いてください。',
    en: 'Fix the character at that place, and write a family for each.',
  };
  return { values: [], say };
}

/** What a family says whose pattern stands for numbers that nobody lists. */
export function listTheRest({ numbers, more }: { readonly numbers: readonly string[]; readonly more: number }): Suggestion {
  const say = {
    ja: `実在し、掲載したい型番があれば、同じシリーズの行として加えてください。${andMore(more).ja}`,
    en: `Add those that exist and are to be listed as rows of the family.${andMore(more).en}`,
  };
  return { values: numbers, say };
} // prettier-ignore

function expanded(listed: Listed, makers: Known['makers'], closed: Words): Suggestion | undefined {
  const expansion = expandCataloguePattern(makers, listed);
  if (!expansion) return undefined;
  const { texts, more, isOpen } = expansion;
  const open = {
    ja: '残る x は任意の一文字です。実在する型番だけを一つずつ書いてください。',
    en: 'Each x that is left stands for any character: write only the order codes that exist.',
  };
  const { ja, en } = isOpen ? open : closed;
  return { values: texts, say: { ja: `${ja}${andMore(more).ja}`, en: `${en}${andMore(more).en}` } };
}

function andMore(more: number): Words {
  return more > 0 ? { ja: `（ほか ${more} 件）`, en: ` (and ${more} more)` } : { ja: '', en: '' };
}
