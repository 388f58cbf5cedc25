import { median, noteMachine, percentile, round, sizesAsked, tell } from '../measure/figure.ts';
import { entryAddress } from '../../server/public-list/entry-address.ts';
import { filledList } from './data/filled-list.ts';
import { leafAt, makerAt } from './data/leaves.ts';
import { numberAt } from './data/numbers.ts';
import { startLookUp, type Service } from './lookup/service.ts';

/** The public pages of the list: how long until the first byte of each kind, one reader at a time, every answer checked.
 *  `npm run bench -- list pages 10000 1000000` takes the sizes of the list. Source: ux.md §11. */
const sizes = sizesAsked([10_000, 100_000]);
const asked = 60;
const allowedMs = 100;

type Page = { name: string; addressAt: (turn: number) => string; has: (turn: number) => string };

noteMachine();
for (const size of sizes) {
  const service = await startLookUp((await filledList(size)).dataDir);
  for (const page of pagesOf(size)) await measure(service, { page, size });
  await service.stop();
}

/** Each turn asks another one where there are several. */
function pagesOf(size: number): Page[] {
  const placeAt = (turn: number) => (Math.imul(turn + 1, 0x85ebca6b) >>> 0) % size;
  const releases = Math.ceil(size / 50_000);
  const [lastMaker, lastRelease] = [makerAt(size - 1), `2026-11/${String(releases).padStart(4, '0')}`];
  const entryAt = (turn: number) => JSON.parse(leafAt(placeAt(turn)).toString('utf8')).entry;
  const deep = Math.min(size, 50_000) - 100;
  return [
    { name: 'overview', addressAt: () => '/list', has: () => lastMaker },
    { name: 'prefix', addressAt: (turn) => `/list?prefix=${encodeURIComponent(numberAt(placeAt(turn)).slice(0, 6))}`, has: (turn) => numberAt(placeAt(turn)).slice(0, 6) },
    { name: 'maker', addressAt: (turn) => `/list?maker=${encodeURIComponent(makerAt(placeAt(turn)))}`, has: (turn) => makerAt(placeAt(turn)) },
    { name: 'prefix-and-maker', addressAt: () => `/list?prefix=STM&maker=${encodeURIComponent(lastMaker)}`, has: () => lastMaker },
    { name: 'entry', addressAt: (turn) => entryAddress(entryAt(turn)), has: (turn) => numberAt(placeAt(turn)) },
    { name: 'releases', addressAt: () => '/list/releases', has: () => lastRelease },
    { name: 'release', addressAt: (turn) => `/list/releases/2026-11/${String((turn % releases) + 1).padStart(4, '0')}`, has: () => 'rel="next"' },
    { name: 'release-last-page', addressAt: () => `/list/releases/2026-11/0001?change=published&after=${deep}`, has: () => numberAt(deep) },
    { name: 'feed', addressAt: () => '/list/feed.json', has: () => lastRelease },
    { name: 'rss', addressAt: () => '/list/feed.xml', has: () => lastRelease },
  ];
} // prettier-ignore

async function measure({ origin }: Service, { page, size }: { page: Page; size: number }): Promise<void> {
  const times: number[] = [];
  for (let turn = 0; turn < asked; turn += 1) {
    const address = page.addressAt(turn);
    const started = performance.now();
    const response = await fetch(`${origin}${address}`, { headers: { 'accept-language': 'ja' } });
    times.push(performance.now() - started);
    const body = await response.text();
    if (response.status !== 200 || !body.includes(page.has(turn))) throw new Error(`${address}: ${response.status}`);
  }
  const value = percentile(times, 0.95);
  const rest = { unit: 'ms to the first byte, p95', size, p50: round(median(times)), max: round(Math.max(...times)) };
  tell({ bench: `list/pages/${page.name}`, value, baseline: allowedMs, ratio: value / allowedMs, target: 1 }, rest);
}
