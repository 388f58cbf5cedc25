import type { CompiledRules } from './compile.ts';
import type { Fact, FactProblem, Facts } from './facts.ts';
import { isTrue } from './truth.ts';

export type CheckedFacts = { readonly facts: Facts } | { readonly problems: readonly FactProblem[] };

/** Raw answers by parameter, as JSON gives them, checked strictly: nothing is evaluated when one is wrong.
 *  A number may be a JSON number, a decimal in text, or `{value, unit, tolerance}`; null and absent are unknown.
 *  All problems of all answers at once; contradictions only once every answer can be read. */
export function checkFacts(rules: CompiledRules, raw: unknown): CheckedFacts {
  if (!isSheet(raw)) return { problems: [{ path: '', code: 'NOT_A_SHEET' }] };
  const facts = new Map<string, Fact>();
  const values = new Array<Fact | undefined>(rules.parameters.length);
  const problems: FactProblem[] = [];
  for (const name in raw) {
    const answer = raw[name];
    const reader = rules.readers.get(name);
    if (reader === undefined) problems.push({ path: name, code: 'UNKNOWN_PARAMETER' });
    if (reader === undefined || answer === null || answer === undefined) continue;
    const reading = reader.read(answer, name);
    if ('problem' in reading) problems.push(reading.problem);
    else {
      facts.set(name, reading.fact);
      values[reader.slot] = reading.fact;
    }
  }
  const found = problems.length > 0 ? problems : contradictions(rules, values);
  return found.length > 0 ? { problems: found } : { facts };
}

function isSheet(raw: unknown): raw is Record<string, unknown> {
  return typeof raw === 'object' && raw !== null && !Array.isArray(raw);
}

function contradictions(rules: CompiledRules, values: readonly (Fact | undefined)[]): FactProblem[] {
  const sheet = { values, truths: rules.noTruths };
  return rules.contradictions
    .filter(({ when, unless }) => when(sheet) === isTrue && unless?.(sheet) !== isTrue)
    .map(({ contradiction: { id, parameters } }) => ({
      path: parameters[0] ?? '',
      code: 'CONTRADICTION',
      expected: id,
      found: parameters.join(' / '),
    }));
}
