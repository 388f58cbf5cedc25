import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { matchLevel } from '../../workflows/domain/list/match-level.ts';
import { findPartKey, normalForm, readPartNumber } from '../../workflows/domain/list/part-number.ts';
import { partWarnings } from '../../workflows/domain/list/part-warnings.ts';
import { listData, makers } from '../support/maker-data.ts';

const forms = listData('distributor-numbers').forms;
const anyText = fc.oneof(
  fc.string({ unit: fc.constantFrom(...'aBz19-+ "\'~'), maxLength: 12 }),
  fc.string({ unit: 'binary', maxLength: 120 }),
  fc.string({ unit: 'binary-ascii', maxLength: 120 }),
  fc.string({
    unit: fc.constantFrom(
      ...'aZ09-/._ \'"\t\u3000\u200b\u2122\uff0d\u30fc\u00b5\uff33\uff02\uff07\u201c\u201d\u0301\u00b2\u1100\u1161\ud800',
    ),
    maxLength: 20,
  }),
);

describe('A part number', () => {
  it.each([
    ['“STM32F407VGT6”', 'STM32F407VGT6'],
    ["''STM32F407VGT6", 'STM32F407VGT6'],
    ['" \'STM32F407VGT6 "', 'STM32F407VGT6'],
    ['STM32F407VGT6"', 'STM32F407VGT6"'],
    ['ＭＴ４１Ｋ２５６Ｍ１６ＴＷ－１０７　ＩＴ：Ｐ', 'MT41K256M16TW-107 IT:P'],
    ['A™B℗C', 'ABC'],
    ['日本電気', '日本電気'],
    ['x'.repeat(100), 'X'.repeat(100)],
    [`${' '.repeat(500)}LM358`, 'LM358'],
  ])('is cleaned and nothing more: %s', (input, key) => expect(findPartKey(input)).toBe(key));

  it.each([
    ['LM', 'TOO_SHORT', undefined],
    ['𝐋', 'AMBIGUOUS_CHARACTER', '𝐋'],
    ['x'.repeat(101), 'TOO_LONG', undefined],
    ['LM358²', 'AMBIGUOUS_CHARACTER', '²'],
    ['A\u0301BC123', 'AMBIGUOUS_CHARACTER', '\u0301'],
    ['ABC\u1100\u1161', 'AMBIGUOUS_CHARACTER', '\u1100'],
    ['10kΩ-\u2126', 'AMBIGUOUS_CHARACTER', '\u2126'],
  ])('is refused with a reason: %s', (input, refused, character) => {
    expect(readPartNumber(input)).toEqual(character === undefined ? { refused } : { refused, character });
  });

  it('is read at once or by all steps with the same answer', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const slow = normalForm(text);
        expect(findPartKey(text)).toBe(typeof slow === 'string' ? slow : undefined);
      }),
      { numRuns: 3000 },
    );
  });

  it('is the same when it is read again, whatever was typed', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const key = findPartKey(text);
        if (key !== undefined) expect(findPartKey(key)).toBe(key);
      }),
      { numRuns: 3000 },
    );
  });

  it('never makes an error of any text, in reading, warning or matching', () => {
    fc.assert(
      fc.property(
        anyText,
        anyText,
        fc.constantFrom('STMicroelectronics', 'TI', '', 'ルネサス'),
        (input, listed, maker) => {
          const level = matchLevel(makers, { input, listed, manufacturer: maker });
          const key = findPartKey(input);
          if (key === undefined) expect(level).toBe('none');
          else partWarnings({ text: input, key }, forms);
          if (key !== undefined) expect(matchLevel(makers, { input, listed: input })).toBe('original');
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('of a megabyte of apostrophes costs a moment only', () => {
    const started = performance.now();
    expect(readPartNumber("'".repeat(1_000_000))).toEqual({ refused: 'TOO_SHORT' });
    expect(performance.now() - started).toBeLessThan(1_000);
  });
});

describe('A warning', () => {
  it.each([
    ['АD7768BSTZ', ['LOOK_ALIKE_LETTER']],
    ['XC7A35T〜1', ['FOREIGN_CHARACTER']],
    ['\u202e6TGV704F23MTS\u202c', ['WRITING_DIRECTION']],
    ['9.55E+12', ['SCIENTIFIC_NOTATION']],
    ['2-Mar', ['DATE']],
    ['43891', ['DATE_SERIAL', 'ONLY_DIGITS']],
    ['4011.0', ['DECIMAL_POINT']],
    ['402', ['ONLY_DIGITS']],
    ['#N/A', []],
    ['#VALUE!', ['SPREADSHEET_ERROR']],
    ['=STM32F407VGT6', ['FORMULA']],
    ['STM32*', ['LITERAL_WILDCARD']],
    ['511-STM32F407VGT6', ['DISTRIBUTOR_NUMBER']],
    ['296-1395-5-ND', ['DISTRIBUTOR_NUMBER']],
    ['LCSC C8734', ['DISTRIBUTOR_NUMBER']],
    ['STM32F407VGT6', []],
  ])('is given for %s: %j', (text, codes) => {
    const warnings = partWarnings({ text, key: findPartKey(text) ?? '' }, forms);
    expect(warnings.map(({ code }) => code)).toEqual(codes);
  });
});
