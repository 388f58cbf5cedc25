import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ulid } from 'ulid';
import { globalId } from '../../server/graphql/global-ids.ts';
import { organisations, people } from '../../server/demonstration.ts';
import { succeeded } from '../support/application-builder.ts';
import { microcontroller } from '../support/offers.ts';
import { signedIn } from '../support/session.ts';
import type { Person } from '../support/case-driver.ts';
import { exampleRows } from '../../server/list/template-file.ts';
import { judgeStoredTable } from '../../server/list/judge-stored-table.ts';
import { storeTable } from '../../server/list/store-table.ts';
import { listTemplate } from '../../server/list/template.ts';
import { readTable } from '../../server/list/table-kinds.ts';
import { buildWorkbook, textRows, type BuiltSheet } from '../support/workbook.ts';
import { world, type ApiWorld } from '../support/world.ts';

let api: ApiWorld;
const [maker, realMaker] = [ulid(), ulid()];
beforeAll(async () => {
  api = await world();
  const organisation = globalId('Organisation', organisations.hoshimi.id);
  const input = { commandId: maker, organisation, name: 'Hoshimi', nameJa: '星見', from: '2019-04-01' };
  succeeded(await api.as('administrator').act('admitMaker', input));
  const real = { commandId: realMaker, name: 'STMicroelectronics', nameJa: 'STマイクロエレクトロニクス' };
  succeeded(await api.as('administrator').act('admitMaker', { ...input, ...real }));
}, 90_000);
afterAll(() => api.end(), 30_000);

const answers = Object.entries(microcontroller.facts);
const heading = ['型番', '判定', '法令', 'データシート', '判定者', '確認者', '備考', ...answers.map(([name]) => name)];
const row = (part: string, dataSheet: string, note = '') =>
  [part, '非該当', '2026-02-14', dataSheet, '佐藤 美咲', '高橋 健一', note, ...answers.map(([, value]) => String(value))].join(','); // prettier-ignore
const table = [heading.join(','), row('HS32F407VGT6', 'HS-1', '=1+1'), row('HS32F407VGT7', ''), row('HS32F407VGT?', 'HS-1')].join('\n'); // prettier-ignore

type Sent = { body?: string | Uint8Array<ArrayBuffer>; query?: string; type?: string; origin?: string; of?: string };
const xlsx = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const workbook = (sheets: readonly BuiltSheet[]) => ({ body: new Uint8Array(buildWorkbook({ sheets })), type: xlsx });

async function dryRun(person: Person | 'nobody', { body = table, query = '', type = 'text/csv', origin = api.origin, of = maker }: Sent = {}) {
  const cookie = person === 'nobody' ? undefined : await signedIn(api.world, person);
  const headers = { 'content-type': type, origin, ...(cookie && { cookie }) };
  const response = await fetch(`${api.origin}/list/dry-run?maker=${of}${query}`, { method: 'POST', body, headers });
  return { status: response.status, text: Buffer.from(await response.arrayBuffer()).toString() };
} // prettier-ignore

describe('A dry run of a maker’s table', () => {
  it('counts how the rows stand, and names row, column, value and reason', async () => {
    const { status, text } = await dryRun('hoshimiClerk');
    const answer = JSON.parse(text);
    expect(status).toBe(200);
    expect(answer).toMatchObject({ encoding: 'utf-8', rows: 3, counts: { eligible: 1, refused: 2, needsExpert: 0 } });
    expect(answer.columns.slice(0, 8).map((one: { meaning: string | null }) => one.meaning)).toEqual(['partNumber', 'ownVerdict', 'lawState', 'dataSheet', 'judgedBy', 'checkedBy', null, 'is_integrated_circuit']);
    expect(answer.codes).toMatchObject([{ code: 'DATA_SHEET_MISSING', rows: 1 }, { code: 'PLACEHOLDER', rows: 1 }]);
    expect(answer.findings).toMatchObject([
      { row: 3, column: 'データシート', value: '', criterion: 'P8', code: 'DATA_SHEET_MISSING', ends: 'refused' },
      { row: 4, column: '型番', value: 'HS32F407VGT?', criterion: 'P6', code: 'PLACEHOLDER' },
    ]);
    expect(answer.findings[1].reason.en).toContain('one by one');
    expect(answer.makerFindings.map((one: { code: string }) => one.code)).toEqual([
      'CP_NOT_REGISTERED', 'CHECKLIST_NOT_FILED', 'CHIEF_OFFICER_NOT_NAMED', 'CLASSIFICATION_OFFICER_NOT_NAMED', 'ASSESSMENT_MISSING',
    ]); // prettier-ignore
  });

  it('gives the same rows back with their standing, and nothing that a spreadsheet runs', async () => {
    const { text } = await dryRun('hoshimiOfficer', { query: '&result=csv' });
    const lines = text.split('\r\n');
    expect(lines).toHaveLength(5);
    expect(lines[0]).toMatch(/^\uFEFF型番,.*,row,standing,findings,reasons,candidates$/);
    expect(lines[1]).toContain('"\'=1+1"');
    expect(lines[1]).toMatch(/,2,eligible,,,$/);
    expect(lines[2]).toMatch(/,3,refused,P8 DATA_SHEET_MISSING,データシートの[^,]*,$/);
  });

  it('gives a Shift_JIS table back as UTF-8 with its mark, with the rows of families in their places, and as a workbook when asked', async () => {
    const sjis = Buffer.concat([Buffer.from('8c5e94d4', 'hex'), Buffer.from(',family,law state\n,F4,2025-05-28\n\nHS32F407VGT6,F4,\n')]);
    const { text } = await dryRun('hoshimiClerk', { body: new Uint8Array(sjis), query: '&result=csv' });
    const lines = text.split('\r\n').map((line) => line.split(','));
    expect(text.startsWith('\uFEFF型番,family,law state,row')).toBe(true);
    expect(lines.slice(1, 4).map((line) => [line[0], line[3], line[4]])).toEqual([['', '2', ''], ['', '3', ''], ['HS32F407VGT6', '4', 'refused']]);
    expect(lines[3]?.at(-1)).toContain('2026-02-14');
    const cookie = await signedIn(api.world, 'hoshimiClerk');
    const headers = { 'content-type': 'text/csv', origin: api.origin, cookie };
    const workbook = await fetch(`${api.origin}/list/dry-run?maker=${maker}&result=xlsx`, { method: 'POST', body: table, headers });
    const bytes = (async function* () {
      yield new Uint8Array(await workbook.arrayBuffer());
    })();
    const { rows } = readTable(bytes, 'xlsx');
    const read: (readonly string[])[] = [];
    for await (const row of rows) read.push(row);
    expect(read.map((cells) => [cells[0], cells[6]]).slice(0, 2)).toEqual([['型番', '備考'], ['HS32F407VGT6', '=1+1']]);
    expect(read[2]?.slice(-3)).toEqual(['refused', 'P8 DATA_SHEET_MISSING', expect.stringContaining('データシート')]);
  });

  it('says what could be written instead, in both languages, and what a column could be', async () => {
    const spoiled = table.replace('型番', '品番号').replaceAll('2026-02-14', '2025-05-28');
    const refused = await dryRun('hoshimiClerk', { body: spoiled });
    expect(JSON.parse(refused.text)).toMatchObject({ code: 'NO_PART_NUMBER', suggestions: expect.arrayContaining([{ heading: '品番号', meaning: 'partNumber' }]) });
    const columns = encodeURIComponent(JSON.stringify({ 品番号: 'partNumber' }));
    const { findings } = JSON.parse((await dryRun('hoshimiClerk', { body: spoiled, query: `&columns=${columns}` })).text);
    expect(findings[0]).toMatchObject({ row: 2, column: '法令', value: '2025-05-28', code: 'EDITION_NOT_IN_FORCE', suggestion: { values: ['2026-02-14'], say: { ja: expect.stringContaining('2026-02-14'), en: expect.stringContaining('2026-02-14') } } });
  });

  it('reads a workbook as it reads a CSV, and says which sheet it was', async () => {
    const rows = textRows(table.split('\n').map((line) => line.split(',')));
    const answer = JSON.parse((await dryRun('hoshimiClerk', workbook([{ rows: '', state: 'hidden' }, { rows, name: '製品一覧' }]))).text);
    expect(answer).toMatchObject({ encoding: 'xlsx', rows: 3, counts: { eligible: 1, refused: 2 }, notes: [{ code: 'SHEET_READ', about: '製品一覧' }] });
  });

  it('takes a person’s word for what a column means', async () => {
    const renamed = table.replace('型番', 'Zeichen');
    const columns = (mapping: object) => ({ body: renamed, query: `&columns=${encodeURIComponent(JSON.stringify(mapping))}` });
    expect(JSON.parse((await dryRun('hoshimiClerk', columns({ Zeichen: 'partNumber', 備考: 'family' }))).text).counts.eligible).toBe(1);
    for (const [mapping, code] of [[{ Zeichen: 'part' }, 'UNKNOWN_MEANING'], [{ 型番: 'partNumber' }, 'UNKNOWN_HEADING'], [{ Zeichen: 1 }, 'COLUMNS_UNREADABLE']] as const)
      expect(JSON.parse((await dryRun('hoshimiClerk', columns(mapping))).text)).toMatchObject({ code, titleJa: expect.stringMatching(/\p{Script=Hiragana}/u) });
  });

  it('takes a template that was filled in as its example', async () => {
    const cookie = await signedIn(api.world, 'hoshimiClerk');
    const template = (query: string, headers: Record<string, string> = { cookie }) => fetch(`${api.origin}/list/template?${query}`, { headers });
    const csv = Buffer.from(await (await template('kind=csv&family=microcontroller')).arrayBuffer()).toString();
    const known = listTemplate((await api.world.rules.current()).on('2026-11-28'), 'microcontroller');
    const example = known ? exampleRows(known).map((row) => row.map((cell) => `"${cell}"`).join(',')) : [];
    const answer = JSON.parse((await dryRun('hoshimiClerk', { body: csv + example.join('\r\n') })).text);
    expect(answer).toMatchObject({ template: { version: 1, lawState: '2026-02-14' }, rows: 2, counts: { eligible: 2 } });
    const workbook = await template('family=adc');
    expect([workbook.headers.get('content-type'), workbook.headers.get('content-disposition')]).toEqual([xlsx, 'attachment; filename="list-template-1-2026-02-14.xlsx"']);
    const read = await dryRun('hoshimiClerk', { body: new Uint8Array(await workbook.arrayBuffer()), type: xlsx });
    expect(JSON.parse(read.text)).toMatchObject({ rows: 0, notes: [{ code: 'SHEET_READ', about: '記入' }, { code: 'SHEET_LEFT_OUT' }, { code: 'SHEET_LEFT_OUT' }] });
    expect([(await template('kind=ods')).status, (await template('family=nonsense')).status, (await template('', {})).status]).toEqual([400, 400, 401]);
    expect((await template('', { cookie: await signedIn(api.world, 'customsOfficer') })).status).toBe(404);
  });

  it('takes a catalogue pattern as the name of a family whose numbers follow, and says of it what is missing or may not be', async () => {
    const [family, crossing] = ['STM32F407V(E-G)T6', 'STM32F407ZGTx'];
    const lines = [row('', 'DS8626', family), row('', 'DS8626', crossing), `STM32F407VGT6,,,,,,${family}`, `STM32F407IGT6,,,,,,${family}`, `STM32F407ZGT6,,,,,,${crossing}`, row('STM32F407V(E-G)T6', 'DS8626')];
    const body = [heading.join(',').replace('備考', 'シリーズ'), ...lines].join('\n');
    const { counts, findings, codes } = JSON.parse((await dryRun('hoshimiClerk', { body, of: realMaker })).text);
    expect(counts).toMatchObject({ eligible: 1, refused: 3 });
    expect(findings).toMatchObject([
      { row: 5, column: '型番', value: 'STM32F407IGT6', code: 'OUTSIDE_PATTERN', about: family, suggestion: { values: ['STM32F407VET6', 'STM32F407VGT6'] } },
      { row: 6, column: 'シリーズ', value: crossing, code: 'PATTERN_ACROSS_TEMPERATURE', about: crossing },
      { row: 7, column: '型番', code: 'CATALOGUE_PATTERN', suggestion: { values: ['STM32F407VET6', 'STM32F407VGT6'] } },
      { row: 2, column: 'シリーズ', value: family, code: 'PATTERN_NOT_ALL_LISTED', ends: 'eligible', suggestion: { values: ['STM32F407VET6'] } },
    ]);
    expect(codes).toContainEqual(expect.objectContaining({ criterion: 'P6', code: 'PATTERN_NOT_ALL_LISTED', rows: 1 }));
    const result = (await dryRun('hoshimiClerk', { body, of: realMaker, query: '&result=csv' })).text.split('\r\n').map((line) => line.split(',').slice(-5));
    expect(result.slice(1, 4)).toEqual([
      ['2', '', '', '', 'STM32F407VET6 | STM32F407VGT6'], ['3', '', `P6 PATTERN_ACROSS_TEMPERATURE ${crossing}`, expect.stringContaining('温度'), ''], ['4', 'eligible', '', '', ''],
    ]);
    const bytes = (async function* () { yield Promise.resolve(Buffer.from(body)); })();
    const stored = await storeTable(api.world, { organisation: organisations.hoshimi.id, person: people.hoshimiClerk.id, name: 'table.csv', kind: 'text', bytes });
    const table = 'file' in stored ? stored.file._id : '';
    const judged = await judgeStoredTable(api.world, { submission: 'N-1', round: 1, organisation: organisations.hoshimi.id, maker: realMaker, list: 'integratedCircuits', table, at: Date.now() }, () => undefined);
    expect(judged).toMatchObject({ rows: 4, eligible: 1, refused: 3, codes: { 'P6 PATTERN_NOT_ALL_LISTED': 1, 'P6 OUTSIDE_PATTERN': 1, 'P6 CATALOGUE_PATTERN': 1 } });
  });

  it('is begun by a preview that refuses no heading, reads no further than it shows, and knows every question', async () => {
    const cookie = await signedIn(api.world, 'hoshimiClerk');
    const more = ['HS32F407ZGT6', 'HS32F407IGT6', 'HS32F407IGH6'].map((part) => row(part, 'HS-1'));
    const body = `${[table.replace('型番', 'Zeichen'), ...more].join('\n')}\n"cut off`;
    const response = await fetch(`${api.origin}/list/preview?maker=${maker}`, { method: 'POST', body, headers: { 'content-type': 'text/csv', origin: api.origin, cookie } });
    const preview = JSON.parse(await response.text());
    expect(preview.encoding).toBe('utf-8');
    expect(preview.columns.slice(0, 2)).toEqual([{ heading: 'Zeichen', meaning: null }, { heading: '判定', meaning: 'ownVerdict' }]);
    expect(preview.rows.map(([part]: string[]) => part).slice(0, 3)).toEqual(['HS32F407VGT6', 'HS32F407VGT7', 'HS32F407VGT?']);
    expect(preview.questions).toContainEqual(expect.objectContaining({ name: 'max_clock_mhz', ja: '最大クロック周波数' }));
  });

  it('is for the maker’s own people', async () => {
    for (const person of ['kazahayaClerk', 'coordinator', 'customsOfficer'] as const) expect((await dryRun(person)).status).toBe(404);
    expect((await dryRun('nobody')).status).toBe(401);
    expect((await dryRun('hoshimiClerk', { origin: 'https://elsewhere.example' })).status).toBe(403);
  });

  it.each([
    ['no table', { body: '{}', type: 'application/json' }, 415, 'MEDIA_TYPE'],
    ['no number', { body: '判定\n非該当' }, 400, 'NO_PART_NUMBER'],
    ['nothing', { body: '' }, 400, 'NO_PART_NUMBER'],
    ['a formula', workbook([{ rows: '<row r="7"><c r="C7"><f>1+1</f><v>2</v></c></row>' }]), 400, 'FORMULA_CELL'],
    ['what is no workbook', { body: 'a,b', type: xlsx }, 400, 'NOT_A_WORKBOOK'],
    ['a quote that stays open', { body: `${heading.join(',')}\n"${'x\n'.repeat(1_200_000)}` }, 400, 'QUOTE_NOT_CLOSED'],
  ])('refuses %s', async (_name, sent, status, code) => {
    const refused = await dryRun('hoshimiClerk', sent);
    expect([refused.status, JSON.parse(refused.text).code]).toEqual([status, code]);
  });
}); // prettier-ignore
