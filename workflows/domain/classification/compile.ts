import { compileCondition, type Places, type Probe } from './condition.ts';
import { isInForce, isLegalDate, lawStateOn } from './legal-date.ts';
import { createFactReader, type FactReader } from './read-fact.ts';
import { referencesOf } from './references.ts';
import type { Clause, Contradiction, LawState, LegalDate, Regulations } from './rule-data.ts';

export type CompiledClause = { readonly clause: Clause; readonly place: number; readonly probe: Probe };
/** The rules of one day, ready to judge any number of sheets. */
export type CompiledRules = {
  readonly date: LegalDate;
  /** Undefined before the first law state we know: a verdict for such a day must say so. */
  readonly lawState: LawState | undefined;
  readonly regulations: Regulations;
  /** Parameters by slot. */
  readonly parameters: readonly string[];
  readonly places: Places;
  readonly readers: ReadonlyMap<string, FactReader>;
  /** Clauses with a condition in force on the day, in the order of the data. */
  readonly clauses: readonly CompiledClause[];
  /** The same, each after the ones it refers to. */
  readonly steps: readonly CompiledClause[];
  /** Those that decide: Japanese, with outcome `controlled` or `needsExpert`. */
  readonly deciding: readonly CompiledClause[];
  readonly contradictions: readonly { contradiction: Contradiction; when: Probe; unless: Probe | undefined }[];
  readonly noTruths: Uint8Array;
};

/** Chooses the clauses in force on a day and turns them into closures, once for any number of sheets.
 *  The data must have passed `checkRegulations`. Throws on a day that the calendar does not have. */
export function compileRules(regulations: Regulations, date: LegalDate): CompiledRules {
  if (!isLegalDate(date)) throw new Error(`not a day of the calendar: ${date}`);
  const inForce = regulations.clauses.filter(({ condition, dates }) => condition !== null && isInForce(dates, date));
  const parameters = regulations.parameters.map(({ name }) => name);
  const places = placesOf(parameters, inForce);
  const clauses = inForce.flatMap((clause, place) =>
    clause.condition ? [{ clause, place, probe: compileCondition(clause.condition, places) }] : [],
  );
  return {
    date,
    lawState: lawStateOn(regulations.states, date),
    regulations,
    parameters,
    places,
    readers: new Map(
      regulations.parameters.map((one, slot) => [one.name, createFactReader(one, slot, regulations.units)]),
    ),
    clauses,
    steps: afterTheirReferences(clauses, places),
    deciding: clauses.filter(({ clause }) => isDeciding(clause)),
    contradictions: regulations.contradictions.map((contradiction) => ({
      contradiction,
      when: compileCondition(contradiction.when, places),
      unless: contradiction.unless && compileCondition(contradiction.unless, places),
    })),
    noTruths: new Uint8Array(clauses.length),
  };
}

/** Japanese, and its truth decides or opens the verdict. The outcome decides, not the kind. */
export function isDeciding({ jurisdiction, outcome }: Clause): boolean {
  return jurisdiction === 'japan' && (outcome === 'controlled' || outcome === 'needsExpert');
}

function placesOf(parameters: readonly string[], inForce: readonly Clause[]): Places {
  const slots = new Map(parameters.map((name, slot) => [name, slot]));
  const places = new Map(inForce.map(({ id }, place) => [id, place]));
  return {
    slot: (parameter) => {
      const slot = slots.get(parameter);
      if (slot === undefined) throw new Error(`unknown parameter ${parameter}`);
      return slot;
    },
    place: (clause) => places.get(clause),
  };
}

/** Depth first; the check of the data has excluded cycles. */
function afterTheirReferences(clauses: readonly CompiledClause[], places: Places): CompiledClause[] {
  const steps = new Set<CompiledClause>();
  const add = (one: CompiledClause): void => {
    if (steps.has(one)) return;
    for (const id of referencesOf(one.clause.condition)) {
      const before = clauses[places.place(id) ?? -1];
      if (before) add(before);
    }
    steps.add(one);
  };
  clauses.forEach(add);
  return [...steps];
}
