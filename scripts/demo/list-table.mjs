import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { domainModule, prepareDomain, regulation } from '../setup/domain.mjs';
import { ROOT } from '../setup/paths.mjs';

const REAL = join(ROOT, '../shared/data/stm32-order-codes.csv');
const [rows, seed] = [2_000, 1];

/** A maker's table of about 2,000 order codes, the same at every call: from real patterns where they are at hand, else invented ones.
 *  @returns {Promise<{ maker: string, csv: string, parts: number, askedFor: string, isReal: boolean }>} `askedFor` in full width */
export async function makersTable() {
  await prepareDomain();
  const { readCodePatterns, inventedCodePatterns } = await domainModule('list/synthetic/code-patterns');
  const { syntheticColumns, syntheticRows } = await domainModule('list/synthetic/synthetic-list');
  const real = await readFile(REAL, 'utf8').catch(() => undefined);
  const all = real === undefined ? inventedCodePatterns() : readCodePatterns(real);
  const patterns = all.filter((/** @type {{ code: string }} */ { code }) => real === undefined || code.startsWith('STM32F4'));
  const lawState = (await regulation('control-lists')).states.at(-1).from;
  /** @type {{ cells: string[], kind: string }[]} */
  const made = [...syntheticRows({ rows, seed, patterns, lawState })];
  const good = made.filter(({ kind }) => kind === 'good').map(({ cells }) => cells[0] ?? '');
  return {
    maker: real === undefined ? 'Hoshimi' : 'STMicroelectronics',
    csv: [syntheticColumns, ...made.map(({ cells }) => cells)].map(lineOf).join(''),
    parts: made.filter(({ kind }) => kind !== 'family').length,
    askedFor: fullWidth(good.includes('STM32F407VGT6') ? 'STM32F407VGT6' : (good[0] ?? '')),
    isReal: real !== undefined,
  };
} // prettier-ignore

/** @param {readonly string[]} cells */
function lineOf(cells) {
  return `${cells.map((cell) => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(',')}\r\n`;
}

/** As a Japanese keyboard types it. @param {string} text */
function fullWidth(text) {
  return text.replace(/[!-~]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0));
}
