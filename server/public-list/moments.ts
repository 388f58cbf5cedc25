import type { Language } from '../graphql/context.ts';

const locales = { ja: 'ja-JP', en: 'en-GB' } as const satisfies Record<Language, string>;
const era = 'ja-JP-u-ca-japanese';
const formats = new Map<string, Intl.DateTimeFormat>();

/** A moment in Tokyo, with its zone; in Japanese with the year of the era beside it. */
export function momentText(moment: string, language: Language): string {
  const at = new Date(moment);
  const text = inTokyo(locales[language], { dateStyle: 'long', timeStyle: 'short' }).format(at);
  return `${text}${language === 'ja' ? `（${eraYear(at)}）` : ''} JST`;
}

/** A date of the law, never moved by a time zone. */
export function dayText(day: string, language: Language): string {
  const at = new Date(`${day}T00:00:00+09:00`);
  const text = inTokyo(locales[language], { dateStyle: 'long' }).format(at);
  return language === 'ja' ? `${text}（${eraYear(at)}）` : text;
}

function eraYear(at: Date): string {
  return inTokyo(era, { era: 'long', year: 'numeric' }).format(at);
}

/** Made once for each of the few forms: making one takes longer than the rest of a row. */
function inTokyo(locale: string, form: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${locale} ${Object.keys(form).join()}`;
  const format = formats.get(key) ?? new Intl.DateTimeFormat(locale, { timeZone: 'Asia/Tokyo', ...form });
  formats.set(key, format);
  return format;
}
