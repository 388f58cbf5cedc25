import type { CompiledRules } from '../../classification/compile.ts';
import type { Facts } from '../../classification/facts.ts';
import type { EvidenceDemand } from '../../classification/explain.ts';
import type { FamilyPattern } from '../family-pattern.ts';
import type { MakerKnowledge } from '../match-level.ts';
import type { DistributorForm } from '../part-warnings.ts';

/** One part as a maker offers it for the list. Texts are as they were written; empty means that nothing was. */
export type Offer = {
  readonly partNumber: string;
  /** The maker's own judgment, `notControlled` for whatever may be listed. */
  readonly ownVerdict: string;
  /** First day of the law state that the judgment answers to. */
  readonly lawState: string;
  readonly dataSheet: string;
  readonly judgedBy: string;
  readonly checkedBy: string;
  /** Raw answers by parameter, as `checkFacts` reads them. */
  readonly facts: Readonly<Record<string, unknown>>;
  /** Document and page by parameter, for values on or near a limit. */
  readonly evidence: Readonly<Record<string, string>>;
};

/** What facts come to under the rules of the day. Families share facts, so whoever judges a file computes this once each. */
export type JudgedFacts =
  | { readonly problems: readonly { readonly path: string }[] }
  | {
      readonly facts: Facts;
      readonly verdict: 'controlled' | 'notControlled' | 'needsExpert';
      readonly clausesTrue: readonly string[];
      readonly clausesUnknown: readonly string[];
      readonly evidenceRequired: readonly EvidenceDemand[];
    };

/** All that the checks of one part look at besides the part. */
export type Around = {
  readonly rules: CompiledRules;
  readonly judged: JudgedFacts;
  readonly manufacturer: string;
  readonly makers: MakerKnowledge;
  readonly distributors: readonly DistributorForm[];
  /** Where else the key stands: in the same file before this row, or in the list under any name of the maker. */
  readonly standsAlready: 'inFile' | 'listed' | undefined;
  /** The pattern that names the family whose facts the part takes over; undefined for any other part. */
  readonly familyPattern?: FamilyPattern | undefined;
};

/** What a check found: a code of its criterion, and what of the row it is about. */
export type Found = { readonly code: string; readonly about?: string };
