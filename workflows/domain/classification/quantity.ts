import { compareDecimals, decimalOf, decimalText, parseDecimal, subtractDecimals, type Decimal } from './decimal.ts';

/** A number of a sheet or of the law, in the unit of its parameter.
 *  `value` is the nearest double; `exact` is kept only where that double is not the whole story. */
export type Quantity = {
  readonly value: number;
  readonly exact: Decimal | undefined;
  /** What was written, when it was written in another unit. */
  readonly given: { readonly value: string; readonly unit: string } | undefined;
  /** The margin of measurement the sheet states, in the unit of the parameter. */
  readonly tolerance: Decimal | undefined;
};

/** A number as JSON or a rule gives it. Its shortest decimal is what was written. */
export function quantity(value: number): Quantity {
  return { value, exact: undefined, given: undefined, tolerance: undefined };
}

export function quantityOf(
  decimal: Decimal,
  { given, tolerance }: Partial<Pick<Quantity, 'given' | 'tolerance'>> = {},
): Quantity {
  const value = Number(`${decimal.digits}e${decimal.exponent}`);
  const whole = compareDecimals(decimalOf(value), decimal) === 0;
  return { value, exact: whole ? undefined : decimal, given, tolerance };
}

export function exactly({ value, exact }: Quantity): Decimal {
  return exact ?? decimalOf(value);
}

/** Exact comparison: below zero, zero, above zero.
 *  Rounding to the nearest double never swaps two numbers, so only equal doubles need their digits. */
export function compareQuantities(a: Quantity, b: Quantity): number {
  if (a.value !== b.value) return a.value - b.value;
  if (a.exact === undefined && b.exact === undefined) return 0;
  return compareDecimals(exactly(a), exactly(b));
}

/** Equal, or no further apart than the margin the sheet states. */
export function isNear(fact: Quantity, limit: Quantity): boolean {
  if (fact.tolerance === undefined) return compareQuantities(fact, limit) === 0;
  const { digits, exponent } = subtractDecimals(exactly(fact), exactly(limit));
  return compareDecimals({ digits: digits < 0n ? -digits : digits, exponent }, fact.tolerance) <= 0;
}

export function quantityText(one: Quantity): string {
  return decimalText(exactly(one));
}

/** A decimal in text, or undefined: `"0.03162"`, `"1e-10"`. */
export function readQuantity(text: string): Quantity | undefined {
  const decimal = parseDecimal(text);
  return decimal && quantityOf(decimal);
}
