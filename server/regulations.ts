import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compileRules, type CompiledRules } from '../workflows/domain/classification/compile.ts';
import { dayAfter, isInForce } from '../workflows/domain/classification/legal-date.ts';
import {
  assembleRegulations,
  regulationFiles,
  type RegulationFile,
} from '../workflows/domain/classification/regulation-files.ts';
import type { Clause, LegalDate, Regulations } from '../workflows/domain/classification/rule-data.ts';
import { projectRoot } from './project-root.ts';

/** The files of a set of rules, parsed. Throws when one is missing or not JSON. */
export function readRegulationFiles(folder = join(projectRoot, 'regulations')): {
  readonly [file in RegulationFile]: Partial<Regulations>;
} {
  const read = (file: string) => [file, JSON.parse(readFileSync(join(folder, `${file}.json`), 'utf8'))];
  return Object.fromEntries(regulationFiles.map(read));
}

/** The rule data of the product. Whether a set of data is right is for `createFileCheck` to say; the tests ask it for this one. */
export function loadRegulations(folder?: string): Regulations {
  return assembleRegulations(readRegulationFiles(folder));
}

/** The rules of any day, compiled once for each stretch of days on which the same ones are in force. */
export function createRulesByDate(regulations: Regulations): (date: LegalDate) => CompiledRules {
  const { states, clauses } = regulations;
  const starts = [
    ...states.map(({ from }) => from),
    ...clauses.flatMap(({ dates: { from, to } }) => [...(from ? [from] : []), ...(to ? [dayAfter(to)] : [])]),
  ].sort();
  const compiled = new Map<LegalDate | undefined, CompiledRules>();
  return (date) => {
    const start = starts.filter((one) => one <= date).at(-1);
    const rules = compiled.get(start) ?? compileRules(regulations, date);
    compiled.set(start, rules);
    return { ...rules, date };
  };
}

/** What a judgment may name on a day: the Japanese clauses in force, the screens included. */
export function clausesInForce(regulations: Regulations, date: LegalDate): Clause[] {
  return regulations.clauses.filter(
    ({ jurisdiction, condition, dates }) => jurisdiction === 'japan' && condition !== null && isInForce(dates, date),
  );
}
