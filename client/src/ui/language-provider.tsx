import type { ReactNode } from 'react';
import { I18nProvider } from 'react-aria-components/I18nProvider';

/** Dates, numbers and spoken texts of React Aria follow the page's language, not the browser's. */
export function AriaLanguage({ language, children }: { language: 'ja' | 'en'; children: ReactNode }) {
  return <I18nProvider locale={language === 'ja' ? 'ja-JP' : 'en-US'}>{children}</I18nProvider>;
}
