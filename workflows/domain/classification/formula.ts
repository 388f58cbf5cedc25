import type { Facts } from './facts.ts';
import {
  compareIntervals,
  divideIntervals,
  intervalOf,
  log2Interval,
  timesIntervals,
  type Interval,
} from './interval.ts';
import { exactly, quantity, type Quantity } from './quantity.ts';
import type { Formula } from './rule-data.ts';

export type FactAt = (parameter: string) => Quantity | undefined;

// A formula has a handful of operations, each wrong by at most a few parts in 10^16: beyond this the doubles are right.
const trusted = 1e-9;

/** A fact against a formula: below zero, zero, above zero.
 *  Doubles decide when they are clearly apart; otherwise exact fractions do, with log2 enclosed to 2^-95.
 *  Undefined (unknown) when a parameter is missing, at division by zero and at log2 of 0 or less. */
export function compareWithFormula(fact: Quantity, formula: Formula, factAt: FactAt): number | undefined {
  const rough = approximate(formula, factAt);
  if (rough === undefined || Number.isNaN(rough)) return undefined;
  const apart = fact.value - rough;
  if (Number.isFinite(rough) && Math.abs(apart) > trusted * (Math.abs(fact.value) + Math.abs(rough))) return apart;
  const enclosed = enclose(formula, factAt);
  return enclosed && compareIntervals(intervalOf(exactly(fact)), enclosed);
}

/** The value of a formula to double precision, for people to read; undefined as in {@link compareWithFormula}. */
export function approximate(formula: Formula, factAt: FactAt): number | undefined {
  if (typeof formula === 'number') return formula;
  if (typeof formula === 'string') return factAt(formula)?.value;
  if ('log2' in formula) {
    const of = approximate(formula.log2, factAt);
    return of !== undefined && of > 0 ? Math.log2(of) : undefined;
  }
  const isProduct = 'times' in formula;
  const [left, right] = (isProduct ? formula.times : formula.dividedBy).map((part) => approximate(part, factAt));
  if (left === undefined || right === undefined) return undefined;
  if (isProduct) return left * right;
  return right === 0 ? undefined : left / right;
}

/** The parameters a formula names, each once. */
export function parametersOfFormula(formula: Formula): string[] {
  if (typeof formula === 'number') return [];
  if (typeof formula === 'string') return [formula];
  if ('log2' in formula) return parametersOfFormula(formula.log2);
  const parts = 'times' in formula ? formula.times : formula.dividedBy;
  return [...new Set(parts.flatMap(parametersOfFormula))];
}

/** A formula for people: `505.62 ÷ (rf_freq_high_ghz × rf_freq_high_ghz)`. */
export function formulaText(formula: Formula): string {
  if (typeof formula === 'number' || typeof formula === 'string') return String(formula);
  if ('log2' in formula) return `log2(${formulaText(formula.log2)})`;
  const isProduct = 'times' in formula;
  const parts = isProduct ? formula.times : formula.dividedBy;
  return parts
    .map((part) => (typeof part === 'object' && !('log2' in part) ? `(${formulaText(part)})` : formulaText(part)))
    .join(isProduct ? ' × ' : ' ÷ ');
}

function enclose(formula: Formula, factAt: FactAt): Interval | undefined {
  if (typeof formula === 'number') return intervalOf(exactly(quantity(formula)));
  if (typeof formula === 'string') {
    const fact = factAt(formula);
    return fact && intervalOf(exactly(fact));
  }
  if ('log2' in formula) {
    const of = enclose(formula.log2, factAt);
    return of && log2Interval(of);
  }
  const isProduct = 'times' in formula;
  const [left, right] = (isProduct ? formula.times : formula.dividedBy).map((part) => enclose(part, factAt));
  if (!left || !right) return undefined;
  return isProduct ? timesIntervals(left, right) : divideIntervals(left, right);
}

/** The number a sheet gives for a parameter. */
export function factAtOf(facts: Facts): FactAt {
  return (parameter) => {
    const fact = facts.get(parameter);
    return typeof fact === 'object' && 'value' in fact ? fact : undefined;
  };
}
