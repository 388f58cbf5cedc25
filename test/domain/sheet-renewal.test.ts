import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { loadSheets } from '../../server/sheets/library.ts';
import { compareEdition, copyEdition, publishEdition, type Renewal } from '../../server/sheets/renewal.ts';
import type { SheetTemplate } from '../../workflows/domain/classification/sheet/template.ts';
import { sheetOf } from '../support/sheet-builder.ts';

let renewal: Renewal;
/** The sheets as they stood before the edition of 2026: the one of 2025 is the latest and open. */
beforeEach(() => {
  const folder = join(mkdtempSync(join(tmpdir(), 'gaihi-sheets-')), 'sheets');
  cpSync(join(import.meta.dirname, '../../regulations/sheets'), folder, { recursive: true });
  rmSync(join(folder, '6-01', '2026.json'));
  edit(join(folder, '6-01', '2025.json'), (sheet) => ({ ...sheet, law: { ...sheet.law, to: null } }));
  renewal = { folder, form: '6-01', edition: '2026' };
});
afterEach(() => rmSync(join(renewal.folder, '..'), { recursive: true, force: true }));

const edit = (path: string, change: (sheet: SheetTemplate) => object) =>
  writeFileSync(path, JSON.stringify(change(JSON.parse(readFileSync(path, 'utf8')))));
const editions = () =>
  loadSheets(renewal.folder)
    .editions.filter(({ form }) => form === '6-01')
    .map(({ edition, law }) => `${edition} to ${law.to}`);

describe('the yearly renewal of a sheet', () => {
  it('copies the latest edition for the latest law, and serves it to nobody before it is published', () => {
    copyEdition(renewal);
    expect(compareEdition(renewal)).toEqual([]);
    expect(editions()).toEqual(['2017 to 2018-01-21', '2025 to null']);
    expect(() => copyEdition(renewal)).toThrow('exists already');
  });

  it('refuses a copy that the new law has overtaken, names every fault, and changes nothing', () => {
    copyEdition(renewal);
    const faults = publishEdition(renewal);
    expect(faults).toContainEqual(expect.stringContaining('CLAUSE_NOT_IN_FORCE ic-a16@jp-2025'));
    expect(editions()).toEqual(['2017 to 2018-01-21', '2025 to null']);
  });

  it('refuses what does not fit the schema', () => {
    edit(copyEdition(renewal), (sheet) => ({ ...sheet, title: 'Integrated circuits' }));
    expect(publishEdition(renewal)).toContainEqual(expect.stringContaining('/title'));
  });

  it('publishes the edited copy and closes the edition before it on the eve of the law', () => {
    const { sections, questions } = sheetOf('6-01', '2026');
    edit(copyEdition(renewal), (sheet) => ({ ...sheet, sections, questions }));
    expect(compareEdition(renewal)).toEqual(expect.arrayContaining(['added tpp', 'dropped transfer-rate']));
    expect(publishEdition(renewal)).toEqual([]);
    expect(editions()).toEqual(['2017 to 2018-01-21', '2025 to 2026-02-13', '2026 to null']);
    expect(() => publishEdition(renewal)).toThrow();
  });
});
