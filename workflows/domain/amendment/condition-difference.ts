import type { Condition, LimitCondition } from '../classification/rule-data.ts';
import { sameData } from './same-data.ts';

/** What changed between two conditions, piece by piece. */
export type ConditionChange =
  | { readonly kind: 'thresholdChanged'; readonly before: LimitCondition; readonly after: LimitCondition }
  | { readonly kind: 'choicesChanged'; readonly parameter: string; readonly added: readonly string[]; readonly removed: readonly string[] }
  | { readonly kind: 'conditionAdded' | 'conditionRemoved'; readonly condition: Condition }; // prettier-ignore

type Pieces = readonly Condition[];

/** The changes from one condition to another: limits on the same parameter and lists of choices are compared with each
 *  other, everything else is added or removed. Empty when both say the same. A `null` condition has no pieces. */
export function conditionChanges(before: Condition | null, after: Condition | null): ConditionChange[] {
  return changesBetween(piecesOf(before), piecesOf(after));
}

function changesBetween(before: Pieces, after: Pieces): ConditionChange[] {
  let [old, fresh] = [without(before, after), without(after, before)];
  const changes: ConditionChange[] = [];
  for (const one of old) {
    const partner = fresh.find((other) => pairChanges(one, other) !== undefined);
    if (!partner) continue;
    changes.push(...(pairChanges(one, partner) ?? []));
    old = old.filter((other) => other !== one);
    fresh = fresh.filter((other) => other !== partner);
  }
  return [
    ...changes,
    ...old.map((condition) => ({ kind: 'conditionRemoved' as const, condition })),
    ...fresh.map((condition) => ({ kind: 'conditionAdded' as const, condition })),
  ];
}

/** Two pieces that are one piece changed; undefined when they have nothing to do with each other. */
function pairChanges(before: Condition, after: Condition): ConditionChange[] | undefined {
  if (isLimit(before) && isLimit(after))
    return before.parameter === after.parameter ? [{ kind: 'thresholdChanged', before, after }] : undefined;
  if ('isOneOf' in before && 'isOneOf' in after && before.parameter === after.parameter)
    return [
      {
        kind: 'choicesChanged',
        parameter: before.parameter,
        added: after.isOneOf.filter((one) => !before.isOneOf.includes(one)),
        removed: before.isOneOf.filter((one) => !after.isOneOf.includes(one)),
      },
    ];
  if (!('any' in before && 'any' in after)) return undefined;
  const within = changesBetween(before.any, after.any);
  return within.every(({ kind }) => kind === 'thresholdChanged') ? within : undefined;
}

function piecesOf(condition: Condition | null): Pieces {
  if (condition === null) return [];
  return 'all' in condition ? condition.all.flatMap(piecesOf) : [condition];
}

function without(pieces: Pieces, others: Pieces): Pieces {
  return pieces.filter((one) => !others.some((other) => sameData(one, other)));
}

function isLimit(condition: Condition): condition is LimitCondition {
  return 'parameter' in condition && !('is' in condition) && !('isOneOf' in condition);
}
