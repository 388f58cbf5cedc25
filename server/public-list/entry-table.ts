import type { Language } from '../graphql/context.ts';
import { reasonWords } from '../../workflows/domain/list/look-up/lookup-words.ts';
import { publicationText } from '../../workflows/domain/list/publication.ts';
import type { FoundEntry } from '../lookup/search.ts';
import { entryAddress } from './entry-address.ts';
import { listWords } from './list-words.ts';
import { html, type Markup } from '../markup.ts';
import { momentText } from './moments.ts';

/** Entries that were found, each a link to its own page. */
export function entryTable(numbers: readonly FoundEntry[], language: Language): Markup {
  if (numbers.length === 0) return html`<p>${listWords.none[language]}</p>`;
  const { partNumber, maker, state, publication, validTo } = listWords;
  const heads = [partNumber, maker, state, publication, validTo];
  return html`<div class="table" tabindex="0" role="region" aria-label="${partNumber[language]}"><table><thead><tr>${heads.map((head) => html`<th scope="col">${head[language]}</th>`)}</tr></thead>
<tbody>${numbers.map((one) => row(one, language))}</tbody></table></div>`;
} // prettier-ignore

function row(one: FoundEntry, language: Language): Markup {
  const state = one.reason === null ? listWords.listed[language] : `⊘ ${reasonWords[one.reason][language]}`;
  return html`<tr>
    <th scope="row">
      <a href="${entryAddress(one.entry)}"><code>${one.partNumber}</code></a>
    </th>
    <td>${one.manufacturer}</td>
    <td>${state}</td>
    <td>${publicationText(one.publication)}</td>
    <td>${momentText(one.validTo, language)}</td>
  </tr>`;
}

export function nextLink(address: string | null, language: Language): Markup | null {
  return address === null ? null : html`<p><a href="${address}" rel="next">${listWords.next[language]} →</a></p>`;
}
