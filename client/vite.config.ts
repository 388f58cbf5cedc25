import { fileURLToPath } from 'node:url';
import { lingui } from '@lingui/vite-plugin';
import optimizeLocales from '@react-aria/optimize-locales-plugin';
import react from '@vitejs/plugin-react-swc';
import { defineConfig } from 'vite';
import { fontFaces } from './font-faces.ts';
import { lookupShell } from './lookup-shell.ts';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
  root: here('.'),
  plugins: [
    fontFaces(),
    lookupShell(),
    react({ plugins: [['@lingui/swc-plugin', {}]] }),
    lingui({ configPath: here('lingui.config.ts') }),
    { ...optimizeLocales.vite({ locales: ['ja-JP', 'en-US'] }), enforce: 'pre' },
  ],
  build: {
    outDir: here('../dist/client'),
    emptyOutDir: true,
    manifest: true,
    // A data URI would need `font-src data:` in the content security policy.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      input: {
        app: here('app.html'),
        lookup: here('lookup.html'),
        verify: here('verify.html'),
        verifyList: here('src/entries/verify-list.ts'),
        'lookup-worker': here('src/lookup/offline/service-worker.ts'),
      },
      // A service worker has one address for ever: by it the browser knows a newer one.
      output: { entryFileNames: ({ name }) => (name === 'lookup-worker' ? '[name].js' : 'assets/[name]-[hash].js') },
    },
  },
});
