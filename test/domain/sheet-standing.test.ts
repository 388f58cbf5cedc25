import { describe, expect, it } from '@jest/globals';
import { findSheet } from '../../server/sheets/evaluation.ts';
import { standingOf } from '../../server/sheets/standing.ts';
import type { AmendmentDraft } from '../../workflows/domain/amendment/draft.ts';

const template = findSheet({ form: '6-01', edition: '2026' });
if (!template) throw new Error('form 6-01 has an edition of 2026');
const words = { ja: '改正', en: 'Amendment' };
const state = { from: '2027-04-01', amendedBy: words, certainty: 'text', changes: words } as const;
const published: AmendmentDraft[] = [{ version: state.from, state }];
const on = (date: string, law = published) => standingOf({ published: law }, template, date).standing;

describe('An edition of a form, once a law state was published that no edition was made for', () => {
  it('is current until the day before, and then there is none', () => {
    expect(on('2027-04-01', [])).toBe('current');
    expect(on('2027-03-31')).toBe('current');
    expect(on('2027-04-01')).toBe('gap');
  });

  it('stays current where only an interpretation changed', () => {
    expect(on('2027-04-01', [{ version: '2027-04-01', policies: [] }])).toBe('current');
  });
});
