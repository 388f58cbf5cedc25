/** A table as it leaves the product: one language, its columns, its rows, and the sentences that must travel with it. */
export type Table = {
  title: string;
  columns: readonly TableColumn[];
  rows: readonly (readonly Cell[])[];
  /** Law state, source, "not legally binding": printed under the rows in every format. */
  notes: readonly string[];
};
/** `width` is in characters of the head's language; it only sets how wide a spreadsheet opens. */
export type TableColumn = { head: string; width: number };
/** Numbers stay numbers; numbers of parts, clauses and items are text. */
export type Cell = string | number | null;

/** A text that a spreadsheet could take for a formula, after any number of apostrophes. Full-width signs count: Excel folds them. */
const formula = /^'*(?:[\t\r\n]|\s*[=+\-@＝＋－＠])/;

/** The text with an apostrophe in front where a spreadsheet would run it. `restored` undoes exactly this. */
export const defused = (text: string): string => (formula.test(text) ? `'${text}` : text);

/** What was given to `defused`, for every text. */
export const restored = (text: string): string => (text.startsWith("'") && formula.test(text) ? text.slice(1) : text);
