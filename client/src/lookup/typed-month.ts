/** 2026-11 from 2026/11, ２０２６年１１月 or 2026-11/0001; what is no month stays as it was typed, and is refused. */
export function typedMonth(typed: string): string {
  const text = typed.normalize('NFKC').trim();
  const [, year, month = ''] = /^(\d{4})[-/.年](\d{1,2})月?(?:[-/ ].*)?$/.exec(text) ?? [];
  return year === undefined ? text : `${year}-${month.padStart(2, '0')}`;
}
