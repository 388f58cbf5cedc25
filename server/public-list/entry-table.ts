import type { Language } from '../graphql/context.ts';
import { reasonWords } from '../../workflows/domain/list/look-up/lookup-words.ts';
import { publicationText } from '../../workflows/domain/list/publication.ts';
import type { FoundEntry } from '../lookup/search.ts';
import { entryAddress } from './entry-address.ts';
import { listWords } from './list-words.ts';
import { html, type Markup } from '../markup.ts';
import { momentText } from './moments.ts';
import { rowTable } from './row-table.ts';

/** Entries that were found, each a link to its own page. */
export function entryTable(numbers: readonly FoundEntry[], language: Language): Markup {
  if (numbers.length === 0) return html`<p>${listWords.none[language]}</p>`;
  const { partNumber, maker, state, publication, validTo } = listWords;
  const heads = [partNumber, maker, state, publication, validTo].map((head) => head[language]);
  return rowTable({ label: partNumber[language], heads, rows: numbers.map((one) => cellsOf(one, language)) });
}

function cellsOf(one: FoundEntry, language: Language): readonly (Markup | string)[] {
  const state = one.reason === null ? listWords.listed[language] : `⊘ ${reasonWords[one.reason][language]}`;
  const link = html`<a href="${entryAddress(one.entry)}"><code>${one.partNumber}</code></a>`;
  return [link, one.manufacturer, state, publicationText(one.publication), momentText(one.validTo, language)];
}

export function nextLink(address: string | null, language: Language): Markup | null {
  return address === null ? null : html`<p><a href="${address}" rel="next">${listWords.next[language]} →</a></p>`;
}
