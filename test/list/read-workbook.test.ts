import { describe, expect, it } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { openWorkbook } from '../../server/list/xlsx/workbook.ts';
import { sheetRows } from '../../server/list/xlsx/sheet-rows.ts';
import { readWorkbook } from '../../server/list/read-workbook.ts';
import { isTableRefusal } from '../../server/list/table-refusal.ts';
import { tableKindOf } from '../../server/list/table-kinds.ts';
import { buildWorkbook, noise, textRows } from '../support/workbook.ts';
import type { Part } from '../support/zip.ts';

async function* pieces(bytes: Uint8Array, size = 1_000): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield Promise.resolve(bytes.subarray(at, at + size));
}

/** What the reading process does, here: a process for each workbook would take a second. */
async function read(bytes: Buffer) {
  const batches = sheetRows(await openWorkbook(bytes));
  const rows: (readonly string[])[] = [];
  for (;;) {
    const { value, done } = await batches.next();
    if (done) return { rows, notes: value };
    rows.push(...value);
  }
}

async function readApart(bytes: Buffer) {
  const table = readWorkbook(pieces(bytes));
  const rows: (readonly string[])[] = [];
  for await (const row of table.rows) rows.push(row);
  return { rows, notes: table.notes(), encoding: table.encoding() };
}

async function refused(bytes: Buffer, reading: (bytes: Buffer) => Promise<unknown> = read): Promise<unknown[]> {
  const error: unknown = await reading(bytes).catch((reason: unknown) => reason);
  if (!isTableRefusal(error)) throw new Error(`Not refused, or not in words: ${String(error)}`);
  return [error.code, error.row, ...(error.column === undefined ? [] : [error.column])];
}
const sheet = (rows: string) => ({ sheets: [{ rows }] });
const cell = (place: string, value: string, more = '') => `<c r="${place}"${more}><v>${value}</v></c>`;

describe('A workbook', () => {
  it('gives the rows of its first visible sheet, and says which one that was and what was left out', async () => {
    const sheets = [
      { rows: textRows([['memo']]), name: '控え', state: 'hidden' },
      { rows: textRows([['型番', '判定'], ['A&B<C', '非該当'], [], ['X-4', '']]), name: '製品' },
      { rows: textRows([['other']]), name: '説明' },
    ];
    const { rows, notes, encoding } = await readApart(buildWorkbook({ sheets }));
    expect(rows).toEqual([['型番', '判定'], ['A&B<C', '非該当'], [], ['X-4']]);
    expect(notes).toEqual([{ code: 'SHEET_READ', about: '製品' }, { code: 'SHEET_LEFT_OUT', about: '説明' }]);
    expect(encoding).toBe('xlsx');
  });

  it('has shared and rich texts without how they are read aloud, and keeps the place of rows and cells', async () => {
    const strings = '<si><t>型番</t></si><si><r><t>STM</t></r><r><t>32_x000D_</t></r><rPh sb="0" eb="1"><t>エス</t></rPh></si>';
    const rows = `<row r="2">${cell('B2', '0', ' t="s"')}</row><row r="5"><c r="A5"/>${cell('C5', '1', ' t="s"')}<c r="D5" t="str"><v>text</v></c></row><row r="9"/>`;
    expect((await readApart(buildWorkbook({ ...sheet(rows), strings }))).rows).toEqual([[], ['', '型番'], [], [], ['', '', 'STM32\r', 'text']]);
  });

  it('shows numbers as they were written, days as days, and rounds nothing away', async () => {
    const formats = ['0000', '0.00', '#,##0', '0.0" MHz"', 'ggge"年"m"月"d"日"', '0%', '[$-411]yyyy/m/d h:mm', '[Red]0.0;[Blue]-0.0'];
    const values = ['42', '2.4', '12500.5', '168', '46067', '0.256', '46067.75', '-3'];
    const styled = values.map((value, at) => `<c s="${at + 1}"><v>${value}</v></c>`).join('');
    const general = ['9550000000000', '2.4000000000000004', '0.0000001', '85.5', '-40', '7805'].map((value) => `<c><v>${value}</v></c>`).join('');
    const others = '<c t="b"><v>1</v></c><c t="e"><v>#N/A</v></c><c t="d"><v>2026-02-14T00:00:00Z</v></c><c s="9"><v>59</v></c><c s="9"><v>61</v></c>';
    const { rows } = await read(buildWorkbook({ ...sheet(`<row>${styled}</row><row>${general}</row><row>${others}</row>`), formats }));
    expect(rows).toEqual([
      ['0042', '2.40', '12500.5', '168.0 MHz', '2026-02-14', '25.6%', '2026-02-14 18:00:00', '-3.0'],
      ['9.55E+12', '2.4', '1E-7', '85.5', '-40', '7805'],
      ['TRUE', '#N/A', '2026-02-14', '1900-02-28', '1900-03-01'],
    ]);
  });

  it('counts its days from 1904 where it says so', async () => {
    const rows = '<row><c s="1"><v>44605</v></c></row>';
    expect((await read(buildWorkbook({ ...sheet(rows), is1904: true }))).rows).toEqual([['2026-02-14']]);
  });

  it('says what of it nobody sees at once', async () => {
    const rows = `<row hidden="1">${cell('A1', '1')}</row><row>${cell('A2', '2')}</row>`;
    const sheets = [{ rows, before: '<cols><col min="3" max="4" hidden="1"/></cols>', after: '<mergeCells><mergeCell ref="B2:B9"/></mergeCells>' }];
    const { notes } = await read(buildWorkbook({ sheets }));
    expect(notes.slice(1)).toEqual([
      { code: 'HIDDEN_ROWS_READ', about: '1 (1)' },
      { code: 'HIDDEN_COLUMNS_READ', about: 'C' },
      { code: 'MERGED_CELLS', about: 'B2:B9 (1)' },
    ]);
  });

  it('leaves nothing behind when only its first row is wanted', async () => {
    const table = readWorkbook(pieces(buildWorkbook(sheet(textRows(Array.from({ length: 50_000 }, (_, at) => [`part ${at}`]))))));
    for await (const row of table.rows) {
      expect(row).toEqual(['part 0']);
      break;
    }
  });
}); // prettier-ignore

const bomb = (name: string): Part => ({ name, content: Buffer.from(`<worksheet>${' '.repeat(2 ** 21)}</worksheet>`) });
const fine = sheet(textRows([['型番']]));

describe('A workbook is refused, and nothing else is harmed, when it', () => {
  it.each<[string, () => Buffer, unknown[]]>([
    ['has a formula, which is named by its place', () => buildWorkbook(sheet(`<row r="1"/><row r="3"><c r="AB3" t="str"><f>A1</f><v>STM32</v></c></row>`)), ['FORMULA_CELL', 3, 'AB']],
    ['unpacks to a hundred times its size', () => buildWorkbook({ ...fine, parts: [bomb('xl/media/a.xml')] }), ['UNSAFE_WORKBOOK', 0]],
    ['says that it unpacks to more than a gibibyte', () => buildWorkbook({ ...fine, parts: [{ name: 'a', unpacked: 2 ** 30 + 1 }] }), ['UNSAFE_WORKBOOK', 0]],
    ['has more than a hundred parts', () => buildWorkbook({ ...fine, parts: Array.from({ length: 101 }, (_, at) => ({ name: `p${at}` })) }), ['UNSAFE_WORKBOOK', 0]],
    ['holds another archive', () => buildWorkbook({ ...fine, parts: [{ name: 'xl/embeddings/more.zip' }] }), ['UNSAFE_WORKBOOK', 0]],
    ['holds a link', () => buildWorkbook({ ...fine, parts: [{ name: 'xl/link', attributes: 0o120777 }] }), ['UNSAFE_WORKBOOK', 0]],
    ['holds an encrypted part', () => buildWorkbook({ ...fine, parts: [{ name: 'xl/secret.xml', encrypted: true }] }), ['UNSAFE_WORKBOOK', 0]],
    ['names a path outside', () => buildWorkbook({ ...fine, parts: [{ name: '../outside.xml' }] }), ['BROKEN_WORKBOOK', 0]],
    ['declares a document type', () => buildWorkbook({ ...fine, head: '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>' }), ['UNSAFE_WORKBOOK', 0]],
    ['uses an entity', () => buildWorkbook(sheet('<row><c t="inlineStr"><is><t>&a;</t></is></c></row>')), ['BROKEN_WORKBOOK', 1, 'A']],
    ['is cut off', () => buildWorkbook(fine).subarray(0, -40), ['BROKEN_WORKBOOK', 0]],
    ['has XML that does not end', () => buildWorkbook(sheet('<row><c><v>1</v></c></row><row>')), ['BROKEN_WORKBOOK', 2]],
    ['was changed after it was packed', () => withAnotherSum(buildWorkbook(fine)), ['BROKEN_WORKBOOK', 1]],
    ['says that a part is shorter than it is', () => buildWorkbook({ ...fine, parts: [{ name: 'xl/sharedStrings.xml', content: Buffer.from('<sst><si><t>long</t></si></sst>'), unpacked: 4 }] }), ['BROKEN_WORKBOOK', 0]],
    ['is an old one, or locked', () => Buffer.from('d0cf11e0a1b11ae10000', 'hex'), ['OLD_OR_LOCKED_WORKBOOK', 0]],
    ['is no workbook', () => Buffer.from('型番,判定'), ['NOT_A_WORKBOOK', 0]],
    ['shows no sheet', () => buildWorkbook({ sheets: [{ rows: '', state: 'veryHidden' }] }), ['NO_VISIBLE_SHEET', 0]],
    ['has ten thousand columns', () => buildWorkbook(sheet(textRows([Array.from({ length: 10_000 }, () => 'x')]))), ['TOO_MANY_COLUMNS', 1]],
    ['has a cell of ten megabytes', () => buildWorkbook(sheet(`<row><c><v>1</v></c></row><row><c/><c t="inlineStr"><is><t>${noise(10_000_000)}</t></is></c></row>`)), ['CELL_TOO_LONG', 2, 'B']],
    ['has a row far below', () => buildWorkbook(sheet('<row r="1"/><row r="1048576"><c><v>1</v></c></row>')), ['TOO_MANY_ROWS', 1]],
    ['points to a text that is not there', () => buildWorkbook(sheet('<row><c t="s"><v>7</v></c></row>')), ['BROKEN_WORKBOOK', 1, 'A']],
  ])('%s', async (_name, bytes, expected) => {
    expect(await refused(bytes())).toEqual(expected);
  });

  it('makes its reader end, as one does that runs out of memory', async () => {
    const rows = textRows(Array.from({ length: 30_000 }, (_, at) => [noise(40, at)]));
    const table = readWorkbook(pieces(buildWorkbook(sheet(rows)), 60_000)).rows[Symbol.asyncIterator]();
    await table.next();
    for (const pid of readers()) process.kill(pid, 'SIGKILL');
    const rest = async () => {
      while (!(await table.next()).done);
    };
    expect(await refused(Buffer.alloc(0), rest)).toEqual(['READER_STOPPED', expect.any(Number)]);
    expect(readers()).toEqual([]);
  });

  it('is refused in its own process, too, and one comes while four others are read', async () => {
    const one = () => readWorkbook(pieces(buildWorkbook(fine))).rows[Symbol.asyncIterator]();
    const four = Array.from({ length: 4 }, one);
    await Promise.all(four.map((rows) => rows.next()));
    expect(await refused(buildWorkbook(fine), readApart)).toEqual(['READER_BUSY', 0]);
    for (const rows of four) await rows.return?.();
    expect(await refused(buildWorkbook(sheet('<row><c><f>1</f></c></row>')), readApart)).toEqual(['FORMULA_CELL', 1, 'A']);
  });
}); // prettier-ignore

/** The reading processes of this one that are there. */
function readers(): number[] {
  const lines = execFileSync('ps', ['-eo', 'pid=,ppid=,stat=,args='], { encoding: 'utf8' }).split('\n').map((line) => line.trim().split(/\s+/));
  return lines.filter(([, parent, state, ...words]) => Number(parent) === process.pid && !state?.startsWith('Z') && words.join(' ').includes('reader-process')).map(([pid]) => Number(pid));
} // prettier-ignore

it('How a table was sent is known by its media type or its name', () => {
  const xlsx = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
  expect([tableKindOf({ mediaType: 'Text/CSV; charset=utf-8' }), tableKindOf({ mediaType: xlsx }), tableKindOf({ name: '型番.TSV' }), tableKindOf({ name: 'a.xlsm' })]).toEqual(['text', 'xlsx', 'text', undefined]);
}); // prettier-ignore

/** The checksum in the directory no longer fits what is packed. */
function withAnotherSum(bytes: Buffer): Buffer {
  const sum = bytes.lastIndexOf('xl/worksheets/sheet1.xml') - 46 + 16;
  bytes[sum] = (bytes[sum] ?? 0) ^ 1;
  return bytes;
}
