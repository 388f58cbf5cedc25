import { defineConfig } from '@lingui/conf';
import { formatter } from '@lingui/format-po';

/** Japanese is written in the source; one catalogue per entry keeps the customs page free of the applicant's words. */
export default defineConfig({
  sourceLocale: 'ja',
  locales: ['ja', 'en'],
  format: formatter({ lineNumbers: false }),
  orderBy: 'origin',
  catalogs: [
    {
      path: '<rootDir>/src/locales/app/{locale}',
      include: ['<rootDir>/src'],
      exclude: ['<rootDir>/src/entries/lookup.tsx', '<rootDir>/src/lookup/**', '<rootDir>/src/generated/**'],
    },
    {
      path: '<rootDir>/src/locales/lookup/{locale}',
      include: ['<rootDir>/src/entries/lookup.tsx', '<rootDir>/src/lookup', '<rootDir>/src/ui'],
    },
  ],
});
