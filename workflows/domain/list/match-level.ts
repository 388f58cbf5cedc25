import { findCataloguePattern, type CatalogueNotation } from './catalogue-pattern.ts';
import { canonicalNames, makerRelation, readMakerNames, type Maker, type MakerNames } from './maker-names.ts';
import { compilePackingRules, findKeptPart, type PackingRule, type PackingRules } from './packing-rules.ts';
import { findPartKey, lookAlikeKeyOf, recallKeyOf } from './part-number.ts';

/** Strongest first. `near` is "did you mean", never a result. */
export const matchLevels = ['original', 'normalised', 'packing', 'wildcard', 'makerAlias', 'near', 'none'] as const;
export type MatchLevel = (typeof matchLevels)[number];

/** What matching knows about makers; made once from the data of regulations/list/. */
export type MakerKnowledge = {
  readonly names: MakerNames;
  readonly packingRules: PackingRules;
  readonly notations: readonly CatalogueNotation[];
};

/** `manufacturer` is what the asker said, `listedManufacturer` the maker of the entry where it is another name. */
export type MatchQuestion = {
  readonly input: string;
  readonly listed: string;
  readonly manufacturer?: string | undefined;
  readonly listedManufacturer?: string | undefined;
};

export function readMakerKnowledge(data: {
  readonly manufacturers: readonly Maker[];
  readonly packingRules: readonly PackingRule[];
  readonly notations: readonly CatalogueNotation[];
}): MakerKnowledge {
  const names = readMakerNames(data.manufacturers);
  return { names, packingRules: compilePackingRules(data.packingRules, names), notations: data.notations };
}

/** How a typed number stands to a listed one. A text that is refused matches nothing. Without a maker neither packing
 *  nor a catalogue pattern is read; between two names of one business only equal keys count. Never throws. */
export function matchLevel(knowledge: MakerKnowledge, question: MatchQuestion): MatchLevel {
  const inputKey = findPartKey(question.input);
  const listedKey = findPartKey(question.listed);
  if (inputKey === undefined || listedKey === undefined) return 'none';
  return findResultLevel(knowledge, question, { inputKey, listedKey }) ?? nearLevel(inputKey, listedKey);
}

type Keys = { readonly inputKey: string; readonly listedKey: string };

/** The same for whoever has read both numbers; undefined when the typed one is no result for the listed one. */
export function findResultLevel(
  knowledge: MakerKnowledge,
  question: MatchQuestion,
  keys: Keys,
): MatchLevel | undefined {
  const { input, listed, manufacturer, listedManufacturer } = question;
  const relation =
    manufacturer === undefined || listedManufacturer === undefined
      ? 'same'
      : makerRelation(knowledge.names, [manufacturer, listedManufacturer]);
  const equal = keys.inputKey === keys.listedKey;
  if (relation === 'different') return undefined;
  if (relation === 'alias') return equal ? 'makerAlias' : undefined;
  if (equal) return input === listed ? 'original' : 'normalised';
  if (isEqualButForPacking(knowledge, manufacturer, keys)) return 'packing';
  return isInPattern(knowledge, question, keys.inputKey) ? 'wildcard' : undefined;
}

function isEqualButForPacking(knowledge: MakerKnowledge, maker: string | undefined, keys: Keys): boolean {
  if (maker === undefined) return false;
  const makers = canonicalNames(knowledge.names, maker);
  const keptOf = (key: string) => findKeptPart(knowledge.packingRules, { makers, key })?.kept ?? key;
  return keptOf(keys.inputKey) === keptOf(keys.listedKey);
}

/** The pattern belongs to the entry, so the entry's maker says how to read it. */
function isInPattern(knowledge: MakerKnowledge, question: MatchQuestion, inputKey: string): boolean {
  const manufacturer = question.listedManufacturer ?? question.manufacturer;
  if (manufacturer === undefined) return false;
  const pattern = findCataloguePattern(knowledge, { listed: question.listed, manufacturer });
  return pattern?.expression.test(inputKey) ?? false;
}

function nearLevel(inputKey: string, listedKey: string): MatchLevel {
  // Equal recall keys are equal after folding, too.
  const near = lookAlikeKeyOf(recallKeyOf(inputKey)) === lookAlikeKeyOf(recallKeyOf(listedKey));
  return near ? 'near' : 'none';
}
