import { describe, expect, it } from '@jest/globals';
import { readAnswer } from '../../workflows/domain/classification/sheet/answers.ts';
import { decimalOf } from '../../workflows/domain/classification/decimal.ts';
import { regulations, rulesOn } from '../support/rules.ts';

const rules = rulesOn('2026-02-14');
const read = (typed: string, fact: string) => {
  const unit = regulations.parameters.find(({ name }) => name === fact)?.unit ?? '';
  const question = {
    id: 'q',
    section: 's',
    clauses: [],
    text: { ja: '', en: '' },
    answer: { kind: 'number', unit } as const,
    fact,
  };
  return readAnswer(question, { value: typed }, rules);
};

describe('a typed quantity', () => {
  it.each([
    ['１０ｋＨｚ', 'max_clock_mhz', 0.01],
    ['1,300', 'adc_sample_rate_msps', 1300],
    ['1.3 gsps', 'adc_sample_rate_msps', 1300],
    ['5×10¹³', 'rad_neutron_fluence_1mev_per_cm2', 5e13],
    ['5e13 n/cm²', 'rad_neutron_fluence_1mev_per_cm2', 5e13],
    ['5x10^13 n/cm^2', 'rad_neutron_fluence_1mev_per_cm2', 5e13],
    ['500 krad(Si)', 'rad_total_dose_gy_si', 5000],
    ['－４０ ℃', 'rated_ambient_min_c', -40],
    ['4.5K', 'designed_min_operating_temp_c', -268.65],
    ['31.62 mW', 'psat_w', 0.03162],
    ['0.1nW', 'psat_w', 1e-10],
    ['500 μW', 'psat_w', 0.0005],
    ['0.5 Tbit/s', 'fpld_serdes_aggregate_gbps', 500],
    ['600 GB/s', 'io_bidirectional_rate_gbytes_s', 600],
    ['700 個', 'fpld_max_single_ended_io', 700],
  ])('%s for %s is %d', (typed, fact, value) => {
    const { digits, exponent } = decimalOf(value);
    const found = read(typed, fact);
    const decimal = found && 'decimal' in found ? found.decimal : undefined;
    expect(decimal && Number(`${decimal.digits}e${decimal.exponent}`)).toBe(Number(`${digits}e${exponent}`));
  });

  it.each([
    ['fast', 'max_clock_mhz', 'NOT_A_NUMBER'],
    ['1,3', 'max_clock_mhz', 'WRONG_UNIT'],
    ['10 V', 'max_clock_mhz', 'WRONG_UNIT'],
    ['20 dBm', 'psat_w', 'WRONG_UNIT'],
    ['1 MW', 'psat_w', 'WRONG_UNIT'],
    ['600 gb/s', 'io_bidirectional_rate_gbytes_s', 'WRONG_UNIT'],
    ['1e999', 'max_clock_mhz', 'NOT_FINITE'],
    ['NaN', 'max_clock_mhz', 'NOT_A_NUMBER'],
    ['Infinity', 'max_clock_mhz', 'NOT_A_NUMBER'],
    ['-1', 'max_clock_mhz', 'OUT_OF_RANGE'],
    ['1.5', 'terminal_count', 'NOT_INTEGER'],
  ])('%s for %s is refused: %s', (typed, fact, problem) => {
    expect(read(typed, fact)).toEqual({ problem });
  });

  it('keeps what was written, so that the evaluator compares it without rounding', () => {
    expect(read('1250.00000000000000000001', 'dac_adjusted_update_rate_msps')).toMatchObject({
      raw: '1250.00000000000000000001',
    });
    expect(read('１．２５ ＧＳＰＳ', 'dac_adjusted_update_rate_msps')).toMatchObject({
      raw: { value: '1.25', unit: 'GSPS' },
    });
  });
});
