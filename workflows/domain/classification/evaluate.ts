import type { CompiledRules } from './compile.ts';
import type { Facts } from './facts.ts';
import { isTrue, isUnknown } from './truth.ts';

export type Verdict = 'controlled' | 'notControlled' | 'needsExpert';
/** `notControlled` means: not in rows 1 to 15. It is never "no licence needed". */
export type Evaluation = {
  readonly verdict: Verdict;
  readonly clausesTrue: readonly string[];
  readonly clausesUnknown: readonly string[];
};

/** Judges checked facts by the rules of a day; clauses stand in the order of the data.
 *  Controlled when a controlling clause is true; else an expert decides when any deciding clause is true or unknown.
 *  Screens that are always shown never count. Never throws. */
export function evaluate(rules: CompiledRules, facts: Facts): Evaluation {
  const truths = truthsOf(rules, facts);
  const clausesTrue: string[] = [];
  const clausesUnknown: string[] = [];
  let isControlled = false;
  for (const { clause, place } of rules.deciding) {
    const truth = truths[place];
    if (truth === isTrue) clausesTrue.push(clause.id);
    if (truth === isTrue && clause.outcome === 'controlled') isControlled = true;
    if (truth === isUnknown) clausesUnknown.push(clause.id);
  }
  const isOpen = clausesTrue.length + clausesUnknown.length > 0;
  return {
    verdict: isControlled ? 'controlled' : isOpen ? 'needsExpert' : 'notControlled',
    clausesTrue,
    clausesUnknown,
  };
}

/** Technology is listed at item level only: an expert always decides. */
export function evaluateTechnology(): Evaluation {
  return { verdict: 'needsExpert', clausesTrue: [], clausesUnknown: [] };
}

/** The truth of every clause in force, by its place. */
export function truthsOf(rules: CompiledRules, facts: Facts): Uint8Array {
  const truths = new Uint8Array(rules.clauses.length);
  const sheet = { values: rules.parameters.map((name) => facts.get(name)), truths };
  for (const { place, probe } of rules.steps) truths[place] = probe(sheet);
  return truths;
}
