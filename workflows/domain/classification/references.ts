import { limitOf } from './condition.ts';
import { parametersOfFormula } from './formula.ts';
import type { Condition } from './rule-data.ts';

/** The clauses a condition names. */
export function referencesOf(condition: Condition | null): string[] {
  if (condition === null) return [];
  if ('clause' in condition) return [condition.clause];
  return partsOf(condition).flatMap(referencesOf);
}

/** The parameters a condition asks for, each once, in the order it asks; clauses it names are not followed. */
export function parametersOf(condition: Condition | null): string[] {
  if (condition === null || 'clause' in condition) return [];
  const parts = partsOf(condition);
  if (parts.length > 0) return [...new Set(parts.flatMap(parametersOf))];
  if ('range' in condition) return [...condition.range];
  if (!('parameter' in condition)) return [];
  if ('is' in condition || 'isOneOf' in condition) return [condition.parameter];
  return [...new Set([condition.parameter, ...parametersOfFormula(limitOf(condition).limit)])];
}

export function partsOf(condition: Condition): readonly Condition[] {
  if ('all' in condition) return condition.all;
  if ('any' in condition) return condition.any;
  return 'not' in condition ? [condition.not] : [];
}
