import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { keyOfEntry } from '../../workflows/domain/list/entry-id.ts';
import { compareKeyed } from '../../workflows/domain/list/look-up/list-index.ts';
import { knowledgeFileName, type EntryFile, type SnapshotFile } from '../../workflows/domain/list/snapshot/manifest.ts';
import type { SnapshotEntry } from '../../workflows/domain/list/snapshot/snapshot-file.ts';
import { TILE_WIDTH } from '../../workflows/domain/list/tile.ts';
import { readEntries } from '../log/list-log.ts';
import { createStoredFiles, type StoredFiles } from '../log/stored-files.ts';
import { historyOf } from '../lookup/follow-log.ts';
import { openIndexStore } from '../lookup/index-store.ts';
import { snapshotKnowledgeWith } from '../lookup/list-data.ts';
import { makersIn, readMakerFile } from '../lookup/maker-file.ts';
import type { EntryIndex } from '../lookup/part-index.ts';
import type { SegmentRecord } from '../lookup/segment-record.ts';
import { indexFolder, logFolder, snapshotFolder } from '../lookup/list-folders.ts';
import { writeEntryFile } from './entry-file.ts';

/** The files of a snapshot, as a manifest names them. */
export type SnapshotFiles = { readonly knowledge: SnapshotFile; readonly entries: readonly EntryFile[] };

const FILES = 'files.json';
/** So many files of changes stand on one base; and all together they have at most this share of the base's entries. */
const MOST_CHANGES = 32;
const LARGEST_SHARE = 0.25;
const STEP = 40 * TILE_WIDTH;

/** Makes what a snapshot of this size of the log lacks: a file of the entries that changed since, or now and then a new base. Undefined
 *  while the index has not come so far. The same size again makes nothing. */
export async function makeSnapshotFiles(dataDir: string, version: number): Promise<SnapshotFiles | undefined> {
  const folder = snapshotFolder(dataDir);
  const files = createStoredFiles(folder);
  const store = await openIndexStore(indexFolder(dataDir));
  try {
    const index = store.current();
    if (index.treeSize < version) return undefined;
    const stored = await files.read(FILES);
    const made: readonly EntryFile[] = stored === undefined ? [] : JSON.parse(stored.toString('utf8'));
    const from = startOf(made, version);
    const kept = from === 0 ? [] : made;
    const changed = from === 0 ? index.all() : changedIn(index, await touched(dataDir, { from, to: version }));
    const written =
      from === version ? [] : [await writeEntryFile(folder, { from, to: version }, upTo(version, changed))];
    const entries = [...kept, ...written];
    await files.write(FILES, Buffer.from(JSON.stringify(entries)));
    return { knowledge: await writeKnowledge(files, dataDir), entries };
  } finally {
    store.close();
  }
}

/** The leaf that the next file begins with: 0 for a new base. */
function startOf(made: readonly EntryFile[], version: number): number {
  const [base, ...changes] = made;
  const last = made.at(-1)?.to ?? 0;
  if (base === undefined || last > version) return 0;
  if (last === version) return version;
  const changed = changes.reduce((sum, { count }) => sum + count, version - last);
  return changes.length >= MOST_CHANGES || changed > base.count * LARGEST_SHARE ? 0 : last;
}

/** The ids of the entries that these leaves are about. */
async function touched(dataDir: string, { from, to }: { from: number; to: number }): Promise<ReadonlySet<string>> {
  const files = createStoredFiles(logFolder(dataDir));
  const ids = new Set<string>();
  for (let start = from; start < to; start = endOfStep(start, to)) {
    const leaves = await readEntries(files, { from: start, to: endOfStep(start, to) });
    for (const leaf of leaves) ids.add(JSON.parse(leaf.toString('utf8')).entry);
  }
  return ids;
}

/** Steps end where full bundles do, or with the log. */
function endOfStep(start: number, to: number): number {
  return Math.min(to, (Math.floor(start / STEP) + 1) * STEP);
}

function* changedIn(index: EntryIndex, ids: ReadonlySet<string>): Generator<SegmentRecord> {
  const wanted = [...ids].map((id) => ({ id, key: keyOfEntry(id) })).sort(compareKeyed);
  for (const { id, key } of wanted) yield* index.find(key).filter((record) => record.id === id);
}

/** As the log had them at that size, though the index may have gone on. */
function* upTo(version: number, records: Iterable<SegmentRecord>): Generator<SnapshotEntry> {
  for (const record of records) {
    const history = historyOf(record).filter(({ leaf }) => leaf < version);
    if (history.length > 0) yield { key: record.key, id: record.id, history };
  }
}

/** The names of the makers on the list and the rules of numbers, packed, as an installation has them now. */
async function packedKnowledge(dataDir: string): Promise<Packed> {
  const makers = await readMakerFile(createStoredFiles(indexFolder(dataDir)));
  if (packed?.makers !== makers) {
    const bytes = gzipSync(JSON.stringify(snapshotKnowledgeWith(makersIn(makers))), { level: 9 });
    packed = { makers, bytes, sha256: createHash('sha256').update(bytes).digest('hex') };
  }
  return packed;
}
type Packed = { readonly makers: string; readonly bytes: Buffer; readonly sha256: string };
let packed: Packed | undefined; // asked for every two seconds, and nearly never another one

export async function knowledgeHash(dataDir: string): Promise<string> {
  return (await packedKnowledge(dataDir)).sha256;
}

async function writeKnowledge(files: StoredFiles, dataDir: string): Promise<SnapshotFile> {
  const { bytes, sha256 } = await packedKnowledge(dataDir);
  const file = { name: knowledgeFileName(sha256), bytes: bytes.length, sha256 };
  await files.claim(file.name, bytes);
  return file;
}
