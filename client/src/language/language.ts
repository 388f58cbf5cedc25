import { i18n, type Messages } from '@lingui/core';

export type Language = 'ja' | 'en';
export type Catalogues = Record<Language, () => Promise<{ messages: Messages }>>;

const STORED_AS = 'gaihi.language';

let catalogues: Catalogues;

export async function startLanguage(available: Catalogues): Promise<void> {
  catalogues = available;
  await activate(storedLanguage());
}

export async function switchLanguage(language: Language): Promise<void> {
  localStorage.setItem(STORED_AS, language);
  await activate(language);
}

export function currentLanguage(): Language {
  return i18n.locale === 'en' ? 'en' : 'ja';
}

/** The text of a pair that comes from data instead of a catalogue. */
export function inCurrentLanguage(text: { ja: string; en: string }): string {
  return text[currentLanguage()];
}

function storedLanguage(): Language {
  return localStorage.getItem(STORED_AS) === 'en' ? 'en' : 'ja';
}

async function activate(language: Language): Promise<void> {
  const { messages } = await catalogues[language]();
  i18n.loadAndActivate({ locale: language, messages });
  document.documentElement.lang = language;
}
