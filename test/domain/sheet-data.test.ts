import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { checkSheet, type SheetFault } from '../../workflows/domain/classification/sheet/check-sheet.ts';
import type { SheetTemplate } from '../../workflows/domain/classification/sheet/template.ts';
import { regulations } from '../support/rules.ts';
import { sheetOf, sheets } from '../support/sheet-builder.ts';

const schema = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../regulations/sheets/sheet.schema.json'), 'utf8'),
);
const fits = new Ajv2020({ allErrors: true, strictTypes: false, strictRequired: false }).compile(schema);
const surroundings = { regulations, sectors: sheets.sectors.map(({ key }) => key), editions: sheets.editions };
const each = sheets.editions.map((one): [string, SheetTemplate] => [`${one.form} of ${one.edition}`, one]);

describe('the sheets of the product', () => {
  it.each(each)('%s fits its schema, and everything it names exists', (_name, one) => {
    fits(one);
    expect(fits.errors ?? []).toEqual([]);
    expect(checkSheet(one, surroundings)).toEqual([]);
  });

  it('serve seven sectors, each with a form in force today', () => {
    const now = sheets.editions.filter(({ law }) => law.to === null);
    expect(sheets.sectors).toHaveLength(7);
    expect(sheets.sectors.filter(({ key }) => !now.some(({ sector }) => sector === key))).toEqual([]);
  });
});

describe('a sheet that is not right', () => {
  const good = sheetOf('6-01', '2026');
  const changed = (id: string, part: object): SheetTemplate => ({
    ...good,
    questions: good.questions.map((question) => (question.id === id ? { ...question, ...part } : question)),
  });
  const faults = (one: SheetTemplate): string[] =>
    checkSheet(one, surroundings).map(({ code, found }: SheetFault) => `${code} ${found}`);

  it.each<[string, SheetTemplate]>([
    ['UNKNOWN_SECTOR tea', { ...good, sector: 'tea' }],
    ['DUPLICATE_ID kinds', changed('semiconductor', { id: 'kinds' })],
    ['UNKNOWN_SECTION nowhere', changed('clock', { section: 'nowhere' })],
    ['JUMP_NOT_BACK cryptography', changed('clock', { askIf: { question: 'cryptography', is: ['yes'] } })],
    ['UNKNOWN_PARAMETER max_clock', changed('clock', { fact: 'max_clock' })],
    ['WRONG_ANSWER_KIND yesNo', changed('clock', { answer: { kind: 'yesNo' } })],
    ['WRONG_UNIT GHz', changed('clock', { answer: { kind: 'number', unit: 'GHz' } })],
    [
      'UNKNOWN_CHOICE maybe',
      changed('specially-designed', { answer: { kind: 'choice', choices: [{ code: 'maybe', text: good.title }] } }),
    ],
    ['CLAUSE_NOT_IN_FORCE ic-a16@jp-2025', changed('tpp', { clauses: ['ic-a16@jp-2025'] })],
    ['PARAMETER_NOT_ASKED max_clock_mhz', { ...good, questions: good.questions.filter(({ id }) => id !== 'clock') }],
    ['UNKNOWN_LAW_STATE 2026-02-15', { ...good, law: { ...good.law, from: '2026-02-15' } }],
    ['OVERLAPPING_EDITION 2025', { ...good, law: { ...good.law, from: '2025-10-09' } }],
    ['LAW_CHANGES_WITHIN 2026-02-14', { ...good, law: { ...good.law, from: '2025-10-09' } }],
  ])('is refused: %s', (code, one) => {
    expect(faults(one)).toContain(code);
  });
});
