import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, relative } from 'node:path';
import type { Plugin } from 'vite';

const require = createRequire(import.meta.url);

/** Fills `fonts.css` with the woff2 rules of Noto Sans JP 400 and 700, and of the Latin letters of Noto Sans Mono. Both weights of a slice stand side by side,
 *  because their equal unicode ranges then compress to half the size. */
export function fontFaces(): Plugin {
  return {
    name: 'font-faces',
    enforce: 'pre',
    transform(_code, id) {
      if (!id.endsWith('/fonts.css')) return null;
      const [regular = [], bold = []] = ['400', '700'].map((weight) =>
        rulesIn(`@fontsource/noto-sans-jp/${weight}.css`, id),
      );
      const mono = rulesIn('@fontsource/noto-sans-mono/latin-400.css', id);
      return [...regular.flatMap((rule, index) => [rule, bold[index] ?? '']), ...mono].join('\n');
    },
  };
}

function rulesIn(name: string, importer: string): string[] {
  const sheet = require.resolve(name);
  const folder = relative(dirname(importer), dirname(sheet));
  const rules = readFileSync(sheet, 'utf8').match(/@font-face \{[^}]*\}/g) ?? [];
  return rules.map((rule) =>
    rule.replace(/url\(\.\/(files\/[^)]*\.woff2)\)[^;]*;/, `url(${folder}/$1) format('woff2');`),
  );
}
