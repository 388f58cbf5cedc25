import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compileRules, type CompiledRules } from '../workflows/domain/classification/compile.ts';
import { isInForce } from '../workflows/domain/classification/legal-date.ts';
import type { Clause, LegalDate, Regulations } from '../workflows/domain/classification/rule-data.ts';
import { projectRoot } from './project-root.ts';

/** Reads the rule data: one file per subject, the clauses of `clauses/` in the order of their file names.
 *  Throws when a file is missing or not JSON; whether the data is right is for `checkRegulations` to say. */
export function loadRegulations(folder = join(projectRoot, 'regulations')): Regulations {
  const read = (name: string) => JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8'));
  const clauseFiles = readdirSync(join(folder, 'clauses')).filter((name) => name.endsWith('.json')).sort(); // prettier-ignore
  return {
    states: read('control-lists').states,
    parameters: read('parameters').parameters,
    units: read('units').units,
    clauses: clauseFiles.flatMap((name) => read(`clauses/${name.slice(0, -'.json'.length)}`).clauses),
    contradictions: read('contradictions').contradictions,
    policies: read('policies').policies,
    sources: read('sources').sources,
    statements: read('statements').statements,
  };
}

/** Compiles each day once: a list page asks for the same few days again and again. */
export function createRulesByDate(regulations: Regulations): (date: LegalDate) => CompiledRules {
  const compiled = new Map<LegalDate, CompiledRules>();
  return (date) => {
    const known = compiled.get(date);
    if (known) return known;
    if (compiled.size >= 1_000) compiled.clear();
    const rules = compileRules(regulations, date);
    compiled.set(date, rules);
    return rules;
  };
}

/** What a judgment may name on a day: the Japanese clauses in force, the screens included. */
export function clausesInForce(regulations: Regulations, date: LegalDate): Clause[] {
  return regulations.clauses.filter(
    ({ jurisdiction, condition, dates }) => jurisdiction === 'japan' && condition !== null && isInForce(dates, date),
  );
}
