import type { Decimal } from './decimal.ts';

/** An exact fraction; `den` is positive. */
type Fraction = { readonly num: bigint; readonly den: bigint };
/** Encloses the true value; both ends are equal where it is known exactly. */
export type Interval = { readonly low: Fraction; readonly high: Fraction };

const logBits = 96n;
const workBits = 256n;
const one = 1n << workBits;

export function intervalOf({ digits, exponent }: Decimal): Interval {
  const power = 10n ** BigInt(Math.abs(exponent));
  const at = exponent < 0 ? { num: digits, den: power } : { num: digits * power, den: 1n };
  return { low: at, high: at };
}

export function timesIntervals(a: Interval, b: Interval): Interval {
  return around([times(a.low, b.low), times(a.low, b.high), times(a.high, b.low), times(a.high, b.high)]);
}

/** Undefined when the divisor may be zero. */
export function divideIntervals(a: Interval, b: Interval): Interval | undefined {
  if (b.low.num <= 0n && b.high.num >= 0n) return undefined;
  return timesIntervals(a, { low: inverse(b.high), high: inverse(b.low) });
}

/** The logarithm to base 2, exact for powers of two and otherwise within 2^-95. Undefined at zero and below. */
export function log2Interval({ low, high }: Interval): Interval | undefined {
  if (low.num <= 0n) return undefined;
  return { low: log2(low).low, high: log2(high).high };
}

/** Below zero, zero, above zero; undefined when the enclosures are too wide to tell. */
export function compareIntervals(a: Interval, b: Interval): number | undefined {
  if (compare(a.high, b.low) < 0) return -1;
  if (compare(a.low, b.high) > 0) return 1;
  return compare(a.low, a.high) === 0 && compare(b.low, b.high) === 0 ? 0 : undefined;
}

function log2({ num, den }: Fraction): Interval {
  const whole = floorLog2({ num, den });
  const scaled = whole < 0 ? ((num << BigInt(-whole)) << workBits) / den : (num << workBits) / (den << BigInt(whole));
  const isPower = whole < 0 ? num << BigInt(-whole) === den : num === den << BigInt(whole);
  if (isPower) return { low: { num: BigInt(whole), den: 1n }, high: { num: BigInt(whole), den: 1n } };
  const bits = (BigInt(whole) << logBits) + fractionBits(scaled);
  return { low: { num: bits - 1n, den: 1n << logBits }, high: { num: bits + 2n, den: 1n << logBits } };
}

/** The binary digits of log2(y) for y from 1 to 2: squaring y shifts its logarithm by one digit. */
function fractionBits(from: bigint): bigint {
  let y = from;
  let bits = 0n;
  for (let i = 0n; i < logBits; i += 1n) {
    y = (y * y) >> workBits;
    bits <<= 1n;
    if (y < one << 1n) continue;
    y >>= 1n;
    bits += 1n;
  }
  return bits;
}

function floorLog2({ num, den }: Fraction): number {
  const guess = num.toString(2).length - den.toString(2).length;
  const reaches = guess < 0 ? num << BigInt(-guess) >= den : num >= den << BigInt(guess);
  return reaches ? guess : guess - 1;
}

function around(corners: readonly [Fraction, ...Fraction[]]): Interval {
  return {
    low: corners.reduce((least, corner) => (compare(corner, least) < 0 ? corner : least)),
    high: corners.reduce((most, corner) => (compare(corner, most) > 0 ? corner : most)),
  };
}

function times(a: Fraction, b: Fraction): Fraction {
  return { num: a.num * b.num, den: a.den * b.den };
}

function inverse({ num, den }: Fraction): Fraction {
  return num < 0n ? { num: -den, den: -num } : { num: den, den: num };
}

function compare(a: Fraction, b: Fraction): number {
  const difference = a.num * b.den - b.num * a.den;
  return difference === 0n ? 0 : difference > 0n ? 1 : -1;
}
