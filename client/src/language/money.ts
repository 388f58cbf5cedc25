import { currentLanguage } from './language.ts';

/** Whole yen, as the reader's language writes them. */
export function yen(amount: number): string {
  const locale = currentLanguage() === 'ja' ? 'ja-JP' : 'en-GB';
  return new Intl.NumberFormat(locale, { style: 'currency', currency: 'JPY', maximumFractionDigits: 0 }).format(amount);
}
