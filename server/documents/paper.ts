/** A paper as it leaves the product: one language, its words in reading order, and how to check it. */
export type Paper = {
  title: string;
  language: 'ja' | 'en';
  blocks: readonly Block[];
  /** What stands under every page beside its number: who may rely on it, and for whom it was printed. */
  footer: string;
  /** The page that says whether it is still so, as a QR code; `value` is the content's keyed hash, in hexadecimal digits. */
  check?: { url: string; value: string; words: string };
  printedAt: Date;
};

export type Block =
  | { kind: 'heading'; text: string }
  | { kind: 'text'; text: string }
  /** A sentence that must not be overlooked, in a frame. */
  | { kind: 'notice'; text: string }
  | { kind: 'facts'; rows: readonly (readonly [name: string, value: string])[] }
  | { kind: 'table'; columns: readonly PaperColumn[]; rows: readonly PaperRow[] };
/** `share` is the part of the width, relative to the others. */
export type PaperColumn = { head: string; share: number };
/** `isQuiet` greys a row that need not be read, such as a question that was not needed: also without colour it says so in words. */
export type PaperRow = { cells: readonly string[]; isQuiet?: boolean };
