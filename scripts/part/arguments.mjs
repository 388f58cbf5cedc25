import { Misuse } from './misuse.mjs';

/** @typedef {{ texts: string[], readLines: boolean, json: boolean, help: boolean, against?: string,
 *   manufacturer?: string, listedManufacturer?: string }} Arguments */

/** @type {Record<string, 'against' | 'manufacturer' | 'listedManufacturer'>} */
const WITH_VALUE = {
  '--against': 'against',
  '--manufacturer': 'manufacturer',
  '--listed-manufacturer': 'listedManufacturer',
};

/** A number may begin with a dash: only a known word, or two dashes and a letter, is read as an option, and after `--`
 *  nothing is. Throws Misuse for an unknown option or a missing value.
 *  @param {string[]} words @returns {Arguments} */
export function readArguments(words) {
  /** @type {Arguments} */
  const read = { texts: [], readLines: false, json: false, help: false };
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] ?? '';
    if (word === '--') {
      read.texts.push(...words.slice(at + 1));
      break;
    }
    at += readWord(read, word, words[at + 1]);
  }
  if (!read.help && !read.readLines && read.texts.length === 0) throw new Misuse('No part number was given.');
  return read;
}

/** @param {Arguments} read @param {string} word @param {string | undefined} next
 *  @returns {number} how many further words were used */
function readWord(read, word, next) {
  const [name = '', ...rest] = word.split('=');
  const option = WITH_VALUE[name];
  if (option !== undefined) {
    const value = rest.length > 0 ? rest.join('=') : next;
    if (value === undefined) throw new Misuse(`${name} needs a value.`);
    read[option] = value;
    return rest.length > 0 ? 0 : 1;
  }
  if (word === '--json') read.json = true;
  else if (word === '--help' || word === '-h') read.help = true;
  else if (word === '-') read.readLines = true;
  else if (/^--[a-z]/.test(word))
    throw new Misuse(`Unknown option ${word}; write -- before a number that looks like one.`);
  else read.texts.push(word);
  return 0;
}
