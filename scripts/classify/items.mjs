import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { isDay } from './arguments.mjs';
import { parseExactJson, repeatedKey } from './exact-json.mjs';
import { Misuse } from './misuse.mjs';

/** One fact set to judge; `path` is where it stands in the input.
 *  @typedef {{ path: string, name: string, date: string, kind: 'goods' | 'technology', facts: unknown }} Item */

/** Reads the file, or standard input, as one fact set, one `{name, date, facts}` or an array of these.
 *  Throws Misuse with the place and the reason. @param {import('./arguments.mjs').Arguments} options */
export async function readItems({ file, date }) {
  const source = file === '-' ? 'standard input' : file;
  const input = parsed(await textOf(file, source), source);
  if (Array.isArray(input)) return input.map((one, at) => item(one, { path: `${at}`, name: `${at}`, date }));
  if (isObject(input) && 'facts' in input) return [item(input, { path: '', name: nameOf(file), date })];
  if (!isObject(input)) throw new Misuse(`${source}: a fact set or an array of {name, date, facts} is needed.`);
  return [item({ facts: input }, { path: '', name: nameOf(file), date, isBare: true })];
}

/** @param {unknown} input @param {{ path: string, name: string, date?: string | undefined, isBare?: boolean }} given
 *  @returns {Item} */
function item(input, given) {
  const at = (/** @type {string} */ key) => (given.path === '' ? key : `${given.path}.${key}`);
  if (!isObject(input) || !('facts' in input))
    throw new Misuse(`${given.path}: {name, date, facts} is needed, but there is no "facts".`);
  const { name = given.name, date, kind = 'goods', facts } = input;
  if (typeof name !== 'string') throw new Misuse(`${at('name')}: text is needed.`);
  if (date !== undefined && !isDay(date))
    throw new Misuse(`${at('date')}: ${JSON.stringify(date)} is no day of the calendar; write it as 2026-02-14.`);
  if (kind !== 'goods' && kind !== 'technology') throw new Misuse(`${at('kind')}: goods or technology is needed.`);
  const path = given.isBare ? '' : at('facts');
  return { path, name, date: given.date ?? date ?? today(), kind, facts };
}

/** @param {string} file @param {string} source */
async function textOf(file, source) {
  const bytes = file === '-' ? await standardInput() : await readFile(file).catch((error) => unreadable(source, error));
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new Misuse(`${source}: this is not UTF-8 text.`);
  }
}

async function standardInput() {
  const chunks = [];
  for await (const chunk of process.stdin) chunks.push(chunk);
  return Buffer.concat(chunks);
}

/** @param {string} source @param {NodeJS.ErrnoException} error @returns {never} */
function unreadable(source, error) {
  const reasons = { ENOENT: 'there is no such file', EISDIR: 'this is a folder', EACCES: 'it may not be read' };
  const reason = reasons[/** @type {'ENOENT'} */ (error.code)] ?? error.message;
  throw new Misuse(`${source}: ${reason}.`);
}

/** @param {string} text @param {string} source @returns {unknown} */
function parsed(text, source) {
  if (text.trim() === '') throw new Misuse(`${source}: it is empty; a fact set as JSON is needed.`);
  const input = parsedJson(text, source);
  const twice = repeatedKey(text);
  if (twice !== undefined) throw new Misuse(`${source}: ${JSON.stringify(twice)} stands twice in one object.`);
  return input;
}

/** @param {string} text @param {string} source @returns {unknown} */
function parsedJson(text, source) {
  try {
    return parseExactJson(text);
  } catch (error) {
    throw new Misuse(`${source}: this is not JSON: ${error instanceof Error ? error.message : error}`);
  }
}

/** @param {unknown} value @returns {value is Record<string, unknown>} */
function isObject(value) {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** @param {string} file */
function nameOf(file) {
  return file === '-' ? 'standard input' : basename(file);
}

/** The day it is in Tokyo, where the law is. */
function today() {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Tokyo' }).format(new Date());
}
