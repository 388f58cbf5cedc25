import type { PublishedList } from '../lookup/published-list.ts';
import { standingStatements } from './frame.ts';
import { xml } from '../markup.ts';
import { happenings, type Happening } from './happenings.ts';
import { countsText } from './release-pages.ts';

const most = 50;
const title = '公表リスト / Published list of non-controlled integrated circuits';
const description = standingStatements.map(({ ja, en }) => `${ja} / ${en}`).join(' ');

/** The newest releases as JSON Feed 1.1. `origin` is where the list is published. */
export function jsonFeed(list: Pick<PublishedList, 'summary'>, origin: string): string {
  const items = happenings(list.summary())
    .slice(0, most)
    .map((release) => ({ id: addressOf(release, origin), url: addressOf(release, origin), ...saidOf(release) }));
  return JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title,
    description,
    language: 'ja',
    home_page_url: `${origin}/list/releases`,
    feed_url: `${origin}/list/feed.json`,
    items: items.map(({ text, at, ...item }) => ({ ...item, content_text: text, date_published: at })),
  });
}

/** The same as RSS 2.0. */
export function rssFeed(list: Pick<PublishedList, 'summary'>, origin: string): string {
  const items = happenings(list.summary())
    .slice(0, most)
    .map((release) => {
      const { title: name, text, at } = saidOf(release);
      const address = addressOf(release, origin);
      return xml`<item><title>${name}</title><link>${address}</link><guid isPermaLink="true">${address}</guid><pubDate>${new Date(at).toUTCString()}</pubDate><description>${text}</description></item>
`;
    });
  const feed = xml`<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom"><channel><title>${title}</title><link>${`${origin}/list/releases`}</link><description>${description}</description><language>ja</language>
<atom:link href="${`${origin}/list/feed.xml`}" rel="self" type="application/rss+xml"/>
${items}</channel></rss>
`;
  return feed.markup;
}

const addressOf = ({ address }: Happening, origin: string) => `${origin}${address}`;

function saidOf(happened: Happening) {
  const text = `${countsText(happened, 'ja')} / ${countsText(happened, 'en')}`;
  return {
    title: `${happened.title.ja} / ${happened.title.en}: ${text}`,
    text: `${text} ${description}`,
    at: happened.at,
  };
}
