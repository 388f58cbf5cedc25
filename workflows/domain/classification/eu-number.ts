import type { ItemNumber, ParsedNumber } from './item-number.ts';

const prefix = /^(?:ECCN|EU|ANNEX I)[:. ]*/;
const entry = /^(\d) ?([A-E])[ -]?(\d{3})(?!\d)(.*)$/;
const group = /^(\d)([A-E])$/;
const category = /^(?:(?:CATEGORY|CAT\.?|カテゴリ-?) ?(\d)|第?(\d)カテゴリ-?)$/;
const series = /^(?:NUMBERS? )?X([12])XX$/;
const military = /^(?:COMMON MILITARY LIST|ML)(?: ?(\d{1,2}))?$/;
const qualifier = / ([A-Z]{2,3}(?:[ /][A-Z]{2,3})*)$/;

/** An EU number in folded text; undefined when it is nothing of the kind. A number of the 600 to 900 series, and EAR99, are
 *  American: they have no place in Annex I and are only recognised. Source: Regulation (EU) 2021/821, Annex I. */
export function parseEuNumber(folded: string): ParsedNumber | undefined {
  const text = folded.replace(/[a-z]/g, (letter) => letter.toUpperCase()).replace(prefix, '');
  if (/^EAR ?99$/.test(text)) return { number: { list: 'us', canonical: 'EAR99', broader: [] } };
  return wholeList(text) ?? numbered(text);
}

function wholeList(text: string): ParsedNumber | undefined {
  const list = military.exec(text);
  if (list) return of(list[1] ? [`ML${Number(list[1])}`, 'ML'] : ['ML']);
  const regime = series.exec(text);
  if (regime) return of([`x${regime[1]}xx`]);
  const found = category.exec(text);
  if (found) return of([`category ${found[1] ?? found[2]}`]);
  const letters = group.exec(text);
  return letters ? of([letters[0], `category ${letters[1]}`]) : undefined;
}

function numbered(text: string): ParsedNumber | undefined {
  const found = entry.exec(text);
  if (!found) return undefined;
  const [, digit = '', letter = '', hundred = '', tail = ''] = found;
  const behind = qualifier.exec(tail)?.[1];
  const path = behind ? tail.slice(0, -behind.length - 1) : tail;
  const steps = path.match(/[A-Z]+|\d+/g) ?? [];
  const unreadable = /[^A-Z0-9.() -]+/.exec(path)?.[0] ?? steps.find((step) => !/^(?:[A-Z]|\d{1,3})$/.test(step));
  if (unreadable !== undefined) return { problem: { code: 'unreadablePart', part: unreadable } };
  const names = namesOf(`${digit}${letter}${hundred}`, steps);
  const isAmerican = hundred >= '600';
  const regime = /^[12]/.test(hundred) ? [`x${hundred.charAt(0)}xx`] : [];
  const lists = isAmerican ? [] : [...regime, `${digit}${letter}`, `category ${digit}`];
  return of([...names, ...lists], { list: isAmerican ? 'us' : 'eu', ...(behind && { qualifier: behind }) });
}

/** The number and each that contains it, down to the bare entry. */
function namesOf(bare: string, steps: readonly string[]): string[] {
  const all = [bare, ...steps.map((step) => step.toLowerCase())];
  return all.map((_step, index) => all.slice(0, all.length - index).join('.'));
}

function of(
  [canonical = '', ...broader]: readonly string[],
  more: Partial<Pick<ItemNumber, 'list' | 'qualifier'>> = {},
): ParsedNumber {
  return { number: { list: 'eu', canonical, broader, ...more } };
}
