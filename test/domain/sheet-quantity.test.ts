import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readQuantity } from '../../workflows/domain/classification/sheet/quantity.ts';

describe('a typed quantity', () => {
  it.each([
    ['１０ｋＨｚ', 'MHz', 0.01],
    ['1,300', 'MSPS', 1300],
    ['1.3 GSPS', 'MSPS', 1300],
    ['5×10¹³', 'n/cm²', 5e13],
    ['5e13 n/cm²', 'n/cm²', 5e13],
    ['500 krad(Si)', 'Gy(Si)', 5000],
    ['－４０ ℃', '°C', -40],
    ['4.5K', '°C', -268.65],
    ['31.62 mW', 'W', 0.03162],
    ['0.1nW', 'W', 1e-10],
    ['0.5 Tbit/s', 'Gbit/s', 500],
    ['600 GB/s', 'GByte/s', 600],
    ['1.6 ㎝', 'cm', 1.6],
    ['−0', '°C', 0],
  ])('%s under %s is %d', (typed, unit, value) => {
    expect(readQuantity(typed, unit)).toEqual({ value });
  });

  it.each([
    ['', 'MHz', 'notANumber'],
    ['fast', 'MHz', 'notANumber'],
    ['1,3', 'GHz', 'unknownUnit'],
    ['10 V', 'MHz', 'unknownUnit'],
    ['20 dBm', 'W', 'unknownUnit'],
    ['600 Gb/s', 'GByte/s', 'unknownUnit'],
    ['1e99', 'MHz', 'outOfRange'],
    ['1.2345678901234567', 'MHz', 'tooPrecise'],
    ['NaN', 'MHz', 'notANumber'],
    ['Infinity', 'MHz', 'notANumber'],
  ])('%s under %s is refused: %s', (typed, unit, problem) => {
    expect(readQuantity(typed, unit)).toEqual({ problem });
  });

  it('keeps every decimal of up to 15 digits exactly', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 1n, max: 10n ** 15n - 1n }), fc.integer({ min: 0, max: 12 }), (digits, places) => {
        const typed = digits.toString().padStart(places + 1, '0');
        const decimal = places === 0 ? typed : `${typed.slice(0, -places)}.${typed.slice(-places)}`;
        expect(readQuantity(decimal, 'W')).toEqual({ value: Number(decimal) });
        expect(readQuantity(`${decimal} kW`, 'W')).toEqual({ value: Number(`${decimal}e3`) });
      }),
    );
  });
});
