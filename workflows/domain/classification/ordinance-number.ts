import type { ParsedNumber } from './item-number.ts';
import { inFullWidth, inKanji, numeral, valueOf } from './number-text.ts';

/** Article of the ordinance -> row of 輸出令別表第1. Articles from 15 on are about technology and have no row of goods. */
const rowOfArticle: Readonly<Record<string, string>> = {
  '1': '2', '2': '3', '2の2': '3の2', '3': '4', '4': '5', '5': '6', '6': '7', '7': '8', '8': '9', '9': '10', '10': '11', '11': '12', '12': '13',
  '13': '14', '14': '15', '14の2': '16',
}; // prettier-ignore
const technologyArticles = { first: 15, last: 28 } as const;

const iroha = 'イロハニホヘトチリヌルヲワカヨタレソツネナラムウヰノオクヤマケフコエテアサキユメミシヱヒモセス';
const article = new RegExp(
  `^(?:貨物等?省令|省令)?(?:の|-)?第?(${numeral})条(?:の(${numeral})(?![\\d一二三四五六七八九十号]))?`,
);
const number = new RegExp(`^の?-?第?(${numeral})号(?:の(${numeral}))?`);
const step = new RegExp(`^[-.]?(?:\\((${numeral})\\)|([${iroha}口へ])|([一二三四五六七八九十]+)|(\\d{1,2}))`);
const joined = new RegExp(`^(?:[・･]|及び|かつ)\\((${numeral})\\)`);

/** A citation of 貨物等省令 without blanks, `第6条第一号ホ(一)3`. `・（二）` joins a second condition of the same letter: both contain it.
 *  Source: 貨物等省令 (law id 403M50000400049); numbering of letters and limbs as in its text. */
export function parseOrdinanceNumber(text: string): ParsedNumber {
  const found = article.exec(text);
  if (!found) return { problem: { code: 'notANumber', part: text } };
  const name = `${valueOf(found[1] ?? '')}${found[2] ? `の${valueOf(found[2])}` : ''}`;
  const row = rowOfArticle[name];
  if (!row && !isTechnology(name)) return { problem: { code: 'unknownArticle', part: name } };
  const above = row ? [row] : [];
  const base = `貨物等省令 第${name.replace('の', '条の')}${name.includes('の') ? '' : '条'}`;
  return withNumber({ base, above, rest: text.slice(found[0].length) });
}

type Read = { base: string; above: readonly string[]; rest: string };

function withNumber({ base, above, rest }: Read): ParsedNumber {
  if (rest === '') return { number: { list: 'ordinance', canonical: base, broader: above } };
  const found = number.exec(rest);
  if (!found) return { problem: { code: 'unreadablePart', part: rest } };
  const branch = found[2] ? `の${inKanji(valueOf(found[2]))}` : '';
  const name = `${base}第${inKanji(valueOf(found[1] ?? ''))}号${branch}`;
  return withSteps({ base: name, above: [base, ...above], rest: rest.slice(found[0].length) });
}

function withSteps({ base, above, rest }: Read): ParsedNumber {
  const steps: string[] = [];
  let left = rest;
  for (let found = step.exec(left); found; found = step.exec(left)) {
    steps.push(steps.length === 0 ? asLetter(written(found)) : written(found));
    left = left.slice(found[0].length);
  }
  const names = steps.map((_step, index) => base + steps.slice(0, steps.length - index).join(''));
  const and = joined.exec(left);
  left = left.slice(and?.[0].length ?? 0);
  const qualifier = left === '(旧)' ? '旧' : undefined; // the citation of an earlier text; the date says which
  if (left !== '' && !qualifier) return { problem: { code: 'unreadablePart', part: left } };
  const [canonical = base, ...broader] = and ? conjunction({ base, steps, names, second: and[1] ?? '' }) : names;
  const containing = steps.length === 0 ? above : [...broader, base, ...above];
  return { number: { list: 'ordinance', canonical, broader: containing, ...(qualifier && { qualifier }) } };
}

type Conjunction = { base: string; steps: readonly string[]; names: readonly string[]; second: string };

/** `ワ（一）１・（二）`: under `ワ（一）１` and under `ワ（二）` alike. */
function conjunction({ base, steps, names, second }: Conjunction): string[] {
  const letter = base + (steps[0] ?? '');
  const limb = `（${inKanji(valueOf(second))}）`;
  return [`${names[0]}・${limb}`, ...names.slice(0, -1), `${letter}${limb}`, letter];
}

function written([, bracketed, kana, kanji, digit]: RegExpExecArray): string {
  if (bracketed) return `（${inKanji(valueOf(bracketed))}）`;
  return kana ?? kanji ?? inFullWidth(valueOf(digit ?? ''));
}

/** The first step is always a letter, so the numerals and the character that look like one are it. */
const asLetter = (sign: string): string => ({ 二: 'ニ', 八: 'ハ', 口: 'ロ', へ: 'ヘ' })[sign] ?? sign;

const isTechnology = (name: string) =>
  /^\d+$/.test(name) && Number(name) >= technologyArticles.first && Number(name) <= technologyArticles.last;
