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
import { createRulesByDate } from '../regulations.ts';
import { requireViewer } from './context.ts';
import { validationFailed } from './errors.ts';
import { factProblems, inputProblems, rawFacts } from './fact-input.ts';
import { parametersNamed, regulations, versionOf } from './regulation.ts';

const rulesOn = createRulesByDate(regulations);
const truths = { true: 'met', false: 'notMet', unknown: 'unknown' } as const satisfies Record<TruthName, string>;

export const evaluationQueries = {
  evaluate: (_parent, { facts, date, kind }, context) => {
    requireViewer(context);
    const rules = rulesOn(date);
    const repeated = inputProblems(facts);
    if (repeated.length > 0) return validationFailed(repeated, context.language);
    const checked = checkFacts(rules, rawFacts(facts));
    if ('problems' in checked) return validationFailed(factProblems(checked.problems, regulations), context.language);
    const explained = kind === 'technology' ? explainTechnology(rules) : explain(rules, checked.facts);
    return evaluationOf(explained, rules);
  },
} satisfies QueryResolvers;

function evaluationOf(explained: Explanation, { lawState }: CompiledRules) {
  const { date, verdict, clausesTrue, clausesUnknown, statements, evidenceRequired } = explained;
  return {
    __typename: 'Evaluation' as const,
    date,
    regulationVersion: lawState ? versionOf(lawState) : null,
    verdict,
    clausesTrue: [...clausesTrue],
    clausesUnknown: [...clausesUnknown],
    statements: statements.map(statementOf),
    findings: explained.findings.map(findingOf),
    screens: explained.screens.map(findingOf),
    information: explained.information.map(findingOf),
    missing: explained.missing.flatMap(parametersNamed),
    evidenceRequired: evidenceRequired.flatMap(({ parameter, ...rest }) =>
      parametersNamed(parameter).map((one) => ({ ...rest, parameter: one })),
    ),
    policies: [...explained.policies],
  };
}

function statementOf(key: StatementKey) {
  const found = regulations.statements.find((one) => one.key === key);
  return { key, textJa: found?.ja ?? key, textEn: found?.en ?? key };
}

function findingOf({ clause, truth, step, missing, policies }: ClauseFinding) {
  return {
    clause: clause.id,
    truth: truths[truth],
    steps: flattened(step, 0),
    missing: missing.flatMap(parametersNamed),
    policies: [...policies],
  };
}

/** A tree of any depth as a list: GraphQL has no recursion. */
function flattened(step: Step, depth: number): ResolversTypes['FindingStep'][] {
  const { kind, truth, matters, parameter, isNear = false } = step;
  const [known = null] = parameter === undefined ? [] : parametersNamed(parameter);
  const own = {
    depth, kind, matters, isNear, truth: truths[truth], clause: step.clause ?? null, parameter: known, operator: step.operator ?? null,
    limit: step.limit ?? null, formula: step.formula ?? null, unit: step.unit ?? null, value: step.value ?? null, given: step.given ?? null,
  }; // prettier-ignore
  return [own, ...step.steps.flatMap((one) => flattened(one, depth + 1))];
}
