import { describe, expect, it } from '@jest/globals';
import { matchLevel } from '../../workflows/domain/list/match-level.ts';
import { readPartNumber } from '../../workflows/domain/list/part-number.ts';
import { findReferenceData, makers } from '../support/maker-data.ts';

type Case = {
  readonly input: string;
  readonly manufacturer?: string;
  readonly listedManufacturer?: string;
  readonly expectKey?: string | null;
  readonly sameAs?: string;
  readonly notSameAs?: string;
  readonly matchLevel?: string;
  readonly why: string;
};

const text = findReferenceData('domain/part-numbers.json');
const cases: Case[] = text === undefined ? [] : JSON.parse(text);
const described = cases.map((one) => [`${JSON.stringify(one.input).slice(0, 60)}: ${one.why}`, one] as const);

function keyOf(input: string): string | null {
  const reading = readPartNumber(input);
  return reading.refused === null ? reading.key : null;
}

if (text === undefined) it.skip('reads every case of ../shared/domain/part-numbers.json, which is not here', () => {});
else
  describe('A part number of the reference cases', () => {
    it('is one of more than 200', () => expect(cases.length).toBeGreaterThan(200));

    it.each(described)('%s', (_name, one) => {
      const { input, manufacturer, listedManufacturer } = one;
      const levelTo = (listed: string) => matchLevel(makers, { input, listed, manufacturer, listedManufacturer });
      if (one.expectKey !== undefined) expect(keyOf(input)).toBe(one.expectKey);
      if (one.sameAs !== undefined) {
        expect(levelTo(one.sameAs)).toMatch(/^(original|normalised|packing|wildcard|makerAlias)$/);
        if (one.matchLevel !== undefined) expect(levelTo(one.sameAs)).toBe(one.matchLevel);
      }
      if (one.notSameAs !== undefined) {
        expect(levelTo(one.notSameAs)).toMatch(/^(near|none)$/);
        if (one.matchLevel !== undefined) expect(levelTo(one.notSameAs)).toBe(one.matchLevel);
      }
    });
  });
