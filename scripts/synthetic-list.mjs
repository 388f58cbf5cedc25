// npm run -s synthetic -- --rows N: a maker's table of synthetic order codes, as CSV on standard output. See HELP below.
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Misuse } from './part/misuse.mjs';
import { domainModule, prepareDomain, regulation } from './setup/domain.mjs';
import { ROOT } from './setup/paths.mjs';
import { report } from './setup/trouble.mjs';

const HELP = `Writes a maker's table of order codes for tests, benches and demonstrations. Every row is marked as synthetic; the same
options give the same bytes. Needs no engine and no network once it is set up.

  npm run -s synthetic -- --rows N [--seed S] [--maker NAME] [--bad PERCENT] [--law YYYY-MM-DD] [--patterns FILE]
                            [--family BEGINNING]

  --rows N         parts in the table (rows that state what a family shares come on top)
  --seed S         a whole number, 1 if not given
  --maker NAME     STMicroelectronics expands the real patterns of ../shared/data where they are at hand; any other maker
                   gets invented ones, which begin with two letters of its name
  --bad PERCENT    rows that are refused, each for a named reason, 4 if not given; half as many families go to an expert
  --law DATE       first day of the law that the judgments answer to; if not given the last one of the rules
  --family BEGINNING  only patterns that begin so, for example STM32F4
  --patterns FILE  a CSV with the columns order_code_pattern and clock_mhz

Exit code: 0 when the table was written, 1 when the tool could not be set up, 2 when it was called wrongly.
`;
const OPTIONS = ['--rows', '--seed', '--maker', '--bad', '--law', '--patterns', '--family'];
const REAL = join(ROOT, '../shared/data/stm32-order-codes.csv');

/** @param {string[]} given @returns {Record<string, string>} */
function readOptions(given) {
  /** @type {Record<string, string>} */
  const read = {};
  for (let at = 0; at < given.length; at += 2) {
    const [name = '', value] = [given[at], given[at + 1]];
    if (!OPTIONS.includes(name)) throw new Misuse(`Unknown option ${name}.`);
    if (value === undefined) throw new Misuse(`${name} needs a value.`);
    read[name.slice(2)] = value;
  }
  return read;
}

/** @param {string} name @param {string} text @param {{ most: number, whole?: boolean }} limits */
function number(name, text, { most, whole = true }) {
  const value = Number(text);
  if (text.trim() === '' || !(value >= 0 && value <= most) || (whole && !Number.isInteger(value)))
    throw new Misuse(`--${name} is a ${whole ? 'whole ' : ''}number from 0 to ${most}.`);
  return value;
}

/** @param {Record<string, string>} options */
async function patternsOf({ patterns, maker = 'STMicroelectronics' }) {
  const { readCodePatterns, inventedCodePatterns } = await domainModule('list/synthetic/code-patterns');
  if (patterns !== undefined) return readCodePatterns(await readFile(patterns, 'utf8'));
  const letters = maker.replace(/[^A-Za-z]/g, '').toUpperCase();
  if (maker !== 'STMicroelectronics') return inventedCodePatterns(`${letters.padEnd(2, 'X').slice(0, 2)}32`);
  const real = await readFile(REAL, 'utf8').catch(() => undefined);
  return real === undefined ? inventedCodePatterns() : readCodePatterns(real);
}

/** @param {readonly string[]} cells */
const line = (cells) =>
  `${cells.map((cell) => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(',')}\r\n`;

/** @param {string} text */
async function write(text) {
  if (!process.stdout.write(text)) await once(process.stdout, 'drain');
}

/** @param {Record<string, string>} options */
async function synthetic(options) {
  if (options.rows === undefined) throw new Misuse('Say how many rows: --rows N.');
  const rows = number('rows', options.rows, { most: 20_000_000 });
  const seed = number('seed', options.seed ?? '1', { most: 2 ** 32 - 1 });
  const badPercent = number('bad', options.bad ?? '4', { most: 100, whole: false });
  await prepareDomain();
  const { syntheticColumns, syntheticRows } = await domainModule('list/synthetic/synthetic-list');
  const { family = '' } = options;
  /** @type {{ code: string }[]} */
  const all = await patternsOf(options);
  const patterns = all.filter(({ code }) => code.startsWith(family));
  if (patterns.length === 0) throw new Misuse('No pattern begins so.');
  const lawState = options.law ?? (await regulation('control-lists')).states.at(-1).from;
  await write(`\uFEFF${line(syntheticColumns)}`);
  let waiting = '';
  for (const { cells } of syntheticRows({ rows, seed, patterns, lawState, badPercent })) {
    waiting += line(cells);
    if (waiting.length < 65_536) continue;
    await write(waiting);
    waiting = '';
  }
  await write(waiting);
}

try {
  const given = process.argv.slice(2);
  if (given.includes('--help') || given.includes('-h')) process.stdout.write(HELP);
  else await synthetic(readOptions(given));
} catch (error) {
  if (error instanceof Misuse) {
    process.stderr.write(`${error.message} See npm run -s synthetic -- --help\n`);
    process.exitCode = 2;
  } else report(error);
}
