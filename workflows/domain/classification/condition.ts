import { compareWithFormula, type FactAt } from './formula.ts';
import type { Fact } from './facts.ts';
import { compareQuantities, quantity, type Quantity } from './quantity.ts';
import type { BandCondition, Condition, Formula, LimitCondition, LimitOperator } from './rule-data.ts';
import { isFalse, isTrue, isUnknown, truthOf, type Truth } from './truth.ts';

/** What a condition is asked about: answers by slot, and the truth of the clauses evaluated before it. */
export type Sheet = { readonly values: readonly (Fact | undefined)[]; readonly truths: Uint8Array };
export type Probe = (sheet: Sheet) => Truth;
/** Where a condition finds a parameter and a clause. A clause that is not in force has no place: it is false. */
export type Places = {
  readonly slot: (parameter: string) => number;
  readonly place: (clause: string) => number | undefined;
};

const limitOperators = ['above', 'atLeast', 'below', 'atMost'] as const;
const accepts: Record<LimitOperator, (sign: number) => Truth> = {
  above: (sign) => truthOf(sign > 0),
  atLeast: (sign) => truthOf(sign >= 0),
  below: (sign) => truthOf(sign < 0),
  atMost: (sign) => truthOf(sign <= 0),
};

const compiled = new WeakMap<Places, WeakMap<Condition, Probe>>();

/** One closure per condition, so that a verdict walks no data, and made once, so that an explanation can ask each of them again.
 *  Three values: unknown where an answer is missing.
 *  Source: the law in `regulations/clauses`; the semantics are those of its README. */
export function compileCondition(condition: Condition, places: Places): Probe {
  const known = compiled.get(places) ?? new WeakMap<Condition, Probe>();
  const probe = known.get(condition) ?? probeOf(condition, places);
  compiled.set(places, known.set(condition, probe));
  return probe;
}

function probeOf(condition: Condition, places: Places): Probe {
  if ('all' in condition) return every(condition.all.map((part) => compileCondition(part, places)));
  if ('any' in condition) return some(condition.any.map((part) => compileCondition(part, places)));
  if ('not' in condition) return negation(compileCondition(condition.not, places));
  if ('clause' in condition) return reference(places.place(condition.clause));
  if ('range' in condition) return band(condition, places);
  const slot = places.slot(condition.parameter);
  if ('is' in condition) return equality(slot, condition.is);
  if ('isOneOf' in condition) return membership(slot, new Set(condition.isOneOf));
  return limit(slot, condition, places);
}

export function limitOf(condition: LimitCondition): { operator: LimitOperator; limit: Formula } {
  const operator = limitOperators.find((one) => condition[one] !== undefined);
  const found = operator && condition[operator];
  if (operator === undefined || found === undefined) throw new Error(`no limit on ${condition.parameter}`);
  return { operator, limit: found };
}

function every(probes: readonly Probe[]): Probe {
  return (sheet) => {
    let least: Truth = isTrue;
    for (const probe of probes) {
      const truth = probe(sheet);
      if (truth === isFalse) return isFalse;
      if (truth < least) least = truth;
    }
    return least;
  };
}

function some(probes: readonly Probe[]): Probe {
  return (sheet) => {
    let most: Truth = isFalse;
    for (const probe of probes) {
      const truth = probe(sheet);
      if (truth === isTrue) return isTrue;
      if (truth > most) most = truth;
    }
    return most;
  };
}

function negation(probe: Probe): Probe {
  return (sheet) => {
    const truth = probe(sheet);
    return truth === isUnknown ? isUnknown : truthOf(truth === isFalse);
  };
}

function reference(place: number | undefined): Probe {
  if (place === undefined) return () => isFalse;
  // Only this module writes truths, and only the three of them.
  return ({ truths }) => truths[place] as Truth;
}

function equality(slot: number, wanted: boolean | string): Probe {
  return ({ values }) => {
    const value = values[slot];
    return value === undefined ? isUnknown : truthOf(value === wanted);
  };
}

function membership(slot: number, wanted: ReadonlySet<string>): Probe {
  return ({ values }) => {
    const value = values[slot];
    if (value === undefined) return isUnknown;
    if (typeof value === 'string') return truthOf(wanted.has(value));
    if (!Array.isArray(value)) return isFalse;
    for (const one of value) if (wanted.has(one)) return isTrue;
    return isFalse;
  };
}

function limit(slot: number, condition: LimitCondition, places: Places): Probe {
  const { operator, limit: bound } = limitOf(condition);
  const accept = accepts[operator];
  if (typeof bound !== 'number') return formulaLimit(slot, bound, { accept, places });
  const threshold = quantity(bound);
  return ({ values }) => {
    const fact = quantityAt(values, slot);
    return fact === undefined ? isUnknown : accept(compareQuantities(fact, threshold));
  };
}

function formulaLimit(
  slot: number,
  formula: Formula,
  { accept, places }: { accept: (sign: number) => Truth; places: Places },
): Probe {
  return ({ values }) => {
    const fact = quantityAt(values, slot);
    if (fact === undefined) return isUnknown;
    const factAt: FactAt = (parameter) => quantityAt(values, places.slot(parameter));
    const sign = compareWithFormula(fact, formula, factAt);
    return sign === undefined ? isUnknown : accept(sign);
  };
}

/** `high > above and low <= upTo`: the band is open below and closed above. */
function band({ range, above, upTo }: BandCondition, places: Places): Probe {
  const [low, high] = range.map(places.slot);
  const bottom = quantity(above);
  const top = upTo === null ? undefined : quantity(upTo);
  return ({ values }) => {
    const reaches = sideOf(quantityAt(values, high), (fact) => compareQuantities(fact, bottom) > 0);
    const starts = sideOf(quantityAt(values, low), (fact) => top === undefined || compareQuantities(fact, top) <= 0);
    return reaches < starts ? reaches : starts;
  };
}

function sideOf(fact: Quantity | undefined, holds: (fact: Quantity) => boolean): Truth {
  return fact === undefined ? isUnknown : truthOf(holds(fact));
}

function quantityAt(values: readonly (Fact | undefined)[], slot: number | undefined): Quantity | undefined {
  const value = slot === undefined ? undefined : values[slot];
  return typeof value === 'object' && 'value' in value ? value : undefined;
}
