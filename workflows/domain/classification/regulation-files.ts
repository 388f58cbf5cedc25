import type { Regulations } from './rule-data.ts';

/** The subjects of `regulations/` that hold clauses; this order is the order in which clauses are listed everywhere. */
const clauseFiles = ['integrated-circuits', 'microwave', 'screens', 'united-states'] as const;
const otherFiles = [
  'control-lists', 'parameters', 'units', 'contradictions', 'policies', 'sources', 'statements', 'appended-table-1',
  'technology-table',
] as const; // prettier-ignore
/** The files a set of rules is made of, by their path below `regulations/` without ending. */
export const regulationFiles = [...otherFiles, ...clauseFiles.map((name) => `clauses/${name}` as const)] as const;
export type RegulationFile = (typeof regulationFiles)[number];

/** Puts the parsed files together. Whether the data is right is for `checkRegulations` to say. */
export function assembleRegulations(files: { readonly [file in RegulationFile]: Partial<Regulations> }): Regulations {
  const list = <K extends keyof Regulations>(file: RegulationFile, key: K): Regulations[K] => {
    const found = files[file][key];
    if (!found) throw new Error(`regulations/${file}.json has no ${key}`);
    return found;
  };
  return {
    states: list('control-lists', 'states'),
    parameters: list('parameters', 'parameters'),
    units: list('units', 'units'),
    clauses: clauseFiles.flatMap((name) => list(`clauses/${name}`, 'clauses')),
    contradictions: list('contradictions', 'contradictions'),
    policies: list('policies', 'policies'),
    sources: list('sources', 'sources'),
    statements: list('statements', 'statements'),
    rows: list('appended-table-1', 'rows'),
    technologyRows: list('technology-table', 'technologyRows'),
  };
}
