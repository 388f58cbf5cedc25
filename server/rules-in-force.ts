import { amended, type AmendmentDraft } from '../workflows/domain/amendment/draft.ts';
import type { CompiledRules } from '../workflows/domain/classification/compile.ts';
import type {
  Clause,
  LawState,
  LegalDate,
  Parameter,
  Regulations,
} from '../workflows/domain/classification/rule-data.ts';
import { findPublished } from './mongo/regulation-versions.ts';
import type { Mongo } from './mongo/connection.ts';
import { clausesInForce, createRulesByDate, loadRegulations } from './regulations.ts';

/** The rule data of this moment: the files, and every amendment that was published since, in that order. Choose by date. */
export type RulesInForce = {
  readonly data: Regulations;
  readonly files: Regulations;
  readonly published: readonly AmendmentDraft[];
  /** The law states, the oldest first. */
  readonly states: readonly LawState[];
  /** Compiled once for each stretch of days. */
  readonly on: (date: LegalDate) => CompiledRules;
  readonly isVersion: (version: string) => boolean;
  /** What a judgment by the law of that day may name. */
  readonly clausesOn: (date: LegalDate) => readonly Clause[];
  readonly clauseOf: (id: string) => Clause | undefined;
  /** The parameter of that name; none when it has left the data. */
  readonly parametersNamed: (name: string) => Parameter[];
};
/** `current` is never older than the last majority write, and the same object while nothing is published. */
export type RulesReader = { current: () => Promise<RulesInForce> };

/** Reads the files of `folder` once, and what was published whenever it is asked. Throws when a file is missing. */
export function createRulesReader(mongo: Mongo, folder: string): RulesReader {
  let known = rulesInForce(loadRegulations(folder), []);
  return {
    current: async () => {
      const { files, published } = known;
      const newer = await findPublished(mongo, published.length);
      if (newer.length === 0) return known;
      const rules = rulesInForce(files, [...published, ...newer.map(({ draft }) => draft)]);
      if (rules.published.length > known.published.length) known = rules;
      return rules;
    },
  };
}

/** The files, and on top of them what was published, in that order. */
export function rulesInForce(files: Regulations, published: readonly AmendmentDraft[]): RulesInForce {
  const data = published.reduce(amended, files);
  const clauses = new Map(data.clauses.map((clause) => [clause.id, clause]));
  const parameters = new Map(data.parameters.map((parameter) => [parameter.name, parameter]));
  return {
    data,
    files,
    published,
    states: [...data.states].sort((a, b) => (a.from < b.from ? -1 : 1)),
    on: createRulesByDate(data),
    isVersion: (version) => data.states.some(({ from }) => from === version),
    clausesOn: (date) => clausesInForce(data, date),
    clauseOf: (id) => clauses.get(id),
    parametersNamed: (name) => [parameters.get(name)].filter((one) => one !== undefined),
  };
}
