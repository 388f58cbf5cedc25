import type { CompiledClause, CompiledRules } from '../../workflows/domain/classification/compile.ts';
import { limitOf } from '../../workflows/domain/classification/condition.ts';
import { truthsOf } from '../../workflows/domain/classification/evaluate.ts';
import type { Fact, Facts } from '../../workflows/domain/classification/facts.ts';
import { quantity, readQuantity, type Quantity } from '../../workflows/domain/classification/quantity.ts';
import { parametersOf, partsOf, referencesOf } from '../../workflows/domain/classification/references.ts';
import type { BandCondition, Condition, LimitCondition } from '../../workflows/domain/classification/rule-data.ts';
import { truthName, type Truth, type TruthName } from '../../workflows/domain/classification/truth.ts';

export function number(text: string): Quantity {
  const found = readQuantity(text);
  if (!found) throw new Error(`not a number: ${text}`);
  return found;
}

export function truthIn(rules: CompiledRules, { place }: CompiledClause, facts: Facts): TruthName {
  // `truthsOf` holds only the three values.
  return truthName(truthsOf(rules, facts)[place] as Truth);
}

/** Every limit against a number of its own, and every band, in a condition. */
export function limitsIn(condition: Condition): (LimitCondition | BandCondition)[] {
  if ('range' in condition) return [condition];
  if ('parameter' in condition) {
    if ('is' in condition || 'isOneOf' in condition) return [];
    return typeof limitOf(condition).limit === 'number' ? [condition] : [];
  }
  return partsOf(condition).flatMap(limitsIn);
}

/** What can be completed is within hundreds; the bound only ends the search for what cannot. */
const triesMax = 5_000;

/** Completes `fixed` so that the clause is as wanted for each of its cases; undefined when no completion is found.
 *  Unknown stays possible and false does not, so most of the tree is never walked. */
export function complete(
  rules: CompiledRules,
  one: CompiledClause,
  cases: readonly { fixed: Facts; wanted: TruthName }[],
): Facts | undefined {
  const fixed = cases[0]?.fixed ?? new Map();
  const open = askedBy(rules, one).filter((name) => !fixed.has(name));
  let tries = 0;
  const walk = (rest: Facts, at: number): Facts | undefined => {
    tries += 1;
    if (tries > triesMax) return undefined;
    const truths = cases.map((each) => truthIn(rules, one, new Map([...each.fixed, ...rest])));
    if (cases.every(({ wanted }, index) => truths[index] === wanted)) return rest;
    if (cases.some(({ wanted }, index) => truths[index] !== 'unknown' && truths[index] !== wanted)) return undefined;
    const name = open[at];
    if (name === undefined) return undefined;
    for (const value of candidates(rules, name)) {
      const found = walk(new Map([...rest, [name, value]]), at + 1);
      if (found) return found;
    }
    return undefined;
  };
  return walk(new Map(), 0);
}

/** The parameters of a clause and of those it refers to. */
function askedBy(rules: CompiledRules, { clause }: CompiledClause): string[] {
  const named = referencesOf(clause.condition).flatMap((id) => rules.clauses.filter((one) => one.clause.id === id));
  return [...new Set([...parametersOf(clause.condition), ...named.flatMap((one) => askedBy(rules, one))])];
}

/** Values that can make a difference: every choice, and numbers on, around and between the limits of the data. */
export function candidates({ regulations }: CompiledRules, name: string): readonly Fact[] {
  const parameter = regulations.parameters.find((one) => one.name === name);
  if (parameter?.type === 'boolean') return [false, true];
  if (parameter?.type === 'choice') return parameter.choices?.map(({ value }) => value) ?? [];
  if (parameter?.type === 'set') return [[], ...(parameter.choices?.map(({ value }) => [value]) ?? [])];
  const limits = regulations.clauses.flatMap(({ condition }) => (condition ? numbersFor(condition, name) : []));
  const sorted = [...new Set([0, ...limits])].sort((a, b) => a - b);
  const between = sorted.map((one, at) => (one + (sorted[at + 1] ?? one + 10)) / 2);
  return [...between, ...sorted, (sorted[0] ?? 0) - 10, 1].map(quantity);
}

function numbersFor(condition: Condition, name: string): number[] {
  return limitsIn(condition).flatMap((one) => {
    if ('range' in one) return one.range.includes(name) ? [one.above, ...(one.upTo === null ? [] : [one.upTo])] : [];
    const { limit } = limitOf(one);
    return one.parameter === name && typeof limit === 'number' ? [limit] : [];
  });
}
