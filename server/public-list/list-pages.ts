import { readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { languageOf, type Language } from '../graphql/context.ts';
import type { PublishedList } from '../lookup/published-list.ts';
import { projectRoot } from '../project-root.ts';
import { waitFor } from '../rest/lookup-limits.ts';
import type { Throttle } from '../throttle.ts';
import { browsePage } from './browse-page.ts';
import { findEntryPage, findEntryProof } from './entry-page.ts';
import { entryOfAddress } from './entry-address.ts';
import { jsonFeed, rssFeed } from './feeds.ts';
import { framed, type PageContent, type Reader } from './frame.ts';
import { html } from '../markup.ts';
import { findReleasePage, releasesPage } from './release-pages.ts';
import { verifyPage } from './verify-page.ts';

type Parts = {
  readonly list: PublishedList;
  readonly throttle: Throttle;
  readonly failed: (error: unknown) => void;
  /** Where the list is published, for feeds and commands. */
  readonly origin: string;
};
type Reply = { readonly status: number; readonly type: string; readonly body: string; readonly fileName?: string };

const own = /^\/list(?:\/(?:entry\/.+|releases(?:\/.*)?|feed\.json|feed\.xml|verify|style\.css))?$/;
const page = 'text/html; charset=utf-8';
const style = readFileSync(join(projectRoot, 'server/public-list/style.css'), 'utf8');

/** The public pages of the list, on bare HTTP and from the disk alone: no session, no engine, no script needed. False when the path is none of its own. */
export function createListPages(parts: Parts): (request: IncomingMessage, response: ServerResponse) => boolean {
  return (request, response) => {
    const url = new URL(request.url ?? '/', 'http://list');
    if ((request.method !== 'GET' && request.method !== 'HEAD') || !own.test(url.pathname)) return false;
    const reader = { url, language: languageFor(request, url) };
    response.setHeader('x-content-type-options', 'nosniff');
    answered(parts, reader, { request, response }).then(
      (reply) => send(response, reply),
      (error: unknown) => {
        parts.failed(error);
        send(response, { status: 500, type: page, body: framed(reader, sentence(wrong[reader.language])) });
      },
    );
    return true;
  };
}

const wrong: Record<Language, string> = { ja: 'いまは表示できません。掲載の有無を意味しません。', en: 'This cannot be shown now. It says nothing about what is listed.' }; // prettier-ignore
const absent: Record<Language, string> = { ja: 'この頁はありません。掲載の有無を意味しません。', en: 'There is no such page. It says nothing about what is listed.' }; // prettier-ignore
const tooMany: Record<Language, string> = { ja: '回数が多すぎます。少し待ってから、もう一度お試しください。', en: 'Too many requests. Wait a little and try again.' }; // prettier-ignore

async function answered(
  parts: Parts,
  reader: Reader,
  exchange: { request: IncomingMessage; response: ServerResponse },
): Promise<Reply> {
  const { pathname } = reader.url;
  if (pathname === '/list/style.css') return { status: 200, type: 'text/css; charset=utf-8', body: style };
  if ((await waitFor(parts.throttle, exchange, 1)) !== undefined)
    return { status: 429, type: page, body: framed(reader, sentence(tooMany[reader.language])) };
  if (pathname === '/list/feed.json')
    return { status: 200, type: 'application/feed+json; charset=utf-8', body: jsonFeed(parts.list, parts.origin) };
  if (pathname === '/list/feed.xml')
    return { status: 200, type: 'application/rss+xml; charset=utf-8', body: rssFeed(parts.list, parts.origin) };
  const proof = await proofAsked(parts.list, reader.url);
  if (proof !== undefined) return proof;
  const content = await findPage(parts, reader);
  if (content === undefined)
    return { status: 404, type: page, body: framed(reader, sentence(absent[reader.language])) };
  return { status: 200, type: page, body: framed(reader, content) };
}

async function findPage({ list, origin }: Parts, reader: Reader): Promise<PageContent | undefined> {
  const { pathname } = reader.url;
  if (pathname === '/list') return browsePage(list, reader);
  if (pathname === '/list/verify') return verifyPage(list, reader, origin);
  if (pathname === '/list/releases') return releasesPage(list, reader);
  if (pathname.startsWith('/list/releases/'))
    return findReleasePage(list, pathname.slice('/list/releases/'.length), reader);
  const entry = entryOfAddress(pathname);
  return entry === undefined ? undefined : findEntryPage(list, entry, reader);
}

async function proofAsked(list: PublishedList, url: URL): Promise<Reply | undefined> {
  const leaf = url.searchParams.get('proof');
  const entry = url.pathname.startsWith('/list/entry/') ? entryOfAddress(url.pathname) : undefined;
  if (leaf === null || entry === undefined) return undefined;
  const proof = await findEntryProof(list, entry, Number(leaf));
  if (proof === undefined) return undefined;
  return { status: 200, type: 'application/json; charset=utf-8', body: JSON.stringify(proof, null, 2), fileName: `proof-${leaf}.json` };
} // prettier-ignore

function languageFor(request: IncomingMessage, url: URL): Language {
  const chosen = url.searchParams.get('language');
  return chosen === 'ja' || chosen === 'en' ? chosen : languageOf(request.headers['accept-language']);
}

function sentence(title: string): PageContent {
  return { title, body: html`` };
}

const policy =
  "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; connect-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'";

function send(response: ServerResponse, { status, type, body, fileName }: Reply): void {
  // Beside the product's other pages the policy of them all stands there already.
  if (!response.hasHeader('content-security-policy')) response.setHeader('content-security-policy', policy);
  response.writeHead(status, {
    'content-type': type,
    'cache-control': 'no-cache',
    vary: 'accept-language',
    ...(fileName !== undefined && { 'content-disposition': `attachment; filename="${fileName}"` }),
  });
  response.end(body);
}
