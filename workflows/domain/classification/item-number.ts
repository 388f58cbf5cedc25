import { parseEuNumber } from './eu-number.ts';
import { parseJapaneseNumber } from './japanese-number.ts';
import { foldNumber } from './number-text.ts';

/** A number of a control list in the one form we store. `row`: 輸出令別表第1; `ordinance`: 貨物等省令; `us` is only recognised. */
export type ItemNumber = {
  list: 'row' | 'ordinance' | 'eu' | 'us';
  canonical: string;
  /** The numbers that contain this one, the nearest first; the row of an ordinance article is among them. */
  broader: readonly string[];
  /** What stood behind the number and does not belong to it, as in `5A992.C SC`. */
  qualifier?: string;
};
export type NumberProblem = {
  code:
    'empty' | 'tooLong' | 'notANumber' | 'unreadablePart' | 'unknownRow' | 'unknownArticle' | 'rowAndArticleDisagree';
  /** What was not understood, folded. */
  part: string;
};
export type ParsedNumber = { number: ItemNumber } | { problem: NumberProblem };

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
