import { cp, link, mkdir, readdir, rename, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { publishKey } from '../../../server/log/log-keys.ts';
import { openListLog, type ListLog } from '../../../server/log/list-log.ts';
import { createNoteSigner } from '../../../server/log/signed-notes.ts';
import { createStoredFiles, type StoredFiles } from '../../../server/log/stored-files.ts';
import { logFolder, treeNodesFile } from '../../../server/lookup/list-folders.ts';
import { openListFollower } from '../../../server/lookup/published-list.ts';
import { note, round } from '../../measure/figure.ts';
import { leafAt } from './leaves.ts';

/** A published list on the disk as an installation has it: its log, signed batch after batch as releases append it, and the index that
 *  was made from it. `fork` gives a copy that may be changed: what is written once is not copied but linked. */
export type FilledList = { readonly dataDir: string; readonly fork: () => Promise<string> };

export const batchSize = 10_000;
const origin = 'bench.example/list';
const signer = createNoteSigner(origin, Buffer.alloc(32, 1));
const folder = process.env.BENCH_DATA ?? '';
if (folder === '') throw new Error('BENCH_DATA names the folder of filled lists; npm run bench gives one');

export async function filledList(size: number): Promise<FilledList> {
  const dataDir = join(folder, `list-${size}`);
  if (!(await namesIn(folder)).includes(`list-${size}`)) await fill(dataDir, size);
  let forks = 0;
  const fork = async () => {
    forks += 1;
    const copy = join(folder, `fork-${process.pid}-${size}-${forks}`);
    await linkAll(dataDir, copy);
    return copy;
  };
  return { dataDir, fork };
}

export async function openLog(dataDir: string, files = createStoredFiles(logFolder(dataDir))): Promise<ListLog> {
  await publishKey(files, { key: signer.key, day: '2026-11-01' });
  return openListLog({ origin, files, signer, keys: [signer.key] });
}

/** Under its name whole or not at all; one that was cut off is filled on. */
async function fill(dataDir: string, size: number): Promise<void> {
  const draft = `${dataDir}.draft`;
  const started = performance.now();
  const log = await openLog(draft, unflushed(logFolder(draft)));
  for (let after = (await log.head()).size; after < size; after += batchSize) {
    const count = Math.min(batchSize, size - after);
    await log.append({ after, entries: Array.from({ length: count }, (_, at) => leafAt(after + at)) });
  }
  const appendedMs = performance.now() - started;
  const follower = await openListFollower(draft);
  await follower.follow();
  follower.close();
  await rename(draft, dataDir);
  note({ filled: size, logMs: round(appendedMs), indexMs: round(performance.now() - started - appendedMs) });
}

/** Filling is not measured, and a machine that fails while it fills loses nothing that anybody needs. */
function unflushed(root: string): StoredFiles {
  const put = async (path: string, { bytes, flag }: { bytes: Uint8Array; flag: 'w' | 'wx' }) => {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), bytes, { flag });
  };
  return {
    ...createStoredFiles(root),
    write: (path, bytes) => put(path, { bytes, flag: 'w' }),
    claim: (path, bytes) => put(path, { bytes, flag: 'wx' }).then(() => true),
  };
}

/** Files of a log and of an index are never written over but replaced, so that a link to one keeps what it had. Only the nodes of the
 *  tree grow where they are. */
async function linkAll(from: string, to: string): Promise<void> {
  await mkdir(to, { recursive: true });
  for (const entry of await readdir(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)];
    if (entry.isDirectory()) await linkAll(source, target);
    else if (entry.name === basename(treeNodesFile(from))) await cp(source, target);
    else await link(source, target).catch(() => cp(source, target)); // a file system without links
  }
}

async function namesIn(path: string): Promise<readonly string[]> {
  return createStoredFiles(path).list('.');
}
