import { join } from 'node:path';
import { readLogKeys } from '../log/log-keys.ts';
import { readEntries, readLog, type LogReader } from '../log/list-log.ts';
import { createStoredFiles, type StoredFiles } from '../log/stored-files.ts';
import { followLog } from './follow-log.ts';
import { openIndexStore, type IndexStore } from './index-store.ts';
import type { PartIndex } from './part-index.ts';

/** The published list as this process reads it from the disk: no engine is asked, and none has to be there. */
export type PublishedList = {
  readonly index: () => PartIndex;
  readonly files: Pick<StoredFiles, 'read' | 'list'>;
  readonly log: LogReader;
  readonly prove: (leaf: number, size: number) => Promise<LeafProof>;
  /** Takes over what was published since; cheap when nothing was. */
  readonly refresh: () => Promise<void>;
  readonly close: () => void;
};
/** All that an outsider needs besides our public key: the leaf's own bytes, the hashes upwards, and the signed head. */
export type LeafProof = {
  readonly leafIndex: number;
  readonly treeSize: number;
  readonly leaf: string;
  readonly hashes: readonly string[];
  readonly checkpoint: string;
};

export const logFolder = (dataDir: string): string => join(dataDir, 'log');
const indexFolder = (dataDir: string) => join(dataDir, 'list-index');

export async function openPublishedList(dataDir: string): Promise<PublishedList> {
  const files = createStoredFiles(logFolder(dataDir));
  const store = await openIndexStore(indexFolder(dataDir));
  let keys: readonly string[] = [];
  let log = readLog(files, keys);
  const refresh = async () => {
    const published = (await readLogKeys(files)).map(({ key }) => key);
    if (published.join() !== keys.join()) [keys, log] = [published, readLog(files, published)];
    await store.refresh();
  };
  await refresh();
  return {
    index: store.current,
    files,
    get log() {
      return log;
    },
    prove: (leaf, size) => proofOf({ files, log }, leaf, size),
    refresh,
    close: store.close,
  };
}

/** The one process that writes the index of an installation: it takes over from the log whatever is new there. */
export async function openListFollower(dataDir: string): Promise<{ follow: () => Promise<number>; close: () => void }> {
  const files = createStoredFiles(logFolder(dataDir));
  const store: IndexStore = await openIndexStore(indexFolder(dataDir));
  const follow = async () => {
    const keys = (await readLogKeys(files)).map(({ key }) => key);
    return keys.length === 0 ? 0 : followLog({ files, log: readLog(files, keys) }, store);
  };
  return { follow, close: store.close };
}

/** Throws a RangeError when there is no such leaf in a signed tree of that size. */
async function proofOf(
  { files, log }: { files: Pick<StoredFiles, 'read'>; log: LogReader },
  leafIndex: number,
  treeSize: number,
): Promise<LeafProof> {
  const checkpoint = await log.checkpoints.at(treeSize);
  if (checkpoint === undefined) throw new RangeError(`No tree of ${treeSize} was signed`);
  const hashes = await log.proveInclusion(leafIndex, treeSize);
  const [leaf] = await readEntries(files, { from: leafIndex, to: Math.min(treeSize, bundleEnd(leafIndex)) });
  return {
    leafIndex,
    treeSize,
    leaf: leaf?.toString('utf8') ?? '',
    hashes: hashes.map((hash) => Buffer.from(hash).toString('base64')),
    checkpoint: checkpoint.note,
  };
}

/** The end of the bundle that an entry lies in: as far as one file reaches. */
const bundleEnd = (leaf: number) => (Math.floor(leaf / 256) + 1) * 256;
