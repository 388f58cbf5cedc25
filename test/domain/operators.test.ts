import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { compileCondition, type Places } from '../../workflows/domain/classification/condition.ts';
import type { Fact } from '../../workflows/domain/classification/facts.ts';
import { approximate } from '../../workflows/domain/classification/formula.ts';
import type { Condition, Formula, LimitOperator } from '../../workflows/domain/classification/rule-data.ts';
import { isFalse, isTrue, isUnknown, type Truth } from '../../workflows/domain/classification/truth.ts';
import { number } from '../support/rule-search.ts';

const names = ['a', 'b', 'c'];
const places: Places = { slot: (name) => names.indexOf(name), place: (clause) => ({ known: 0 })[clause] };

function probe(condition: Condition, values: (Fact | undefined)[], clause: Truth = isUnknown): Truth {
  return compileCondition(condition, places)({ values, truths: Uint8Array.of(clause) });
}

/** A decimal as thousandths, so that the right answer is one of whole numbers. */
const thousandths = fc.integer({ min: -2_000_000, max: 2_000_000 });
const decimal = (count: number) => number((count / 1000).toFixed(3));
const truth = fc.constantFrom(isFalse, isUnknown, isTrue);
const is = (holds: boolean) => (holds ? isTrue : isFalse);
/** A condition with a given truth: a boolean answer that is right, wrong or missing. */
const answers = (truths: readonly Truth[]) => truths.map((one) => (one === isUnknown ? undefined : one === isTrue));
const asked = names.map((parameter): Condition => ({ parameter, is: true }));

describe('A limit', () => {
  const holds: Record<LimitOperator, (fact: number, limit: number) => boolean> = {
    above: (fact, limit) => fact > limit,
    atLeast: (fact, limit) => fact >= limit,
    below: (fact, limit) => fact < limit,
    atMost: (fact, limit) => fact <= limit,
  };
  it.each(['above', 'atLeast', 'below', 'atMost'] as const)('%s compares as decimals do', (operator) => {
    const near = fc
      .tuple(thousandths, fc.integer({ min: -2, max: 2 }))
      .map(([limit, by]) => [limit + by, limit] as const);
    fc.assert(
      fc.property(fc.oneof(near, fc.tuple(thousandths, thousandths)), ([fact, limit]) => {
        const condition = { parameter: 'a', [operator]: limit / 1000, unit: 'W' };
        expect(probe(condition, [decimal(fact)])).toBe(is(holds[operator](fact, limit)));
        expect(probe({ parameter: 'a', [operator]: 'b', unit: 'W' }, [decimal(fact), decimal(limit)])).toBe(
          is(holds[operator](fact, limit)),
        );
        expect(probe(condition, [undefined])).toBe(isUnknown);
      }),
    );
  });

  it('tells decimals apart that a double cannot', () => {
    const above = { parameter: 'a', above: 0.03162, unit: 'W' };
    expect(probe(above, [number('0.03162000000000000000000000000001')])).toBe(isTrue);
    expect(probe(above, [number('0.03162')])).toBe(isFalse);
    expect(probe({ parameter: 'a', above: 1e-10, unit: 'W' }, [number('0.0000000001')])).toBe(isFalse);
    expect(probe({ parameter: 'a', atLeast: 0.3, unit: 'W' }, [number('0.29999999999999999999')])).toBe(isFalse);
  });
});

describe('A formula', () => {
  const size: Condition = { parameter: 'a', atMost: { dividedBy: [{ times: [15, 'b'] }, 'c'] }, unit: 'cm' };
  it('of products and quotients is exact on its own border', () => {
    const positive = fc.integer({ min: 1, max: 100_000 });
    fc.assert(
      fc.property(positive, positive, fc.integer({ min: -1, max: 1 }), (count, low, by) => {
        // side = 15·count/low exactly when side·low = 15·count: compare whole numbers.
        const side = { num: 15 * count * 1000 + by, den: 1000 };
        const fact = number((side.num / side.den).toFixed(3));
        expect(probe(size, [fact, number(`${count}`), number('1')])).toBe(is(by <= 0));
        expect(probe(size, [number(`${low * 15}`), number(`${count * low}`), number(`${count}`)])).toBe(isTrue);
      }),
    );
  });

  const power: Condition = { parameter: 'a', above: { dividedBy: [505.62, { times: ['b', 'b'] }] }, unit: 'W' };
  it('505.62 ÷ f² is not above itself', () => {
    expect(probe(power, [number('5.0562'), number('10')])).toBe(isFalse);
    expect(probe(power, [number('5.0562000000000000000001'), number('10')])).toBe(isTrue);
    expect(probe(power, [number('56.18'), number('3')])).toBe(isFalse);
    expect(probe(power, [number('56.1800000000000000000001'), number('3')])).toBe(isTrue);
    // 505.62 ÷ 2.3² has no end as a decimal: 95.58034026465028355387523629489…
    expect(probe(power, [number('95.5803402646502835538752362948'), number('2.3')])).toBe(isFalse);
    expect(probe(power, [number('95.5803402646502835538752362949'), number('2.3')])).toBe(isTrue);
  });

  const fft: Condition = { parameter: 'a', below: { dividedBy: [{ times: ['b', { log2: 'b' }] }, 20480] }, unit: 'ms' };
  it('N·log2(N) ÷ 20,480 is exact at powers of two and decided to thirty digits elsewhere', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 1n, max: 40n }), (exponent) => {
        const points = 2n ** exponent;
        const trillionths = (points * exponent * 10n ** 13n) / 20480n;
        expect(probe(fft, [number(`${trillionths}e-13`), number(`${points}`)])).toBe(isFalse);
        expect(probe(fft, [number(`${trillionths * 10n ** 20n - 1n}e-33`), number(`${points}`)])).toBe(isTrue);
      }),
    );
    expect(probe(fft, [number('0.4999999999999999999999999999'), number('1024')])).toBe(isTrue);
    // 1000·log2(1000) ÷ 20480, to 30 digits: 0.486610561845802…
    const rough = approximate({ dividedBy: [{ times: ['b', { log2: 'b' }] }, 20480] }, () => number('1000')) ?? 0;
    expect(probe(fft, [number(String(rough - 1e-13)), number('1000')])).toBe(isTrue);
    expect(probe(fft, [number(String(rough + 1e-13)), number('1000')])).toBe(isFalse);
  });

  it.each([['0'], ['-1']])('with log2 of %s is unknown', (points) => {
    expect(probe(fft, [number('1'), number(points)])).toBe(isUnknown);
  });

  it('is unknown at division by zero and with a part missing', () => {
    expect(probe(size, [number('1'), number('1'), number('0')])).toBe(isUnknown);
    expect(probe(size, [number('1'), undefined, number('2')])).toBe(isUnknown);
    expect(probe(size, [undefined, number('1'), number('2')])).toBe(isUnknown);
  });

  it('agrees with doubles wherever these are clearly apart', () => {
    const value = fc.double({ min: 0.001, max: 1000, noNaN: true }).map((one) => Number(one.toPrecision(6)));
    const formula: Formula = { times: [{ log2: 'b' }, { dividedBy: ['c', 7] }] };
    fc.assert(
      fc.property(value, value, value, (a, b, c) => {
        const sheet = [a, b, c].map((one) => number(String(one)));
        const expected = (Math.log2(b) * c) / 7;
        fc.pre(Math.abs(a - expected) > 1e-6 * Math.max(1, Math.abs(expected)));
        expect(probe({ parameter: 'a', above: formula, unit: 'W' }, sheet)).toBe(is(a > expected));
      }),
    );
  });
});

describe('Logic of three values', () => {
  it('is the least for all, the greatest for any, and the opposite for not', () => {
    fc.assert(
      fc.property(truth, truth, truth, (...truths) => {
        expect(probe({ all: asked }, answers(truths))).toBe(Math.min(...truths));
        expect(probe({ any: asked }, answers(truths))).toBe(Math.max(...truths));
        expect(probe({ not: asked[0] ?? { clause: '' } }, answers(truths))).toBe(isTrue - truths[0]);
      }),
    );
  });
});

describe('Other conditions', () => {
  it('a clause that is not in force is false, and one in force has its own truth', () => {
    fc.assert(fc.property(truth, (one) => expect(probe({ clause: 'known' }, [], one)).toBe(one)));
    expect(probe({ clause: 'gone' }, [], isTrue)).toBe(isFalse);
  });

  it('an answer is, is not, or is missing', () => {
    const choice = fc.constantFrom('silicon', 'compound', 'mixed');
    fc.assert(
      fc.property(choice, choice, (fact, wanted) => {
        expect(probe({ parameter: 'a', is: wanted }, [fact])).toBe(is(fact === wanted));
        expect(probe({ parameter: 'a', is: wanted }, [undefined])).toBe(isUnknown);
        expect(probe({ parameter: 'a', isOneOf: [wanted] }, [fact])).toBe(is(fact === wanted));
      }),
    );
  });

  it('a set shares a member or not; an empty one is a statement', () => {
    const kinds = fc.subarray(['adc', 'dac', 'fpld', 'sram']);
    fc.assert(
      fc.property(kinds, kinds, (fact, wanted) => {
        expect(probe({ parameter: 'a', isOneOf: wanted }, [fact])).toBe(is(fact.some((one) => wanted.includes(one))));
      }),
    );
    expect(probe({ parameter: 'a', isOneOf: ['adc'] }, [undefined])).toBe(isUnknown);
  });

  it('a band is open below and closed above', () => {
    fc.assert(
      fc.property(thousandths, thousandths, thousandths, thousandths, (one, other, from, width) => {
        const [low, high] = [Math.min(one, other), Math.max(one, other)];
        const upTo = from + Math.abs(width) + 1;
        const meets = (top: number | null) =>
          probe({ range: ['a', 'b'], above: from / 1000, upTo: top === null ? null : top / 1000, unit: 'GHz' }, [
            decimal(low),
            decimal(high),
          ]);
        expect(meets(upTo)).toBe(is(high > from && low <= upTo));
        expect(meets(null)).toBe(is(high > from));
      }),
    );
    const band: Condition = { range: ['a', 'b'], above: 2.7, upTo: 2.9, unit: 'GHz' };
    expect(probe(band, [undefined, number('2.7')])).toBe(isFalse);
    expect(probe(band, [undefined, number('2.8')])).toBe(isUnknown);
    expect(probe(band, [number('3'), undefined])).toBe(isFalse);
  });
});
