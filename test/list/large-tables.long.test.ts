import { describe, expect, it } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { createWriteStream } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { projectRoot } from '../../server/project-root.ts';
import { buildWorkbook, noise, textRows } from '../support/workbook.ts';

/** Reads a file in a process of its own, so that its memory is the reading and nothing else. */
const program = `
  import { createReadStream } from 'node:fs';
  const [file, kind] = process.argv.slice(1);
  const { readTable } = await import(${JSON.stringify(join(projectRoot, 'dist/server/list/table-kinds.js'))});
  let [rows, most, code] = [0, 0, null];
  try {
    for await (const _row of readTable(createReadStream(file), kind).rows) {
      rows += 1;
      if (rows % 10_000 === 0) most = Math.max(most, process.memoryUsage.rss());
    }
  } catch (error) { code = [error.code, error.row]; }
  console.log(JSON.stringify({ rows, code, mebibytes: Math.round(Math.max(most, process.memoryUsage.rss()) / 2 ** 20) }));
`;
async function readAlone(name: string, write: (file: string) => Promise<void>) {
  const folder = await mkdtemp(join(tmpdir(), 'gaihi-table-'));
  try {
    const file = join(folder, name);
    await write(file);
    const kind = name.endsWith('xlsx') ? 'xlsx' : 'text';
    return JSON.parse(execFileSync(process.execPath, ['--input-type=module', '-e', program, file, kind], { encoding: 'utf8' }));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
} // prettier-ignore

const line = (at: number) =>
  `STM32F407VG${at},非該当,2026-02-14,"DS${at % 3_000}, rev 9",佐藤 美咲,高橋 健一,168,85.5\r\n`;
function* lines(count: number) {
  yield '型番,判定,法令,データシート,判定者,確認者,クロック,温度\r\n';
  for (let at = 0; at < count; at += 1) yield line(at);
}
const csvOf = (texts: Iterable<string>) => (file: string) => pipeline(Readable.from(texts), createWriteStream(file));

describe('A table of half a million rows', () => {
  it('is read as CSV in less than 200 MiB', async () => {
    const { rows, mebibytes } = await readAlone('whole.csv', csvOf(lines(500_000)));
    expect(rows).toBe(500_001);
    expect(mebibytes).toBeLessThan(200);
  }, 120_000);

  it('is refused at once when a quote in its second row stays open', async () => {
    const texts = (function* () {
      yield 'a,b\n"open,1\n';
      yield* lines(500_000);
    })();
    const { code, mebibytes } = await readAlone('open.csv', csvOf(texts));
    expect(code).toEqual(['QUOTE_NOT_CLOSED', 1]);
    expect(mebibytes).toBeLessThan(200);
  }, 120_000);

  it('is refused when it has one row too many', async () => {
    expect((await readAlone('more.csv', csvOf(lines(500_001)))).code).toEqual(['TOO_MANY_ROWS', 500_001]);
  }, 120_000);

  it('is read as XLSX in less than 200 MiB beside its reader', async () => {
    const rows = textRows(Array.from({ length: 500_000 }, (_, at) => [`STM32F407VG${at}`, '非該当', noise(8, at)]));
    const read = await readAlone('whole.xlsx', (file) => writeFile(file, buildWorkbook({ sheets: [{ rows }] })));
    expect(read.rows).toBe(500_000);
    expect(read.mebibytes).toBeLessThan(200);
  }, 120_000);

  it('is refused as XLSX when its texts do not fit beside all else', async () => {
    const strings = Array.from({ length: 9_000 }, (_, at) => `<si><t>${noise(9_950, at)}</t></si>`).join('');
    const bytes = buildWorkbook({ sheets: [{ rows: '' }], strings });
    expect((await readAlone('texts.xlsx', (file) => writeFile(file, bytes))).code).toEqual(['TOO_MUCH_TEXT', 0]);
  }, 120_000);
});
