import type { FactProblem } from '../../workflows/domain/classification/facts.ts';
import type { Regulations } from '../../workflows/domain/classification/rule-data.ts';
import type { FactInput } from '../generated/resolvers.ts';
import type { Problem } from './problems.ts';

const factsMax = 200;

/** What the shape of the input allows and an answer does not: a question answered twice, or in two ways. */
export function inputProblems(facts: readonly FactInput[]): Problem[] {
  if (facts.length > factsMax) return [{ path: 'facts', code: 'TOO_MANY' }];
  const names = facts.map(({ name }) => name);
  return facts.flatMap((fact, at) => {
    const isSecond = names.indexOf(fact.name) !== at;
    const answers = [fact.isTrue, fact.choice, fact.choices, fact.number].filter(
      (one) => one !== undefined && one !== null,
    );
    return isSecond || answers.length > 1 ? [{ path: `facts.${fact.name}`, code: 'REPEATED_ANSWER' } as const] : [];
  });
}

/** The answers as `checkFacts` takes them; whether they fit their questions is for it to say. */
export function rawFacts(facts: readonly FactInput[]): Record<string, unknown> {
  return Object.fromEntries(facts.map((fact) => [fact.name, rawFact(fact)]));
}

/** The place of a problem is the name of its question: `facts.psat_w.unit`. */
export function factProblems(problems: readonly FactProblem[], { contradictions }: Regulations): Problem[] {
  return problems.map(({ path, code, expected }) => {
    const message = code === 'CONTRADICTION' ? contradictions.find(({ id }) => id === expected)?.message : undefined;
    return { path: `facts.${path}`, code, ...(message && { words: message }) };
  });
}

function rawFact({ isTrue, choice, choices, number, unit, tolerance }: FactInput): unknown {
  if (number === undefined || number === null) return isTrue ?? choice ?? choices ?? null;
  return { value: number, ...(unit && { unit }), ...(tolerance && { tolerance }) };
}
