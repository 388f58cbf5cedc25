import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { once } from 'node:events';
import { RateLimiterMemory } from 'rate-limiter-flexible';
import { isIncluded } from '../../workflows/domain/list/tree-proof.ts';
import { treeHash } from '../../server/log/hashes.ts';
import { openListFollower, openPublishedList, type PublishedList } from '../../server/lookup/published-list.ts';
import { createListPages } from '../../server/public-list/list-pages.ts';
import { leafBytes, openLog, published, startSigner, withdrawn } from '../support/list-builder.ts';
import type { ServerProcess } from '../support/server-process.ts';

const st = 'STMicroelectronics';
const [october, november] = ['2026-10-10T00:00:00.000Z', '2026-11-10T00:00:00.000Z'];
const many = Array.from({ length: 120 }, (_, at) =>
  published({ maker: 'Onsemi', partNumber: `NCP${1000 + at}/X#1`, at: october }),
);
let dataDir: string;
let signer: ServerProcess;
let list: PublishedList;
let server: Server;
let origin: string;
beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'gaihi-pages-'));
  signer = await startSigner(dataDir);
  const log = await openLog(dataDir);
  const first = [
    published({ maker: st, partNumber: 'STM32F407VGT6', at: october }),
    published({ maker: st, partNumber: '<b>&1', at: october }),
    ...many,
  ];
  await log.append({ after: 0, entries: first.map(leafBytes) });
  await log.append({
    after: 122,
    entries: [withdrawn({ maker: st, partNumber: 'STM32F407VGT6', at: november, number: 1 })].map(leafBytes),
  });
  await log.append({
    after: 123,
    entries: [published({ maker: st, partNumber: 'STM32F407VGT6', at: '2026-11-12T00:00:00.000Z', number: 2 })].map(
      leafBytes,
    ),
  });
  const again = published({ maker: st, partNumber: '<b>&1', at: october });
  if (again.change === 'published')
    await log.append({
      after: 124,
      entries: [{ ...again, change: 'reverified' as const, at: '2026-11-20T00:00:00.000Z' }].map(leafBytes),
    });
  const follower = await openListFollower(dataDir);
  await follower.follow();
  follower.close();
  list = await openPublishedList(dataDir);
  const failed = (error: unknown) => console.error(error);
  const pages = createListPages({
    list,
    throttle: new RateLimiterMemory({ points: 500, duration: 60 }),
    failed,
    origin: 'https://list.example',
  });
  server = createServer(
    (request, response) => void (pages(request, response) || response.writeHead(404).end('not ours')),
  );
  server.listen(0);
  await once(server, 'listening');
  origin = `http://localhost:${(server.address() as AddressInfo).port}`; // listening on a port
}, 60_000);
afterAll(async () => {
  server?.close();
  list?.close();
  await signer?.stop();
  await rm(dataDir, { recursive: true, force: true });
});

async function get(path: string, language = 'en') {
  const response = await fetch(`${origin}${path}`, { headers: { 'accept-language': language } });
  return { status: response.status, type: response.headers.get('content-type'), text: await response.text() };
}
const address = (key: string, maker = 'stmicroelectronics') =>
  `/list/entry/integratedCircuits/${maker}/${encodeURIComponent(key)}`;
const rows = (text: string) =>
  [...text.matchAll(/<th scope="row">\s*<a href="[^"]*"><code>([^<]*)/g)].map(([, number]) => number);

describe('The public pages of the list', () => {
  it.each(['/list', '/list/releases', '/list/releases/2026-11/0001', '/list/verify', address('STM32F407VGT6'), '/list/releases/2031-01/9', '/list/entry/none'])('say on %s, in both languages, what a listing does not mean', async (path) => {
    const [ja, en] = [await get(path, 'ja'), await get(path)];
    for (const words of ['該当を意味しません', '16の項(1)', '別表第2の3', '法的拘束力はありません']) expect(ja.text).toContain(words);
    for (const words of ['not thereby controlled', 'Row 16(1)', 'Table 2-3', 'Not legally binding']) expect(en.text).toContain(words);
    expect([ja.text.slice(0, 40), en.text.slice(0, 40)].map((text) => /lang="(..)"/.exec(text)?.[1])).toEqual(['ja', 'en']);
    expect((await get(`${path}?language=ja`)).text).toContain('lang="ja"');
  });

  it('are browsed by letter and by maker, page by page, each entry once', async () => {
    expect(rows((await get('/list?prefix=stm')).text)).toEqual(['STM32F407VGT6']);
    const seen: (string | undefined)[] = [];
    for (let path: string | undefined = '/list?maker=Onsemi'; path !== undefined;) {
      const { text } = await get(path);
      seen.push(...rows(text));
      path = /href="([^"]*)" rel="next"/.exec(text)?.[1]?.replaceAll('&#38;', '&');
    }
    expect(seen).toEqual(many.map((leaf) => ('facts' in leaf ? leaf.facts.partNumber : '')));
    expect(rows((await get('/list?prefix=N&maker=Onsemi')).text)).toHaveLength(50);
    expect(rows((await get('/list?prefix=N&maker=Vishay')).text)).toEqual([]);
    expect(rows((await get(`/list?maker=${st}`)).text)).toEqual(['STM32F407VGT6', '&#60;b&#62;&#38;1']);
  });

  it('show an entry with its whole history, the line for the invoice, and a proof that verifies', async () => {
    const { text, status } = await get(address('STM32F407VGT6'));
    expect(status).toBe(200);
    for (const words of ['Listed (not controlled)', 'Maker: STMicroelectronics / Type: STM32F407VGT6 / Published: 2026-11/0002', 'Withdrawn', 'The maker withdrew it', '14 February 2026'])
      expect(text).toContain(words);
    const proof = JSON.parse((await get(`${address('STM32F407VGT6')}?proof=123`)).text);
    const root = Buffer.from(proof.checkpoint.split('\n')[2], 'base64');
    const claim = { index: 123, size: 125, root, leafHash: treeHash.leaf(Buffer.from(proof.leaf)), proof: proof.hashes.map((hash: string) => Buffer.from(hash, 'base64')) };
    expect(isIncluded(treeHash, claim)).toBe(true);
    expect((await get(address('NCP1000/X#1', 'onsemi'))).text).toContain('NCP1000/X#1');
  });

  it('say of a release what it did, with reasons, counts and the signed head', async () => {
    const { text } = await get('/list/releases/2026-11/0001');
    for (const words of ['Withdrawn (1)', 'STM32F407VGT6 STMicroelectronics', 'The maker withdrew it', 'list.example/list\n123\n']) expect(text).toContain(words);
    expect((await get('/list/releases/updates/2026-11-20T00:00:00.000Z')).text).toContain('Verified again (1)');
    const first = (await get('/list/releases/2026-10/0001')).text;
    expect(first).toContain('Published (122)');
    const next = /href="([^"]*)" rel="next"/.exec(first)?.[1]?.replaceAll('&#38;', '&') ?? '';
    expect((await get(next)).text.match(/<li><a href="\/list\/entry/g)).toHaveLength(22);
    expect((await get('/list/releases')).text.indexOf('2026-11/0002')).toBeLessThan((await get('/list/releases')).text.indexOf('2026-10/0001'));
  });

  it('feed the releases as JSON Feed and as RSS, newest first, with absolute addresses', async () => {
    const json = await get('/list/feed.json');
    const feed = JSON.parse(json.text);
    expect([json.type, feed.version, feed.items.length]).toEqual(['application/feed+json; charset=utf-8', 'https://jsonfeed.org/version/1.1', 4]);
    expect(feed.items[0].content_text).toContain('Verified again 1');
    expect(feed.items[1]).toMatchObject({ url: 'https://list.example/list/releases/2026-11/0002', date_published: '2026-11-12T00:00:00.000Z' });
    expect(feed.items[2].content_text).toContain('Withdrawn 1');
    const rss = (await get('/list/feed.xml')).text;
    expect(rss).toMatch(/^<\?xml version="1.0" encoding="UTF-8"\?>\n<rss version="2.0"/);
    expect(rss.match(/<item>/g)).toHaveLength(4);
    expect(rss).toContain('<pubDate>Thu, 12 Nov 2026 00:00:00 GMT</pubDate>');
  });

  it('keep the language that was chosen from page to page', async () => {
    const { text } = await get(`/list?maker=${st}&language=ja`, 'en');
    expect(text).toContain('href="/list/releases?language=ja"');
    expect(text).toContain(`href="${address('STM32F407VGT6')}?language=ja"`);
    expect((await get('/list', 'ja')).text).toContain('href="/list/releases"');
  });

  it('run nothing that stands in a part number, and leave other addresses to others', async () => {
    const all = await Promise.all([`/list?maker=${st}`, address('<B>&1'), '/list?prefix=%3Cscript%3E&maker=%22%3E%3Ci%3E', '/list/releases/2026-10/1'].map((path) => get(path)));
    expect(all.map(({ status }) => status)).toEqual([200, 200, 200, 200]);
    for (const { text } of all) expect(text).not.toMatch(/<b>|<script>|<i>/i);
    for (const path of ['/list/dry-run', '/list/template', '/list/submissions', '/listen']) expect((await get(path)).text).toBe('not ours');
    expect((await fetch(`${origin}/list`, { method: 'POST' })).status).toBe(404);
    expect((await get('/list/releases/2026-10/7')).status).toBe(404);
    expect((await get('/list/entry/%E0%A4%A')).status).toBe(404);
  });
}); // prettier-ignore
