import { describe, expect, it } from '@jest/globals';
import { explain } from '../../workflows/domain/classification/explain.ts';
import { comparisonTable, type ComparisonRow } from '../../workflows/domain/classification/sheet/comparison-table.ts';
import { clauseLines } from '../../server/sheets/comparison-lines.ts';
import { rulesInForce } from '../../server/rules-in-force.ts';
import { factsOf, plain, regulations, rulesOn } from '../support/rules.ts';

const law = rulesInForce(regulations, []);

const date = '2026-11-01';
const table = (facts: object) =>
  comparisonTable(explain(rulesOn(date), factsOf({ ...plain, ...facts }, date)).findings);
const rowOf = (rows: readonly ComparisonRow[], id: string) => rows.find(({ clause }) => clause.id === id);
const partsOf = (facts: object, id: string) =>
  rowOf(table(facts), id)?.parts.map(({ bracket, mark, isNeeded }) => `${bracket} ${mark}${isNeeded ? '' : ' -'}`);

const converter = {
  device_kinds: ['adc'],
  adc_resolution_bits: 12,
  adc_sample_rate_msps: 350,
  adc_stores_or_processes: false,
  adc_programmable_to_store_or_process: false,
};
const micro = {
  device_kinds: ['microcontroller'],
  semiconductor_class: 'silicon',
  max_clock_mhz: 168,
  rated_ambient_min_c: -40,
  rated_ambient_max_c: 150,
};

describe('the item-by-item comparison table', () => {
  it('has a row for every clause in force and no other', () => {
    const ids = table(converter).map(({ clause }) => clause.id);
    expect(ids).toContain('ic-a16');
    expect(ids).not.toContain('ic-a16@jp-2025');
    expect(ids).toHaveLength(rulesOn(date).deciding.length);
  });

  it('marks a clause about other goods with ー, and needs nothing behind its scope', () => {
    expect(rowOf(table(converter), 'ic-a7-a')?.mark).toBe('outside');
    expect(partsOf(converter, 'ic-a7-a')).toEqual([
      'scope met',
      'scope notMet',
      'exemption notMet -',
      'criterion open -',
    ]);
  });

  it('marks a limit that is not reached with ×, and one that is with ○', () => {
    expect(rowOf(table(converter), 'ic-a5a-3')?.mark).toBe('notMet');
    expect(rowOf(table({ ...converter, adc_sample_rate_msps: 401 }), 'ic-a5a-3')?.mark).toBe('met');
  });

  it('stops at an exemption that applies', () => {
    expect(partsOf({ ...micro, designed_for_civil_car_or_rail: true }, 'ic-a2-a')).toEqual([
      'scope met',
      'scope met',
      'exemption met',
      'criterion met -',
    ]);
    expect(rowOf(table({ ...micro, designed_for_civil_car_or_rail: true }), 'ic-a2-a')?.mark).toBe('notMet');
    expect(rowOf(table({ ...micro, designed_for_civil_car_or_rail: false }), 'ic-a2-a')?.mark).toBe('met');
    expect(rowOf(table(micro), 'ic-a2-a')?.mark).toBe('open');
  });

  it('puts what was stated beside the limit of the law, with operator and unit, in both languages', () => {
    const lines = clauseLines(law, table({ ...converter, adc_sample_rate_msps: { value: '0.35', unit: 'GSPS' } }));
    const parts = lines.find(({ clause }) => clause === 'ic-a5a-3')?.parts ?? [];
    const last = parts.at(-1);
    expect(last?.limit.ja).toMatch(/＞ 400 MSPS$/);
    expect(last?.value).toEqual({ ja: '350 MSPS (0.35 GSPS)', en: '350 MSPS (0.35 GSPS)' });
    expect(parts.filter(({ bracket }) => bracket === 'scope').map(({ value }) => value.ja)).toEqual([
      'はい',
      'A/D 変換用',
    ]);
  });

  it('flags a value on the limit', () => {
    const lines = clauseLines(law, table({ ...converter, adc_sample_rate_msps: 400 }));
    expect(lines.find(({ clause }) => clause === 'ic-a5a-3')?.parts.some(({ isNear }) => isNear)).toBe(true);
    expect(lines.find(({ clause }) => clause === 'ic-a5a-3')?.mark).toBe('notMet');
  });
});
