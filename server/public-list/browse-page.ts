import type { Words } from '../../workflows/domain/classification/rule-data.ts';
import { findPartKey } from '../../workflows/domain/list/part-number.ts';
import type { PublishedList } from '../lookup/published-list.ts';
import { searchMaker, searchPrefix, type Found } from '../lookup/search.ts';
import { entryTable, nextLink } from './entry-table.ts';
import { withQuery, type PageContent, type Reader } from './frame.ts';
import { html, type Markup } from '../markup.ts';
import { listWords } from './list-words.ts';

const words = {
  title: { ja: '公表リストの一覧', en: 'The published list' },
  intro: {
    ja: 'メーカーが自ら非該当と判定し、公表の基準を満たした集積回路の一覧です。期限切れ・停止・取下げのものも、その旨を付けて残しています。',
    en: 'Integrated circuits that their makers judged as not controlled and that met the criteria of publication. What has expired or was suspended or withdrawn stays, and is marked so.',
  },
  prefix: { ja: '型番の始まり', en: 'Beginning of the part number' },
  anyMaker: { ja: 'すべてのメーカー', en: 'All makers' },
  show: { ja: '表示する', en: 'Show' },
  byLetter: { ja: '頭文字から', en: 'By first character' },
  byMaker: { ja: 'メーカーから', en: 'By maker' },
  found: { ja: '掲載', en: 'Entries' },
  published: { ja: '掲載した件数', en: 'Publications' },
  empty: { ja: '公表リストにはまだ掲載がありません。', en: 'Nothing is on the list yet.' },
  orderOfLog: { ja: '公表した順に並べています。', en: 'In the order of publication.' },
  mayBeShort: { ja: 'この範囲にはこのメーカーの型番がありません。次の頁に続きます。', en: 'None of this maker in this part; the next page goes on.' },
} as const satisfies Record<string, Words>; // prettier-ignore

const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789'];
const perPage = 50;

/** `/list`: by first letters, by maker, or both; every page of it has an address of its own. */
export async function browsePage(list: PublishedList, reader: Reader): Promise<PageContent> {
  const { url, language } = reader;
  const asked = (name: string) => (url.searchParams.get(name) ?? '').trim().slice(0, 100);
  const [prefix, maker, after] = [readPrefix(asked('prefix')), asked('maker'), asked('after') || undefined];
  const page = { asOf: new Date().toISOString(), after, limit: perPage };
  const found =
    prefix !== ''
      ? searchPrefix(list, { ...page, prefix, manufacturer: maker || undefined })
      : maker === '' || !/^\d{0,9}$/.test(after ?? '')
        ? undefined
        : await searchMaker(list, { ...page, maker });
  const isWholeList = found === undefined;
  const body = html`<p>${words.intro[language]}</p>
    ${form(list, reader, { prefix, maker })}
    ${isWholeList ? overview(list, reader) : results(found, reader, { isOfMaker: prefix === '' })}`;
  return { title: words.title[language], body };
}

function readPrefix(text: string): string {
  return findPartKey(text) ?? text.normalize('NFKC').toUpperCase();
}

function form(list: PublishedList, { language }: Reader, chosen: { prefix: string; maker: string }): Markup {
  const options = makersOf(list).map(
    ({ name }) =>
      html`<option value="${name}"${name === chosen.maker ? html` selected` : null}>${name}</option>`,
  );
  return html`<form method="get" action="/list" role="search"><p><label for="prefix">${words.prefix[language]}</label><input id="prefix" name="prefix" value="${chosen.prefix}" autocomplete="off" autocapitalize="off" spellcheck="false" maxlength="100"></p>
<p><label for="maker">${listWords.maker[language]}</label><select id="maker" name="maker"><option value="">${words.anyMaker[language]}</option>${options}</select></p>
<input type="hidden" name="language" value="${language}"><button>${words.show[language]}</button></form>`;
} // prettier-ignore

function overview(list: PublishedList, { language }: Reader): Markup {
  const makers = makersOf(list);
  if (makers.length === 0) return html`<p>${words.empty[language]}</p>`;
  const [maker, count] = [listWords.maker[language], words.published[language]];
  return html`<h2>${words.byLetter[language]}</h2><ul class="letters">${letters.map(
    (letter) => html`<li><a href="/list?prefix=${letter}">${letter}</a></li>`,
  )}</ul><h2>${words.byMaker[language]}</h2><table><thead><tr><th scope="col">${maker}</th><th scope="col" class="number">${count}</th></tr></thead><tbody>${makers.map(
    ({ name, published }) =>
      html`<tr><th scope="row"><a href="/list?${new URLSearchParams({ maker: name }).toString()}">${name}</a></th><td class="number">${published.toLocaleString('en-GB')}</td></tr>`,
  )}</tbody></table>`;
} // prettier-ignore

function results(found: Found, { url, language }: Reader, { isOfMaker }: { isOfMaker: boolean }): Markup {
  const { numbers, next } = found;
  const isShort = numbers.length === 0 && next !== null;
  return html`<h2>${words.found[language]}</h2>
    ${isOfMaker ? html`<p>${words.orderOfLog[language]}</p>` : null}
    ${isShort ? html`<p>${words.mayBeShort[language]}</p>` : entryTable(numbers, language)}
    ${nextLink(next === null ? null : withQuery(url, { after: next }), language)}`;
}

function makersOf(list: PublishedList) {
  return [...list.summary().makers].sort((one, other) => (one.name < other.name ? -1 : 1));
}
