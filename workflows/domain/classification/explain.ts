import { isDeciding, type CompiledClause, type CompiledRules } from './compile.ts';
import { evaluate, evaluateTechnology, truthsOf, type Evaluation } from './evaluate.ts';
import type { Facts } from './facts.ts';
import type { Clause, Condition, LawState, LegalDate, StatementKey } from './rule-data.ts';
import { citedPolicies, type CitedPolicy } from './policies.ts';
import { openParts, traceCondition, type Step } from './trace.ts';
import { isUnknown, truthName, type Truth, type TruthName } from './truth.ts';

/** One clause as it stands for a sheet. */
export type ClauseFinding = {
  readonly clause: Clause;
  readonly truth: TruthName;
  readonly step: Step;
  /** The answers that would settle it; empty unless it is unknown. */
  readonly missing: readonly string[];
  readonly evidenceRequired: readonly EvidenceDemand[];
  readonly policies: readonly string[];
};
/** A figure on a limit, or within the stated margin: the result stands, but document, page, edition and date are needed. */
export type EvidenceDemand = {
  readonly clause: string; readonly parameter: string; readonly value: string; readonly limit: string; readonly unit: string;
}; // prettier-ignore
export type Explanation = Evaluation & {
  readonly date: LegalDate;
  readonly lawState: LawState | undefined;
  /** What must be printed with the verdict, in this order. */
  readonly statements: readonly StatementKey[];
  readonly findings: readonly ClauseFinding[];
  /** Always listed, whatever their truth; they never change the verdict. */
  readonly screens: readonly ClauseFinding[];
  /** Foreign entries, for information only. */
  readonly information: readonly ClauseFinding[];
  readonly missing: readonly string[];
  readonly evidenceRequired: readonly EvidenceDemand[];
  readonly policies: readonly CitedPolicy[];
};

/** The verdict of {@link evaluate} with its reasons, clause by clause, in the order of the data. */
export function explain(rules: CompiledRules, facts: Facts): Explanation {
  const around = aroundOf(rules, facts);
  const policies = citedPolicies(rules, around.sheet);
  const all = rules.clauses.flatMap((one) => findingOf(one, around, policies));
  const evaluation = evaluate(rules, facts);
  const findings = all.filter(({ clause }) => isDeciding(clause));
  return {
    ...evaluation,
    date: rules.date,
    lawState: rules.lawState,
    statements: statementsOf(evaluation, rules, facts),
    findings,
    screens: all.filter(({ clause }) => clause.jurisdiction === 'japan' && !isDeciding(clause)),
    information: all.filter(({ clause }) => clause.jurisdiction !== 'japan'),
    missing: [...new Set(findings.flatMap(({ missing }) => missing))],
    evidenceRequired: findings.flatMap(({ evidenceRequired }) => evidenceRequired),
    policies,
  };
}

/** The evidence that {@link explain} demands, without its reasons: of each clause only what matters is looked at. */
export function evidenceDemanded(rules: CompiledRules, facts: Facts): EvidenceDemand[] {
  const around = aroundOf(rules, facts);
  return rules.deciding.flatMap(({ clause }) => (clause.condition ? demandedBy(clause.condition, around, clause.id) : []));
} // prettier-ignore

function demandedBy(condition: Condition, around: Around, clause: string): EvidenceDemand[] {
  if ('unit' in condition) return evidenceIn(traceCondition(condition, around), clause);
  return openParts(condition, around).flatMap((part) => demandedBy(part, around, clause));
}

/** Technology has no conditions: the statement says where it is listed. */
export function explainTechnology({ date, lawState }: CompiledRules): Explanation {
  return {
    ...evaluateTechnology(), date, lawState, statements: ['technology', 'review'],
    findings: [], screens: [], information: [], missing: [], evidenceRequired: [], policies: [],
  }; // prettier-ignore
}

type Around = Parameters<typeof traceCondition>[1];

function aroundOf(rules: CompiledRules, facts: Facts): Around {
  const values = rules.parameters.map((name) => facts.get(name));
  return { rules, facts, sheet: { values, truths: truthsOf(rules, facts) } };
}

function findingOf(
  { clause, place }: CompiledClause,
  around: Around,
  policies: readonly CitedPolicy[],
): ClauseFinding[] {
  if (clause.condition === null) return [];
  // Only `evaluate` writes truths, and only the three of them.
  const truth = around.sheet.truths[place] as Truth;
  const step = traceCondition(clause.condition, around);
  return [
    {
      clause,
      truth: truthName(truth),
      step,
      missing: truth === isUnknown ? [...new Set(missingIn(step, around))] : [],
      evidenceRequired: evidenceIn(step, clause.id),
      policies: policies.filter(({ policy }) => policy.clauses.includes(clause.id)).map(({ policy }) => policy.key),
    },
  ];
}

/** What is missing at the steps that are open, followed into the clauses they name. */
function missingIn(step: Step, around: Around): string[] {
  if (!step.matters || step.truth !== 'unknown') return [];
  if (step.clause === undefined) return [...step.missing, ...step.steps.flatMap((one) => missingIn(one, around))];
  const named = around.rules.clauses[around.rules.places.place(step.clause) ?? -1]?.clause.condition;
  return named ? missingIn(traceCondition(named, around), around) : [];
}

function evidenceIn(step: Step, clause: string): EvidenceDemand[] {
  const { parameter, value, limit, unit } = step;
  const within = step.steps.flatMap((one) => evidenceIn(one, clause));
  if (!step.matters || !step.isNear) return within;
  if (parameter === undefined || value === undefined || limit === undefined || unit === undefined) return within;
  return [...within, { clause, parameter, value, limit, unit }];
}

function statementsOf({ verdict }: Evaluation, rules: CompiledRules, facts: Facts): StatementKey[] {
  const isOther = verdict === 'notControlled' && facts.get('is_integrated_circuit') === false;
  const hasRow16 = rules.clauses.some(({ clause }) => clause.outcome === 'listedInRow16');
  return [
    isOther ? 'outOfScope' : verdict,
    ...(hasRow16 ? [] : (['earlierRow16'] as const)),
    ...(rules.lawState ? [] : (['lawStateUnknown'] as const)),
    'review',
  ];
}
