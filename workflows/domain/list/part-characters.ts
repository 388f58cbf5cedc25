/** The steps 1 to 5 that turn what somebody typed, scanned or pasted into a part number's normal form.
 *  Each step is a pure text function; part-number.ts runs them in the order that the order of the rules asks for. */

// Marks go before any compatibility folding: the sign for "trade mark" would become the letters TM.
const INVISIBLE_OR_MARK =
  /[\u00ad\u034f\u061c\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\p{Variation_Selector}\u2122\u00ae\u00a9\u2120\u2117]/gu;
const DASH = /[\u02d7\u2010-\u2015\u2043\u2212\u2500\u2501\u30fc\ufe58\ufe63\uff0d\uff70]/g;
const SLASH = /[\u2044\u2215\uff0f]/g;
const FULL_WIDTH = /[\uff01-\uff5e]/g;
const MICRO_OR_MU = /[\u00b5\u03bc]/g;
// A scanner sends group separators and line ends, a pasted column tabs: for a number all of them are blanks.
const BLANKS = /[\s\p{Cc}]+/gu;
const LOWER = /[a-z]+/g;
const MARK = /\p{M}/u;

const quotePairs: Readonly<Record<string, string>> = { '"': '"', "'": "'", '\u201c': '\u201d', '\u2018': '\u2019' };

/** Step 1: what nobody sees, and marks of registration, disappear. */
export function withoutInvisible(text: string): string {
  return text.replace(INVISIBLE_OR_MARK, '');
}

/** Step 2: every dash is `-`, every slash `/`; the full stop and comma of a Japanese input method are `.` and `,`.
 *  Tilde, wave dash, the kanji for one and `_` are not dashes. */
export function withPlainPunctuation(text: string): string {
  return text.replace(DASH, '-').replace(SLASH, '/').replaceAll('\u3002', '.').replaceAll('\u3001', ',');
}

/** Step 3: half width, micro sign and mu as `U`, one blank for any run of white space, no outer quotes. */
export function withPlainWidth(text: string): string {
  const narrow = text.replace(FULL_WIDTH, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0));
  return unquoted(narrow.replace(MICRO_OR_MU, 'U').replace(BLANKS, ' '));
}

/** Step 4: the first character that would have to be guessed at (², ①, ½, a ligature, a combining mark), or nothing. */
export function findAmbiguous(text: string): string | undefined {
  if (text.normalize('NFKC') === text && !MARK.test(text)) return undefined;
  const characters = Array.from(text);
  const alone = characters.find((one) => MARK.test(one) || one.normalize('NFKC') !== one);
  // Conjoining letters are stable alone and change only together: the first of such a pair is named.
  return alone ?? characters.find((one, at) => !(one + (characters[at + 1] ?? '')).normalize('NFKC').startsWith(one));
}

/** Step 5: A to Z only. The rules of a language would merge ß with SS and a dotless i with I. */
export function withUpperCase(text: string): string {
  return text.replace(LOWER, (letters) => letters.toUpperCase());
}

/** Blanks, quotes and the apostrophe that marks text in a spreadsheet, from the outside in, until nothing changes. */
function unquoted(text: string): string {
  let start = 0;
  let end = text.length;
  for (;;) {
    const first = text[start];
    const last = text[end - 1];
    if (first === undefined || start >= end) return '';
    if (first === ' ') start += 1;
    else if (last === ' ') end -= 1;
    else if (end - start > 1 && quotePairs[first] === last) [start, end] = [start + 1, end - 1];
    else if (first === "'") start += 1;
    else return text.slice(start, end);
  }
}
