import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { evaluate, truthsOf } from '../../workflows/domain/classification/evaluate.ts';
import type { Fact } from '../../workflows/domain/classification/facts.ts';
import { isUnknown } from '../../workflows/domain/classification/truth.ts';
import { candidates } from '../support/rule-search.ts';
import { regulations, rulesOn } from '../support/rules.ts';

const rules = rulesOn('2026-11-01');
const answer = (name: string) => fc.constantFrom(...candidates(rules, name)).map((fact) => [name, fact] as const);
/** A sheet with every question answered by a value that can make a difference, and a part of it. */
const sheets = fc.tuple(
  fc.tuple(...regulations.parameters.map(({ name }) => answer(name))),
  fc.array(fc.boolean(), { minLength: regulations.parameters.length, maxLength: regulations.parameters.length }),
);

describe('More facts', () => {
  it('never turn a clause from true to false or back', () => {
    fc.assert(
      fc.property(
        sheets,
        fc.constantFrom('2017-06-01', '2019-08-01', '2025-06-01', '2026-11-01'),
        ([all, kept], date) => {
          const on = rulesOn(date);
          const whole = new Map<string, Fact>(all);
          const part = new Map<string, Fact>(all.filter((_, at) => kept[at]));
          const [before, after] = [truthsOf(on, part), truthsOf(on, whole)];
          before.forEach((truth, place) => expect([isUnknown, after[place]]).toContain(truth));
        },
      ),
      { numRuns: 500 },
    );
  });

  it('never free a part that was controlled, nor make one controlled that was cleared', () => {
    fc.assert(
      fc.property(sheets, ([all, kept]) => {
        const part = evaluate(rules, new Map<string, Fact>(all.filter((_, at) => kept[at])));
        const whole = evaluate(rules, new Map<string, Fact>(all));
        if (part.verdict !== 'needsExpert') expect(whole.verdict).toBe(part.verdict);
        expect(whole.clausesTrue).toEqual(expect.arrayContaining([...part.clausesTrue]));
      }),
      { numRuns: 500 },
    );
  });

  it('leave nothing unknown once every question has an answer that can be computed with', () => {
    const noZero = (fact: Fact) => typeof fact !== 'object' || !('value' in fact) || fact.value > 0;
    fc.assert(
      fc.property(sheets, ([all]) => {
        fc.pre(
          all.every(
            ([name, fact]) =>
              !['fft_complex_points', 'rf_freq_low_ghz', 'rf_freq_high_ghz'].includes(name) || noZero(fact),
          ),
        );
        expect(evaluate(rules, new Map<string, Fact>(all)).clausesUnknown).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });
});
