import { describe, expect, it } from '@jest/globals';
import { clientModule } from '../support/client-module.ts';

type Mapping = Record<string, number>;
type Line = { problem: string | null; asked: object; given: object };
type Countries = ReadonlyMap<string, string>;
const { readSheet } = await clientModule<{
  readSheet: (rows: string[][]) => { heading: string[] | null; rows: string[][]; mapping: Mapping };
}>('lookup/manifest/columns.ts');
const lines = await clientModule<{
  lineOf: (cells: string[], number: number, given: { mapping: Mapping; countries: Countries }) => Line;
  corrected: (line: Line, correction: { field: string; text: string; countries: Countries }) => Line;
  refused: (line: Line, name: string) => Line;
  countryNames: (codes: string[]) => ReadonlyMap<string, string>;
  countersOf: (line: object) => string[];
}>('lookup/manifest/lines.ts');
const { resultCsv, resultName } = await clientModule<{
  resultCsv: (file: object) => string;
  resultName: (name: string) => string;
}>('lookup/manifest/result-file.ts');
const { readFile, readPasted } = await clientModule<{
  readFile: (file: File) => Promise<object>;
  readPasted: (text: string) => Promise<object>;
}>('lookup/manifest/read-file.ts');
const { isPublicationNumber } = await clientModule<{ isPublicationNumber: (text: string) => boolean }>(
  'lookup/search.ts',
);

describe('The columns of a manifest', () => {
  it.each([
    [
      ['品番', '数量', 'メーカー', '公表年月', '仕向地'],
      { partNumber: 0, manufacturer: 2, publicationMonth: 3, destination: 4 },
    ],
    [['Qty', 'MPN', 'Mfr', 'Destination'], { partNumber: 1, manufacturer: 2, destination: 3 }],
    [['ＭＰＮ', 'part_number'], { partNumber: 0 }],
  ])('are guessed from %j', (heading, mapping) => {
    const sheet = readSheet([heading, heading.map(() => 'STM32F407VGT6')]);
    expect(sheet).toMatchObject({ heading, mapping });
    expect(sheet.rows).toHaveLength(1);
  });

  it('without a heading are guessed from what looks like part numbers', () => {
    const sheet = readSheet([
      ['1', 'STM32F407VGT6', '100'],
      ['2', '1N4148', '20'],
      ['', '', ''],
    ]);
    expect(sheet).toMatchObject({ heading: null, mapping: { partNumber: 1 } });
    expect(sheet.rows).toHaveLength(2);
    expect(
      readSheet([
        ['メーカー', 'コード'],
        ['Vishay', '1N4148'],
      ]),
    ).toMatchObject({ mapping: { manufacturer: 0, partNumber: 1 } });
  });
});

describe('A row of a manifest', () => {
  const countries = lines.countryNames(['DE', 'CN', 'US']);
  const mapping = { partNumber: 0, manufacturer: 1, publicationMonth: 2, destination: 3 };
  const row = (...cells: string[]) => lines.lineOf(cells, 1, { mapping, countries });

  it.each([
    ['2026/11', '2026-11'],
    ['２０２６年１１月', '2026-11'],
    ['2026-11/0001', '2026-11'],
    ['令和8年11月', '2026-11'],
    ['R8.11', '2026-11'],
    ['令和元年5月', '2019-05'],
  ])('asks by the month that %s means', (typed, publicationMonth) => {
    expect(row('1N4148', 'Vishay', typed).asked).toEqual({
      partNumber: '1N4148',
      manufacturer: 'Vishay',
      publicationMonth,
    });
  });

  it.each([
    ['ドイツ', 'DE'],
    ['Germany', 'DE'],
    ['de', 'DE'],
    ['中国', 'CN'],
    ['United States', 'US'],
  ])('asks by the country that %s means', (typed, destination) => {
    expect(row('1N4148', '', '', typed)).toMatchObject({ problem: null, asked: { destination } });
  });

  it.each([
    ['without a number', ['', 'Vishay'], 'noPartNumber'],
    ['with a month that is none', ['1N4148', '', 'soon'], 'publicationMonth'],
    ['with a country that is none', ['1N4148', '', '', 'Atlantis'], 'destination'],
    ['with a number of 401 letters', ['A'.repeat(401)], 'longPartNumber'],
    ['with a maker of 401 letters', ['1N4148', 'A'.repeat(401)], 'longManufacturer'],
  ])('%s has a problem and is not asked', (_name, cells, problem) => {
    expect(row(...cells)).toMatchObject({ problem });
    expect(lines.countersOf(row(...cells))).toEqual(['ROW_ERROR']);
  });

  it('is asked again once the field is mended that could not be read, and not before', () => {
    const wrong = row('1N4148', 'Vishay', '2026-13', 'Atlantis');
    const another = lines.corrected(wrong, { field: 'partNumber', text: '1N4007', countries });
    expect(another).toMatchObject({ problem: 'publicationMonth', given: { partNumber: '1N4007' } });
    const month = lines.corrected(another, { field: 'publicationMonth', text: 'R8.11', countries });
    expect(month.problem).toBe('destination');
    const mended = lines.corrected(month, { field: 'destination', text: ' ドイツ ', countries });
    const asked = { partNumber: '1N4007', manufacturer: 'Vishay', publicationMonth: '2026-11', destination: 'DE' };
    expect(mended).toMatchObject({ problem: null, asked });
    expect(lines.refused(mended, 'destination')).toMatchObject({ problem: 'destination', given: { destination: 'ドイツ' } }); // prettier-ignore
  });

  it('that differs from its invoice is counted under both', () => {
    const answer = { verdict: 'LISTED', invoice: { agrees: false, differs: ['publicationMonth'] } };
    expect(lines.countersOf({ problem: null, answer })).toEqual(['LISTED', 'INVOICE_DIFFERS']);
  });
});

describe('A file that is given', () => {
  const file = (bytes: Uint8Array<ArrayBuffer>) => readFile(new File([bytes], 'a.csv'));
  it('is read in UTF-8, in Shift_JIS and from the clipboard', async () => {
    expect(await file(new TextEncoder().encode('\uFEFF型番,数量\r\n1N4148,"1,000"\r\n'))).toMatchObject({
      encoding: 'utf-8',
      rows: [
        ['型番', '数量'],
        ['1N4148', '1,000'],
      ],
    });
    expect(await file(Uint8Array.from([0x8c, 0x5e, 0x94, 0xd4, 0x0d, 0x0a, 0x31, 0x4e, 0x34]))).toMatchObject({
      encoding: 'shift_jis',
      rows: [['型番'], ['1N4']],
    });
    expect(await readPasted('型番\tメーカー\n1N4148\tVishay\n\n')).toMatchObject({
      rows: [
        ['型番', 'メーカー'],
        ['1N4148', 'Vishay'],
      ],
    });
    expect(await readPasted('1N4148\n1N4007')).toMatchObject({
      rows: [['1N4148'], ['1N4007']],
      hash: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
  });

  it('that is a workbook without a line, empty or of no known encoding is refused by name', async () => {
    expect(await file(Uint8Array.from([0x50, 0x4b, 3, 4]))).toEqual({ refused: 'noLine' });
    expect(await file(Uint8Array.from([0xff, 0xfd, 0xfc]))).toEqual({ refused: 'encoding' });
    expect(await readPasted(' \n')).toEqual({ refused: 'empty' });
  });
});

describe('The result file', () => {
  it('has the rows as they came, what was found, and its notes; a spreadsheet runs nothing of it', () => {
    const csv = resultCsv({
      heading: ['型番', '備考'],
      width: 2,
      notes: ['SHA-256 abc'],
      lines: [{ cells: ['1N4148', '=1+1'] }, { cells: ['"A"'] }],
      columns: [{ head: '判定', valueOf: () => '掲載なし' }],
    });
    expect(csv).toBe('\uFEFF型番,備考,判定\r\n1N4148,\'=1+1,掲載なし\r\n"""A""",,掲載なし\r\n\r\nSHA-256 abc\r\n');
    expect(resultName('荷.2026.csv')).toBe('荷.2026_結果.csv');
  });
});

describe('The box', () => {
  it.each([['2026-11/0001', true], ['２０２６－１１／０００１', true], ['2026年11月 第1号', true], ['2026年11月', true], ['STM32F407VGT6', false], ['2026-11-1', false], ['74HC00', false]])('takes %s for a publication number: %s', (text, is) => {
    expect(isPublicationNumber(text)).toBe(is);
  });
}); // prettier-ignore
