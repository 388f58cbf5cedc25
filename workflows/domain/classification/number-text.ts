const invisible = /[\u00AD\u061C\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFE00-\uFE0F\uFEFF]/g;
const dashes = /[\u2010-\u2015\u2043\u2212\u02D7\u2500\u2501\u30FC]/g; // the katakana long mark is typed for a dash
const digits = '〇一二三四五六七八九';

/** Width, dashes, brackets and blanks folded; letters and numerals stay as typed. */
export function foldNumber(typed: string): string {
  return typed
    .replace(invisible, '')
    .normalize('NFKC')
    .replace(dashes, '-')
    .replace(/[[〔【]/g, '(')
    .replace(/[\]〕】]/g, ')')
    .replace(/[、,]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** A number from 1 to 99 in Arabic or Chinese numerals, as a pattern and as its value. */
export const numeral = '(?:\\d{1,2}|[一二三四五六七八九]?十[一二三四五六七八九]?|[一二三四五六七八九])';

export function valueOf(written: string): number {
  if (/^\d+$/.test(written)) return Number(written);
  const [tens, ones] = written.includes('十') ? written.split('十') : ['', written];
  const ten = written.includes('十') ? (tens ? digits.indexOf(tens) : 1) * 10 : 0;
  return ten + (ones ? digits.indexOf(ones) : 0);
}

export function inKanji(value: number): string {
  const tens = Math.floor(value / 10);
  const ten = tens === 0 ? '' : `${tens === 1 ? '' : digits.charAt(tens)}十`;
  return ten + (value % 10 === 0 ? '' : digits.charAt(value % 10));
}

export const inFullWidth = (value: number): string =>
  String(value).replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
