/** Three values as numbers, so that `and` is the least and `or` the greatest of them. */
export const isFalse = 0;
export const isUnknown = 1;
export const isTrue = 2;
export type Truth = 0 | 1 | 2;
export type TruthName = 'false' | 'unknown' | 'true';

const names = ['false', 'unknown', 'true'] as const;

export function truthName(truth: Truth): TruthName {
  return names[truth];
}

export function truthOf(holds: boolean): Truth {
  return holds ? isTrue : isFalse;
}
