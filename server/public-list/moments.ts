import type { Language } from '../graphql/context.ts';

const locale = (language: Language) => (language === 'ja' ? 'ja-JP' : 'en-GB');

/** A moment in Tokyo, with its zone; in Japanese with the year of the era beside it. */
export function momentText(moment: string, language: Language): string {
  const at = new Date(moment);
  const text = new Intl.DateTimeFormat(locale(language), {
    timeZone: 'Asia/Tokyo',
    dateStyle: 'long',
    timeStyle: 'short',
  }).format(at);
  return `${text}${language === 'ja' ? `（${eraYear(at)}）` : ''} JST`;
}

/** A date of the law, never moved by a time zone. */
export function dayText(day: string, language: Language): string {
  const at = new Date(`${day}T00:00:00+09:00`);
  const text = new Intl.DateTimeFormat(locale(language), { timeZone: 'Asia/Tokyo', dateStyle: 'long' }).format(at);
  return language === 'ja' ? `${text}（${eraYear(at)}）` : text;
}

function eraYear(at: Date): string {
  return new Intl.DateTimeFormat('ja-JP-u-ca-japanese', { timeZone: 'Asia/Tokyo', era: 'long', year: 'numeric' }).format(at);
} // prettier-ignore
