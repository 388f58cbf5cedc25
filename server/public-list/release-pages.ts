import type { Words } from '../../workflows/domain/classification/rule-data.ts';
import type { LoggedChange } from '../../workflows/domain/list/entry-history.ts';
import { keyOfEntry } from '../../workflows/domain/list/entry-id.ts';
import { countOf, pageOfRuns, type ListChange } from '../../workflows/domain/list/list-summary.ts';
import { findPublication } from '../../workflows/domain/list/publication.ts';
import type { Language } from '../graphql/context.ts';
import { historyOf } from '../lookup/follow-log.ts';
import type { PublishedList } from '../lookup/published-list.ts';
import { findEntry } from '../lookup/search.ts';
import { entryAddress } from './entry-address.ts';
import { nextLink } from './entry-table.ts';
import { withQuery, type PageContent, type Reader } from './frame.ts';
import { happenings, type Happening } from './happenings.ts';
import { changes, changeWords, listWords, reasonText } from './list-words.ts';
import { html, type Markup } from '../markup.ts';
import { momentText } from './moments.ts';
import { releaseAddress } from './release-address.ts';
import { rowTable } from './row-table.ts';

const words = {
  title: { ja: '公表の記録', en: 'Releases' },
  intro: {
    ja: '毎月の公表と、その間の停止・訂正・取下げの全部です。新しいものから並べています。',
    en: 'All monthly releases, and each suspension, correction and withdrawal between them, the newest first.',
  },
  release: { ja: '公表', en: 'Release' },
  counts: { ja: '件数', en: 'Counts' },
  tree: { ja: '公表後の記録の大きさ', en: 'Size of the log after it' },
  checkpoint: { ja: '署名されたチェックポイント', en: 'Signed checkpoint' },
  feeds: { ja: 'フィード', en: 'Feeds' },
} as const satisfies Record<string, Words>;
const perPage = 100;

/** What happened at once, in numbers: 掲載 3・取下げ 1. */
export function countsText(happened: Pick<Happening, 'changes'>, language: Language): string {
  const counted = changes.flatMap((change) => {
    const count = countOf(happened.changes[change] ?? []);
    return count === 0 ? [] : [`${changeWords[change][language]} ${count.toLocaleString('en-GB')}`];
  });
  return counted.join(language === 'ja' ? '・' : ', ');
}

/** `/list/releases` */
export function releasesPage(list: PublishedList, { language, url }: Reader): PageContent {
  const offset = offsetOf(url);
  const all = happenings(list.summary());
  const heads = [words.release, listWords.at, words.counts].map((head) => head[language]);
  const rows = all.slice(offset, offset + perPage).map((one) => [
    html`<a href="${one.address}">${one.title[language]}</a>`,
    momentText(one.at, language),
    countsText(one, language),
  ]);
  const table = rowTable({ label: words.title[language], heads, rows });
  const body = html`<p>${words.intro[language]}</p>${rows.length === 0 ? html`<p>${listWords.none[language]}</p>` : table}
${nextLink(offset + perPage < all.length ? withQuery(url, { after: String(offset + perPage) }) : null, language)}
<p>${words.feeds[language]}: <a href="/list/feed.json">JSON Feed</a> · <a href="/list/feed.xml">RSS</a></p>`;
  return { title: words.title[language], body };
} // prettier-ignore

/** `/list/releases/2026-11/0001`: the notes of one release. Undefined when there is none of that number. */
export async function findReleasePage(list: PublishedList, name: string, reader: Reader): Promise<PageContent | undefined> {
  const { language, url } = reader;
  const happened = happenings(list.summary()).find(({ address }) => address === addressIn(name));
  if (happened === undefined) return undefined;
  const head = await list.log.checkpoints.at(happened.size);
  const wanted = changes.filter((change) => (url.searchParams.get('change') ?? change) === change);
  const parts = await Promise.all(wanted.map((change) => changePart(list, { happened, change }, reader)));
  const body = html`<dl><dt>${listWords.at[language]}</dt><dd>${momentText(happened.at, language)}</dd><dt>${words.counts[language]}</dt><dd>${countsText(happened, language)}</dd><dt>${words.tree[language]}</dt><dd>${happened.size}</dd></dl>
${parts}<h2>${words.checkpoint[language]}</h2><pre>${head?.note ?? '—'}</pre>`;
  return { title: happened.title[language], body };
} // prettier-ignore

/** A release may be named in any usual way: 2026-11/1 is 2026-11/0001. */
function addressIn(name: string): string {
  const { yearMonth, number } = findPublication(name) ?? {};
  return number === undefined ? `/list/releases/${name}` : releaseAddress({ yearMonth: yearMonth ?? '', number });
}

async function changePart(
  list: PublishedList,
  { happened, change }: { happened: Happening; change: ListChange },
  { language, url }: Reader,
): Promise<Markup | null> {
  const runs = happened.changes[change];
  if (runs === undefined) return null;
  const offset = url.searchParams.get('change') === change ? offsetOf(url) : 0;
  const found = await list.changes(pageOfRuns(runs, { offset, limit: perPage }));
  const isMore = offset + perPage < countOf(runs);
  const hasReason = found.some((one) => 'reason' in one);
  const items = found.map((one) => html`<li><a href="${entryAddress(one.entry)}"><code>${numberOf(list, one)}</code></a>${'reason' in one ? ` — ${reasonText(one.reason)[language]}` : ''}</li>`);
  return html`<h2>${changeWords[change][language]} (${countOf(runs).toLocaleString('en-GB')})</h2><ul class="${hasReason ? 'changes' : 'changes columns'}">${items}</ul>
${nextLink(isMore ? withQuery(url, { change, after: String(offset + perPage) }) : null, language)}`;
} // prettier-ignore

/** As the maker writes it, with the maker. A withdrawal names only the entry: its facts stand in the history. */
function numberOf(list: PublishedList, change: LoggedChange): string {
  const history =
    'facts' in change ? [change] : historyOf(findEntry(list, change.entry) ?? { body: Buffer.from('[]') });
  const facts = history.flatMap((one) => ('facts' in one ? [one.facts] : [])).at(-1);
  return facts === undefined ? keyOfEntry(change.entry) : `${facts.partNumber} ${facts.maker}`;
}

function offsetOf(url: URL): number {
  const offset = Number(url.searchParams.get('after') ?? 0);
  return Number.isSafeInteger(offset) && offset > 0 ? offset : 0;
}
