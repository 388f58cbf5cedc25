import { createImpact, type Impact } from '../../workflows/domain/amendment/impact.ts';
import { compileRules, type CompiledRules } from '../../workflows/domain/classification/compile.ts';
import type { RulesInForce } from '../rules-in-force.ts';
import type { World } from '../world.ts';
import { getDraft, lawsAround } from './drafts.ts';

export type Prepared = { impact: Impact; after: CompiledRules };
const prepared = new WeakMap<RulesInForce, Map<string, Prepared>>();

/** The two laws are compiled once for all batches of a run, and the draft is opened for it once. The law before is the one without
 *  this amendment, also once it is published. */
export async function prepare(world: Pick<World, 'contents'>, rules: RulesInForce, id: string): Promise<Prepared> {
  const known = prepared.get(rules)?.get(id);
  if (known) return known;
  const [before, after] = lawsAround(rules, await getDraft(world, id)).map(({ data, date }) =>
    compileRules(data, date),
  );
  if (!before || !after) throw new Error('There are two laws around an amendment');
  const made = { impact: createImpact(before, after), after };
  prepared.set(rules, new Map(prepared.get(rules)).set(id, made));
  return made;
}
