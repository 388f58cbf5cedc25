import type { Words } from '../../workflows/domain/classification/rule-data.ts';
import { entryStateAt, type EntryState, type LoggedChange } from '../../workflows/domain/list/entry-history.ts';
import { inForce } from '../../workflows/domain/list/look-up/look-up.ts';
import { reasonWords, verdictWords } from '../../workflows/domain/list/look-up/lookup-words.ts';
import { invoiceLine, publicationText } from '../../workflows/domain/list/publication.ts';
import type { Language } from '../graphql/context.ts';
import { historyOf } from '../lookup/follow-log.ts';
import type { PublishedList } from '../lookup/published-list.ts';
import { findEntry } from '../lookup/search.ts';
import type { PageContent, Reader } from './frame.ts';
import { changeWords, listWords, reasonText } from './list-words.ts';
import { html, type Markup } from '../markup.ts';
import { dayText, momentText } from './moments.ts';
import { releaseAddress } from './release-address.ts';
import { rowTable } from './row-table.ts';

const words = {
  invoice: { ja: '仕入書（インボイス）に書く行', en: 'The line for the invoice' },
  history: { ja: '経過', en: 'History' },
  judgment: { ja: '判定の照合値', en: 'Hash of the judgment' },
  proof: { ja: '証明', en: 'Proof' },
  download: { ja: '証明をダウンロード（JSON）', en: 'Download the proof (JSON)' },
  howTo: { ja: '証明の確かめ方', en: 'How to verify a proof' },
  asOf: { ja: 'この頁の時点', en: 'As of' },
  tree: { ja: '公表の記録の大きさ', en: 'Size of the log' },
} as const satisfies Record<string, Words>;

/** `/list/entry/…`: what is published of one number now, and all that ever was. Undefined when there is no such entry. */
export function findEntryPage(list: PublishedList, entry: string, { language }: Reader): PageContent | undefined {
  const record = findEntry(list, entry);
  if (record === undefined) return undefined;
  const history = historyOf(record);
  const asOf = new Date().toISOString();
  const state = entryStateAt(history, asOf);
  const latest = history.at(-1);
  if (latest === undefined) return undefined;
  const body = html`${state.state === 'notYetListed' ? html`<p>${listWords.notYet[language]}</p>` : standing(state, language)}
<h2>${words.history[language]}</h2>${historyTable(history, language)}
<h2>${words.proof[language]}</h2><p><a href="?proof=${latest.leaf}" download>${words.download[language]}</a> · <a href="/list/verify">${words.howTo[language]}</a></p>
<dl><dt>${words.asOf[language]}</dt><dd>${momentText(asOf, language)}</dd><dt>${words.tree[language]}</dt><dd>${list.index().treeSize}</dd></dl>`;
  return { title: state.state === 'notYetListed' ? record.key : `${state.facts.partNumber} — ${state.facts.maker}`, body };
} // prettier-ignore

/** The proof that the log has a change of an entry, as whoever verifies it wants it. */
export async function findEntryProof(list: PublishedList, entry: string, leaf: number): Promise<object | undefined> {
  const record = findEntry(list, entry);
  const change = record && historyOf(record).find((one) => one.leaf === leaf);
  return change && list.prove(change, list.index().treeSize);
}

function standing(state: Exclude<EntryState, { state: 'notYetListed' }>, language: Language): Markup {
  const { verdict, reason, reasonText: why, since } = inForce(state);
  const { word, sentence } = verdictWords[verdict];
  const { facts, publication } = state;
  const line = invoiceLine({ manufacturer: facts.maker, partNumber: facts.partNumber, publication });
  const release = html`<a href="${releaseAddress(publication)}">${publicationText(publication)}</a>`;
  const because = reason === null ? null : html`<p><strong>${reasonWords[reason][language]}</strong> ${since === null ? '' : momentText(since, language)} ${why === null ? '' : reasonText(why)[language]}</p>`;
  return html`<section class="verdict ${verdict}"><p class="word">${verdict === 'LISTED' ? '✓' : '⊘'} ${word[language]}</p><p>${sentence[language]}</p>${because}</section>
<dl>${fact(listWords.maker, facts.maker)}${fact(listWords.partNumber, html`<code>${facts.partNumber}</code>`)}${fact(listWords.publication, release)}
${fact(listWords.lawState, dayText(facts.lawState, language))}${fact(listWords.validTo, momentText(facts.validTo, language))}${fact(words.judgment, html`<code>${facts.judgment}</code>`)}</dl>
${verdict === 'LISTED' ? html`<h2>${words.invoice[language]}</h2><p><code class="line">${line}</code></p>` : null}`;

  function fact(name: Words, value: Markup | string): Markup {
    return html`<dt>${name[language]}</dt><dd>${value}</dd>`;
  }
} // prettier-ignore

function historyTable(history: readonly LoggedChange[], language: Language): Markup {
  const heads = [listWords.at, listWords.change, listWords.publication, listWords.reason, listWords.leaf].map((head) => head[language]);
  const rows = history.map((change) => [
    momentText(change.at, language),
    changeWords[change.change][language],
    html`<a href="${releaseAddress(change.publication)}">${publicationText(change.publication)}</a>`,
    'reason' in change ? reasonText(change.reason)[language] : '—',
    html`<a href="?proof=${change.leaf}" download>${change.leaf}</a>`,
  ]);
  return rowTable({ label: words.history[language], heads, rows });
} // prettier-ignore
