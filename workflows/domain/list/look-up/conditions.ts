/** So many characters a text of a question has at most. */
export const longestText = 400;

const yearMonth = /^\d{4}-(?:0[1-9]|1[0-2])$/;

/** 2026-11: a month of publication as every way of looking up takes it. */
export function isYearMonth(text: string): boolean {
  return yearMonth.test(text);
}
