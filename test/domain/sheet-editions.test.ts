import { describe, expect, it } from '@jest/globals';
import { editionOn, editionStanding, migrateAnswers } from '../../workflows/domain/classification/sheet/edition.ts';
import { walkSheet } from '../../workflows/domain/classification/sheet/walk.ts';
import { rulesOn } from '../support/rules.ts';
import { allSheets, buildAnswers, sheetOf } from '../support/sheet-builder.ts';

const sheets = allSheets();
const [before, after] = [sheetOf('6-01', '2025'), sheetOf('6-01', '2026')];
const amendment = { from: before, to: after, rules: rulesOn(after.law.from) };
/** Cleared in January 2026 because its transfer rate is under 600 GB/s. */
const accelerator = buildAnswers({
  'integrated-circuit': true, kinds: ['gpu'], 'radiation-designed': false, custom: false, 'parallel-mac': true, 'transfer-rate': '599 GB/s',
  'specially-designed': 'no', unalterable: false, cryptography: false,
}); // prettier-ignore

describe('editions of a parameter sheet', () => {
  it('change at the start of the day in Tokyo on which the law changed', () => {
    expect(editionOn(sheets, '6-01', '2026-02-13')?.edition).toBe('2025');
    expect(editionOn(sheets, '6-01', '2026-02-14')?.edition).toBe('2026');
  });

  it('say so when an old one is answered, and when none answers to a date', () => {
    expect(editionStanding(sheets, before, '2026-02-14')).toMatchObject({
      standing: 'superseded',
      current: { edition: '2026' },
    });
    expect(editionStanding(sheets, after, '2026-01-31')).toMatchObject({
      standing: 'notYetInForce',
      current: { edition: '2025' },
    });
    expect(editionStanding(sheets, before, '2026-01-31')).toEqual({ standing: 'current' });
    expect(editionStanding(sheets, before, '2021-01-31')).toEqual({ standing: 'gap' });
  });

  it('never overlap: a date has at most one edition of a form', () => {
    for (const one of sheets)
      for (const other of sheets.filter(({ form, edition }) => form === one.form && edition > one.edition))
        expect(one.law.to !== null && one.law.to < other.law.from).toBe(true);
  });

  it('carry answers over an amendment, and tell what is new, dropped and changed', () => {
    const { answers, differences } = migrateAnswers(amendment, accelerator);
    const told = differences.map((one) =>
      one.kind === 'changed' ? `changed ${one.after.id} ${one.aspects.join()}` : `${one.kind} ${one.question.id}`,
    );
    expect(told).toEqual(
      expect.arrayContaining([
        'added tpp',
        'dropped transfer-rate',
        expect.stringMatching(/^changed parallel-mac .*clauses/),
      ]),
    );
    expect(answers['transfer-rate']).toBeUndefined();
    expect(answers.kinds).toEqual({ value: ['gpu'] });
    expect(differences.find((one) => one.kind === 'dropped' && one.question.id === 'transfer-rate')).toMatchObject({
      wasAnswered: true,
    });
  });

  it('open the question that the amendment made decisive', () => {
    expect(walkSheet(before, accelerator, rulesOn('2026-01-31')).open).toBe(0);
    const { answers } = migrateAnswers(amendment, accelerator);
    const open = walkSheet(after, answers, amendment.rules)
      .questions.filter(({ state }) => state === 'open')
      .map(({ question }) => question.id);
    expect(open).toContain('tpp');
  });
});
