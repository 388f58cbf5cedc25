import { useLingui } from '@lingui/react';
import { Button } from '../ui/button.tsx';
import { switchLanguage } from './language.ts';

/** Keeps the page: only the words change. The label is in the language it leads to. */
export function LanguageSwitch() {
  const { i18n } = useLingui();
  const other = i18n.locale === 'ja' ? 'en' : 'ja';
  return (
    <Button emphasis="plain" onPress={() => void switchLanguage(other)}>
      <span lang={other}>{other === 'en' ? 'English' : '日本語'}</span>
    </Button>
  );
}
