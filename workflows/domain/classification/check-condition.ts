import { limitOf } from './condition.ts';
import { dataProblem, type DataProblem } from './data-problem.ts';
import { partsOf } from './references.ts';
import type { BandCondition, Condition, Formula, LimitCondition, Parameter, Regulations } from './rule-data.ts';

/** Every clause and parameter a condition names exists, with the type and unit it is used with. */
export function checkCondition(condition: Condition, path: string, data: Regulations): DataProblem[] {
  if ('clause' in condition) {
    const isKnown = data.clauses.some(({ id }) => id === condition.clause);
    return isKnown ? [] : [dataProblem(`${path}.clause`, 'UNKNOWN_CLAUSE', { found: condition.clause })];
  }
  if ('range' in condition) return checkBand(condition, path, data);
  if ('parameter' in condition) return checkAnswer(condition, path, data);
  const name = 'all' in condition ? 'all' : 'any' in condition ? 'any' : 'not';
  return partsOf(condition).flatMap((part, at) =>
    checkCondition(part, name === 'not' ? `${path}.not` : `${path}.${name}.${at}`, data),
  );
}

type Answer = Extract<Condition, { parameter: string }>;

function checkAnswer(condition: Answer, path: string, data: Regulations): DataProblem[] {
  const parameter = data.parameters.find(({ name }) => name === condition.parameter);
  if (!parameter) return [dataProblem(`${path}.parameter`, 'UNKNOWN_PARAMETER', { found: condition.parameter })];
  if ('is' in condition) return checkIs(condition.is, `${path}.is`, parameter);
  if ('isOneOf' in condition) return checkChoices(condition.isOneOf, `${path}.isOneOf`, parameter);
  return checkLimit(condition, path, { parameter, data });
}

function checkIs(wanted: boolean | string, path: string, parameter: Parameter): DataProblem[] {
  if (typeof wanted === 'string')
    return parameter.type === 'choice' ? checkChoices([wanted], path, parameter) : wrongType(path, parameter);
  return parameter.type === 'boolean' ? [] : wrongType(path, parameter);
}

function checkChoices(wanted: readonly string[], path: string, parameter: Parameter): DataProblem[] {
  if (parameter.type !== 'choice' && parameter.type !== 'set') return wrongType(path, parameter);
  const known = new Set(parameter.choices?.map(({ value }) => value));
  return wanted.filter((value) => !known.has(value)).map((found) => dataProblem(path, 'UNKNOWN_CHOICE', { found }));
}

function checkLimit(
  condition: LimitCondition,
  path: string,
  { parameter, data }: { parameter: Parameter; data: Regulations },
): DataProblem[] {
  if (!isNumeric(parameter)) return wrongType(path, parameter);
  const { operator, limit } = limitOf(condition);
  return [...checkUnit(condition.unit, path, parameter), ...checkFormula(limit, `${path}.${operator}`, data)];
}

function checkBand({ range, above, upTo, unit }: BandCondition, path: string, data: Regulations): DataProblem[] {
  const isEmpty = upTo !== null && above >= upTo;
  return [
    ...range.flatMap((name, at) => {
      const parameter = data.parameters.find((one) => one.name === name);
      if (!parameter) return [dataProblem(`${path}.range.${at}`, 'UNKNOWN_PARAMETER', { found: name })];
      return isNumeric(parameter) ? checkUnit(unit, path, parameter) : wrongType(`${path}.range.${at}`, parameter);
    }),
    ...[above, upTo ?? 0].flatMap((number) => checkFormula(number, path, data)),
    ...(isEmpty ? [dataProblem(path, 'EMPTY_BAND')] : []),
  ];
}

function checkFormula(formula: Formula, path: string, data: Regulations): DataProblem[] {
  if (typeof formula === 'number')
    return Number.isFinite(formula) ? [] : [dataProblem(path, 'NOT_FINITE', { found: String(formula) })];
  if (typeof formula === 'string') {
    const parameter = data.parameters.find(({ name }) => name === formula);
    if (!parameter) return [dataProblem(path, 'UNKNOWN_PARAMETER', { found: formula })];
    return isNumeric(parameter) ? [] : wrongType(path, parameter);
  }
  if ('log2' in formula) return checkFormula(formula.log2, `${path}.log2`, data);
  const [name, parts] = 'times' in formula ? ['times', formula.times] : ['dividedBy', formula.dividedBy];
  return parts.flatMap((part, at) => checkFormula(part, `${path}.${name}.${at}`, data));
}

function checkUnit(unit: string, path: string, parameter: Parameter): DataProblem[] {
  if (unit === parameter.unit) return [];
  return [dataProblem(`${path}.unit`, 'WRONG_UNIT', { found: unit, expected: parameter.unit ?? '-' })];
}

function wrongType(path: string, { name, type }: Parameter): DataProblem[] {
  return [dataProblem(path, 'WRONG_TYPE', { found: name, expected: type })];
}

function isNumeric({ type }: Parameter): boolean {
  return type === 'number' || type === 'integer';
}
