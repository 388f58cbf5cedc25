/** 2026-11/0001: how a publication is quoted, here as on the invoice line. */
export function publicationText({ yearMonth, number }: { yearMonth: string; number: number }): string {
  return `${yearMonth}/${String(number).padStart(4, '0')}`;
}
