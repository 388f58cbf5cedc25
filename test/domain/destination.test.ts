import { describe, expect, it } from '@jest/globals';
import { destinationData } from '../../server/lookup/list-data.ts';
import { tokyoDay } from '../../workflows/domain/classification/legal-date.ts';
import { findDestination } from '../../workflows/domain/list/destination.ts';

const codes = (country: string, day = '2026-11-20') =>
  findDestination(destinationData, { country, day })?.checks.map(({ code }) => code);

describe('What remains to be checked of a listed part', () => {
  it.each([
    ['DE', ['ROW_16_INFORM_ONLY', 'TABLE_2_3_DESTINATION']],
    ['TW', ['ROW_16_END_USE_AND_USER', 'TABLE_2_3_DESTINATION']],
    ['CN', ['ROW_16_END_USE_AND_USER', 'TABLE_2_3_DESIGNATED_PARTIES', 'TABLE_2_3_DESTINATION']],
    ['IQ', ['ROW_16_END_USE_AND_USER', 'ARMS_EMBARGO', 'NO_SMALL_VALUE_EXEMPTION', 'TABLE_2_3_DESTINATION']],
    ['IR', ['ROW_16_END_USE_AND_USER', 'NO_SMALL_VALUE_EXEMPTION', 'TABLE_2_3_DESTINATION']],
    ['RU', ['ROW_16_END_USE_AND_USER', 'TABLE_2_3_APPROVAL']],
    ['UA', ['ROW_16_END_USE_AND_USER', 'TABLE_2_3_DESTINATION', 'PARTS_OF_UKRAINE']],
  ])('for %s', (country, expected) => expect(codes(country)).toEqual(expected));

  it('is never nothing, whatever the country', () => {
    for (const country of destinationData.countries) {
      const found = codes(country) ?? [];
      expect(found.filter((code) => code.startsWith('ROW_16_'))).toHaveLength(1);
      expect(found.filter((code) => code.startsWith('TABLE_2_3_')).length).toBeGreaterThan(0);
    }
  });

  it('before the groups that are loaded is one general sentence', () => {
    expect(codes('DE', '2025-10-08')).toEqual(['EARLIER_LAW']);
    expect(codes('DE', tokyoDay(Date.parse('2025-10-08T15:00:00.000Z')))).toEqual(codes('DE'));
  });

  it.each(['XX', 'de', 'DEU', ''])('is not said for %s, which is no country', (text) =>
    expect(codes(text)).toBeUndefined(),
  );

  it('speaks of known countries and groups only', () => {
    for (const { groups } of destinationData.states) {
      for (const country of Object.values(groups).flat()) expect(destinationData.countries).toContain(country);
      for (const check of destinationData.checks) expect(groups).toHaveProperty([check.in ?? check.notIn ?? 'groupA']);
    }
  });
});
