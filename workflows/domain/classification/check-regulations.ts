import { checkClauseDates } from './check-dates.ts';
import { checkCondition } from './check-condition.ts';
import { dataProblem, type DataProblem } from './data-problem.ts';
import { parseDecimal } from './decimal.ts';
import { isLegalDate } from './legal-date.ts';
import { referencesOf } from './references.ts';
import type { Clause, Regulations } from './rule-data.ts';

/** Every problem of a set of rule data whose shape its JSON Schemas have accepted; none when it can be compiled for any day.
 *  The committed data is held to it by the tests, an amendment draft before its impact is run. */
export function checkRegulations(data: Regulations): DataProblem[] {
  return [
    ...duplicates('states', data.states.map(({ from }) => from)),
    ...duplicates('parameters', data.parameters.map(({ name }) => name)),
    ...duplicates('clauses', data.clauses.map(({ id }) => id)),
    ...duplicates('policies', data.policies.map(({ key }) => key)),
    ...data.states.flatMap(({ from }) => (isLegalDate(from) ? [] : [dataProblem(`states.${from}`, 'INVALID_DATE')])),
    ...checkParameters(data),
    ...data.clauses.flatMap((clause) => checkClause(clause, data)),
    ...cycles(data),
    ...checkClauseDates(data),
    ...checkContradictions(data),
    ...checkPolicies(data),
  ]; // prettier-ignore
}

function checkParameters({ parameters, units }: Regulations): DataProblem[] {
  const known = new Set(units.map(({ unit }) => unit));
  return [
    ...parameters.flatMap(({ name, type, unit, choices }) => [
      ...(isNumeric(type) && unit === undefined ? [dataProblem(`parameters.${name}.unit`, 'MISSING')] : []),
      ...(unit !== undefined && !known.has(unit)
        ? [dataProblem(`parameters.${name}.unit`, 'UNKNOWN_UNIT', { found: unit })]
        : []),
      ...((type === 'choice' || type === 'set') && !choices
        ? [dataProblem(`parameters.${name}.choices`, 'MISSING')]
        : []),
    ]),
    ...units.flatMap(({ unit, from }) =>
      from.flatMap(({ unit: other, times, plus = '0' }) =>
        parseDecimal(times) && parseDecimal(plus) ? [] : [dataProblem(`units.${unit}.${other}`, 'NOT_FINITE')],
      ),
    ),
  ];
}

function checkClause(clause: Clause, data: Regulations): DataProblem[] {
  const path = `clauses.${clause.id}`;
  const sources = new Set(data.sources.map(({ key }) => key));
  const cited = [clause.source.document, ...clause.source.comparedWith];
  return [
    ...(clause.condition ? checkCondition(clause.condition, `${path}.condition`, data) : []),
    ...(clause.condition === null && clause.kind !== 'unused' ? [dataProblem(`${path}.condition`, 'MISSING')] : []),
    ...cited
      .filter((key) => !sources.has(key))
      .map((found) => dataProblem(`${path}.source`, 'UNKNOWN_SOURCE', { found })),
  ];
}

/** A clause may not refer to itself, directly or by way of others. */
function cycles({ clauses }: Regulations): DataProblem[] {
  const references = new Map(clauses.map(({ id, condition }) => [id, referencesOf(condition)]));
  const cleared = new Set<string>();
  const walk = (id: string, trail: readonly string[]): string[] | undefined => {
    if (trail.includes(id)) return [...trail.slice(trail.indexOf(id)), id];
    if (cleared.has(id)) return undefined;
    for (const next of references.get(id) ?? []) {
      const found = walk(next, [...trail, id]);
      if (found) return found;
    }
    cleared.add(id);
    return undefined;
  };
  const found = clauses.map(({ id }) => walk(id, [])).find((cycle) => cycle !== undefined);
  return found ? [dataProblem(`clauses.${found[0]}.condition`, 'CYCLIC_REFERENCE', { found: found.join(' → ') })] : [];
}

function checkContradictions(data: Regulations): DataProblem[] {
  const known = new Set(data.parameters.map(({ name }) => name));
  return data.contradictions.flatMap(({ id, parameters, when, unless }) => {
    const path = `contradictions.${id}`;
    return [
      ...parameters
        .filter((name) => !known.has(name))
        .map((found) => dataProblem(`${path}.parameters`, 'UNKNOWN_PARAMETER', { found })),
      ...checkCondition(when, `${path}.when`, data),
      ...(unless ? checkCondition(unless, `${path}.unless`, data) : []),
      // A contradiction is found before any clause is judged.
      ...[when, unless ?? null].flatMap(referencesOf).map((found) => dataProblem(path, 'UNKNOWN_CLAUSE', { found })),
    ];
  });
}

function checkPolicies(data: Regulations): DataProblem[] {
  const known = new Set(data.clauses.map(({ id }) => id));
  return data.policies.flatMap(({ key, clauses, when, decisions }) => [
    ...clauses.filter((id) => !known.has(id)).map((found) => dataProblem(`policies.${key}.clauses`, 'UNKNOWN_CLAUSE', { found })),
    ...(when ? checkCondition(when, `policies.${key}.when`, data) : []),
    ...decisions.filter(({ from }) => !isLegalDate(from)).map(({ from }) => dataProblem(`policies.${key}.decisions`, 'INVALID_DATE', { found: from })),
    ...duplicates(`policies.${key}.decisions`, decisions.map(({ from }) => from)),
  ]); // prettier-ignore
}

function duplicates(path: string, names: readonly string[]): DataProblem[] {
  const twice = names.filter((name, at) => names.indexOf(name) !== at);
  return [...new Set(twice)].map((name) => dataProblem(`${path}.${name}`, 'DUPLICATE'));
}

function isNumeric(type: string): boolean {
  return type === 'number' || type === 'integer';
}
