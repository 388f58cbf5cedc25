import type { CompiledRules } from './compile.ts';
import { compileCondition, limitOf, type Sheet } from './condition.ts';
import type { Facts } from './facts.ts';
import { approximate, compareWithFormula, factAtOf, formulaText, parametersOfFormula } from './formula.ts';
import { bandText } from './limits.ts';
import { isNear, quantity, quantityText, type Quantity } from './quantity.ts';
import { partsOf } from './references.ts';
import type { BandCondition, Condition, Formula, LimitCondition, LimitOperator } from './rule-data.ts';
import { isFalse, isTrue, truthName, type Truth, type TruthName } from './truth.ts';

export type StepKind = 'all' | 'any' | 'not' | 'clause' | 'answer' | 'limit' | 'band';
/** One condition with its result, and the conditions inside it. */
export type Step = {
  readonly kind: StepKind;
  readonly truth: TruthName;
  /** Whether another result here could change the clause: no sibling has settled it. */
  readonly matters: boolean;
  readonly steps: readonly Step[];
  readonly clause?: string;
  readonly parameter?: string;
  readonly operator?: LimitOperator | 'isOneOf' | 'meetsBand';
  /** What the law says, in `unit`; a formula is given beside its value. */
  readonly limit?: string; readonly unit?: string; readonly formula?: string;
  /** What the sheet says, in `unit`; undefined while it is missing. */
  readonly value?: string;
  /** What was written, where it was another unit. */
  readonly given?: string;
  /** On the limit, or within the stated margin of it. */
  readonly isNear?: boolean;
  readonly missing: readonly string[];
}; // prettier-ignore

type Around = { readonly rules: CompiledRules; readonly facts: Facts; readonly sheet: Sheet };

/** Why a condition has its result, step by step. Built on demand: a verdict does not need it. */
export function traceCondition(condition: Condition, around: Around): Step {
  return trace(condition, true, around);
}

function trace(condition: Condition, matters: boolean, around: Around): Step {
  const truth = probe(condition, around);
  const base = { truth: truthName(truth), matters, steps: [], missing: [] };
  if ('clause' in condition) return { ...base, kind: 'clause', clause: condition.clause };
  if ('range' in condition) return { ...base, kind: 'band', ...bandFacts(condition, around.facts) };
  if ('is' in condition || 'isOneOf' in condition)
    return { ...base, kind: 'answer', ...answerFacts(condition, around.facts) };
  if ('parameter' in condition) return { ...base, kind: 'limit', ...limitFacts(condition, around.facts) };
  const open = matters ? openParts(condition, around) : [];
  return {
    ...base,
    kind: 'all' in condition ? 'all' : 'any' in condition ? 'any' : 'not',
    steps: partsOf(condition).map((part) => trace(part, open.includes(part), around)),
  };
}

/** The parts of a condition whose result could change its own: no sibling has settled it. Empty for one without parts. */
export function openParts(condition: Condition, around: Around): readonly Condition[] {
  const parts = partsOf(condition);
  const settled = 'all' in condition ? isFalse : isTrue;
  const truths = parts.map((part) => probe(part, around));
  const isOpen = (at: number) => 'not' in condition || truths.every((one, other) => other === at || one !== settled);
  return parts.filter((_part, at) => isOpen(at));
}

function probe(condition: Condition, { rules, sheet }: Around): Truth {
  return compileCondition(condition, rules.places)(sheet);
}

function answerFacts(
  condition: { parameter: string; is: boolean | string } | { parameter: string; isOneOf: readonly string[] },
  facts: Facts,
) {
  const { parameter } = condition;
  const wanted = 'is' in condition ? [String(condition.is)] : condition.isOneOf;
  const fact = facts.get(parameter);
  const value = Array.isArray(fact) ? fact.join(', ') : fact === undefined ? undefined : String(fact);
  return {
    parameter,
    operator: 'isOneOf' as const,
    limit: wanted.join(', '),
    ...(value === undefined ? { missing: [parameter] } : { value }),
  };
}

function limitFacts(condition: LimitCondition, facts: Facts) {
  const { parameter, unit } = condition;
  const { operator, limit } = limitOf(condition);
  const factAt = factAtOf(facts);
  const fact = factAt(parameter);
  const threshold = approximate(limit, factAt);
  return {
    parameter,
    operator,
    unit,
    ...(threshold !== undefined && { limit: limitText(limit, threshold) }),
    ...(typeof limit === 'number' ? {} : { formula: formulaText(limit) }),
    ...(fact && { ...valueOf(fact), isNear: isNearFormula(fact, limit, facts) }),
    missing: [parameter, ...parametersOfFormula(limit)].filter((name) => !facts.has(name)),
  };
}

function bandFacts({ range, above, upTo, unit }: BandCondition, facts: Facts) {
  const factAt = factAtOf(facts);
  const [low, high] = [factAt(range[0]), factAt(range[1])];
  const onEdge = (high && isNear(high, quantity(above))) || (low && upTo !== null && isNear(low, quantity(upTo)));
  return {
    parameter: range[0],
    operator: 'meetsBand' as const,
    unit,
    limit: bandText({ above, upTo }),
    ...((low || high) && { value: `${low ? quantityText(low) : '?'} – ${high ? quantityText(high) : '?'}` }),
    isNear: onEdge === true,
    missing: range.filter((name) => !facts.has(name)),
  };
}

function isNearFormula(fact: Quantity, limit: Formula, facts: Facts): boolean {
  if (typeof limit === 'number') return isNear(fact, quantity(limit));
  const factAt = factAtOf(facts);
  if (compareWithFormula(fact, limit, factAt) === 0) return true;
  const threshold = approximate(limit, factAt);
  return fact.tolerance !== undefined && threshold !== undefined && isNear(fact, quantity(threshold));
}

function valueOf(fact: Quantity) {
  return { value: quantityText(fact), ...(fact.given && { given: `${fact.given.value} ${fact.given.unit}` }) };
}

function limitText(limit: Formula, threshold: number): string {
  return typeof limit === 'number' ? quantityText(quantity(limit)) : String(Number(threshold.toPrecision(12)));
}
