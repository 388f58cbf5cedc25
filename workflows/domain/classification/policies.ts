import type { CompiledRules } from './compile.ts';
import { compileCondition, type Sheet } from './condition.ts';
import type { LegalDate, Policy, PolicyDecision } from './rule-data.ts';
import { isFalse } from './truth.ts';

export type CitedPolicy = { readonly policy: Policy; readonly decision: PolicyDecision };

/** The decision on a question that counts on a day; undefined before the first one. */
export function decisionOn({ decisions }: Policy, date: LegalDate): PolicyDecision | undefined {
  return decisions.filter(({ from }) => from <= date).sort((a, b) => (a.from < b.from ? 1 : -1))[0];
}

/** The interpretations that bear on a sheet: one of their clauses is in force, and their condition is not false. */
export function citedPolicies(rules: CompiledRules, sheet: Sheet): CitedPolicy[] {
  return rules.regulations.policies.flatMap((policy) => {
    const decision = decisionOn(policy, rules.date);
    const isConcerned = policy.clauses.some((id) => rules.places.place(id) !== undefined);
    const isCited = !policy.when || compileCondition(policy.when, rules.places)(sheet) !== isFalse;
    return decision && isConcerned && isCited ? [{ policy, decision }] : [];
  });
}
