const ZERO_WIDTH_AND_MARKS = /[\u200B-\u200D\u2060\uFEFF™®©]/g;
const DASH_BETWEEN_ASCII = /(?<=[\x21-\x7e])[\u2010-\u2015\u2212\u30FC\uFF70](?=[\x21-\x7e])/g;

/** What a value or part number typed in any width means. Marks go first, because NFKC would turn ™ into TM (ux.md §6). */
export function interpretedText(typed: string): string {
  return typed
    .replace(ZERO_WIDTH_AND_MARKS, '')
    .replace(/ｰ/g, 'ー')
    .normalize('NFKC')
    .replace(DASH_BETWEEN_ASCII, '-')
    .replace(/\s+/g, ' ')
    .trim();
}

export function interpretedPartNumber(typed: string): string {
  return interpretedText(typed).toUpperCase();
}
