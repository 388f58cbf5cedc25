import { checkRegulations } from '../classification/check-regulations.ts';
import type { DataProblemCode } from '../classification/data-problem.ts';
import { dayBefore, isLegalDate } from '../classification/legal-date.ts';
import type { Clause, Parameter, Policy, Regulations } from '../classification/rule-data.ts';
import { amended, type AmendmentDraft } from './draft.ts';
import { sameData } from './same-data.ts';

export type DraftProblemCode =
  | DataProblemCode | 'NOT_JSON' | 'TOO_LONG' | 'NOTHING_CHANGED' | 'ALREADY_IN_FORCE' | 'NOT_THE_VERSION' | 'HISTORY_CHANGED'; // prettier-ignore
/** Where in the draft, and what. */
export type DraftProblem = { readonly path: string; readonly code: DraftProblemCode };

/** Every problem of a draft whose shape was accepted: it must not rewrite what was law before its day, and the rule data with
 *  it must be right as a whole. Empty when it can be law; it is not
 *  blamed for what was wrong before. Source of the rule data's own checks: `checkRegulations`. */
export function checkDraft(base: Regulations, draft: AmendmentDraft): DraftProblem[] {
  const { version } = draft;
  if (!isLegalDate(version)) return [{ path: 'version', code: 'INVALID_DATE' }];
  const own = [...stateProblems(base, draft), ...historyProblems(base, draft)];
  if (own.length > 0) return own;
  const after = amended(base, draft);
  if (sameData(base, after)) return [{ path: '', code: 'NOTHING_CHANGED' }];
  const known = checkRegulations(base);
  return checkRegulations(after)
    .filter(({ path, code }) => !known.some((one) => one.path === path && one.code === code))
    .map(({ path, code }) => ({ path, code }));
}

function stateProblems({ states }: Regulations, { version, state, clauses }: AmendmentDraft): DraftProblem[] {
  if (!state) return clauses && clauses.length > 0 ? [{ path: 'state', code: 'MISSING' }] : [];
  if (states.some(({ from }) => from === version)) return [{ path: 'version', code: 'ALREADY_IN_FORCE' }];
  return state.from === version ? [] : [{ path: 'state.from', code: 'NOT_THE_VERSION' }];
}

function historyProblems(base: Regulations, draft: AmendmentDraft): DraftProblem[] {
  const { version } = draft;
  return [
    ...(draft.clauses ?? []).flatMap((clause) => clauseHistory(base, clause, version)),
    ...(draft.policies ?? []).flatMap((policy) => policyHistory(base, policy, version)),
    ...(draft.parameters ?? []).flatMap((parameter) => parameterHistory(base, parameter)),
    ...rewritten(base.units, draft.units, { list: 'units', keyOf: ({ unit }) => unit }),
    ...rewritten(base.contradictions, draft.contradictions, { list: 'contradictions', keyOf: ({ id }) => id }),
  ];
}

/** A known clause may only end, on the day before; a new one begins on the day. What was to begin later may still change. */
function clauseHistory({ clauses }: Regulations, clause: Clause, version: string): DraftProblem[] {
  const path = `clauses.${clause.id}`;
  const old = clauses.find(({ id }) => id === clause.id);
  if (!old) return clause.dates.from === version ? [] : [{ path: `${path}.dates.from`, code: 'NOT_THE_VERSION' }];
  if (old.dates.from !== null && old.dates.from >= version) return [];
  const endsNow = clause.dates.to === dayBefore(version) && (old.dates.to === null || old.dates.to >= version);
  if (clause.dates.to !== old.dates.to && !endsNow) return [{ path: `${path}.dates.to`, code: 'HISTORY_CHANGED' }];
  return sameData(lawIn(old), lawIn(clause)) ? [] : [{ path, code: 'HISTORY_CHANGED' }];
}

/** What a clause says, without how long it says so and what we note beside it. */
function lawIn({ condition, citation, outcome, kind, family, jurisdiction, dates }: Clause) {
  return { condition, citation, outcome, kind, family, jurisdiction, from: dates.from };
}

function policyHistory({ policies }: Regulations, policy: Policy, version: string): DraftProblem[] {
  const path = `policies.${policy.key}`;
  const old = policies.find(({ key }) => key === policy.key);
  const before = ({ decisions }: Policy) => decisions.filter(({ from }) => from < version);
  const late = policy.decisions.filter(({ from }) => from > version && !old?.decisions.some((one) => one.from === from)); // prettier-ignore
  if (late.length > 0) return [{ path: `${path}.decisions`, code: 'NOT_THE_VERSION' }];
  return sameData(old ? before(old) : [], before(policy)) ? [] : [{ path: `${path}.decisions`, code: 'HISTORY_CHANGED' }]; // prettier-ignore
}

/** Sheets answered before must still be readable: type, unit and choices stay; a choice may be added. */
function parameterHistory({ parameters }: Regulations, parameter: Parameter): DraftProblem[] {
  const old = parameters.find(({ name }) => name === parameter.name);
  const values = new Set(parameter.choices?.map(({ value }) => value));
  const keeps =
    !old ||
    (old.type === parameter.type &&
      old.unit === parameter.unit &&
      (old.choices ?? []).every(({ value }) => values.has(value)));
  return keeps ? [] : [{ path: `parameters.${parameter.name}`, code: 'HISTORY_CHANGED' }];
}

type List<T> = { list: string; keyOf: (entry: T) => string };

/** Lists without dates count for every day: an entry may be added, and none changed. */
function rewritten<T>(
  before: readonly T[],
  entries: readonly T[] | undefined,
  { list, keyOf }: List<T>,
): DraftProblem[] {
  // prettier-ignore
  return (entries ?? [])
    .filter((entry) => {
      const old = before.find((one) => keyOf(one) === keyOf(entry));
      return old !== undefined && !sameData(old, entry);
    })
    .map((entry) => ({ path: `${list}.${keyOf(entry)}`, code: 'HISTORY_CHANGED' }));
}
