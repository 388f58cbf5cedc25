import { describe, expect, it } from '@jest/globals';
import { randomBytes } from 'node:crypto';
import { canonical } from '../../server/mongo/chain.ts';
import { canonicalOffer, offerIn, sealedRow } from '../../server/mongo/list-rows.ts';
import { microcontroller } from '../support/offers.ts';

const key = { seal: randomBytes(32), address: randomBytes(32) };
const row = (offer: typeof microcontroller, more: object = {}) =>
  sealedRow(key, { submission: 'N-1', round: 1, row: 7, standing: 'eligible', key: 'K', findings: [], offer, ...more });

describe('A stored row', () => {
  it('has its offer in canonical form, whatever the order of its answers', () => {
    const offers = [
      microcontroller,
      { ...microcontroller, dataSheet: '"=1"\\ \u2028 ㎓', evidence: { z: 'p. 2', a: 'p. 1' } },
      { ...microcontroller, facts: { b: { value: '3', unit: 'MHz' }, a: ['y', 'x'], c: false, d: 1.5, 字: '値' } },
    ];
    for (const offer of offers) expect(canonicalOffer(offer)).toBe(canonical(offer));
  });

  it('opens to the offer under its company’s key, and not when a bit or its place was changed', () => {
    const stored = row(microcontroller);
    expect(offerIn(key, stored)).toEqual(microcontroller);
    expect(() => offerIn(key, { ...stored, _id: 'N-1:0000008' })).toThrow();
    stored.sealed[40] = (stored.sealed[40] ?? 0) ^ 1;
    expect(() => offerIn(key, stored)).toThrow();
  });

  it('has another judgment for another offer and for other findings, and the same for the same', () => {
    const findings = [{ criterion: 'P8', code: 'DATA_SHEET_MISSING' }];
    const judgments = [row(microcontroller), row({ ...microcontroller, dataSheet: 'X' }), row(microcontroller, { findings })];
    expect(new Set(judgments.map(({ judgment }) => judgment)).size).toBe(3);
    expect(row(microcontroller).judgment).toBe(row(microcontroller).judgment);
  });
}); // prettier-ignore
