import { parseEuNumber } from './eu-number.ts';
import type { ParsedNumber } from './item-number.ts';
import { parseJapaneseNumber } from './japanese-number.ts';
import { foldNumber } from './number-text.ts';

const lengthMax = 100;

/** Understands every usual way of writing a number: `７の項（１）`, `7-(1)`, `別1-7-1`, `省令6条1号ホ(1)3`, `3A001A5A3`, `5A992.C SC`.
 *  Never throws and never guesses: what is left over is named. The canonical form parses to itself.
 *  The caller keeps the original. Source: 輸出令別表第1, 貨物等省令, Regulation (EU) 2021/821 Annex I. */
export function parseItemNumber(typed: string): ParsedNumber {
  if (typed.length > lengthMax) return { problem: { code: 'tooLong', part: typed.slice(0, lengthMax) } };
  const text = foldNumber(typed);
  if (text === '') return { problem: { code: 'empty', part: '' } };
  return parseEuNumber(text) ?? parseJapaneseNumber(text) ?? { problem: { code: 'notANumber', part: text } };
}
