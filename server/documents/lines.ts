/** Characters that may not begin a line, and those that may not end one (禁則). Source: JIS X 4051, in its usual short form. */
const neverFirst = new Set(
  '、。，．・：；？！ー々ゝゞヽヾ）」』】》〕］｝〉”’…‥ぁぃぅぇぉっゃゅょァィゥェォッャュョヵヶ)]},.:;?!%°℃',
);
const neverLast = new Set('（「『【《〔［｛〈“‘([{');
/** Letters, digits and their signs that belong together; a long run is broken all the same. */
const word = /[\u0021-\u007E\u00A1-\u024F·×−–]/u;

/** Breaks a text into lines no wider than `width`, for Japanese and Latin together. Blanks where a line breaks stay at its end,
 *  so that the lines joined are the text. `widthOf` measures one character. */
export function linesOf(text: string, width: number, widthOf: (character: string) => number): string[] {
  return text.split(/\r?\n/u).flatMap((paragraph) => paragraphLines(paragraph, width, widthOf));
}

function paragraphLines(paragraph: string, width: number, widthOf: (character: string) => number): string[] {
  const characters = [...paragraph];
  const lines: string[] = [];
  let start = 0;
  let used = 0;
  characters.forEach((character, index) => {
    used += widthOf(character);
    // What an early break carries over may itself be too wide.
    while (used > width && character !== ' ' && index > start) {
      const cut = breakBefore(characters, start, index);
      lines.push(characters.slice(start, cut).join(''));
      start = cut;
      used = characters.slice(cut, index + 1).reduce((sum, one) => sum + widthOf(one), 0);
    }
  });
  return [...lines, characters.slice(start).join('')];
}

/** The last allowed place at or before `index`; `index` itself when there is none. */
function breakBefore(characters: readonly string[], start: number, index: number): number {
  for (let cut = index; cut > start; cut -= 1)
    if (mayBreak(characters[cut - 1] ?? '', characters[cut] ?? '')) return cut;
  return index;
}

function mayBreak(before: string, after: string): boolean {
  if (neverFirst.has(after) || neverLast.has(before)) return false;
  return before === ' ' || !(word.test(before) && word.test(after));
}
