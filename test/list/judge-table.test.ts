import { describe, expect, it } from '@jest/globals';
import type { CriteriaVersion } from '../../workflows/domain/list/criteria/criteria-data.ts';
import { answerIn } from '../../server/list/cells.ts';
import { nameOfMeaning } from '../../server/list/columns.ts';
import { openTable, readHeading } from '../../server/list/heading.ts';
import { isListed, judgeTable, type JudgedRow } from '../../server/list/judge-table.ts';
import { createTableMemory } from '../../server/list/read-offers.ts';
import { readTextTable } from '../../server/list/read-table.ts';
import { unlistedFamilies } from '../../server/list/table-families.ts';
import { isTableRefusal } from '../../server/list/table-refusal.ts';
import { registeredMakers } from '../../workflows/domain/list/maker-register.ts';
import { makerKnowledge, makerKnowledgeWith } from '../../server/lookup/list-data.ts';
import { published } from '../support/list-builder.ts';
import { createEntryIndex } from '../../server/lookup/part-index.ts';
import { microcontroller } from '../support/offers.ts';
import { circuitCriteriaOn, rulesOn } from '../support/rules.ts';

const date = '2026-11-10';
const rules = rulesOn(date);
const version = circuitCriteriaOn(date);
const judging = (criteria: CriteriaVersion) => ({
  manufacturer: 'STMicroelectronics',
  version: criteria,
  rules,
  index: createEntryIndex([], 0),
  makers: makerKnowledge,
  at: `${date}T00:00:00.000Z`,
});
const answers = Object.entries(microcontroller.facts).map(([name, value]) => [name, String(value)] as const);
const plain = {
  型番: 'STM32F407VGT6',
  判定: '非該当',
  法令: '2026/2/14',
  データシート: 'DS8626',
  判定者: '佐藤 美咲',
  確認者: '高橋 健一',
};

async function* pieces(bytes: Uint8Array, size = 7): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield Promise.resolve(bytes.subarray(at, at + size));
}
const cells = (bytes: Uint8Array, size?: number) => collected(readTextTable(pieces(bytes, size)).rows);

async function collected<T>(rows: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const row of rows) all.push(row);
  return all;
}

/** Judges a table of objects; what a row leaves out is an empty cell. */
async function judged(
  rows: readonly Record<string, string>[],
  { size = 4_096, by = version, memory = createTableMemory() } = {},
): Promise<JudgedRow[]> {
  const headings = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const lines = [headings, ...rows.map((row) => headings.map((name) => row[name] ?? ''))];
  const text = lines.map((line) => line.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',')).join('\r\n');
  const opened = await openTable(readTextTable(pieces(Buffer.from(text), size)).rows, rules);
  if ('code' in opened) throw new Error(JSON.stringify(opened));
  return collected(judgeTable(opened.heading, opened.rows, { ...judging(by), memory }));
}
const shared = { ...plain, ...Object.fromEntries(answers) };
const codes = (row: JudgedRow | undefined) =>
  row?.findings.map(({ criterion, code, about }) => `${criterion} ${code} ${about ?? ''}`.trim());

describe('A table of text', () => {
  it('has an empty row where one stands, so that the place of a row is its number, and none at the end', async () => {
    expect(await cells(Buffer.from('a,b\n\n , \n1,"x\ny"\n,\n\n'))).toEqual([['a', 'b'], [], [], ['1', 'x\ny']]);
  });

  const japanese = [['型番', '判定'], ['STM32F407VGT6', '非該当']];
  const utf16 = (mark: number[], swap: boolean) => {
    const bytes = Buffer.from('型番,判定\nSTM32F407VGT6,非該当\n', 'utf16le');
    return Buffer.concat([Buffer.from(mark), swap ? bytes.swap16() : bytes]);
  };
  it.each<[string, Buffer, string]>([
    ['UTF-8', Buffer.from('型番,判定\r\nSTM32F407VGT6,非該当\r\n'), 'utf-8'],
    ['UTF-8 with its mark', Buffer.from('\uFEFF型番,判定\nSTM32F407VGT6,非該当'), 'utf-8'],
    ['Shift_JIS', Buffer.concat([Buffer.from('8c5e94d42c94bb92e80d0a', 'hex'), Buffer.from('STM32F407VGT6,'), Buffer.from('94f18a599396', 'hex')]), 'shift_jis'],
    ['UTF-16, little end first', utf16([0xff, 0xfe], false), 'utf-16le'],
    ['UTF-16, big end first', utf16([0xfe, 0xff], true), 'utf-16be'],
    ['tabs and lone returns', Buffer.from('型番\t判定\rSTM32F407VGT6\t非該当\r'), 'utf-8'],
  ])('in %s is read, and says how it was written', async (_name, bytes, encoding) => {
    const table = readTextTable(pieces(bytes));
    expect(await collected(table.rows)).toEqual(japanese);
    expect(table.encoding()).toBe(encoding);
  });

  it.each<[string, () => Uint8Array, string]>([
    ['a picture', () => Buffer.from('89504e470d0a1a0a0000000d', 'hex'), 'NOT_TEXT'],
    ['broken UTF-8 far behind', () => Buffer.concat([Buffer.from('a,b\n'.repeat(30_000)), Buffer.from([0xff, 0xfe, 0x0a])]), 'NOT_TEXT'],
    ['a quote that is never closed', () => Buffer.from(`a,b\n1,"${'x,y\n'.repeat(700_000)}`), 'QUOTE_NOT_CLOSED'],
    ['a quote that is closed in the midst of a later row', () => Buffer.from('a,b\n"1,2\n3,"4, 5"\n'), 'QUOTE_NOT_CLOSED'],
    ['a quote that is open at the end', () => Buffer.from('a,b\n1,"2\n'), 'QUOTE_NOT_CLOSED'],
    ['a cell of ten megabytes', () => Buffer.from(`a,b\n1,${'x'.repeat(10_000_000)}\n`), 'CELL_TOO_LONG'],
    ['ten thousand columns', () => Buffer.from(`${'a,'.repeat(10_000)}\n`), 'TOO_MANY_COLUMNS'],
    ['a cell of a whole book', () => Buffer.from(`a,b\n1,${'x'.repeat(20_000)}\n`), 'CELL_TOO_LONG'],
  ])('is refused when it is %s', async (_name, bytes, code) => {
    const error: unknown = await cells(bytes(), 50_000).catch((reason: unknown) => reason);
    expect(isTableRefusal(error) && error.code).toBe(code);
  });
}); // prettier-ignore

describe('A figure in a cell', () => {
  const parameter = rules.regulations.parameters.find(({ name }) => name === 'rad_neutron_fluence_1mev_per_cm2');
  it.each([
    ['5E+13', '50000000000000'], ['4.9999e13', '49999000000000'], ['1.25E-3', '0.00125'], ['-1.5E+1', '-15'], ['12.34E1', '123.4'], ['1E-7', '0.0000001'], ['1E+0', '1'], ['１,２００', '1200'],
  ])('%s is %s, and no digit changes', (cell, value) => {
    expect(parameter && answerIn(cell, parameter)).toBe(value);
  });
  it('with an exponent beyond all reason stays as it was written, and is refused', () => {
    expect(parameter && answerIn('1E+400', parameter)).toBe('1E+400');
  });
}); // prettier-ignore

describe('The heading', () => {
  it('is read by any usual name, and what it does not know stays', () => {
    const heading = readHeading(['Part No.', '自主判定', 'max_clock_mhz', '証拠：rated_ambient_max_c', 'Price'], rules);
    expect('meanings' in heading && heading.meanings.map((one) => one?.kind)).toEqual(['word', 'word', 'answer', 'evidence', undefined]);
  });
  it('needs the number, and one column of each meaning', () => {
    expect(readHeading(['判定'], rules)).toMatchObject({ code: 'NO_PART_NUMBER' });
    expect(readHeading(['型番', 'Part number', 'x'], rules)).toEqual({ code: 'TWO_COLUMNS', headings: ['型番', 'Part number'] });
  });
}); // prettier-ignore

describe('A table is opened', () => {
  const opened = (rows: string[][], named = {}) =>
    openTable(readTextTable(pieces(Buffer.from(rows.map((row) => row.join(',')).join('\n')))).rows, rules, named);
  it('at its first row with anything in it, and its rows keep their numbers', async () => {
    const table = await opened([
      ['', ''],
      ['型番', 'x'],
      ['', ''],
      ['STM32F407VGT6', '1'],
    ]);
    if ('code' in table) throw new Error(JSON.stringify(table));
    expect(
      (await collected(judgeTable(table.heading, table.rows, judging(version)))).map(({ row, offer }) => [
        row,
        offer.partNumber,
      ]),
    ).toEqual([[4, 'STM32F407VGT6']]);
  });
  it('by the machine names below its heading, and a person’s word wins over both', async () => {
    const rows = [
      ['何か', '別の', '型番'],
      ['partNumber', 'evidence:tpp', ''],
      ['STM32F407VGT6', 'p. 1', ''],
    ];
    const names = (table: Awaited<ReturnType<typeof opened>>) =>
      'code' in table
        ? table.code
        : [table.heading.row, ...table.heading.meanings.map((one) => one && nameOfMeaning(one))];
    expect(names(await opened(rows))).toEqual([2, 'partNumber', 'evidence:tpp', undefined]);
    expect(names(await opened(rows, { 別の: null }))).toEqual([2, 'partNumber', undefined, undefined]);
    expect(
      names(
        await opened(
          [
            ['何か', '別の'],
            ['A-123', '1'],
          ],
          { 何か: 'partNumber', 別の: 'tpp' },
        ),
      ),
    ).toEqual([1, 'partNumber', 'tpp']);
    expect(names(await opened(rows, { 無い: 'tpp' }))).toBe('UNKNOWN_HEADING');
    expect(names(await opened(rows, { 何か: 'toString' }))).toBe('UNKNOWN_MEANING');
  });
});

describe('Each row of a table', () => {
  it('ends eligible, refused with its reasons, or with an expert', async () => {
    const rows = await judged([
      shared,
      { ...shared, 型番: 'STM32F407VGT7', rated_ambient_max_c: '105 °C', performs_cryptography: 'はい', crypto_authentication_or_signature_only: 'いいえ' },
      { ...shared, 型番: 'ｓｔｍ３２ｆ４０７ｖｇｔ６', データシート: '' },
      { ...shared, 型番: '=STM32F407', max_clock_mhz: '168 MPH' },
    ]);
    expect(rows.map(({ row, standing }) => [row, standing])).toEqual([[2, 'eligible'], [3, 'needsExpert'], [4, 'refused'], [5, 'refused']]);
    expect(codes(rows[1])).toContain('P9 CRYPTOGRAPHY');
    expect(codes(rows[2])).toEqual(['P7 TWICE_IN_FILE', 'P8 DATA_SHEET_MISSING']);
    expect(codes(rows[3])).toEqual(expect.arrayContaining(['P4 FACTS_UNREADABLE max_clock_mhz.unit', 'P6 SPREADSHEET_DAMAGE FORMULA']));
  });

  it('of a family has what the family states, unless it says otherwise itself', async () => {
    const { 型番: _number, ...stated } = shared;
    const rows = await judged([
      { ...stated, シリーズ: 'F4' },
      { 型番: 'STM32F407VGT6', シリーズ: 'F4' },
      { 型番: 'STM32F407VGT3', シリーズ: 'F4', rated_ambient_max_c: '125' },
      { 型番: 'STM32F407VGT4', シリーズ: 'F4', rated_ambient_max_c: '125', '証拠:rated_ambient_max_c': 'DS8626 p. 80' },
      { 型番: 'STM32F407VGT5', シリーズ: 'F5' },
    ]);
    expect(rows.map(({ standing }) => standing)).toEqual(['eligible', 'refused', 'eligible', 'refused']);
    expect(codes(rows[1])).toEqual(['P5 EVIDENCE_MISSING rated_ambient_max_c']);
  });

  it('of a family that is named by a catalogue pattern must be one of its numbers, and the table says which are missing', async () => {
    const { 型番: _number, ...stated } = shared;
    const [by, memory] = [circuitCriteriaOn('2026-11-29'), createTableMemory()];
    const [family, crossing] = ['STM32F407V(E-G)T6', 'STM32F407ZGTx'];
    const rows = await judged([
      { ...stated, シリーズ: family },
      { ...stated, シリーズ: crossing },
      { 型番: 'STM32F407VGT6', シリーズ: family },
      { 型番: 'STM32F407IGT6', シリーズ: family },
      { 型番: 'STM32F407ZGT6', シリーズ: crossing, rated_ambient_max_c: '85' },
      { ...shared, 型番: 'STM32F407VCT6', シリーズ: 'STM32F407VxT6' },
    ], { by, memory });
    expect(rows.map(({ standing }) => standing)).toEqual(['eligible', 'refused', 'refused', 'eligible']);
    expect([codes(rows[1]), codes(rows[2])]).toEqual([[`P6 OUTSIDE_PATTERN ${family}`], [`P6 PATTERN_ACROSS_TEMPERATURE ${crossing}`]]);
    const missing = await collected(unlistedFamilies(memory, judging(by)));
    expect(missing.map(({ row, finding, suggestion }) => [row, finding.code, finding.ends, suggestion.values])).toEqual([[2, 'PATTERN_NOT_ALL_LISTED', 'eligible', ['STM32F407VET6']]]);
    expect(await collected(unlistedFamilies(memory, judging(version)))).toEqual([]);
  });

  it('is judged at more than two thousand a second', async () => {
    const { 型番: _number, ...stated } = shared;
    const parts = Array.from({ length: 10_000 }, (_, at) => ({ 型番: `STM32F407VG-${at}`, シリーズ: 'F4' }));
    const before = process.cpuUsage();
    const rows = await judged([{ ...stated, シリーズ: 'F4' }, ...parts], { size: 65_536 });
    expect(rows.filter(({ standing }) => standing === 'eligible')).toHaveLength(10_000);
    const { user, system } = process.cpuUsage(before);
    expect((user + system) / 1_000).toBeLessThan(5_000); // processor time: other load on the machine does not count
  });
}); // prettier-ignore

describe('A number of a maker that is listed under another name of it', () => {
  it('is listed already by the names of the register, and a namesake of another maker is not', () => {
    const leaf = { ...published({ maker: 'Hoshi Denki', partNumber: 'HS-407VG', at: '2026-10-10T00:00:00.000Z' }), leaf: 0 };
    const record = { key: 'HS-407VG', id: leaf.entry, body: Buffer.from(JSON.stringify([leaf])) };
    const of = (names: readonly { name: string; kind: 'renamed' | 'spelling'; at: number }[]) => {
      const maker = { id: 'm', organisation: 'o', name: 'Hoshimi', nameJa: '星見', admittedAt: 0, names, checklists: [], suspensions: [], assessments: [], officers: [] };
      const makers = makerKnowledgeWith(registeredMakers(new Map([['m', maker]])));
      const find = (key: string) => (key === record.key ? [record] : []);
      return isListed({ manufacturer: '星見', index: { ...createEntryIndex([], 1), find }, makers, at: `${date}T00:00:00.000Z` }, 'HS-407VG');
    };
    expect(of([{ name: 'Hoshi Denki', kind: 'renamed', at: 0 }])).toBe(true);
    expect(of([{ name: 'HOSHI DENKI', kind: 'spelling', at: 0 }])).toBe(true);
    expect(of([])).toBe(false);
  });
}); // prettier-ignore
