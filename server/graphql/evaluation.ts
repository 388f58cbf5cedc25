import { checkFacts } from '../../workflows/domain/classification/check-facts.ts';
import type { CompiledRules } from '../../workflows/domain/classification/compile.ts';
import {
  explain,
  explainTechnology,
  type ClauseFinding,
  type Explanation,
} from '../../workflows/domain/classification/explain.ts';
import type { StatementKey } from '../../workflows/domain/classification/rule-data.ts';
import type { Step } from '../../workflows/domain/classification/trace.ts';
import type { TruthName } from '../../workflows/domain/classification/truth.ts';
import type { QueryResolvers, ResolversTypes } from '../generated/resolvers.ts';
import type { RulesInForce } from '../rules-in-force.ts';
import { requireViewer } from './context.ts';
import { validationFailed } from './errors.ts';
import { factProblems, inputProblems, rawFacts } from './fact-input.ts';
import { versionOf } from './regulation.ts';

const truths = { true: 'met', false: 'notMet', unknown: 'unknown' } as const satisfies Record<TruthName, string>;

export const evaluationQueries = {
  evaluate: (_parent, { facts, date, kind }, context) => {
    requireViewer(context);
    const rules = context.rules.on(date);
    const repeated = inputProblems(facts);
    if (repeated.length > 0) return validationFailed(repeated, context.language);
    const checked = checkFacts(rules, rawFacts(facts));
    if ('problems' in checked)
      return validationFailed(factProblems(checked.problems, context.rules.data), context.language);
    const explained = kind === 'technology' ? explainTechnology(rules) : explain(rules, checked.facts);
    return evaluationOf(context.rules, explained, rules);
  },
} satisfies QueryResolvers;

/** The explanation as the schema says it. */
export function evaluationOf(rules: RulesInForce, explained: Explanation, { lawState }: CompiledRules) {
  const { date, verdict, clausesTrue, clausesUnknown, statements, evidenceRequired } = explained;
  return {
    __typename: 'Evaluation' as const,
    date,
    regulationVersion: lawState ? versionOf(rules, lawState) : null,
    verdict,
    clausesTrue: [...clausesTrue],
    clausesUnknown: [...clausesUnknown],
    statements: statements.map((key) => statementOf(rules, key)),
    findings: explained.findings.map((one) => findingOf(rules, one)),
    screens: explained.screens.map((one) => findingOf(rules, one)),
    information: explained.information.map((one) => findingOf(rules, one)),
    missing: explained.missing.flatMap(rules.parametersNamed),
    evidenceRequired: evidenceRequired.flatMap(({ parameter, ...rest }) =>
      rules.parametersNamed(parameter).map((one) => ({ ...rest, parameter: one })),
    ),
    policies: [...explained.policies],
  };
}

function statementOf({ data }: RulesInForce, key: StatementKey) {
  const found = data.statements.find((one) => one.key === key);
  return { key, textJa: found?.ja ?? key, textEn: found?.en ?? key };
}

function findingOf(rules: RulesInForce, { clause, truth, step, missing, policies }: ClauseFinding) {
  return {
    clause: clause.id,
    truth: truths[truth],
    steps: flattened(rules, step, 0),
    missing: missing.flatMap(rules.parametersNamed),
    policies: [...policies],
  };
}

/** A tree of any depth as a list: GraphQL has no recursion. */
function flattened(rules: RulesInForce, step: Step, depth: number): ResolversTypes['FindingStep'][] {
  const { kind, truth, matters, parameter, isNear = false } = step;
  const [known = null] = parameter === undefined ? [] : rules.parametersNamed(parameter);
  const own = {
    depth, kind, matters, isNear, truth: truths[truth], clause: step.clause ?? null, parameter: known, operator: step.operator ?? null,
    limit: step.limit ?? null, formula: step.formula ?? null, unit: step.unit ?? null, value: step.value ?? null, given: step.given ?? null,
  }; // prettier-ignore
  return [own, ...step.steps.flatMap((one) => flattened(rules, one, depth + 1))];
}
