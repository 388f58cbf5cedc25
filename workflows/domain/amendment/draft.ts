import type {
  Clause, Contradiction, LawState, LegalDate, Parameter, Policy, Regulations, Source, Unit,
} from '../classification/rule-data.ts'; // prettier-ignore

/** What an amendment changes, as people who read law write it: whole entries, each in place of the one with the same key.
 *  A clause that ends is written again with its last day. `version` is the day from which all of it counts. */
export type AmendmentDraft = {
  readonly version: LegalDate;
  /** The law state that begins; left out when only an interpretation changes. */
  readonly state?: LawState;
  readonly sources?: readonly Source[]; readonly parameters?: readonly Parameter[]; readonly units?: readonly Unit[];
  readonly clauses?: readonly Clause[]; readonly contradictions?: readonly Contradiction[]; readonly policies?: readonly Policy[];
}; // prettier-ignore

/** The rule data with the amendment in it. A new clause stands behind the last one of its family. Changes neither argument. */
export function amended(base: Regulations, draft: AmendmentDraft): Regulations {
  return {
    ...base,
    states: draft.state ? replaced(base.states, [draft.state], ({ from }) => from) : base.states,
    sources: replaced(base.sources, draft.sources, ({ key }) => key),
    parameters: replaced(base.parameters, draft.parameters, ({ name }) => name),
    units: replaced(base.units, draft.units, ({ unit }) => unit),
    clauses: byFamily(replaced(base.clauses, draft.clauses, ({ id }) => id)),
    contradictions: replaced(base.contradictions, draft.contradictions, ({ id }) => id),
    policies: replaced(base.policies, draft.policies, ({ key }) => key),
  };
}

function replaced<T>(before: readonly T[], entries: readonly T[] | undefined, keyOf: (entry: T) => string): T[] {
  const after = new Map(before.map((entry) => [keyOf(entry), entry]));
  for (const entry of entries ?? []) after.set(keyOf(entry), entry);
  return [...after.values()];
}

function byFamily(clauses: readonly Clause[]): Clause[] {
  const families = new Map<string, Clause[]>();
  for (const clause of clauses) families.set(clause.family, [...(families.get(clause.family) ?? []), clause]);
  return [...families.values()].flat();
}
