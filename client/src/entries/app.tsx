import '../input-method-guard.ts';
import '../ui/layers.css';
import { ApolloProvider } from '@apollo/client/react';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { createGraphqlClient } from '../graphql/graphql-client.ts';
import { startLanguage } from '../language/language.ts';
import { LanguageRoot } from '../language/language-root.tsx';
import { createAppRouter } from '../routes.tsx';

await startLanguage({ ja: () => import('../locales/app/ja.po'), en: () => import('../locales/app/en.po') });
const router = createAppRouter();

// A file of its own, outside the style budget: text shows in the system's font until it is there.
void import('../ui/fonts.css');

createRoot(document.getElementById('root') ?? document.body).render(
  <StrictMode>
    <LanguageRoot>
      <ApolloProvider client={createGraphqlClient()}>
        <RouterProvider router={router} />
      </ApolloProvider>
    </LanguageRoot>
  </StrictMode>,
);
