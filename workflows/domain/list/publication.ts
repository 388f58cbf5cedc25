import type { PublicationNumber } from './list-leaf.ts';

/** A publication as somebody asks for it: a month, or one release of it. */
export type PublicationQuestion = { readonly yearMonth: string; readonly number?: number };

const ERA_START = 2018; // 令和元年 is 2019
const PUBLICATION = /^(令和|R)?(\d{1,4})[-/.年](\d{1,2})月?(?:[-/ ]*(?:第|NO\.?|#)?(\d{1,6})号?)?$/;

/** 2026-11/0001: how a publication is quoted. */
export function publicationText({ yearMonth, number }: PublicationNumber): string {
  return `${yearMonth}/${String(number).padStart(4, '0')}`;
}

/** Reads 2026-11/0001, 2026-11-1, 2026年11月 第1号, R8.11/1 and a month alone, in any width; undefined for anything else. */
export function findPublication(text: string): PublicationQuestion | undefined {
  const plain = text.normalize('NFKC').trim().toUpperCase().replaceAll(' ', '').replace('元年', '1年');
  const [, era, year, month, number] = PUBLICATION.exec(plain) ?? [];
  const fullYear = Number(year) + (era === undefined ? 0 : ERA_START);
  const isMonth = fullYear >= 2000 && fullYear < 2100 && Number(month) >= 1 && Number(month) <= 12;
  if (!isMonth || number === '0') return undefined;
  const yearMonth = `${fullYear}-${String(Number(month)).padStart(2, '0')}`;
  return { yearMonth, ...(number !== undefined && { number: Number(number) }) };
}

/** The line an exporter copies onto the invoice: maker, type and publication, as customs compares them. Source: CISTEC's page on the list. */
export function invoiceLine(entry: {
  readonly manufacturer: string;
  readonly partNumber: string;
  readonly publication: PublicationNumber;
}): string {
  return `Maker: ${entry.manufacturer} / Type: ${entry.partNumber} / Published: ${publicationText(entry.publication)}`;
}
