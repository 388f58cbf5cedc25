import { execFileSync } from 'node:child_process';
import { mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openIndexStore } from '../../server/lookup/index-store.ts';
import { median, note, noteMachine, round, sizesAsked, tell } from '../measure/figure.ts';
import { recordAt } from './data/numbers.ts';

/** Figures of quality.md §16 and §17 for the index alone, half of what is asked being absent:
 *  `npm run bench -- list part-index 10000 1000000` takes the sizes to compare, the smallest first. */
const sizes = sizesAsked([10_000, 1_000_000]);
const batchSize = 50_000;
const fixedBytes = 100 * 2 ** 20;

type Measured = {
  answerUs: number;
  readUs: number;
  ratio: number;
  spread: number;
  rssBytes: number;
  publishMs: number;
};

noteMachine();
const folder = await mkdtemp(join(tmpdir(), 'gaihi-bench-index-'));
try {
  const [first, ...others] = sizes;
  const base = await measure(first ?? 0);
  tellReads(base, first ?? 0);
  for (const size of others) {
    const measured = await measure(size);
    tellReads(measured, size);
    const growth = { value: measured.answerUs, baseline: base.answerUs, ratio: measured.answerUs / base.answerUs };
    tell(
      { bench: 'list/part-index/growth', ...growth, target: 4 },
      { unit: 'processor µs an answer', size, baselineSize: first },
    );
    const publish = { value: measured.publishMs, baseline: base.publishMs, ratio: measured.publishMs / base.publishMs };
    tell(
      { bench: 'list/part-index/publish', ...publish, target: 1.2 },
      { unit: 'processor ms for 50,000 new entries', size },
    );
  }
} finally {
  await rm(folder, { recursive: true, force: true });
}

/** Beside a bare read of a page of the same file, and against the memory that is allowed. */
function tellReads({ answerUs, readUs, ratio, spread, rssBytes }: Measured, size: number): void {
  const rest = { unit: 'processor µs an answer; of a bare read of 4 KiB', size, spread: round(spread) };
  tell({ bench: 'list/part-index/answer', value: answerUs, baseline: readUs, ratio, target: 4 }, rest);
  const allowed = size * 40 + fixedBytes;
  const mebibytes = { value: rssBytes / 2 ** 20, baseline: allowed / 2 ** 20, ratio: rssBytes / allowed };
  tell(
    { bench: 'list/part-index/memory', ...mebibytes, target: 1 },
    { unit: 'MiB resident; allowed 40 bytes an entry and 100 MiB', size },
  );
}

async function measure(size: number): Promise<Measured> {
  const place = join(folder, String(size));
  const started = performance.now();
  const store = await openIndexStore(place);
  for (let from = 0; from < size; from += batchSize)
    await store.add(batch(from, Math.min(size, from + batchSize)), from);
  while (await store.merge());
  note({ bench: 'list/part-index', size, builtMs: round(performance.now() - started) });
  const bodies = await largestBodies(place);
  const reader = join(import.meta.dirname, 'part-index/reader.js');
  const line = execFileSync(process.execPath, [reader, place, String(size), bodies], { encoding: 'utf8' });
  const publishedMs: number[] = [];
  for (let from = size; publishedMs.length < 5; from += batchSize) {
    const records = batch(from, from + batchSize);
    publishedMs.push(await processorMs(() => store.add(records, from + batchSize)));
  }
  store.close();
  return { ...JSON.parse(line), publishMs: median(publishedMs) };
}

function batch(from: number, to: number) {
  return Array.from({ length: to - from }, (_, at) => recordAt(from + at));
}

async function largestBodies(place: string): Promise<string> {
  const names = (await readdir(place)).filter((name) => name.startsWith('segment-'));
  const paths = names.map((name) => join(place, name, 'bodies'));
  const all = await Promise.all(paths.map(async (path) => ({ path, bytes: (await stat(path)).size })));
  return all.sort((one, other) => other.bytes - one.bytes)[0]?.path ?? '';
}

async function processorMs(work: () => Promise<void>): Promise<number> {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000;
}
