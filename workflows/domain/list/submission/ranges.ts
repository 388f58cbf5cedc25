/** Rows from one to another, both included, as a spreadsheet numbers them. */
export type RowRange = { readonly from: number; readonly to: number };

export const isIn = ({ from, to }: RowRange, row: number): boolean => row >= from && row <= to;

export function overlap(one: RowRange, other: RowRange): boolean {
  return one.from <= other.to && other.from <= one.to;
}

/** The ranges with one more, in order; those that touch become one. */
export function withRange(covered: readonly RowRange[], added: RowRange): RowRange[] {
  const touching = covered.filter(({ from, to }) => from <= added.to + 1 && added.from <= to + 1);
  const apart = covered.filter((one) => !touching.includes(one));
  const from = Math.min(added.from, ...touching.map((one) => one.from));
  const to = Math.max(added.to, ...touching.map((one) => one.to));
  return [...apart, { from, to }].sort((one, other) => one.from - other.from);
}

export function covers(covered: readonly RowRange[], { from, to }: RowRange): boolean {
  return covered.some((one) => one.from <= from && one.to >= to);
}
