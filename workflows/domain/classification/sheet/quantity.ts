import { unitScale } from './units.ts';

export type QuantityProblem = 'notANumber' | 'unknownUnit' | 'tooPrecise' | 'outOfRange';
/** A decimal without rounding: `digits` × 10^`exponent`. */
type Decimal = { digits: bigint; exponent: number };

const pattern = /^([+-]?)(\d+(?:\.\d*)?|\.\d+)(?:e([+-]?\d+)|[x×*]10\^([+-]?\d+))?(\D.*)?$/iu;
const exponentMax = 40;
/** Up to here a decimal survives the way into a number and back unchanged, so that comparisons stay exact. */
const digitsMax = 15;

/** A typed quantity in the unit asked. Reads full width, thousands commas, 5e13, 5×10^13 and 5×10¹³, and the units of the
 *  same kind (「１０ｋＨｚ」 is 0.01 under MHz). Refuses what it would have to guess. */
export function readQuantity(typed: string, unit: string): { value: number } | { problem: QuantityProblem } {
  const [, sign, mantissa, e, tens, rest = ''] = pattern.exec(plainText(typed)) ?? [];
  if (mantissa === undefined) return { problem: 'notANumber' };
  const scale = unitScale(unit, rest);
  if (!scale) return { problem: 'unknownUnit' };
  const exponent = Number(e ?? tens ?? 0);
  if (Math.abs(exponent) > exponentMax) return { problem: 'outOfRange' };
  const scaled = { ...decimal(mantissa), exponent: decimal(mantissa).exponent + exponent + scale.power };
  const signed = sign === '-' ? { ...scaled, digits: -scaled.digits } : scaled;
  const total = scale.plus ? sum(signed, decimal(scale.plus)) : signed;
  return significantDigits(total) > digitsMax ? { problem: 'tooPrecise' } : { value: numberOf(total) };
}

/** Half width, no blanks, one kind of minus; an exponent written small keeps being one. A comma is read between three digits only. */
function plainText(typed: string): string {
  return typed
    .replace(/(?<=10)[⁰¹²³⁴⁵⁶⁷⁸⁹⁻⁺]+/gu, (small) => `^${small.normalize('NFKC')}`)
    .replace(/²/gu, '^2')
    .normalize('NFKC')
    .replace(/[\u2010-\u2015\u2212\u30fc]/gu, '-')
    .replace(/\s+/gu, '')
    .replace(/(?<=\d),(?=\d{3}(?!\d))/gu, '');
}

function decimal(text: string): Decimal {
  const [whole = '', part = ''] = text.split('.');
  return { digits: BigInt(`${whole}${part}` || '0'), exponent: -part.length };
}

function sum(a: Decimal, b: Decimal): Decimal {
  const exponent = Math.min(a.exponent, b.exponent);
  const raised = ({ digits, exponent: own }: Decimal) => digits * 10n ** BigInt(own - exponent);
  return { digits: raised(a) + raised(b), exponent };
}

function significantDigits({ digits }: Decimal): number {
  return digits.toString().replace(/^-/u, '').replace(/0+$/u, '').length;
}

/** The nearest number, which prints as the same decimal. Zero has no sign. */
function numberOf({ digits, exponent }: Decimal): number {
  return digits === 0n ? 0 : Number(`${digits}e${exponent}`);
}
