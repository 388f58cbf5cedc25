import { execFileSync } from 'node:child_process';
import { createReadStream } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Excel from 'exceljs';
import Papa from 'papaparse';
import { compileRules } from '../../workflows/domain/classification/compile.ts';
import { makerKnowledge } from '../../server/lookup/list-data.ts';
import { createEntryIndex } from '../../server/lookup/part-index.ts';
import { inventedCodePatterns } from '../../workflows/domain/list/synthetic/code-patterns.ts';
import { syntheticColumns, syntheticRows } from '../../workflows/domain/list/synthetic/synthetic-list.ts';
import { openTable } from '../../server/list/heading.ts';
import { judgeTable } from '../../server/list/judge-table.ts';
import { readTable, type TableKind } from '../../server/list/table-kinds.ts';
import { defaultList, findCriteria, readLists } from '../../server/list/lists.ts';
import { projectRoot } from '../../server/project-root.ts';
import { loadRegulations } from '../../server/regulations.ts';
import { median, noteMachine, round, spread, tell } from '../measure/figure.ts';

/** Figures of quality.md §15 for makers' tables: CSV beside papaparse's own stream, XLSX beside exceljs' own stream, rows judged in a
 *  second, and memory at twice the rows. `npm run bench -- list tables 0.1` takes a tenth of the rows. */
const scale = Number(process.argv[2] ?? 1);
const csvRows = Math.round(400_000 * scale);
const xlsxRows = Math.round(100_000 * scale);
const judgedRows = Math.round(100_000 * scale);
const rounds = 5;
const date = '2026-11-10';
const allowedMiB = 200;
const reader = join(import.meta.dirname, 'tables/reader.js');

noteMachine();
const folder = await mkdtemp(join(tmpdir(), 'gaihi-bench-tables-'));
try {
  await csv();
  await xlsx();
  await judged();
  await memory();
} finally {
  await rm(folder, { recursive: true, force: true });
}

/** Eight columns with quotes and Japanese, as in quality.md. */
function cellsAt(at: number): string[] {
  return [`STM32F407VG${at}`, '非該当', '2026-02-14', `DS${at % 3_000}, rev 9`, '佐藤 美咲', '高橋 健一', `${100 + (at % 400)}`, '85.5'];
} // prettier-ignore

async function csv(): Promise<void> {
  const file = await csvFile(csvRows);
  const bare = () =>
    new Promise<number>((resolve, reject) => {
      let rows = 0;
      const parser = createReadStream(file).pipe(Papa.parse(Papa.NODE_STREAM_INPUT, {}));
      parser.on('data', () => (rows += 1)).on('end', () => resolve(rows)).on('error', reject);
    }); // prettier-ignore
  const times = await alternated({ ours: () => rowsOf(file, 'text'), bare, expected: csvRows + 1 });
  tellSpeed('list/tables/csv', { ...times, rows: csvRows, target: 1 / 0.5 });
}

async function xlsx(): Promise<void> {
  const file = join(folder, 'table.xlsx');
  const writer = new Excel.stream.xlsx.WorkbookWriter({ filename: file, useSharedStrings: true });
  const sheet = writer.addWorksheet('parts');
  for (let at = 0; at < xlsxRows; at += 1) sheet.addRow(cellsAt(at).map((cell, column) => (column > 5 ? Number(cell) : cell))).commit(); // prettier-ignore
  sheet.commit();
  await writer.commit();
  const bare = async () => {
    let rows = 0;
    for await (const worksheet of new Excel.stream.xlsx.WorkbookReader(file, { sharedStrings: 'cache', worksheets: 'emit', styles: 'ignore', hyperlinks: 'ignore', entries: 'ignore' }))
      for await (const row of worksheet) if (row.hasValues) rows += 1;
    return rows;
  }; // prettier-ignore
  const times = await alternated({ ours: () => rowsOf(file, 'xlsx'), bare, expected: xlsxRows });
  tellSpeed('list/tables/xlsx', { ...times, rows: xlsxRows, target: 1 / 0.8 });
}

async function rowsOf(file: string, kind: TableKind): Promise<number> {
  let rows = 0;
  for await (const cells of readTable(createReadStream(file), kind).rows) rows += Math.sign(cells.length);
  return rows;
}

type Race = { ours: () => Promise<number>; bare: () => Promise<number>; expected: number };

/** One of each in turn; a run that did not read every row has no speed. */
async function alternated({ ours, bare, expected }: Race): Promise<{ oursMs: number[]; bareMs: number[] }> {
  const oursMs: number[] = [];
  const bareMs: number[] = [];
  for (let turn = -1; turn < rounds; turn += 1) {
    const [one, other] = [await timed(ours, expected), await timed(bare, expected)];
    if (turn < 0) continue; // the first of each warms the code up
    oursMs.push(one);
    bareMs.push(other);
  }
  return { oursMs, bareMs };
}

async function timed(work: () => Promise<number>, expected: number): Promise<number> {
  const started = performance.now();
  const rows = await work();
  if (rows !== expected) throw new Error(`${rows} rows were read, and not ${expected}`);
  return performance.now() - started;
}

type Speed = { oursMs: number[]; bareMs: number[]; rows: number; target: number };

function tellSpeed(bench: string, { oursMs, bareMs, rows, target }: Speed): void {
  const ratios = oursMs.map((ms, at) => ms / (bareMs[at] ?? 0));
  const [value, baseline] = [median(oursMs), median(bareMs)];
  const perSecond = { oursPerSecond: round((rows / value) * 1_000), barePerSecond: round((rows / baseline) * 1_000) };
  const rest = { unit: 'ms', rows, ...perSecond, best: round(Math.min(...ratios)), spread: round(spread(ratios)), rounds };
  tell({ bench, value, baseline, ratio: median(ratios), target }, rest);
} // prettier-ignore

/** Reading and judging together, as a dry run does, beside reading alone. */
async function judged(): Promise<void> {
  const file = await syntheticFile(judgedRows);
  const times = await alternated({ ours: () => judgedOf(file), bare: async () => (await rowsOf(file, 'text')) && judgedRows, expected: judgedRows }); // prettier-ignore
  const perSecond = (judgedRows / median(times.oursMs)) * 1_000;
  const figure = { value: 1_000 / perSecond, baseline: 1 / 2, ratio: 2_000 / perSecond, target: 1 };
  tell(
    { bench: 'list/tables/judged', ...figure },
    { unit: 'ms a row; of 2,000 rows a second', perSecond: round(perSecond), ofReadingAlone: round(median(times.oursMs) / median(times.bareMs)) },
  );
} // prettier-ignore

async function judgedOf(file: string): Promise<number> {
  const rules = compileRules(loadRegulations(), date);
  const version = findCriteria(readLists(join(projectRoot, 'regulations')), defaultList, date);
  const opened = await openTable(readTable(createReadStream(file), 'text').rows, rules);
  if ('code' in opened || !version) throw new Error(JSON.stringify(opened));
  const judging = { manufacturer: 'Bench', version, rules, index: createEntryIndex([], 0), makers: makerKnowledge, at: `${date}T00:00:00.000Z` };
  const standings: Record<string, number> = {};
  for await (const { standing } of judgeTable(opened.heading, opened.rows, judging)) standings[standing] = (standings[standing] ?? 0) + 1;
  if ((standings.eligible ?? 0) < 0.85 * judgedRows) throw new Error(`Most rows should be eligible: ${JSON.stringify(standings)}`);
  return Object.values(standings).reduce((sum, count) => sum + count, 0);
} // prettier-ignore

/** At twice the rows the process that reads must not have grown, and at any size it stays below what is allowed. */
async function memory(): Promise<void> {
  const peakOf = async (rows: number) => {
    const line = execFileSync(process.execPath, [reader, await csvFile(rows), 'text'], { encoding: 'utf8' });
    const read: { rows: number; peakMiB: number } = JSON.parse(line);
    if (read.rows !== rows + 1) throw new Error(`${read.rows} rows were read, and not ${rows + 1}`);
    return read.peakMiB;
  };
  const [half, whole] = [await peakOf(Math.round(csvRows / 2)), await peakOf(csvRows)];
  tell({ bench: 'list/tables/memory', value: whole, baseline: allowedMiB, ratio: whole / allowedMiB, target: 1 }, { unit: 'MiB resident, of what is allowed at any size', rows: csvRows });
  tell({ bench: 'list/tables/memory-growth', value: whole, baseline: half, ratio: whole / half, target: 1.2 }, { unit: 'MiB resident at twice the rows', rows: csvRows });
} // prettier-ignore

async function csvFile(rows: number): Promise<string> {
  const file = join(folder, `table-${rows}.csv`);
  const lines = Array.from({ length: rows }, (_, at) => lineOf(cellsAt(at)));
  await writeFile(file, [lineOf(['型番', '判定', '法令', 'データシート', '判定者', '確認者', 'max_clock_mhz', 'rated_ambient_max_c']), ...lines].join(''));
  return file;
} // prettier-ignore

async function syntheticFile(rows: number): Promise<string> {
  const file = join(folder, 'synthetic.csv');
  const made = syntheticRows({ rows, seed: 1, patterns: inventedCodePatterns(), lawState: '2026-02-14' });
  await writeFile(file, [syntheticColumns, ...Array.from(made, ({ cells }) => cells)].map(lineOf).join(''));
  return file;
}

function lineOf(cells: readonly string[]): string {
  return `${cells.map((cell) => (cell.includes(',') ? `"${cell}"` : cell)).join(',')}\r\n`;
}
