import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { checkFacts } from '../../workflows/domain/classification/check-facts.ts';
import { decimalText } from '../../workflows/domain/classification/decimal.ts';
import { exactly, type Quantity } from '../../workflows/domain/classification/quantity.ts';
import { factsOf, judge, plain, rulesOn } from '../support/rules.ts';

function problems(raw: unknown): string[] {
  const checked = checkFacts(rulesOn('2026-11-01'), raw);
  return 'problems' in checked ? checked.problems.map(({ path, code }) => `${path} ${code}`) : [];
}
function stated(raw: unknown, name = 'psat_w'): Quantity {
  const fact = factsOf({ [name]: raw }).get(name);
  if (typeof fact !== 'object' || !('value' in fact)) throw new Error('not a number');
  return fact;
}
const text = (raw: unknown, name?: string) => decimalText(exactly(stated(raw, name)));

describe('A sheet is refused, with the place and the reason,', () => {
  it.each<[string, unknown, string[]]>([
    ['when it is none', [], [' NOT_A_SHEET']],
    ['when it is null', null, [' NOT_A_SHEET']],
    ['for an unknown name', { clock: 1 }, ['clock UNKNOWN_PARAMETER']],
    ['for a name that every object has', JSON.parse('{"__proto__": 1}'), ['__proto__ UNKNOWN_PARAMETER']],
    ['for text as a yes', { is_integrated_circuit: 'true' }, ['is_integrated_circuit WRONG_TYPE']],
    ['for a list as a number', { psat_w: [1] }, ['psat_w WRONG_TYPE']],
    ['for an object without a value', { psat_w: { unit: 'W' } }, ['psat_w WRONG_TYPE']],
    ['for words as a number', { psat_w: 'five' }, ['psat_w NOT_A_NUMBER']],
    ['for nothing as a number', { psat_w: '' }, ['psat_w NOT_A_NUMBER']],
    ['for hexadecimal', { psat_w: '0x10' }, ['psat_w NOT_A_NUMBER']],
    ['for NaN', { psat_w: Number.NaN }, ['psat_w NOT_FINITE']],
    ['for infinity', { psat_w: Number.POSITIVE_INFINITY }, ['psat_w NOT_FINITE']],
    ['for NaN in text', { psat_w: { value: 'NaN', unit: 'W' } }, ['psat_w.value NOT_FINITE']],
    ['for a number no part has', { psat_w: '1e999' }, ['psat_w NOT_FINITE']],
    ['for a unit of another kind', { psat_w: { value: 5, unit: 'GHz' } }, ['psat_w.unit WRONG_UNIT']],
    ['for a level that has no factor', { psat_w: { value: 5, unit: 'dBm' } }, ['psat_w.unit WRONG_UNIT']],
    ['for a word beside value and unit', { psat_w: { value: 5, unit: 'W', typical: true } }, ['psat_w.typical UNKNOWN_PARAMETER']],
    ['for a margin below zero', { psat_w: { value: 5, tolerance: -1 } }, ['psat_w.tolerance OUT_OF_RANGE']],
    ['for half an I/O', { fpld_max_single_ended_io: 700.5 }, ['fpld_max_single_ended_io NOT_INTEGER']],
    ['for a count below zero', { terminal_count: -1 }, ['terminal_count OUT_OF_RANGE']],
    ['for a clock of zero', { max_clock_mhz: 0 }, ['max_clock_mhz OUT_OF_RANGE']],
    ['for less than absolute zero', { rated_ambient_min_c: { value: -1, unit: 'K' } }, ['rated_ambient_min_c OUT_OF_RANGE']],
    ['for a kind we do not know', { device_kinds: ['adc', 'abacus'] }, ['device_kinds.1 UNKNOWN_CHOICE']],
    ['for a kind that is no text', { device_kinds: [7] }, ['device_kinds.0 WRONG_TYPE']],
    ['for one kind outside a list', { device_kinds: 'adc' }, ['device_kinds WRONG_TYPE']],
    ['for every answer at once', { a: 1, psat_w: 'x', tpp: -1 }, ['a UNKNOWN_PARAMETER', 'psat_w NOT_A_NUMBER', 'tpp OUT_OF_RANGE']],
  ])('%s', (_why, raw, expected) => expect(problems(raw)).toEqual(expected)); // prettier-ignore

  it.each<[string, object, string]>([
    ['a range turned round', { rated_ambient_min_c: 85, rated_ambient_max_c: 84.999 }, 'rated_ambient_min_c'],
    ['a band turned round', { rf_freq_low_ghz: { value: 3000, unit: 'MHz' }, rf_freq_high_ghz: 2 }, 'rf_freq_low_ghz'],
    ['a converter that processes and does not', { device_kinds: ['adc_with_store_or_process'], adc_stores_or_processes: false }, 'adc_stores_or_processes'],
    ['no cryptography with a key', { performs_cryptography: false, crypto_symmetric_bits: 128 }, 'performs_cryptography'],
    ['a custom part that is none', { device_kinds: ['custom_status_unknown'], custom_status_unknown: false }, 'custom_status_unknown'],
    ['compound memory of silicon', { device_kinds: ['compound_semiconductor_memory'], semiconductor_class: 'silicon' }, 'semiconductor_class'],
    ['a sum below its part', { tpp_sum_all_units: 5, tpp_analog_primitive_units: 6 }, 'tpp_sum_all_units'],
  ])('for a contradiction: %s', (_why, raw, path) => expect(problems(raw)).toEqual([`${path} CONTRADICTION`])); // prettier-ignore
});

describe('A sheet is accepted', () => {
  it('with a converter that can only be programmed to process', () => {
    const raw = {
      device_kinds: ['adc_with_store_or_process'],
      adc_stores_or_processes: false,
      adc_programmable_to_store_or_process: true,
    };
    expect(problems(raw)).toEqual([]);
  });

  it('with null for what is not known', () => {
    expect(factsOf({ psat_w: null, device_kinds: [] }).has('psat_w')).toBe(false);
    expect(judge({ ...plain, device_kinds: null }).verdict).toBe('needsExpert');
  });

  it.each<[unknown, string, string]>([
    [{ value: 398.15, unit: 'K' }, 'rated_ambient_max_c', '125'],
    [{ value: '1300001', unit: 'kSPS' }, 'adc_sample_rate_msps', '1300.001'],
    [{ value: 31.62, unit: 'mW' }, 'psat_w', '0.03162'],
    [{ value: '0.1', unit: 'nW' }, 'psat_w', '0.0000000001'],
    [{ value: 500, unit: 'krad(Si)' }, 'rad_total_dose_gy_si', '5000'],
    [{ value: 4800, unit: 'Gbit/s' }, 'io_bidirectional_rate_gbytes_s', '600'],
    [{ value: 12 }, 'psat_w', '12'],
  ])('converting %j of %s exactly to %s', (raw, name, expected) => expect(text(raw, name)).toBe(expected)); // prettier-ignore

  it('keeping what was written only where the unit is another one', () => {
    expect(stated({ value: '31.62', unit: 'mW' }).given).toEqual({ value: '31.62', unit: 'mW' });
    expect(stated({ value: '31.62', unit: 'W' }).given).toBeUndefined();
  });

  it('reading a number and the same number in text alike, digit for digit', () => {
    const written = fc.tuple(fc.integer({ min: 1, max: 10 ** 15 }), fc.integer({ min: -20, max: 20 }));
    fc.assert(
      fc.property(written, ([digits, exponent]) => {
        const number = `${digits}e${exponent}`;
        expect(text(number)).toBe(text(Number(number)));
      }),
    );
  });
});
