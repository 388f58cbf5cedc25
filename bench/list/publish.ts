import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import { isListed } from '../../server/list/judge-table.ts';
import type { ListLog } from '../../server/log/list-log.ts';
import { openListFollower, openPublishedList, type PublishedList } from '../../server/lookup/published-list.ts';
import { median, note, noteMachine, round, sizesAsked, spread, tell } from '../measure/figure.ts';
import { batchSize, filledList, openLog } from './data/filled-list.ts';
import { leafAt, makerAt } from './data/leaves.ts';
import { numberAt } from './data/numbers.ts';

/** What it costs to publish 50,000 new entries, in lists of several sizes: asking whether each stands already, its leaf, the append and
 *  the index; and how long a look-up process stands still meanwhile. `npm run bench -- list publish 10000 1000000 10000000` takes the
 *  sizes, the smallest first. Source: quality.md §16. */
const sizes = sizesAsked([10_000, 1_000_000]);
const released = 50_000;
const rounds = 6;
const longestAllowedMs = 50;

type Measured = { size: number; costs: number[] };
type Installation = { log: ListLog; list: PublishedList; follow: () => Promise<number>; close: () => void };

noteMachine();
const measured: Measured[] = [];
for (const size of sizes) measured.push(await measure(size));
const [base, ...others] = measured;
for (const { size, costs } of base ? others : []) {
  const [value, baseline] = [median(costs), median(base?.costs ?? [])];
  const rest = { unit: 'processor ms for 50,000 new entries', size, baselineSize: base?.size, spread: round(spread(costs)) }; // prettier-ignore
  tell({ bench: 'list/publish/growth', value, baseline, ratio: value / baseline, target: 1.2 }, rest);
}

async function measure(size: number): Promise<Measured> {
  const dataDir = await (await filledList(size)).fork();
  const one = await install(dataDir);
  const reader = await startReader(dataDir, size);
  await sleep(2_000);
  const idle = await reader.since();
  const costs: number[] = [];
  const parts: Record<string, number>[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const spent = await publish(one, size + round * released, released);
    parts.push(spent);
    costs.push(Object.values(spent).reduce((sum, ms) => sum + ms, 0));
    await sleep(500); // the reader takes it over
  }
  const busy = await reader.since();
  await reader.stop();
  one.close();
  await rm(dataDir, { recursive: true });
  const { longestMs, answers, swaps } = busy;
  const rest = {
    unit: 'ms, the longest stop of a look-up process',
    size,
    idleMs: round(idle.longestMs),
    answers,
    swaps,
  };
  tell({ bench: 'list/publish/pause', value: longestMs, baseline: longestAllowedMs, ratio: longestMs / longestAllowedMs, target: 1 }, rest); // prettier-ignore
  note({ bench: 'list/publish', size, processorMs: costs.map(round), last: parts.at(-1) });
  if (swaps < rounds) throw new Error(`The reader saw ${swaps} of ${rounds} releases`);
  return { size, costs };
}

/** A log and its index on the disk, as the worker has them. */
async function install(dataDir: string): Promise<Installation> {
  const log = await openLog(dataDir);
  const follower = await openListFollower(dataDir);
  const list = await openPublishedList(dataDir);
  const close = () => {
    list.close();
    follower.close();
  };
  return { log, list, follow: follower.follow, close };
}

/** One release of `count` rows, in batches as a release has them. Gives the processor time of each part. */
async function publish({ log, list, follow }: Installation, from: number, count: number) {
  const spent = { leaves: 0, append: 0, index: 0 };
  await list.refresh();
  const batches: Buffer[][] = [];
  spent.leaves = await processorMs(() => {
    for (let at = 0; at < count; at += batchSize) batches.push(leavesFrom(list, from + at, Math.min(batchSize, count - at))); // prettier-ignore
  });
  for (const [index, entries] of batches.entries())
    spent.append += await processorMs(() => log.append({ after: from + index * batchSize, entries }));
  spent.index = await processorMs(follow);
  await list.refresh();
  if (list.index().treeSize !== from + count) throw new Error('The index did not take the release');
  return spent;
}

/** As a release makes them: each number is asked for first, since what stands already is left out. */
function leavesFrom(list: PublishedList, from: number, count: number): Buffer[] {
  const at = new Date().toISOString();
  const index = list.index();
  return Array.from({ length: count }, (_, step) => {
    const place = from + step;
    const partNumber = numberAt(place);
    if (isListed({ index, makers: index.makers, manufacturer: makerAt(place), at }, partNumber))
      throw new Error(`${partNumber} stands already`);
    return leafAt(place);
  });
}

async function startReader(dataDir: string, size: number) {
  const child = spawn(process.execPath, [join(import.meta.dirname, 'publish/reader.js'), dataDir, String(size)], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  await lines.next();
  const since = async (): Promise<{ longestMs: number; answers: number; swaps: number }> => {
    child.stdin.write('\n');
    return JSON.parse(String((await lines.next()).value));
  };
  const stop = async () => {
    child.stdin.end();
    await once(child, 'exit');
  };
  return { since, stop };
}

/** Computing only: other load on the machine does not count, and the reader is another process. */
async function processorMs(work: () => unknown): Promise<number> {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return round((user + system) / 1_000);
}
