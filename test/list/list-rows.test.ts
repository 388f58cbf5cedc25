import { afterAll, describe, expect, it } from '@jest/globals';
import { randomBytes } from 'node:crypto';
import { canonical } from '../../server/mongo/chain.ts';
import { canonicalOffer, offerIn } from '../../server/mongo/list-rows.ts';
import { createRowSealer } from '../../server/mongo/row-sealer.ts';
import { microcontroller } from '../support/offers.ts';

const key = { seal: randomBytes(32), address: randomBytes(32) };
const sealer = createRowSealer(key);
afterAll(() => sealer.close());

/** The rows 7, 8, ... of a table, sealed in one go. */
const stored = (...offers: (Partial<typeof microcontroller> & { findings?: { criterion: string; code: string }[] })[]) =>
  sealer.sealed(offers.map(({ findings = [], ...offer }, at) => ({ submission: 'N-1', round: 1, row: 7 + at, standing: 'eligible', key: 'K', findings, offer: { ...microcontroller, ...offer } }))); // prettier-ignore

describe('A stored row', () => {
  it('has its offer in canonical form, whatever the order of its answers', () => {
    const offers = [
      microcontroller,
      { ...microcontroller, dataSheet: '"=1"\\ \u2028 ㎓', evidence: { z: 'p. 2', a: 'p. 1' } },
      { ...microcontroller, facts: { b: { value: '3', unit: 'MHz' }, a: ['y', 'x'], c: false, d: 1.5, 字: '値' } },
    ];
    for (const offer of offers) expect(canonicalOffer(offer)).toBe(canonical(offer));
  });

  it('opens to the offer under its company’s key, and not when a bit or its place was changed', async () => {
    const rows = await stored({}, { partNumber: 'STM32F407VGT7', judgedBy: '高橋 健一' }, {});
    expect(rows.map((row) => [row._id, offerIn(key, row).partNumber])).toEqual([
      ['N-1:0000007', 'STM32F407VGT6'], ['N-1:0000008', 'STM32F407VGT7'], ['N-1:0000009', 'STM32F407VGT6'],
    ]);
    for (const row of rows) {
      expect(() => offerIn(key, { ...row, _id: 'N-1:0000001' })).toThrow();
      expect(() => offerIn({ ...key, seal: randomBytes(32) }, row)).toThrow();
      row.sealed[40] = (row.sealed[40] ?? 0) ^ 1;
      expect(() => offerIn(key, row)).toThrow();
    }
  });

  it('has another judgment for another offer and for other findings, and the same for the same', async () => {
    const findings = [{ criterion: 'P8', code: 'DATA_SHEET_MISSING' }];
    const judgments = (await stored({}, { dataSheet: 'X' }, { findings }, {})).map(({ judgment }) => judgment);
    expect(new Set(judgments.slice(0, 3)).size).toBe(3);
    expect(judgments[3]).toBe(judgments[0]);
  });

  it('is sealed under a number that was never used before', async () => {
    const rows = await stored(...Array.from({ length: 2_500 }, () => ({})));
    expect(new Set(rows.map(({ sealed }) => sealed.toString('hex', 0, 12))).size).toBe(2_500);
  });
}); // prettier-ignore
