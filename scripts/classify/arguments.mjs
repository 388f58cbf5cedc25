import { Misuse } from './misuse.mjs';

/** @typedef {{ file: string, date?: string, json: boolean, help: boolean }} Arguments */

const SEE = 'See npm run -s classify -- --help';

/** Throws Misuse for an unknown option, a missing value, no file or more than one.
 *  @param {string[]} words @returns {Arguments} */
export function readArguments(words) {
  /** @type {Arguments} */
  const read = { file: '', json: false, help: false };
  /** @type {string[]} */
  const files = [];
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] ?? '';
    if (word === '--date') {
      at += 1;
      read.date = valueOf(words[at]);
    } else if (word.startsWith('--date=')) read.date = valueOf(word.slice('--date='.length));
    else if (word === '--json') read.json = true;
    else if (word === '--help' || word === '-h') read.help = true;
    else if (word.startsWith('-') && word !== '-') throw new Misuse(`Unknown option ${word}. ${SEE}`);
    else files.push(word);
  }
  const [file] = files;
  if (read.help) return read;
  if (file === undefined || files.length > 1) throw new Misuse(`Name one file, or - for standard input. ${SEE}`);
  return { ...read, file };
}

/** @param {string | undefined} value @returns {string} */
function valueOf(value) {
  if (value === undefined || !isDay(value))
    throw new Misuse(`--date: "${value ?? ''}" is no day of the calendar; write it as 2026-02-14. ${SEE}`);
  return value;
}

/** A day that the calendar has: 2026-02-30 is none.
 *  @param {unknown} text @returns {text is string} */
export function isDay(text) {
  if (typeof text !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const at = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(text);
}
