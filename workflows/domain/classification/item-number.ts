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
