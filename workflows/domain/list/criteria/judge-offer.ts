import { checkFacts } from '../../classification/check-facts.ts';
import type { CompiledRules } from '../../classification/compile.ts';
import { evaluate } from '../../classification/evaluate.ts';
import { evidenceDemanded } from '../../classification/explain.ts';
import type { Criterion, CriteriaVersion, Ending } from './criteria-data.ts';
import type { Around, Found, JudgedFacts, Offer } from './offer.ts';
import { partChecks } from './part-checks.ts';

/** One thing that stands against a part: the criterion, its code, what the code is about, and what it does. */
export type Finding = {
  readonly criterion: string;
  readonly code: string;
  readonly about?: string;
  readonly ends: Ending;
};
export type Standing = Ending;
export type OfferJudgment = { readonly standing: Standing; readonly findings: readonly Finding[] };

/** Judges one part by all criteria that look at parts. One refusal refuses; else one open question goes to an expert.
 *  Never throws for what a maker wrote. Throws when the data names a code that its check does not know the ending of. */
export function judgeOffer({ criteria }: CriteriaVersion, offer: Offer, around: Around): OfferJudgment {
  const findings = criteria.flatMap((criterion) =>
    criterion.check === 'programme' ? [] : findingsOf(criterion, partChecks[criterion.check](offer, around)),
  );
  return { standing: standingOf(findings), findings };
}

export function findingsOf(criterion: Criterion, found: readonly Found[]): Finding[] {
  return found.map(({ code, about }) => {
    const known = criterion.findings.find((one) => one.code === code);
    if (!known) throw new Error(`Criterion ${criterion.id} does not say what ${code} does`);
    return { criterion: criterion.id, code, ...(about !== undefined && { about }), ends: known.ends };
  });
}

export function standingOf(findings: readonly Finding[]): Standing {
  if (findings.some(({ ends }) => ends === 'refused')) return 'refused';
  return findings.some(({ ends }) => ends === 'needsExpert') ? 'needsExpert' : 'eligible';
}

/** What raw answers come to. `is_integrated_circuit` left out is unknown, as every answer that is left out. */
export function judgeFacts(rules: CompiledRules, raw: Readonly<Record<string, unknown>>): JudgedFacts {
  const checked = checkFacts(rules, raw);
  if ('problems' in checked) return checked;
  const { facts } = checked;
  return { facts, ...evaluate(rules, facts), evidenceRequired: evidenceDemanded(rules, facts) };
}

/** How many parts stand how, and how often each code was found: what a dry run shows first. */
export type OfferCounts = {
  readonly eligible: number; readonly needsExpert: number; readonly refused: number; readonly codes: Readonly<Record<string, number>>;
}; // prettier-ignore

export const noOffers: OfferCounts = { eligible: 0, needsExpert: 0, refused: 0, codes: {} };

type Countable = { readonly standing: Standing; readonly findings: readonly Pick<Finding, 'criterion' | 'code'>[] };

export function counted(before: OfferCounts, { standing, findings }: Countable): OfferCounts {
  if (findings.length === 0) return { ...before, [standing]: before[standing] + 1 };
  const codes = { ...before.codes };
  for (const code of new Set(findings.map((one) => `${one.criterion} ${one.code}`)))
    codes[code] = (codes[code] ?? 0) + 1;
  return { ...before, [standing]: before[standing] + 1, codes };
}
