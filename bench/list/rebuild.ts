import { fork } from 'node:child_process';
import { once } from 'node:events';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { indexFolder } from '../../server/lookup/list-folders.ts';
import { noteMachine, round, sizesAsked, tell } from '../measure/figure.ts';
import { filledList } from './data/filled-list.ts';

/** Everything that is a function of the list's events, made anew in fresh processes from the leaves of the log alone: the tree, each of
 *  whose hashes is compared with the stored tiles and each of whose roots with its checkpoint, and the index with its summary, made in an
 *  empty folder. The two run side by side, as on a machine that is being repaired. `npm run bench -- list rebuild 10000 1000000 10000000`
 *  takes the sizes. Source: quality.md §16 and R9. */
const sizes = sizesAsked([10_000, 100_000]);
const allowedMs = 600_000;

type Rebuilt = { ms: number; processorMs: number; peakMib: number };

noteMachine();
for (const size of sizes) await measure(size);

async function measure(size: number): Promise<void> {
  const dataDir = await (await filledList(size)).fork();
  await rm(indexFolder(dataDir), { recursive: true });
  const started = performance.now();
  const [tree, index] = await Promise.all([
    rebuilt('tree', { dataDir, size }),
    rebuilt('part-index', { dataDir, size }),
  ]);
  const value = performance.now() - started;
  const rest = { unit: 'ms for tree and index together, of 10 minutes', size, tree, index };
  tell({ bench: 'list/rebuild', value, baseline: allowedMs, ratio: value / allowedMs, target: 1 }, rest);
  await rm(dataDir, { recursive: true });
}

async function rebuilt(
  what: 'tree' | 'part-index',
  { dataDir, size }: { dataDir: string; size: number },
): Promise<Rebuilt> {
  const child = fork(join(import.meta.dirname, 'rebuild', `${what}.js`), [dataDir, String(size)]);
  const ended = once(child, 'exit');
  const [done] = (await Promise.race([once(child, 'message'), ended])) as [Rebuilt]; // what each of the two sends, once
  const [code] = await ended;
  if (code !== 0) throw new Error(`The ${what} did not come out as it was`);
  return { ms: round(done.ms), processorMs: round(done.processorMs), peakMib: round(done.peakMib) };
}
