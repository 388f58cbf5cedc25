import { describe, expect, it } from '@jest/globals';
import Ajv2020 from 'ajv/dist/2020.js';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { rankOf } from '../../server/list/decide-rows.ts';
import { createDraw, samplingFor, type SamplingData } from '../../workflows/domain/list/sampling.ts';

const read = (name: string) =>
  JSON.parse(readFileSync(join(import.meta.dirname, '../../regulations/list', name), 'utf8'));
const data: SamplingData = read('sampling.json');

describe('The sampling plans', () => {
  it('have the form of their schema', () => {
    const isValid = new Ajv2020.default({ strict: true, allowUnionTypes: true }).compile(
      read('schemas/sampling.schema.json'),
    );
    expect([isValid(data), isValid.errors]).toEqual([true, null]);
  });

  it.each([
    [1, 1, 0],
    [19, 19, 0],
    [20, 20, 0],
    [150, 20, 0],
    [281, 80, 1],
    [1_200, 80, 1],
    [1_201, 125, 2],
    [10_000, 200, 3],
    [35_000, 315, 5],
    [150_000, 500, 7],
    [500_000, 800, 10],
    [500_001, 1_250, 14],
    [0, 0, 0],
  ])(
    'of a lot of %i look at %i rows and allow %i to disagree (ISO 2859-1, level II, AQL 0.65)',
    (lot, size, accept) => {
      expect(samplingFor(data, lot)).toEqual({ size, accept, aql: '0.65' });
    },
  );

  it('are stricter at a stricter limit, and never let more disagree than a looser one', () => {
    for (const lot of [50, 300, 5_000, 100_000, 400_000]) {
      const [strict, usual, loose] = ['0.25', '0.65', '1.0'].map((aql) => samplingFor({ ...data, aql }, lot));
      const share = (one: typeof strict) => (one?.accept ?? 0) / (one?.size ?? 1);
      expect(share(strict)).toBeLessThanOrEqual(share(usual));
      expect(share(usual)).toBeLessThanOrEqual(share(loose));
    }
  });

  it('say so when the data has no plan', () => {
    expect(() => samplingFor({ ...data, aql: '9.9' }, 100)).toThrow('no plan');
  });
});

describe('A draw', () => {
  const drawnBy = (seed: string, rows: readonly number[], size: number) => {
    const draw = createDraw(size, (row) => rankOf(seed, row));
    rows.forEach(draw.offer);
    return draw.drawn();
  };
  const rows = Array.from({ length: 2_000 }, (_row, at) => at + 2);

  it('can be done again from its seed, in whatever order the rows come, and another seed draws others', () => {
    const drawn = drawnBy('s1', rows, 80);
    expect(drawn).toHaveLength(80);
    expect([...drawn].sort((one, other) => one - other)).toEqual(drawn);
    expect(drawnBy('s1', [...rows].reverse(), 80)).toEqual(drawn);
    expect(drawnBy('s2', rows, 80)).not.toEqual(drawn);
    const byRank = [...rows].sort((one, other) => (rankOf('s1', one) < rankOf('s1', other) ? -1 : 1)).slice(0, 80);
    expect(new Set(drawn)).toEqual(new Set(byRank));
  });

  it('favours no part of the lot', () => {
    const counts = Array.from({ length: 50 }, (_seed, at) => drawnBy(`s${at}`, rows, 80).filter((row) => row < 1_002).length);
    const mean = counts.reduce((sum, one) => sum + one, 0) / counts.length;
    expect(Math.abs(mean - 40)).toBeLessThan(3);
  });

  it('of more rows than there are is all of them, and of none none', () => {
    expect(drawnBy('s', [2, 3], 20)).toEqual([2, 3]);
    expect(drawnBy('s', [2, 3], 0)).toEqual([]);
  });
}); // prettier-ignore
