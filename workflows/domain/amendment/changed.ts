import { isInForce } from '../classification/legal-date.ts';
import type { Clause, LegalDate, Policy, PolicyDecision, Regulations } from '../classification/rule-data.ts';
import { sameData } from './same-data.ts';

/** Rule data as it counts on one day. */
export type Law = { readonly data: Regulations; readonly date: LegalDate };
export type ClausePair = { readonly old?: Clause; readonly fresh?: Clause };

/** The clauses that are not the same on both days, each with its partner where it has one. */
export function changedClauses(before: Law, after: Law): ClausePair[] {
  const families = new Set([...before.data.clauses, ...after.data.clauses].map(({ family }) => family));
  return [...families]
    .flatMap((family) => pairs(inForce(before, family), inForce(after, family)))
    .filter(({ old, fresh }) => !old || !fresh || !saysTheSame(old, fresh));
}

/** The interpretations of which another decision counts. The first decision on a question we knew is none: only its record begins. */
export function changedPolicies(before: Law, after: Law): PolicyChange[] {
  return after.data.policies.flatMap((policy) => {
    const old = before.data.policies.find(({ key }) => key === policy.key);
    const [was, is] = [old && decisionOf(old, before.date), decisionOf(policy, after.date)];
    if (!is || (old && !was) || sameData(was?.decision, is.decision)) return [];
    return [{ policy, was, is }];
  });
}
export type PolicyChange = {
  readonly policy: Policy;
  readonly was: PolicyDecision | undefined;
  readonly is: PolicyDecision;
};

function inForce({ data, date }: Law, family: string): Clause[] {
  return data.clauses.filter((clause) => clause.family === family && isInForce(clause.dates, date));
}

/** The same id but for its version, or the only one left on either side. */
function pairs(old: readonly Clause[], fresh: readonly Clause[]): ClausePair[] {
  const stem = ({ id }: Clause) => id.split('@')[0];
  const partner = (clause: Clause, others: readonly Clause[]) => others.find((other) => stem(other) === stem(clause));
  const [lostOnes, newOnes] = [old.filter((one) => !partner(one, fresh)), fresh.filter((one) => !partner(one, old))];
  const [lost, gained] = [lostOnes[0], newOnes[0]];
  const isOneToOne = lostOnes.length === 1 && newOnes.length === 1 && lost && gained;
  return [
    ...old.flatMap((one) => {
      const other = partner(one, fresh);
      return other ? [{ old: one, fresh: other }] : [];
    }),
    ...(isOneToOne
      ? [{ old: lost, fresh: gained }]
      : [...lostOnes.map((one) => ({ old: one })), ...newOnes.map((one) => ({ fresh: one }))]),
  ];
}

function saysTheSame(old: Clause, fresh: Clause): boolean {
  return (
    sameData(old.condition, fresh.condition) &&
    sameData(old.citation, fresh.citation) &&
    sameData(old.title, fresh.title) &&
    old.outcome === fresh.outcome
  );
}

function decisionOf({ decisions }: Policy, date: LegalDate): PolicyDecision | undefined {
  return decisions.filter(({ from }) => from <= date).sort((a, b) => (a.from < b.from ? 1 : -1))[0];
}
