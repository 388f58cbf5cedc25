import type { LoggedChange } from '../../workflows/domain/list/entry-history.ts';
import { emptySummary, type ListSummary, type Runs } from '../../workflows/domain/list/list-summary.ts';
import { readLogKeys } from '../log/log-keys.ts';
import { readLog, type LogReader } from '../log/list-log.ts';
import { createStoredFiles, type StoredFiles } from '../log/stored-files.ts';
import { extendTreeNodes, openTreeNodes } from '../log/tree-nodes.ts';
import { followLog } from './follow-log.ts';
import { openIndexStore, type IndexStore } from './index-store.ts';
import { indexFolder, logFolder, snapshotFolder, treeNodesFile } from './list-folders.ts';
import { readChanges } from './log-pages.ts';
import { makersIn, readMakerFile } from './maker-file.ts';
import { createPartIndex, knowledgeOf, type EntryIndex, type KnownMakers, type PartIndex } from './part-index.ts';
import { followSummary, readSummary } from './summary-file.ts';

/** The published list as this process reads it from the disk: no engine is asked, and none has to be there. */
export type PublishedList = {
  readonly index: () => PartIndex;
  /** Releases and makers at a glance. It may be some leaves behind the index for a moment. */
  readonly summary: () => ListSummary;
  /** The changes at these places of the summary's log. */
  readonly changes: (runs: Runs) => Promise<readonly LoggedChange[]>;
  readonly files: Pick<StoredFiles, 'read' | 'list'>;
  /** Where the signed snapshots lie for whoever takes the list with them. */
  readonly snapshots: string;
  readonly log: LogReader;
  /** Of a change that the index has, in the tree of that size. Throws a RangeError when that was never signed. */
  readonly prove: (change: LoggedChange, size: number) => Promise<LeafProof>;
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

export async function openPublishedList(dataDir: string): Promise<PublishedList> {
  const files = createStoredFiles(logFolder(dataDir));
  const store = await openIndexStore(indexFolder(dataDir));
  const besideIndex = createStoredFiles(indexFolder(dataDir));
  let keys: readonly string[] = [];
  const nodes = openTreeNodes(treeNodesFile(dataDir));
  let log = readLog(files, keys, nodes);
  let summary = emptySummary;
  let held = heldOf(store.current(), { written: '[]', known: knowledgeOf([]) });
  const refresh = async () => {
    const published = (await readLogKeys(files)).map(({ key }) => key);
    if (published.join() !== keys.join()) [keys, log] = [published, readLog(files, published, nodes)];
    await store.refresh();
    const written = await readMakerFile(besideIndex);
    const known = written === held.written ? held.known : knowledgeOf(makersIn(written));
    if (known !== held.known || store.current() !== held.entries) held = heldOf(store.current(), { written, known });
    if (summary.treeSize !== store.current().treeSize) summary = await readSummary(besideIndex);
  };
  await refresh();
  return {
    index: () => held.index,
    summary: () => summary,
    changes: (runs) => readChanges(files, { runs, size: summary.treeSize }),
    files,
    snapshots: snapshotFolder(dataDir),
    get log() {
      return log;
    },
    prove: (change, size) => proofOf(log, change, size),
    refresh,
    close: () => {
      store.close();
      nodes.close();
    },
  };
}

/** The index, and the two that it was made of: the entries, and the makers as they were written. */
function heldOf(entries: EntryIndex, makers: { readonly written: string; readonly known: KnownMakers }) {
  return { entries, ...makers, index: createPartIndex(entries, makers.known) };
}

/** The one process that writes the index of an installation: it takes over from the log whatever is new there. */
export async function openListFollower(dataDir: string): Promise<{ follow: () => Promise<number>; close: () => void }> {
  const files = createStoredFiles(logFolder(dataDir));
  const store: IndexStore = await openIndexStore(indexFolder(dataDir));
  const follow = async () => {
    const keys = (await readLogKeys(files)).map(({ key }) => key);
    if (keys.length === 0) return 0;
    const published = { files, log: readLog(files, keys) };
    // Nodes first: whoever sees the index at a size finds the proofs of that size ready.
    const grown = { from: store.current().treeSize, to: (await published.log.checkpoints.sizes()).at(-1) ?? 0 };
    await extendTreeNodes(treeNodesFile(dataDir), files, grown);
    const taken = await followLog(published, store);
    await followSummary(published, createStoredFiles(indexFolder(dataDir)));
    return taken;
  };
  return { follow, close: store.close };
}

/** The leaf's bytes are made again instead of read from a bundle of 256: the index has the change in the log's own words and order, and
 *  what JSON was read from the canonical form is printed as that. A proof of other bytes than were hashed would verify nowhere.
 *  Source: RFC 8785, section 3.2. */
async function proofOf(
  log: LogReader,
  { leaf: leafIndex, ...leaf }: LoggedChange,
  treeSize: number,
): Promise<LeafProof> {
  const checkpoint = await log.checkpoints.at(treeSize);
  if (checkpoint === undefined) throw new RangeError(`No tree of ${treeSize} was signed`);
  const hashes = await log.proveInclusion(leafIndex, treeSize);
  return {
    leafIndex,
    treeSize,
    leaf: JSON.stringify(leaf),
    hashes: hashes.map(inBase64),
    checkpoint: checkpoint.note,
  };
}

function inBase64(hash: Uint8Array): string {
  return Buffer.from(hash.buffer, hash.byteOffset, hash.byteLength).toString('base64');
}
