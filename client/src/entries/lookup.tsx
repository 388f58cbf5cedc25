import '../input-method-guard.ts';
import '../ui/layers.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { startLanguage } from '../language/language.ts';
import { LanguageRoot } from '../language/language-root.tsx';
import { LookupPage } from '../lookup/lookup-page.tsx';

await startLanguage({ ja: () => import('../locales/lookup/ja.po'), en: () => import('../locales/lookup/en.po') });

createRoot(document.getElementById('root') ?? document.body).render(
  <StrictMode>
    <LanguageRoot>
      <LookupPage />
    </LanguageRoot>
  </StrictMode>,
);

// After the first paint: whoever comes back without a line finds the page and the list here.
void navigator.serviceWorker?.register('/lookup-worker.js', { scope: '/lookup' }).catch(() => undefined); // then there is only a line
void import('../lookup/offline/offline-list.ts').then(({ startOfflineList }) => startOfflineList());
