import { describe, expect, it } from '@jest/globals';
import { makerKnowledge } from '../../server/lookup/list-data.ts';
import { createEntryIndex } from '../../server/lookup/part-index.ts';
import { nameOfMeaning } from '../../server/list/columns.ts';
import { openTable } from '../../server/list/heading.ts';
import { judgeTable } from '../../server/list/judge-table.ts';
import { exampleRows, templateCsv, templateWorkbook } from '../../server/list/template-file.ts';
import { listTemplate, readTemplateMark, type Template } from '../../server/list/template.ts';
import { readTable, type TableKind } from '../../server/list/table-kinds.ts';
import { openWorkbook } from '../../server/list/xlsx/workbook.ts';
import { buildWorkbook, textRows } from '../support/workbook.ts';
import { circuitCriteriaOn, regulations, rulesOn } from '../support/rules.ts';

const date = '2026-11-10';
const rules = rulesOn(date);
const microcontrollers = listTemplate(rules, 'microcontroller') ?? missing();

function missing(): never {
  throw new Error('There is no such template');
}

async function rowsIn(bytes: Uint8Array, kind: TableKind): Promise<(readonly string[])[]> {
  const source = (async function* () {
    yield Promise.resolve(bytes);
  })();
  const rows: (readonly string[])[] = [];
  for await (const row of readTable(source, kind).rows) rows.push(row);
  return rows;
}

async function judged(rows: readonly (readonly string[])[]) {
  const version = circuitCriteriaOn(date);
  const source = (async function* () {
    for (const row of rows) yield Promise.resolve(row);
  })();
  const table = await openTable(source, rules);
  if ('code' in table) throw new Error(JSON.stringify(table));
  const judging = { manufacturer: 'Hoshimi', version, rules, index: createEntryIndex([], 0), makers: makerKnowledge, at: `${date}T00:00:00.000Z` };
  const found: unknown[] = [];
  for await (const { row, standing, findings } of judgeTable(table.heading, table.rows, judging)) found.push([row, standing, findings]);
  return { found, meanings: table.heading.meanings.map((meaning) => meaning && nameOfMeaning(meaning)) };
} // prettier-ignore

describe('A template', () => {
  it('asks what the law of the day asks of parts of its kind, and of all parts when none is named', () => {
    const names = (template: Template | undefined) => template?.columns.map(({ name }) => name) ?? [];
    expect(names(microcontrollers)).toEqual(expect.arrayContaining(['partNumber', 'max_clock_mhz', 'evidence:rated_ambient_max_c']));
    expect(names(microcontrollers)).not.toContain('dac_sfdr_dbc');
    expect(names(listTemplate(rules, 'dac'))).toContain('dac_sfdr_dbc');
    expect(names(listTemplate(rules))).toEqual(expect.arrayContaining(regulations.parameters.map(({ name }) => name)));
    expect(names(listTemplate(rulesOn('2025-06-01'), 'microcontroller'))).toContain('io_bidirectional_rate_gbytes_s');
    expect(listTemplate(rules, 'toString')).toBeUndefined();
  });

  it.each<[string, () => Promise<Uint8Array>, TableKind]>([
    ['workbook', () => templateWorkbook(microcontrollers), 'xlsx'],
    ['CSV', () => Promise.resolve(Buffer.from(templateCsv(microcontrollers))), 'text'],
  ])('that is filled in as its example is eligible, as %s', async (_name, bytes, kind) => {
    const empty = await rowsIn(await bytes(), kind);
    expect(empty).toHaveLength(2);
    expect(readTemplateMark(empty[0] ?? [])).toEqual({ version: 1, lawState: '2026-02-14' });
    const { found, meanings } = await judged([...empty, ...exampleRows(microcontrollers)]);
    expect(found).toEqual([[4, 'eligible', []], [5, 'eligible', []]]);
    expect(meanings).toEqual([...microcontrollers.columns.map(({ name }) => name), undefined]);
  });

  it('may be reworded and its columns moved: the hidden names decide', async () => {
    const [headings = [], names = []] = await rowsIn(await templateWorkbook(microcontrollers), 'xlsx');
    const turned = [headings.slice(0, names.length).map((_heading, at) => `列 ${at}`), names, ...exampleRows(microcontrollers)].map((row) => [...row].reverse());
    const again = await rowsIn(buildWorkbook({ sheets: [{ rows: textRows(turned) }] }), 'xlsx');
    expect((await judged(again)).found).toEqual([[4, 'eligible', []], [5, 'eligible', []]]);
  });

  it('has an example and an explanation beside the sheet to fill in, and hides the names', async () => {
    const { sheetName, otherSheets, sheet } = await openWorkbook(await templateWorkbook(microcontrollers));
    expect([sheetName, ...otherSheets]).toEqual(['記入', '記入例', '説明']);
    const pieces: Uint8Array[] = [];
    for await (const piece of sheet) pieces.push(piece);
    expect(Buffer.concat(pieces).toString()).toMatch(/<row r="2"[^>]*hidden="1"/);
  });

  it('of every kind can be opened again', async () => {
    const kinds = regulations.parameters.find(({ name }) => name === 'device_kinds')?.choices ?? [];
    expect(kinds.length).toBeGreaterThan(20);
    for (const { value } of kinds) {
      const template = listTemplate(rules, value) ?? missing();
      const rows = await rowsIn(Buffer.from(templateCsv(template)), 'text');
      expect((await judged(rows)).meanings.slice(0, -1)).toEqual(template.columns.map(({ name }) => name));
    }
  });
}); // prettier-ignore
