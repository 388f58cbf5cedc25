import { createImpact, type Impact } from '../../workflows/domain/amendment/impact.ts';
import { dayBefore } from '../../workflows/domain/classification/legal-date.ts';
import { lawStateOf } from '../../workflows/domain/case/law-state.ts';
import type { LegalDate } from '../../workflows/domain/classification/rule-data.ts';
import { amendments } from '../mongo/amendments.ts';
import { findCase } from '../mongo/cases.ts';
import type { RulesInForce } from '../rules-in-force.ts';
import { caseSubject } from './case-subjects.ts';
import { prepare } from './prepared.ts';
import type { AmendmentWorld } from './run.ts';

/** The days after a case's law state from which a clause is another one that its decided judgment rests on: by the law as it is
 *  published, and by amendments that were approved and wait for their day. */
export async function amendedFrom(world: AmendmentWorld, caseNumber: string): Promise<LegalDate[]> {
  const found = await findCase(world.mongo, caseNumber);
  if (!found) throw new Error(`Case ${caseNumber} decided and is not recorded`);
  const { state } = found;
  const rules = await world.rules.current();
  const lawState = lawStateOf(state);
  const judged = [state.judgments.find(({ id }) => id === state.current)];
  const subject = await caseSubject(world, rules.on(lawState), { state, judged, lawState });
  const changes = [...published(rules, lawState), ...(await approved(world, rules))];
  return changes.flatMap(({ version, impact }) => ((impact(subject)?.clauses.length ?? 0) > 0 ? [version] : []));
}

type Change = { version: LegalDate; impact: Impact };
const known = new WeakMap<RulesInForce, Map<LegalDate, Impact>>();

function published(rules: RulesInForce, after: LegalDate): Change[] {
  const days = new Set([...rules.states.map(({ from }) => from), ...rules.published.map(({ version }) => version)]);
  return [...days].filter((day) => day > after).map((version) => ({ version, impact: impactOf(rules, version) }));
}

function impactOf(rules: RulesInForce, version: LegalDate): Impact {
  const impacts = known.get(rules) ?? new Map<LegalDate, Impact>();
  const impact = impacts.get(version) ?? createImpact(rules.on(dayBefore(version)), rules.on(version));
  known.set(rules, impacts.set(version, impact));
  return impact;
}

async function approved(world: AmendmentWorld, rules: RulesInForce): Promise<Change[]> {
  const all = await amendments.list(world.mongo);
  const waiting = all.filter(({ state }) => state.step === 'awaitingEffectiveDate').map(({ state }) => state);
  return Promise.all(waiting.map(async ({ version, draft }) => ({ version, ...(await prepare(world, rules, draft)) })));
}
