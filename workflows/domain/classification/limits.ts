import { limitOf } from './condition.ts';
import { formulaText } from './formula.ts';
import { partsOf } from './references.ts';
import type { Condition, LimitOperator } from './rule-data.ts';

/** A limit as a reader sees it: a number or a formula, and for a band `(2.7, 2.9]`, open below and closed above. */
export type ShownLimit = {
  readonly parameter: string; readonly operator: LimitOperator | 'meetsBand'; readonly limit: string; readonly unit: string;
}; // prettier-ignore

/** The limits of a condition, in the order of the law; clauses it refers to are not followed. */
export function shownLimits(condition: Condition | null): ShownLimit[] {
  if (condition === null || 'clause' in condition) return [];
  if ('range' in condition)
    return [{ parameter: condition.range[1], operator: 'meetsBand', limit: bandText(condition), unit: condition.unit }];
  if (!('parameter' in condition)) return partsOf(condition).flatMap(shownLimits);
  if ('is' in condition || 'isOneOf' in condition) return [];
  const { operator, limit } = limitOf(condition);
  return [{ parameter: condition.parameter, operator, limit: formulaText(limit), unit: condition.unit }];
}

export function bandText({ above, upTo }: { readonly above: number; readonly upTo: number | null }): string {
  return upTo === null ? `(${above}, ∞)` : `(${above}, ${upTo}]`;
}
