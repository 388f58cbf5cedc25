import { addDecimals, multiplyDecimals, parseDecimal, type Decimal } from './decimal.ts';
import type { Fact, FactProblem, FactProblemCode } from './facts.ts';
import { compareQuantities, quantity, quantityOf, type Quantity } from './quantity.ts';
import type { Parameter, Unit } from './rule-data.ts';

/** What reads the answers to one parameter, and where they stand among the values of a sheet. */
export type FactReader = { readonly slot: number; readonly read: (raw: unknown, path: string) => Reading };
/** The answer, or why it is refused. */
export type Reading = { readonly fact: Fact } | { readonly problem: FactProblem };

type Converter = { readonly times: Decimal; readonly plus: Decimal };

export function createFactReader(parameter: Parameter, slot: number, units: readonly Unit[]): FactReader {
  if (parameter.type === 'boolean') return { slot, read: readBoolean };
  const choices = new Set(parameter.choices?.map(({ value }) => value));
  if (parameter.type === 'choice') return { slot, read: (raw, path) => readChoice(raw, path, choices) };
  if (parameter.type === 'set') return { slot, read: (raw, path) => readSet(raw, path, choices) };
  const converters = convertersOf(parameter, units);
  return { slot, read: (raw, path) => readNumber(raw, path, { parameter, converters }) };
}

function readBoolean(raw: unknown, path: string): Reading {
  return typeof raw === 'boolean'
    ? { fact: raw }
    : refuse(path, 'WRONG_TYPE', { expected: 'boolean', found: shown(raw) });
}

function readChoice(raw: unknown, path: string, choices: ReadonlySet<string>): Reading {
  if (typeof raw !== 'string') return refuse(path, 'WRONG_TYPE', { expected: 'choice', found: shown(raw) });
  return choices.has(raw) ? { fact: raw } : refuse(path, 'UNKNOWN_CHOICE', { found: raw });
}

function readSet(raw: unknown, path: string, choices: ReadonlySet<string>): Reading {
  if (!Array.isArray(raw)) return refuse(path, 'WRONG_TYPE', { expected: 'set', found: shown(raw) });
  for (const [index, one] of raw.entries()) {
    const reading = readChoice(one, `${path}.${index}`, choices);
    if ('problem' in reading) return reading;
  }
  return { fact: raw };
}

type Numbers = { parameter: Parameter; converters: ReadonlyMap<string, Converter> };

function readNumber(raw: unknown, path: string, numbers: Numbers): Reading {
  const plain = plainNumber(raw, path);
  if (plain !== undefined) return 'problem' in plain ? plain : withinBounds(plain.fact, path, numbers.parameter);
  if (typeof raw !== 'object' || raw === null || Array.isArray(raw) || !('value' in raw))
    return refuse(path, 'WRONG_TYPE', { expected: 'number', found: shown(raw) });
  return readMeasured(raw, path, numbers);
}

type PlainNumber = { readonly fact: Quantity } | { readonly problem: FactProblem };

/** A JSON number or a decimal in text; undefined when it is neither. */
function plainNumber(raw: unknown, path: string): PlainNumber | undefined {
  if (typeof raw === 'number')
    return Number.isFinite(raw) ? { fact: quantity(raw) } : refuse(path, 'NOT_FINITE', { found: String(raw) });
  if (typeof raw !== 'string') return undefined;
  const decimal = parseDecimal(raw);
  if (decimal) return { fact: quantityOf(decimal) };
  const code = /^[+-]?(infinity|inf|nan)$|^[+-]?\d+(\.\d+)?e[+-]?\d+$/i.test(raw) ? 'NOT_FINITE' : 'NOT_A_NUMBER';
  return refuse(path, code, { found: shown(raw) });
}

/** `{value, unit, tolerance}`: the unit may be another one of the same kind; what was written is kept. */
function readMeasured(raw: object, path: string, { parameter, converters }: Numbers): Reading {
  const { value, unit = parameter.unit, tolerance, ...rest }: Record<string, unknown> = { ...raw };
  const [extra] = Object.keys(rest);
  if (extra !== undefined) return refuse(`${path}.${extra}`, 'UNKNOWN_PARAMETER');
  const converter = typeof unit === 'string' ? converters.get(unit) : undefined;
  if (!converter) return refuse(`${path}.unit`, 'WRONG_UNIT', { expected: parameter.unit ?? '-', found: shown(unit) });
  const number = decimalIn(value, `${path}.value`);
  if ('problem' in number) return number;
  const margin = tolerance === undefined || tolerance === null ? undefined : decimalIn(tolerance, `${path}.tolerance`);
  if (margin && 'problem' in margin) return margin;
  if (margin && margin.decimal.digits < 0n) return refuse(`${path}.tolerance`, 'OUT_OF_RANGE', { expected: '>= 0' });
  const given = unit === parameter.unit ? undefined : { value: String(value), unit: String(unit) };
  const converted = addDecimals(multiplyDecimals(number.decimal, converter.times), converter.plus);
  const fact = quantityOf(converted, { given, tolerance: margin && multiplyDecimals(margin.decimal, converter.times) });
  return withinBounds(fact, path, parameter);
}

function decimalIn(raw: unknown, path: string): { decimal: Decimal } | { problem: FactProblem } {
  const plain = plainNumber(raw, path);
  if (plain === undefined) return refuse(path, 'WRONG_TYPE', { expected: 'number', found: shown(raw) });
  if ('problem' in plain) return plain;
  const decimal = plain.fact.exact ?? parseDecimal(String(plain.fact.value));
  return decimal ? { decimal } : refuse(path, 'NOT_FINITE', { found: shown(raw) });
}

function withinBounds(fact: Quantity, path: string, { type, atLeast, above }: Parameter): Reading {
  if (type === 'integer' && !isWhole(fact)) return refuse(path, 'NOT_INTEGER', { found: String(fact.value) });
  if (atLeast !== undefined && compareQuantities(fact, quantity(atLeast)) < 0)
    return refuse(path, 'OUT_OF_RANGE', { expected: `>= ${atLeast}`, found: String(fact.value) });
  if (above !== undefined && compareQuantities(fact, quantity(above)) <= 0)
    return refuse(path, 'OUT_OF_RANGE', { expected: `> ${above}`, found: String(fact.value) });
  return { fact };
}

function isWhole({ value, exact }: Quantity): boolean {
  if (!exact) return Number.isInteger(value);
  return exact.exponent >= 0 || exact.digits % 10n ** BigInt(-exact.exponent) === 0n;
}

function convertersOf({ unit }: Parameter, units: readonly Unit[]): ReadonlyMap<string, Converter> {
  const plain = { times: { digits: 1n, exponent: 0 }, plus: { digits: 0n, exponent: 0 } };
  const known = units.find((one) => one.unit === unit)?.from ?? [];
  const others = known.map(
    (from) => [from.unit, { times: decimal(from.times), plus: decimal(from.plus ?? '0') }] as const,
  );
  return new Map([[unit ?? '-', plain], ...others]);
}

function decimal(text: string): Decimal {
  const found = parseDecimal(text);
  if (!found) throw new Error(`not a decimal factor: ${text}`);
  return found;
}

function refuse(
  path: string,
  code: FactProblemCode,
  facts: Pick<FactProblem, 'expected' | 'found'> = {},
): { problem: FactProblem } {
  return { problem: { path, code, ...facts } };
}

/** A short name for what was found: the input may be large. */
function shown(raw: unknown): string {
  if (raw === null) return 'null';
  if (Array.isArray(raw)) return 'list';
  return typeof raw === 'object' ? 'object' : String(raw).slice(0, 60);
}
