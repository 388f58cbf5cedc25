import type { ItemNumber } from './item-number.ts';
import { dayAfter, isInForce } from './legal-date.ts';

/** One pair of the correlation table. Seen from Japan: `broader` = the Japanese item covers more than the EU number.
 *  `validFrom` null: the start is not established. Both days belong to the validity. Canonical numbers. */
export type Correlation = {
  jp: ItemNumber;
  eu: ItemNumber;
  relation: 'exact' | 'broader' | 'narrower' | 'partial' | 'unknown';
  confidence: 'compared' | 'indicated';
  validFrom: string | null;
  validTo: string | null;
};
/** Ordinance item -> row item, as the table states it: their orders differ, so it is never derived by position. */
export type ItemsOfOrdinance = Readonly<Record<string, string>>;

/** `listed`: pairs of exactly this number. `listedWithin`: only numbers inside it. `notInForce`: pairs at other dates only.
 *  `american`: not a number of this table at all. `unknown`: we do not know it, which is not "no counterpart". */
export type Standing = 'listed' | 'listedWithin' | 'notInForce' | 'american' | 'unknown';
export type Nearness = 'exact' | 'within' | 'containing';
export type Found<Pair> = { pair: Pair; nearness: Nearness };
export type Lookup<Pair> = {
  standing: Standing;
  /** Pairs in force, exact ones first, then those of numbers inside, then those of numbers that contain it. */
  found: Found<Pair>[];
  /** Pairs of this number, or of numbers inside it, that are not in force on the day. */
  otherDates: Pair[];
  /** The nearest number containing an unknown one of which we know something on the day. */
  nearestKnown: string | null;
};

/** In force on a day (`YYYY-MM-DD`, Asia/Tokyo)? First and last day count. */
export const isPairInForce = (pair: Pick<Correlation, 'validFrom' | 'validTo'>, day: string): boolean =>
  isInForce({ from: pair.validFrom, to: pair.validTo }, day);

/** The number and all that contain it, the row item of an ordinance item included. */
export function lineage({ canonical, broader }: ItemNumber, items: ItemsOfOrdinance): string[] {
  return [canonical, ...broader].flatMap((name) => {
    const item = Object.hasOwn(items, name) ? items[name] : undefined;
    return item === undefined ? [name] : [name, item];
  });
}

/** What the table says on a day about a number of either side. Never throws; an American number is never translated. */
export function lookUpNumber<Pair extends Correlation>(
  { pairs, items }: { pairs: readonly Pair[]; items: ItemsOfOrdinance },
  number: ItemNumber,
  day: string,
): Lookup<Pair> {
  if (number.list === 'us') return { standing: 'american', found: [], otherDates: [], nearestKnown: null };
  const side = number.list === 'eu' ? 'eu' : 'jp';
  const above = lineage(number, items);
  const nearnessOf = (pair: Pair): Nearness | undefined => {
    if (pair[side].canonical === number.canonical) return 'exact';
    if (lineage(pair[side], items).includes(number.canonical)) return 'within';
    return above.includes(pair[side].canonical) ? 'containing' : undefined;
  };
  const near = pairs.flatMap((pair) => ({ pair, nearness: nearnessOf(pair) })).filter(isNear);
  const found = near.filter(({ pair }) => isPairInForce(pair, day)).sort((a, b) => rank[a.nearness] - rank[b.nearness]);
  const otherDates = near.filter((one) => one.nearness !== 'containing' && !isPairInForce(one.pair, day));
  const standing = standingOf(found, otherDates.length > 0);
  const isKnown = (name: string) =>
    pairs.some((pair) => isPairInForce(pair, day) && lineage(pair[side], items).includes(name));
  const nearestKnown = standing === 'unknown' ? (above.find(isKnown) ?? null) : null;
  return { standing, found, otherDates: otherDates.map(({ pair }) => pair), nearestKnown };
}

const rank: Record<Nearness, number> = { exact: 0, within: 1, containing: 2 };

const isNear = <Pair>(one: { pair: Pair; nearness: Nearness | undefined }): one is Found<Pair> =>
  one.nearness !== undefined;

function standingOf(found: readonly Found<unknown>[], isKnownAtOtherDates: boolean): Standing {
  if (found.some(({ nearness }) => nearness === 'exact')) return 'listed';
  if (found.some(({ nearness }) => nearness === 'within')) return 'listedWithin';
  return isKnownAtOtherDates ? 'notInForce' : 'unknown';
}

export type Change<Pair> = { kind: 'added' | 'ended' | 'changed'; before: Pair | null; after: Pair | null };

/** What changed when this day began: pairs that started, ended, or are said in another way from now on. */
export function changesOn<Pair extends Correlation>(pairs: readonly Pair[], day: string): Change<Pair>[] {
  const ended = pairs.filter((pair) => pair.validTo !== null && dayAfter(pair.validTo) === day);
  const started = pairs.filter((pair) => pair.validFrom === day);
  const successor = (pair: Pair) => started.find((one) => isSamePair(one, pair)) ?? null;
  const gone = ended.map((before): Change<Pair> => {
    const after = successor(before);
    return { kind: after ? 'changed' : 'ended', before, after };
  });
  const fresh = started.filter((after) => !ended.some((before) => isSamePair(before, after)));
  return [...gone, ...fresh.map((after): Change<Pair> => ({ kind: 'added', before: null, after }))];
}

const isSamePair = (one: Correlation, other: Correlation): boolean =>
  one.jp.canonical === other.jp.canonical && one.eu.canonical === other.eu.canonical;
