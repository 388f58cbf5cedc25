import { describe, expect, it } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { inventedCodePatterns, readCodePatterns } from '../../workflows/domain/list/synthetic/code-patterns.ts';
import { faults } from '../../workflows/domain/list/synthetic/faults.ts';
import {
  syntheticColumns,
  syntheticRows,
  type SyntheticRow,
} from '../../workflows/domain/list/synthetic/synthetic-list.ts';
import { makerKnowledge } from '../../server/lookup/list-data.ts';
import { createEntryIndex } from '../../server/lookup/part-index.ts';
import { judgeTable } from '../../server/list/judge-table.ts';
import { readHeading } from '../../server/list/heading.ts';
import { projectRoot } from '../../server/project-root.ts';
import { findReferenceData } from '../support/maker-data.ts';
import { circuitCriteriaOn, rulesOn } from '../support/rules.ts';

const date = '2026-11-10';
const rules = rulesOn(date);
const rowsOf = (changes: object = {}): SyntheticRow[] => [
  ...syntheticRows({ rows: 4_000, seed: 7, patterns: inventedCodePatterns(), lawState: '2026-02-14', badPercent: 20, ...changes }),
]; // prettier-ignore

/** The codes that each kind of row must be found for. */
const reasons: Readonly<Record<keyof typeof faults, string>> = {
  twice: 'TWICE_IN_FILE', placeholder: 'PLACEHOLDER', scientificNotation: 'SPREADSHEET_DAMAGE', lookAlikeLetter: 'LOOK_ALIKE_LETTER', noDataSheet: 'DATA_SHEET_MISSING',
  staleLaw: 'EDITION_NOT_IN_FORCE', judgedControlled: 'NOT_JUDGED_NON_CONTROLLED', onePerson: 'SAME_JUDGE_AND_CHECKER', noEvidence: 'EVIDENCE_MISSING', aboveLimit: 'CLAUSE_MET',
  wrongUnit: 'FACTS_UNREADABLE',
}; // prettier-ignore

async function judged(rows: readonly SyntheticRow[]) {
  const version = circuitCriteriaOn(date);
  const heading = readHeading(syntheticColumns, rules);
  if ('code' in heading) throw new Error(JSON.stringify(heading));
  const judging = { manufacturer: 'STMicroelectronics', version, rules, index: createEntryIndex([], 0), makers: makerKnowledge, at: `${date}T00:00:00.000Z` };
  const found = new Map<number, { standing: string; codes: string[] }>();
  const cells = (async function* () {
    for (const row of rows) yield Promise.resolve(row.cells);
  })();
  for await (const { row, standing, findings } of judgeTable(heading, cells, judging))
    found.set(row, { standing, codes: findings.map(({ code }) => code) });
  return found;
} // prettier-ignore

describe('A synthetic table', () => {
  it('has rows of every kind, and each stands as its kind says', async () => {
    const rows = rowsOf();
    const found = await judged(rows);
    expect(new Set(rows.map(({ kind }) => kind))).toEqual(new Set(['family', 'good', 'expert', ...Object.keys(faults)]));
    for (const [at, { kind }] of rows.entries()) {
      const { standing, codes } = found.get(at + 2) ?? {};
      if (kind === 'good') expect([standing, codes]).toEqual(['eligible', []]);
      else if (kind === 'expert') expect(standing).toBe('needsExpert');
      else if (kind !== 'family') expect([standing, codes]).toEqual(['refused', expect.arrayContaining([reasons[kind]])]);
    }
    expect(found.size).toBe(4_000);
  });

  it('is the same for the same seed, another one for another, and never has a good number twice', () => {
    expect(rowsOf()).toEqual(rowsOf());
    expect(rowsOf({ seed: 8 })).not.toEqual(rowsOf());
    const numbers = rowsOf({ rows: 46_000, badPercent: 0 }).filter(({ kind }) => kind !== 'family').map(({ cells }) => cells[0]);
    expect(new Set(numbers).size).toBe(46_000);
    expect(numbers.at(-1)).toMatch(/^HS32.*-1$/);
  });

  it('expands a maker’s own patterns, and leaves out those that are open in the middle', () => {
    const csv = 'order_code_pattern,clock_mhz\nSTM32F407VGTx,168\nSTM32G0B1xBTx,64\nSTM32WB55RGVx,\n';
    expect(readCodePatterns(csv)).toEqual([{ code: 'STM32F407VGT', family: 'STM32F407', clockMhz: 168 }]);
    expect(rowsOf({ rows: 6, badPercent: 0, patterns: readCodePatterns(csv) }).map(({ cells }) => cells[0])).toContain('STM32F407VGT6');
  });

  it('has more than fifteen hundred of the real patterns, where they are at hand', () => {
    const csv = findReferenceData('data/stm32-order-codes.csv');
    if (csv === undefined) return console.warn('skipped: ../shared/data is not there');
    expect(readCodePatterns(csv).length).toBeGreaterThan(1_500);
  });

  it('comes out of its tool as the same bytes twice, marked in every row', () => {
    const tool = (...args: string[]) => execFileSync(process.execPath, [join(projectRoot, 'scripts/synthetic-list.mjs'), ...args], { encoding: 'utf8' });
    const text = tool('--rows', '50', '--maker', '星見 Hoshimi', '--seed', '3');
    expect(tool('--rows', '50', '--seed', '3', '--maker', '星見 Hoshimi')).toBe(text);
    const [head, ...rows] = text.trimEnd().split('\r\n');
    expect(head).toBe(`\uFEFF${syntheticColumns.join(',')}`);
    expect(rows.every((row) => row.endsWith('SYNTHETIC / 合成データ'))).toBe(true);
    expect(rows[1]).toMatch(/^HO32/);
  });
}); // prettier-ignore
