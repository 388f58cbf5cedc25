import { hash } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { treeHash } from '../../server/log/hashes.ts';
import { openListLog, type ListLog } from '../../server/log/list-log.ts';
import { createNoteSigner } from '../../server/log/signed-notes.ts';
import { createStoredFiles, type StoredFiles } from '../../server/log/stored-files.ts';
import { createMemoryFiles } from '../../test/support/memory-files.ts';
import { createTreeFrontier } from '../../workflows/domain/list/tree-frontier.ts';
import { isIncluded } from '../../workflows/domain/list/tree-proof.ts';
import { inclusionRanges } from '../../workflows/domain/list/tree-range.ts';
import { median, note, noteMachine, percentile, round, spread, tell } from '../measure/figure.ts';

/** Figures of quality.md §15 and §16: the tree beside bare hashes of like length, an append beyond storage, a proof.
 *  `npm run bench -- list log 1000000` measures proofs in a log of that many entries. */
const size = Number(process.argv[2] ?? 200_000);
const rounds = 5;
const batchSize = 50_000;
const origin = 'bench.example/list';
const signer = createNoteSigner(origin, Buffer.alloc(32, 1));

noteMachine();
await tree();
const folder = await mkdtemp(join(tmpdir(), 'gaihi-bench-log-'));
try {
  await appends();
  await proofs(await filled(createStoredFiles(folder)));
} finally {
  await rm(folder, { recursive: true, force: true });
}

/** A node of the tree beside the hash of as many bytes: as many of one as of the other. */
async function tree(): Promise<void> {
  const leafHashes = entriesFrom(0, 200_000).map(treeHash.leaf);
  const bareMs: number[] = [];
  const treeMs: number[] = [];
  for (let turn = 0; turn < rounds; turn += 1) {
    bareMs.push(await computed(() => bareHashes(leafHashes.length - 1)));
    treeMs.push(await computed(() => grown(leafHashes)));
  }
  const ratios = treeMs.map((ms, at) => ms / (bareMs[at] ?? 0));
  const rest = { unit: 'processor ms for 200,000 nodes', spread: round(spread(ratios)), rounds };
  const [value, baseline] = [median(treeMs), median(bareMs)];
  tell({ bench: 'list/log/tree', value, baseline, ratio: median(ratios), target: 1 / 0.7 }, rest);
}

function bareHashes(count: number): void {
  const bytes = new Uint8Array(65);
  for (let at = 0; at < count; at += 1) bytes.set(hash('sha256', bytes, 'buffer'), 1);
}

function grown(leafHashes: readonly Uint8Array[]): void {
  let nodes = 0;
  const frontier = createTreeFrontier(treeHash, ({ level }) => (nodes += Math.sign(level)));
  for (const leafHash of leafHashes) frontier.add(leafHash);
  frontier.root();
  if (frontier.size() !== leafHashes.length || nodes < leafHashes.length - 20) throw new Error('The tree is not whole');
}

/** A release of 50,000 entries on files that cost nothing, and the same on the disk, flushed file by file. */
async function appends(): Promise<void> {
  const entries = entriesFrom(1_000, batchSize);
  const run = async (files: StoredFiles) => {
    const log = await open(files);
    await log.append({ after: 0, entries: entriesFrom(0, 1_000) });
    const ms = await computed(() => log.append({ after: 1_000, entries }));
    if ((await log.head()).size !== 1_000 + batchSize) throw new Error('The batch was not appended');
    return ms;
  };
  const memoryMs: number[] = [];
  for (let turn = 0; turn < rounds; turn += 1) memoryMs.push(await run(createMemoryFiles()));
  const started = performance.now();
  await run(createStoredFiles(join(folder, 'append')));
  const onDiskMs = performance.now() - started;
  const rest = {
    unit: 'processor ms for 50,000 entries, beyond storage',
    spread: round(spread(memoryMs)),
    onDiskMs: round(onDiskMs),
  };
  tell(
    { bench: 'list/log/append', value: median(memoryMs), baseline: 500, ratio: median(memoryMs) / 500, target: 1 },
    rest,
  );
}

async function proofs(log: ListLog): Promise<void> {
  const root = Buffer.from((await log.head()).root, 'base64');
  const askedMs: number[] = [];
  for (let asked = 0; asked < 2_000; asked += 1) {
    const index = (asked * 7_919) % size;
    const started = performance.now();
    const proof = await log.proveInclusion(index, size);
    askedMs.push(performance.now() - started);
    const leafHash = treeHash.leaf(entriesFrom(index, 1)[0] ?? Buffer.alloc(0));
    if (!isIncluded(treeHash, { index, size, leafHash, proof, root }))
      throw new Error(`The proof of ${index} is wrong`);
  }
  const rest = { unit: 'ms p50', p95: round(percentile(askedMs, 0.95)), max: round(Math.max(...askedMs)), size };
  tell({ bench: 'list/log/proof', value: median(askedMs), baseline: 1, ratio: median(askedMs), target: 1 }, rest);
  const hashes = inclusionRanges(9_999_998, 10_000_000).length;
  tell(
    { bench: 'list/log/proof-hashes', value: hashes, baseline: 24, ratio: hashes / 24, target: 1 },
    { size: 10_000_000 },
  );
}

async function filled(files: StoredFiles): Promise<ListLog> {
  const log = await open(files);
  for (let after = 0; after < size; after += batchSize) {
    await log.append({ after, entries: entriesFrom(after, Math.min(batchSize, size - after)) });
  }
  note({ bench: 'list/log', filled: size });
  return log;
}

function open(files: StoredFiles): Promise<ListLog> {
  return openListLog({ origin, files, signer, keys: [signer.key] });
}

/** Entries about as long as a published number, and each another one. */
function entriesFrom(from: number, count: number): Buffer[] {
  const text = (index: number) => JSON.stringify({ change: 'published', entry: index, filler: 'x'.repeat(250) });
  return Array.from({ length: count }, (_, at) => Buffer.from(text(from + at)));
}

/** Computing only, so the processor time of this process is measured: other load on the machine does not count. */
async function computed(work: () => unknown): Promise<number> {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000;
}
