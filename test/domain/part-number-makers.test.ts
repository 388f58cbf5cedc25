import { describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import { findCataloguePattern } from '../../workflows/domain/list/catalogue-pattern.ts';
import { canonicalNames, makerKeyOf, makerRelation, type Maker } from '../../workflows/domain/list/maker-names.ts';
import { matchLevel } from '../../workflows/domain/list/match-level.ts';
import { findKeptPart, type PackingRule } from '../../workflows/domain/list/packing-rules.ts';
import { findPartKey } from '../../workflows/domain/list/part-number.ts';
import { findReferenceData, listData, makers } from '../support/maker-data.ts';

type Example<T> = T & { readonly example: { readonly [name: string]: string } };
const rules: Example<PackingRule>[] = listData('packing-rules').rules;

/** The numbers of one column, by maker. The one quoted column of these files is never the first two. */
function numbersByMaker(csv: string): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const line of csv.trim().split('\n').slice(1)) {
    const [maker = '', number = ''] = line.split(',');
    found.set(maker, [...(found.get(maker) ?? []), number]);
  }
  return found;
}

describe('The data of makers', () => {
  it.each(['manufacturers', 'packing-rules', 'catalogue-notations', 'distributor-numbers', 'destinations', 'snapshot'])(
    'is as its schema says: %s',
    (name) => {
      const schema = z.fromJSONSchema(listData(`schemas/${name}.schema`));
      expect(schema.safeParse(listData(name)).error).toBeUndefined();
      expect(schema.safeParse({ ...listData(name), extra: 1 }).success).toBe(false);
    },
  );

  it.each(rules)('has a rule that does what its example says: $manufacturer, $meaning', ({ manufacturer, example }) => {
    const kept = findKeptPart(makers.packingRules, {
      makers: canonicalNames(makers.names, manufacturer),
      key: example['input'] ?? '',
    });
    expect(kept?.kept.replace('\u0000', '*')).toBe(example['kept']);
  });

  it('has notations that do what their examples say', () => {
    for (const { manufacturer, example } of listData('catalogue-notations').notations) {
      const question = { input: example.matches, listed: example.pattern, manufacturer };
      expect(matchLevel(makers, question)).toBe('wildcard');
    }
  });

  it('gives no two names of one maker the same key, and knows every maker of a rule', () => {
    const register: Maker[] = listData('manufacturers').manufacturers;
    expect(new Set(register.map(({ name }) => makerKeyOf(name))).size).toBe(register.length);
    for (const maker of register) {
      const keys = [maker, ...maker.otherNames].map(({ name }) => makerKeyOf(name));
      expect(new Set(keys).size).toBe(keys.length);
    }
    for (const { manufacturer } of rules) expect(makers.names.namesOf.has(makerKeyOf(manufacturer))).toBe(true);
  });
});

describe('Two names of makers', () => {
  it.each([
    ['Texas Instruments', 'ＴＩ', 'same'],
    ['Analog Devices, Inc.', 'アナログ・デバイセズ', 'same'],
    ['株式会社東芝', 'Toshiba', 'same'],
    ['Linear Technology', 'Analog Devices', 'alias'],
    ['Analog Devices', 'LTC', 'alias'],
    ['Dallas Semiconductor', 'Maxim Integrated', 'alias'],
    ['Linear Technology', 'Maxim Integrated', 'different'],
    ['Altera', 'Intel', 'alias'],
    ['Altera', 'ALTERA', 'same'],
    ['NEC Electronics', 'Renesas', 'alias'],
    ['NEC Electronics', 'NEC', 'alias'],
    ['Nobody Ltd.', 'nobody', 'same'],
    ['Nobody', 'Somebody', 'different'],
  ])('%s and %s are %s', (one, other, relation) => {
    expect(makerRelation(makers.names, [one, other])).toBe(relation);
    expect(makerRelation(makers.names, [other, one])).toBe(relation);
  });
});

describe('A match', () => {
  it('never moves between makers that have nothing to do with each other', () => {
    const question = { input: '1N4148', listed: '1N4148', manufacturer: 'Vishay', listedManufacturer: 'onsemi' };
    expect(matchLevel(makers, question)).toBe('near');
  });

  it('takes the place that a rule left out for nothing that a person can type', () => {
    for (const typed of ['TLE4250G*A1', 'TLE4250G?A1', 'TLE4250G\u0000A1']) {
      const question = { input: typed, listed: 'TLE4250GNTMA1', manufacturer: 'Infineon' };
      expect(matchLevel(makers, question)).toBe('none');
    }
  });

  it('reads a pattern only in what is listed, and only for its maker', () => {
    const listed = 'STM32F407V(E-G)Tx';
    expect(matchLevel(makers, { input: 'STM32F407VGT6', listed })).toBe('none');
    expect(matchLevel(makers, { input: 'STM32F407VGT6', listed, manufacturer: 'Toshiba' })).toBe('none');
    expect(matchLevel(makers, { input: listed, listed: 'STM32F407VGT6', manufacturer: 'ST' })).toBe('none');
    expect(findCataloguePattern(makers, { listed, manufacturer: 'ST' })?.literal).toBe('STM32F407V');
    expect(findCataloguePattern(makers, { listed: 'STM32F407VGT6', manufacturer: 'ST' })).toBeUndefined();
    expect(findCataloguePattern(makers, { listed: 'STM32F407V(E-G', manufacturer: 'ST' })).toBeUndefined();
  });
});

describe.each(['data/stm32-order-codes.csv', 'data/librepcb-parts.csv'])('The numbers of %s', (path) => {
  const csv = findReferenceData(path);
  (csv === undefined ? it.skip : it)(
    'stay apart after cleaning, maker by maker, and are the same when cleaned again',
    () => {
      for (const [maker, numbers] of numbersByMaker(csv ?? '')) {
        const different = new Set(numbers);
        const keys = new Set([...different].map(findPartKey));
        expect([maker, keys.size, keys.has(undefined)]).toEqual([maker, different.size, false]);
        expect([...keys].map((key) => findPartKey(key ?? ''))).toEqual([...keys]);
      }
    },
  );
});
