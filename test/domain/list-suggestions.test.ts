import { describe, expect, it } from '@jest/globals';
import { expandCataloguePattern } from '../../workflows/domain/list/catalogue-expansion.ts';
import type { Offer } from '../../workflows/domain/list/criteria/offer.ts';
import { listTheRest } from '../../workflows/domain/list/criteria/pattern-suggestions.ts';
import { suggestionFor } from '../../workflows/domain/list/criteria/suggestion.ts';
import { nearestWords } from '../../workflows/domain/list/nearest-word.ts';
import { makers } from '../support/maker-data.ts';
import { microcontroller } from '../support/offers.ts';
import { regulations, rulesOn } from '../support/rules.ts';

const date = '2026-11-10';
const known = { rules: rulesOn(date), manufacturer: 'STMicroelectronics', makers };

function suggested(code: string, changes: Partial<Offer> = {}, about?: string) {
  const finding = { criterion: 'P', code, ends: 'refused', ...(about !== undefined && { about }) } as const;
  return suggestionFor(finding, { ...microcontroller, ...changes }, known);
}
const facts = (changes: object) => ({ facts: { ...microcontroller.facts, ...changes } });

describe('A finding is told with what could be written instead', () => {
  it.each<[string, Parameters<typeof suggested>, readonly string[]]>([
    ['the law in force for a stale one', ['EDITION_NOT_IN_FORCE', { lawState: '2025-05-28' }], ['2026-02-14']],
    ['the words of a judgment for one that cannot be read', ['NOT_JUDGED_NON_CONTROLLED', { ownVerdict: '非該当品' }], ['非該当', '該当', '対象外']],
    ['what a squared sign would become', ['NUMBER_REFUSED', { partNumber: 'AD８²7' }], ['AD827']],
    ['the alternatives of a catalogue pattern', ['CATALOGUE_PATTERN', { partNumber: 'STM32F4(05-07)VGT6' }], ['STM32F405VGT6', 'STM32F407VGT6']],
    ['the numbers of a family that a row does not belong to', ['OUTSIDE_PATTERN', { partNumber: 'STM32F407ZGT6' }, 'STM32F407V(E-G)T6'], ['STM32F407VET6', 'STM32F407VGT6']],
    ['what of a family’s name is fixed', ['PATTERN_PLACES_UNKNOWN', {}, 'STM32F4xx'], ['STM32F4']],
    ['nothing but a sentence where a family must be several', ['PATTERN_ACROSS_TEMPERATURE', {}, 'STM32F407VGTx'], []],
    ['the text behind a formula', ['SPREADSHEET_DAMAGE', { partNumber: '="STM32F407VGT6"' }, 'FORMULA'], ['STM32F407VGT6']],
    ['a number without its decimal point', ['SPREADSHEET_DAMAGE', { partNumber: '7805.0' }, 'DECIMAL_POINT'], ['7805']],
    ['nothing for an exponent, which tells nothing', ['SPREADSHEET_DAMAGE', { partNumber: '9.55E+12' }, 'SCIENTIFIC_NOTATION'], []],
    ['Latin letters for those that look alike', ['LOOK_ALIKE_LETTER', { partNumber: 'SТM32F4О7' }], ['STM32F4O7']],
    ['yes and no', ['FACTS_UNREADABLE', facts({ rad_designed: 'maybe' }), 'rad_designed'], ['はい', 'いいえ']],
    ['the choice that is near', ['FACTS_UNREADABLE', facts({ semiconductor_class: 'silcon' }), 'semiconductor_class'], [regulations.parameters.find(({ name }) => name === 'semiconductor_class')?.choices?.find(({ value }) => value === 'silicon')?.label.ja ?? '']],
  ])('%s', (_name, asked, values) => {
    const { values: found, say } = suggested(...asked) ?? { values: undefined, say: { ja: '', en: '' } };
    expect(found).toEqual(values);
    expect(say.ja).toMatch(/[\p{Script=Hiragana}\p{Script=Katakana}]/u);
    expect(say.en).toMatch(/[a-z]/);
  });

  it('with the family that a pattern could name, unless facts would cross what they must not', () => {
    expect(suggested('CATALOGUE_PATTERN', { partNumber: 'STM32F407V(E-G)T6' })?.say.en).toContain('whose family is this notation');
    expect(suggested('CATALOGUE_PATTERN', { partNumber: 'STM32F407VGT(6-7)' })?.say.en).toBe('Write these, one a row.');
    expect(listTheRest({ numbers: ['STM32F407VET6'], more: 3 })).toMatchObject({ values: ['STM32F407VET6'], say: { en: expect.stringContaining('and 3 more') } });
  });

  it('with a sentence alone where only a person can know', () => {
    expect(suggested('FACTS_UNREADABLE', facts({ max_clock_mhz: '168 MPH' }), 'max_clock_mhz.unit')?.say.en).toContain('MHz, Hz, kHz, GHz');
    expect(suggested('EVIDENCE_MISSING', {}, 'rated_ambient_max_c')?.say.ja).toContain('証拠: ');
    const asksTpp = known.rules.clauses.find(({ clause }) => clause.id.startsWith('ic') && JSON.stringify(clause.condition).includes('"tpp"'));
    expect(suggested('CLAUSE_OPEN', facts({ tpp: undefined }), asksTpp?.clause.id)?.say.ja).toContain(regulations.parameters.find(({ name }) => name === 'tpp')?.label.ja);
    expect(suggested('CLAUSE_OPEN', {}, asksTpp?.clause.id)).toBeUndefined();
  });

  it('and with nothing where its reason says all, or a judgment is only another one', () => {
    expect(suggested('NOT_JUDGED_NON_CONTROLLED', { ownVerdict: 'controlled' })).toBeUndefined();
    for (const code of ['DATA_SHEET_MISSING', 'TWICE_IN_FILE', 'CRYPTOGRAPHY', 'toString']) expect(suggested(code)).toBeUndefined();
    expect(suggested('LOOK_ALIKE_LETTER', { partNumber: 'ЖЖЖ-1' })).toBeUndefined();
  });
}); // prettier-ignore

describe('A catalogue pattern', () => {
  const expanded = (listed: string, manufacturer = 'STMicroelectronics') => expandCataloguePattern(makers, { listed, manufacturer, most: 4 });
  it('is written out, its last place turning fastest, and says what is still open', () => {
    expect(expanded('STM32F4(05-07)V(E-G)Tx')).toEqual({ texts: ['STM32F405VETx', 'STM32F405VGTx', 'STM32F407VETx', 'STM32F407VGTx'], more: 0, isOpen: true });
    expect(expanded('ATtiny13A-S{U,H,N,F}[R]', 'Microchip Technology')).toEqual({ texts: ['ATtiny13A-SU', 'ATtiny13A-SUR', 'ATtiny13A-SH', 'ATtiny13A-SHR'], more: 4, isOpen: false });
  });
  it('is only one in its maker’s notation', () => {
    expect(expanded('STM32F407VGT6')).toBeUndefined();
    expect(expanded('STM32F4(05-07)VGT6', 'Renesas Electronics')).toBeUndefined();
    expect(expanded('STM32F4(05')).toBeUndefined();
  });
}); // prettier-ignore

it('A word is near when little was misspelt, or one stands within the other', () => {
  const words = ['型番', 'part number', 'データシート', 'silicon'];
  expect(nearestWords('製品型番', words)).toEqual(['型番']);
  expect(nearestWords('Part-Numbr', words)).toEqual(['part number']);
  expect(nearestWords('ﾃﾞｰﾀｼｰﾄ', words)).toEqual(['データシート']);
  expect(nearestWords('価格', words)).toEqual([]);
  expect(nearestWords('x'.repeat(10_000), words)).toEqual([]);
});
