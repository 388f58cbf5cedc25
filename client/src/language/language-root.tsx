import { i18n } from '@lingui/core';
import { I18nProvider, useLingui } from '@lingui/react';
import type { ReactNode } from 'react';
import { AriaLanguage } from '../ui/language-provider.tsx';

export function LanguageRoot({ children }: { children: ReactNode }) {
  return (
    <I18nProvider i18n={i18n}>
      <FollowLanguage>{children}</FollowLanguage>
    </I18nProvider>
  );
}

function FollowLanguage({ children }: { children: ReactNode }) {
  const { i18n: active } = useLingui();
  return <AriaLanguage language={active.locale === 'en' ? 'en' : 'ja'}>{children}</AriaLanguage>;
}
