import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compileRules, type CompiledRules } from '../workflows/domain/classification/compile.ts';
import { isInForce } from '../workflows/domain/classification/legal-date.ts';
import { assembleRegulations, regulationFiles } from '../workflows/domain/classification/regulation-files.ts';
import type { Clause, LegalDate, Regulations } from '../workflows/domain/classification/rule-data.ts';
import { projectRoot } from './project-root.ts';

/** Reads the rule data of a folder. Throws when a file is missing or not JSON; `checkRegulations` says whether it is right. */
export function loadRegulations(folder = join(projectRoot, 'regulations')): Regulations {
  const read = (file: string) => [file, JSON.parse(readFileSync(join(folder, `${file}.json`), 'utf8'))];
  return assembleRegulations(Object.fromEntries(regulationFiles.map(read)));
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
