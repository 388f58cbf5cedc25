import type { Words } from '../../workflows/domain/classification/rule-data.ts';
import type { Language } from '../graphql/context.ts';
import { html, type Markup } from '../markup.ts';

/** One request as a page needs it: the reader's language, and the address without it. */
export type Reader = { readonly language: Language; readonly url: URL };
export type PageContent = {
  readonly title: string;
  readonly body: Markup;
  /** Scripts that help where there are any; every page can be read without. */
  readonly scripts?: readonly string[];
};

const words = {
  brand: { ja: '公表リスト（非該当の集積回路）', en: 'Published list of non-controlled integrated circuits' },
  browse: { ja: '一覧', en: 'Browse' },
  releases: { ja: '公表の記録', en: 'Releases' },
  verify: { ja: '確かめ方', en: 'How to verify' },
  lookup: { ja: '照会する', en: 'Look up' },
  skip: { ja: '本文へ移動', en: 'Skip to content' },
  pages: { ja: '公表リストの頁', en: 'Pages of the published list' },
  notControlled: {
    ja: '掲載がないことは、該当を意味しません。メーカーの判定書をご確認ください。',
    en: "A number that is not on the list is not thereby controlled: see the maker's classification statement.",
  },
  row16: {
    ja: '掲載された集積回路にも16の項(1)（補完的輸出規制）が適用されます。需要者・用途の確認と、別表第2の3の仕向地の確認は別に必要です。',
    en: 'Row 16(1) (catch-all) applies to a listed circuit, too. The end-user and end-use checks and the Appended Table 2-3 destination check remain.',
  },
  notBinding: { ja: '法的拘束力はありません。', en: 'Not legally binding.' },
} as const satisfies Record<string, Words>;

const places = [
  ['/list', words.browse],
  ['/list/releases', words.releases],
  ['/list/verify', words.verify],
  ['/lookup', words.lookup],
] as const;

/** What P10 asks for on every page and in every feed. */
export const standingStatements = [words.notControlled, words.row16, words.notBinding] as const;

/** A whole page. It says on every one what a listing does not mean. */
export function framed({ language, url }: Reader, { title, body, scripts = [] }: PageContent): string {
  const say = (text: Words) => text[language];
  const other = language === 'ja' ? 'en' : 'ja';
  const here = url.pathname;
  const page = html`<!doctype html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title}</title>
        <link rel="icon" href="/icon.svg" />
        <link rel="stylesheet" href="/list/style.css" />
        <link rel="alternate" type="application/feed+json" title="JSON Feed" href="/list/feed.json" />
        <link rel="alternate" type="application/rss+xml" title="RSS" href="/list/feed.xml" />
        ${scripts.map((script) => html`<script type="module" src="${script}"></script>`)}
      </head>
      <body>
        <a class="skip" href="#main">${say(words.skip)}</a>
        <header>
          <p><a href="/list">${say(words.brand)}</a></p>
          <nav aria-label="${say(words.pages)}">
            <ul>
              ${places.map(
                ([address, text]) =>
                  html`<li>
                    <a href="${address}" ${address === here ? html` aria-current="page"` : null}>${say(text)}</a>
                  </li>`,
              )}
            </ul>
          </nav>
          <p class="language">
            <a href="${withQuery(url, { language: other })}" hreflang="${other}" lang="${other}"
              >${other === 'en' ? 'English' : '日本語'}</a
            >
          </p>
        </header>
        <main id="main" tabindex="-1">
          <h1>${title}</h1>
          ${body}
        </main>
        <footer>
          <p>${say(words.notControlled)}</p>
          <p>${say(words.row16)}</p>
          <p>${say(words.notBinding)}</p>
        </footer>
      </body>
    </html> `;
  return url.searchParams.has('language') ? keepingLanguage(page.markup, language) : page.markup;
}

/** A language that was chosen by hand goes along to the other pages of the list. */
function keepingLanguage(markup: string, language: Language): string {
  return markup.replaceAll(/href="(\/list(?!\/feed|\/style)[^"]*)"/g, (link, address: string) =>
    address.includes('language=') ? link : `href="${address}${address.includes('?') ? '&#38;' : '?'}language=${language}"`,
  );
} // prettier-ignore

/** The same address with some of its query changed; an undefined value takes it away. */
export function withQuery(url: URL, changes: Readonly<Record<string, string | undefined>>): string {
  const query = new URLSearchParams(url.searchParams);
  for (const [name, value] of Object.entries(changes)) {
    if (value === undefined) query.delete(name);
    else query.set(name, value);
  }
  const text = query.toString();
  return text === '' ? url.pathname : `${url.pathname}?${text}`;
}
