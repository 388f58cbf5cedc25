import { describe, expect, it } from '@jest/globals';
import { evaluateTechnology } from '../../workflows/domain/classification/evaluate.ts';
import { explain, explainTechnology } from '../../workflows/domain/classification/explain.ts';
import { factsOf, judge, plain, rulesOn } from '../support/rules.ts';

const stm32f407 = {
  ...plain, device_kinds: ['microcontroller'], semiconductor_class: 'silicon', rated_ambient_min_c: -40, rated_ambient_max_c: 85,
  max_clock_mhz: 168, designed_for_civil_car_or_rail: false,
}; // prettier-ignore
const ad9162 = {
  ...plain, device_kinds: ['dac'], dac_resolution_bits: 16, dac_adjusted_update_rate_msps: 6000, rated_ambient_min_c: -40,
  rated_ambient_max_c: 85, designed_for_civil_car_or_rail: false,
}; // prettier-ignore
const fpga = {
  ...plain, device_kinds: ['fpld'], fpld_serdes_aggregate_gbps: 100, rated_ambient_min_c: 0, rated_ambient_max_c: 85,
  designed_for_civil_car_or_rail: false, tpp: 0,
}; // prettier-ignore
const accelerator = {
  ...plain, device_kinds: ['gpu', 'digital_processor_unit'], rated_ambient_min_c: 0, rated_ambient_max_c: 70,
  designed_for_civil_car_or_rail: false, io_bidirectional_rate_gbytes_s: 599, tpp: 7000, tpp_digital_processor_units: 7000,
  tpp_digital_primitive_units: 0, tpp_analog_primitive_units: 0, tpp_sum_all_units: 7000,
}; // prettier-ignore

describe('A verdict', () => {
  it('clears a plain microcontroller with every screen answered', () => {
    expect(judge(stm32f407)).toEqual({ verdict: 'notControlled', clausesTrue: [], clausesUnknown: [] });
  });

  it('catches a fast converter by exactly one clause', () => {
    expect(judge(ad9162)).toEqual({ verdict: 'controlled', clausesTrue: ['ic-a5b-2b'], clausesUnknown: [] });
  });

  it.each([[700, 'notControlled'], [701, 'controlled']])('counts %i I/O as %s', (count, verdict) => {
    expect(judge({ ...fpga, fpld_max_single_ended_io: count }).verdict).toBe(verdict);
  }); // prettier-ignore

  it.each([
    ['2025-05-27', 'notControlled', []],
    ['2026-01-31', 'notControlled', []],
    ['2026-02-13', 'notControlled', []],
    ['2026-02-14', 'controlled', ['ic-a16']],
  ])('judges a part under 600 GB/s on %s as %s', (date, verdict, clausesTrue) => {
    expect(judge(accelerator, date)).toEqual({ verdict, clausesTrue, clausesUnknown: [] });
  });

  it('leaves an unanswered question to an expert, and says which', () => {
    const { performs_cryptography: _, ...open } = stm32f407;
    const explained = explain(rulesOn('2026-11-01'), factsOf(open));
    expect(explained.verdict).toBe('needsExpert');
    expect(explained.clausesUnknown).toEqual(['screen-crypto']);
    expect(explained.missing).toContain('performs_cryptography');
  });

  it('leaves technology to an expert', () => {
    expect(evaluateTechnology().verdict).toBe('needsExpert');
    expect(explainTechnology(rulesOn('2026-11-01')).statements).toEqual(['technology', 'review']);
  });
});

describe('An explanation', () => {
  const equal = { ...stm32f407, rated_ambient_max_c: { value: '398.15', unit: 'K' } };

  it('asks for evidence where a figure stands exactly on the limit, and keeps what was written', () => {
    const explained = explain(rulesOn('2026-11-01'), factsOf(equal));
    expect(explained.verdict).toBe('notControlled');
    expect(explained.evidenceRequired).toEqual([
      { clause: 'ic-a2-a', parameter: 'rated_ambient_max_c', value: '125', limit: '125', unit: '°C' },
    ]);
    const step = explained.findings.find(({ clause }) => clause.id === 'ic-a2-a')?.step.steps.at(-1);
    expect(step).toMatchObject({ value: '125', given: '398.15 K', limit: '125', operator: 'above', truth: 'false' });
  });

  it('asks for evidence within the margin that the sheet states, and not beyond it', () => {
    const near = (tolerance: number) =>
      explain(
        rulesOn('2026-11-01'),
        factsOf({ ...stm32f407, rated_ambient_max_c: { value: 124, unit: '°C', tolerance } }),
      );
    expect(near(1).evidenceRequired).toHaveLength(1);
    expect(near(0.99).evidenceRequired).toEqual([]);
    expect(near(1).verdict).toBe('notControlled');
  });

  it('asks for no evidence where another condition has settled the clause', () => {
    const { evidenceRequired } = explain(rulesOn('2026-11-01'), factsOf({ ...equal, device_kinds: ['digital_logic'] }));
    expect(evidenceRequired).toEqual([]);
  });

  it('always lists the screens, prints what remains to be checked, and says that the data needs review', () => {
    const explained = explain(rulesOn('2026-11-01'), factsOf(stm32f407));
    expect(explained.screens.map(({ clause, truth }) => [clause.id, truth])).toEqual([
      ['screen-catchall', 'true'],
      ['screen-table-2-3', 'true'],
    ]);
    expect(explained.statements).toEqual(['notControlled', 'review']);
    expect(explained.clausesTrue).toEqual([]);
  });

  it('cites the interpretations that bear on the part', () => {
    const keys = explain(rulesOn('2026-11-01'), factsOf(stm32f407)).policies.map(({ policy }) => policy.key);
    expect(keys).toContain('policy.flashIsNonvolatileMemory');
    expect(keys).not.toContain('policy.multiBandMmic');
  });

  it('says when no law state is known for the day, and when row 16 stood in another form', () => {
    expect(explain(rulesOn('2016-12-31'), factsOf(stm32f407, '2016-12-31')).statements).toEqual(
      expect.arrayContaining(['lawStateUnknown', 'earlierRow16']),
    );
    expect(explain(rulesOn('2020-02-01'), factsOf(stm32f407)).statements).not.toContain('lawStateUnknown');
  });

  it('does not call goods that are no integrated circuit "not listed"', () => {
    const goods = { ...plain, is_integrated_circuit: false, device_kinds: [] };
    expect(explain(rulesOn('2026-11-01'), factsOf(goods)).statements).toEqual(['outOfScope', 'review']);
  });
});
