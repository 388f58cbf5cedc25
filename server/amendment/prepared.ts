import { createImpact, type Impact } from '../../workflows/domain/amendment/impact.ts';
import type { AmendmentDraft } from '../../workflows/domain/amendment/draft.ts';
import { compileRules, type CompiledRules } from '../../workflows/domain/classification/compile.ts';
import type { RulesInForce } from '../rules-in-force.ts';
import { lawsAround } from './drafts.ts';

export type Prepared = { impact: Impact; after: CompiledRules };
const prepared = new WeakMap<RulesInForce, Map<string, Prepared>>();

/** The two laws are compiled once for all batches of a run. The law before is the one without this amendment, also once it is published. */
export function prepare(rules: RulesInForce, id: string, draft: AmendmentDraft): Prepared {
  const known = prepared.get(rules)?.get(id);
  if (known) return known;
  const [before, after] = lawsAround(rules, draft).map(({ data, date }) => compileRules(data, date));
  if (!before || !after) throw new Error('There are two laws around an amendment');
  const made = { impact: createImpact(before, after), after };
  prepared.set(rules, new Map(prepared.get(rules)).set(id, made));
  return made;
}
