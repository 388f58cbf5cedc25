/** An exact decimal number: digits × 10^exponent. */
export type Decimal = { readonly digits: bigint; readonly exponent: number };

const shape = /^([+-]?)(\d+)(?:\.(\d+))?(?:[eE]([+-]?\d{1,4}))?$/;
const lengthMax = 120;
const exponentMax = 300;

/** Reads `12`, `-0.5` or `1e-10`. Undefined for anything else, and for numbers too long or too large to be a figure of a data sheet. */
export function parseDecimal(text: string): Decimal | undefined {
  if (text.length > lengthMax) return undefined;
  const [, sign, whole, fraction = '', exponent = '0'] = shape.exec(text) ?? [];
  if (whole === undefined) return undefined;
  const scale = Number(exponent) - fraction.length;
  if (Math.abs(scale) > exponentMax) return undefined;
  const digits = BigInt(whole + fraction);
  return { digits: sign === '-' ? -digits : digits, exponent: scale };
}

/** The shortest decimal that reads back as this number: what a person wrote, up to 15 digits. Throws on NaN and infinity. */
export function decimalOf(number: number): Decimal {
  const decimal = parseDecimal(String(number));
  if (!decimal) throw new Error(`not a finite number: ${number}`);
  return decimal;
}

/** Below zero, zero or above zero, as for a sort. */
export function compareDecimals(a: Decimal, b: Decimal): number {
  const exponent = Math.min(a.exponent, b.exponent);
  const difference = digitsAt(a, exponent) - digitsAt(b, exponent);
  return difference === 0n ? 0 : difference > 0n ? 1 : -1;
}

export function multiplyDecimals(a: Decimal, b: Decimal): Decimal {
  return { digits: a.digits * b.digits, exponent: a.exponent + b.exponent };
}

export function addDecimals(a: Decimal, b: Decimal): Decimal {
  const exponent = Math.min(a.exponent, b.exponent);
  return { digits: digitsAt(a, exponent) + digitsAt(b, exponent), exponent };
}

export function subtractDecimals(a: Decimal, b: Decimal): Decimal {
  return addDecimals(a, { digits: -b.digits, exponent: b.exponent });
}

/** Plain notation without an exponent, for example 0.0000000001. */
export function decimalText({ digits, exponent }: Decimal): string {
  const sign = digits < 0n ? '-' : '';
  const text = (digits < 0n ? -digits : digits).toString();
  if (exponent >= 0) return sign + (digits === 0n ? '0' : text + '0'.repeat(exponent));
  const padded = text.padStart(1 - exponent, '0');
  const fraction = padded.slice(exponent).replace(/0+$/, '');
  return sign + padded.slice(0, exponent) + (fraction && `.${fraction}`);
}

function digitsAt({ digits, exponent }: Decimal, wanted: number): bigint {
  return digits * 10n ** BigInt(exponent - wanted);
}
