/** A batch is answered in pieces of so many lines: about ten milliseconds of work, so that single look-ups are answered in between. */
export const pieceLines = 500;

/** What one of several readers reads of a batch: of every `of` pieces the one at `at`. */
export type Share = { readonly of: number; readonly at: number };
export const whole: Share = { of: 1, at: 0 };

export function isOwn({ of, at }: Share, line: number): boolean {
  return Math.floor(line / pieceLines) % of === at;
}
