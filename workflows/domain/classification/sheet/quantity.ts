import type { Unit } from '../rule-data.ts';

/** A number as it was typed, with its unit when one was written: what `checkFacts` takes. */
export type TypedQuantity = string | { value: string; unit: string };

const shape = /^([+-]?)(\d+(?:\.\d+)?)(?:e([+-]?\d+)|[x×*]10\^([+-]?\d+))?(\D.*)?$/iu;

/** Reads a typed quantity for a question that asks in `unit`. Full width, thousands commas, 5e13, 5×10^13, 5×10¹³ and units of
 *  the same kind are understood (「１０ｋＨｚ」); nothing is guessed or rounded. A unit that is not known is passed on as it was
 *  typed, so that the check of the facts names it. Undefined when it is no number. */
export function readTypedQuantity(typed: string, unit: string, units: readonly Unit[]): TypedQuantity | undefined {
  const [, sign = '', mantissa, e, tens, rest = ''] = shape.exec(plainText(typed)) ?? [];
  if (mantissa === undefined) return undefined;
  const exponent = e ?? tens;
  const value = `${sign === '-' ? '-' : ''}${mantissa}${exponent ? `e${exponent}` : ''}`;
  return rest === '' ? value : { value, unit: knownUnit(rest, unit, units) ?? rest };
}

/** Half width, no blanks, one kind of minus; an exponent written small keeps being one. A comma is read between three digits only. */
function plainText(typed: string): string {
  return typed
    .replace(/(?<=10)[⁰¹²³⁴⁵⁶⁷⁸⁹⁻⁺]+/gu, (small) => `^${small.normalize('NFKC')}`)
    .normalize('NFKC')
    .replace(/[\u2010-\u2015\u2212\u30fc]/gu, '-')
    .replace(/\s+/gu, '')
    .replace(/(?<=\d),(?=\d{3}(?!\d))/gu, '');
}

/** The unit's name in the data. Small letters are accepted for hertz and samples, where no other unit could be meant. */
function knownUnit(typed: string, unit: string, units: readonly Unit[]): string | undefined {
  const names = [unit, ...(units.find((one) => one.unit === unit)?.from ?? []).map((from) => from.unit)];
  const exact = names.find((name) => written(name) === written(typed));
  if (exact) return exact;
  return names.find((name) => /(?:hz|sps)$/iu.test(name) && name.toLowerCase() === typed.toLowerCase());
}

/** mm², mm2 and mm^2 are one unit, and so are the two signs for micro. */
const written = (unit: string) => unit.normalize('NFKC').replaceAll('^', '');
