import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { ListLeaf } from '../../workflows/domain/list/list-leaf.ts';
import {
  countOf,
  emptySummary,
  latestMoment,
  pageOfRuns,
  runsOf,
  summaryWith,
} from '../../workflows/domain/list/list-summary.ts';
import { published, withdrawn } from '../support/list-builder.ts';

const at = '2026-11-10T00:00:00.000Z';
const put = (maker: string, partNumber: string, number = 1): ListLeaf => published({ maker, partNumber, at, number });
const leaves: ListLeaf[] = [
  put('Vishay', 'AAA1'),
  put('Vishay', 'AAA2'),
  put('Onsemi', 'AAA3'),
  withdrawn({ maker: 'Vishay', partNumber: 'AAA1', at: '2026-11-12T00:00:00.000Z', number: 2 }),
  put('Vishay', 'AAA4', 3),
];

describe('The summary of the log', () => {
  it('says which leaves each release and each maker has', () => {
    const { treeSize, releases, makers } = summaryWith(emptySummary, leaves);
    expect(treeSize).toBe(5);
    expect(releases).toEqual([
      { yearMonth: '2026-11', number: 1, from: at, to: at, size: 5, changes: { published: [[0, 3]] } },
      expect.objectContaining({ number: 2, changes: { withdrawn: [[3, 4]] }, from: '2026-11-12T00:00:00.000Z' }),
      expect.objectContaining({ number: 3, changes: { published: [[4, 5]] } }),
    ]);
    expect(makers).toEqual([
      { name: 'Vishay', published: 3, bundles: [[0, 1]] },
      { name: 'Onsemi', published: 1, bundles: [[0, 1]] },
    ]);
  });

  it('says the same of a log that came in pieces, but for the tree that first had each release', () => {
    const whole = summaryWith(emptySummary, leaves);
    const first = summaryWith(emptySummary, leaves.slice(0, 2));
    const pieces = summaryWith(first, leaves.slice(2));
    expect(pieces).toEqual(whole);
    expect(first.releases[0]?.size).toBe(2);
    const sizes = summaryWith(summaryWith(emptySummary, leaves.slice(0, 3)), leaves.slice(3)).releases.map(({ size }) => size);
    expect(sizes).toEqual([3, 5, 5]);
  });

  it('keeps apart what was corrected or verified again: such a leaf has the number of the publication before', () => {
    const first = leaves[0];
    if (first?.change !== 'published') throw new Error('The first leaf is a publication');
    const later = '2026-12-10T00:00:00.000Z';
    const reverified: ListLeaf = { ...first, change: 'reverified', at: later };
    const { releases, updates } = summaryWith(summaryWith(emptySummary, leaves), [reverified]);
    expect(releases[0]).toMatchObject({ number: 1, to: at, size: 5, changes: { published: [[0, 3]] } });
    expect(updates).toEqual([{ at: later, size: 6, changes: { reverified: [[5, 6]] } }]);
    expect([latestMoment(emptySummary), latestMoment({ releases, updates }), latestMoment({ releases, updates: [] })]).toEqual([undefined, later, '2026-11-12T00:00:00.000Z']);
  });

  it('is turned over page by page without a leaf lost or shown twice', () => {
    const lengths = fc.array(fc.tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 5 })), { maxLength: 8 });
    fc.assert(
      fc.property(lengths, fc.integer({ min: 1, max: 7 }), (gaps, limit) => {
        let end = 0;
        const runs = gaps.map(([gap, length]): [number, number] => [end + gap, (end += gap + length)]);
        const places = (some: readonly (readonly [number, number])[]) =>
          some.flatMap(([from, to]) => Array.from({ length: to - from }, (_, one) => from + one));
        const pages = [];
        for (let offset = 0; offset < countOf(runs); offset += limit) pages.push(...places(pageOfRuns(runs, { offset, limit })));
        expect(pages).toEqual(places(runs));
      }),
    );
    expect(runsOf({ changes: { withdrawn: [[3, 4]], published: [[0, 3]] } })).toEqual([[0, 3], [3, 4]]);
  });
}); // prettier-ignore
