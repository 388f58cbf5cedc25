import { join } from 'node:path';
import { checkFacts } from '../../workflows/domain/classification/check-facts.ts';
import { compileRules, type CompiledRules } from '../../workflows/domain/classification/compile.ts';
import { evaluate, type Evaluation } from '../../workflows/domain/classification/evaluate.ts';
import { startOf } from '../../workflows/domain/classification/legal-date.ts';
import type { CriteriaVersion } from '../../workflows/domain/list/criteria/criteria-data.ts';
import type { Facts } from '../../workflows/domain/classification/facts.ts';
import { criteriaAt, defaultList, readLists } from '../../server/list/lists.ts';
import { projectRoot } from '../../server/project-root.ts';
import { loadRegulations } from '../../server/regulations.ts';

export const regulations = loadRegulations();
const compiled = new Map<string, CompiledRules>();

export function rulesOn(date: string): CompiledRules {
  const known = compiled.get(date) ?? compileRules(regulations, date);
  compiled.set(date, known);
  return known;
}

/** The criteria of the list of integrated circuits that count on a day. */
export function circuitCriteriaOn(date: string): CriteriaVersion {
  return criteriaAt(readLists(join(projectRoot, 'regulations')), defaultList, startOf(date));
}

/** Facts that must be right; a test that expects a refusal asks `checkFacts` itself. */
export function factsOf(raw: object, date = '2026-11-01'): Facts {
  const checked = checkFacts(rulesOn(date), raw);
  if ('problems' in checked) throw new Error(JSON.stringify(checked.problems));
  return checked.facts;
}

export function judge(raw: object, date = '2026-11-01'): Evaluation {
  return evaluate(rulesOn(date), factsOf(raw, date));
}

/** Every screen answered "no": what is left is the question a test is about. */
export const plain = {
  is_integrated_circuit: true, rad_designed: false, custom_status_unknown: false, specially_designed_for_listed_item: 'no',
  function_unalterable: false, performs_cryptography: false,
}; // prettier-ignore
