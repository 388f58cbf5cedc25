import {
  findAmbiguous,
  withoutInvisible,
  withPlainPunctuation,
  withPlainWidth,
  withUpperCase,
} from './part-characters.ts';

/** Why a text cannot be read as a part number. Nothing is searched for it, and nothing is folded silently. */
export const partRefusals = ['TOO_SHORT', 'TOO_LONG', 'AMBIGUOUS_CHARACTER'] as const;
export type PartRefusal = (typeof partRefusals)[number];

/** How a text was read. `character` names what was ambiguous; the text itself is kept by whoever asked. */
export type PartReading =
  | { readonly refused: null; readonly key: string; readonly recallKey: string }
  | { readonly refused: PartRefusal; readonly character?: string };

const SHORTEST = 3; // letters or digits
const LONGEST = 100; // characters
const SEPARATORS = /[-\s/._]/g;
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/gu;
const lookAlikes = [['O', '0'], ['I', '1'], ['S', '5'], ['B', '8']] as const; // prettier-ignore

/** Read a part number: the key under which it is listed, and the key that only finds candidates.
 *  Refuses with TOO_SHORT (fewer than 3 letters or digits), TOO_LONG (more than 100 characters) or
 *  AMBIGUOUS_CHARACTER. Never throws. Idempotent: the reading of a key is that key. */
export function readPartNumber(text: string): PartReading {
  const key = isPlain(text) ? text.toUpperCase() : normalForm(text);
  if (typeof key !== 'string') return key;
  return { refused: null, key, recallKey: recallKeyOf(key) };
}

/** The key alone, or undefined when the text is refused: the path of a look-up. */
export function findPartKey(text: string): string | undefined {
  if (isPlain(text)) return text.toUpperCase();
  const key = normalForm(text);
  return typeof key === 'string' ? key : undefined;
}

/** The key without separators. Two numbers with one recall key are still two numbers. */
export function recallKeyOf(key: string): string {
  return key.replace(SEPARATORS, '');
}

/** The recall key with O as 0, I as 1, S as 5 and B as 8: for "did you mean", never for a result. */
export function lookAlikeKeyOf(recallKey: string): string {
  return lookAlikes.reduce((key, [letter, digit]) => key.replaceAll(letter, digit), recallKey);
}

/** The number as step 4 left it: cleaned, with its case kept. A catalogue pattern is read from this form. */
export function withCaseKept(text: string): string {
  return isPlain(text) ? text : cleanedOf(text);
}

function cleanedOf(text: string): string {
  return withPlainWidth(withPlainPunctuation(withoutInvisible(text)));
}

/** Is upper-casing all that the text needs? 3 to 100 characters from `!` to `~`, at least 3 of them letters or digits,
 *  no quote in front: then the steps 1 to 4 change nothing and refuse nothing. */
function isPlain(text: string): boolean {
  const length = text.length;
  if (length < SHORTEST || length > LONGEST) return false;
  const first = text.charCodeAt(0);
  if (first === 0x22 || first === 0x27) return false;
  let counted = 0;
  for (let at = 0; at < length; at += 1) {
    const code = text.charCodeAt(at);
    if (code < 0x21 || code > 0x7e) return false;
    if (isLetterOrDigit(code)) counted += 1;
  }
  return counted >= SHORTEST;
}

function isLetterOrDigit(code: number): boolean {
  const folded = code | 0x20;
  return (code >= 0x30 && code <= 0x39) || (folded >= 0x61 && folded <= 0x7a);
}

/** The six steps for any text; isPlain only ever answers sooner what this answers. */
export function normalForm(text: string): string | { readonly refused: PartRefusal; readonly character?: string } {
  const cleaned = cleanedOf(text);
  const character = findAmbiguous(cleaned);
  if (character !== undefined) return { refused: 'AMBIGUOUS_CHARACTER', character };
  if ((cleaned.match(LETTER_OR_DIGIT) ?? []).length < SHORTEST) return { refused: 'TOO_SHORT' };
  if (Array.from(cleaned).length > LONGEST) return { refused: 'TOO_LONG' };
  return withUpperCase(cleaned);
}
