import { amended, type AmendmentDraft } from '../workflows/domain/amendment/draft.ts';
import type { CompiledRules } from '../workflows/domain/classification/compile.ts';
import type { Clause, LegalDate, Regulations } from '../workflows/domain/classification/rule-data.ts';
import { findPublished } from './mongo/regulation-versions.ts';
import type { Mongo } from './mongo/connection.ts';
import { clausesInForce, createRulesByDate, loadRegulations } from './regulations.ts';

/** The rule data of this moment: the files, and every amendment that was published since, in that order. Choose by date. */
export type RulesInForce = {
  readonly data: Regulations;
  readonly files: Regulations;
  readonly published: readonly AmendmentDraft[];
  /** Compiled once a day asked for. */
  readonly on: (date: LegalDate) => CompiledRules;
  readonly isVersion: (version: string) => boolean;
  /** What a judgment by the law of that day may name. */
  readonly clausesOn: (date: LegalDate) => readonly Clause[];
};
/** `current` is never older than the last majority write, and the same object while nothing is published. */
export type RulesReader = { current: () => Promise<RulesInForce> };

/** Reads the files of `folder` once, and what was published whenever it is asked. Throws when a file is missing. */
export function createRulesReader(mongo: Mongo, folder: string): RulesReader {
  let known = rulesOf(loadRegulations(folder), []);
  return {
    current: async () => {
      const { files, published } = known;
      const newer = await findPublished(mongo, published.length);
      if (newer.length === 0) return known;
      const rules = rulesOf(files, [...published, ...newer.map(({ draft }) => draft)]);
      if (rules.published.length > known.published.length) known = rules;
      return rules;
    },
  };
}

function rulesOf(files: Regulations, published: readonly AmendmentDraft[]): RulesInForce {
  const data = published.reduce(amended, files);
  return {
    data,
    files,
    published,
    on: createRulesByDate(data),
    isVersion: (version) => data.states.some(({ from }) => from === version),
    clausesOn: (date) => clausesInForce(data, date),
  };
}
