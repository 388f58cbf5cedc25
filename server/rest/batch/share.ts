/** A batch is answered in pieces of so many lines: about ten milliseconds of work, so that single look-ups are answered in between. */
export const pieceLines = 500;
/** So many pieces a reader has read, or is asked for, before the first of them has left. */
export const piecesAhead = 2;

/** What one of several readers reads of a batch: of every `of` pieces the one at `at`. */
export type Share = { readonly of: number; readonly at: number };
export const whole: Share = { of: 1, at: 0 };

export function isOwn({ of, at }: Share, line: number): boolean {
  return Math.floor(line / pieceLines) % of === at;
}
