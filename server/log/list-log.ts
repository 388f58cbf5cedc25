import { hashesAtTileLevel, tilePath, tilesBetween } from '../../workflows/domain/list/tile.ts';
import { consistencyRanges, inclusionRanges, type TreeRange } from '../../workflows/domain/list/tree-range.ts';
import {
  createCheckpoints,
  readCheckpoints,
  type Checkpoints,
  type SignedCheckpoint,
  type SigningCheckpoints,
} from './checkpoints.ts';
import { bundleOf, entriesOf } from './entry-bundle.ts';
import { grow, type Batch } from './growth.ts';
import { treeHash } from './hashes.ts';
import type { NoteSigner } from './signed-notes.ts';
import type { StoredFiles } from './stored-files.ts';
import { createTiles, type KnownNodes, type Tiles } from './tiles.ts';

/** The log as everybody may read it. */
export type LogReader = {
  readonly checkpoints: Checkpoints;
  /** Hashes from the leaf upwards, in a tree of `size`. Throws a RangeError when there is no such leaf or signed tree. */
  readonly proveInclusion: (index: number, size: number) => Promise<readonly Uint8Array[]>;
  readonly proveConsistency: (oldSize: number, size: number) => Promise<readonly Uint8Array[]>;
};
export type ListLog = LogReader & {
  readonly head: () => Promise<SignedCheckpoint>;
  /** Appends and signs; the same batch again gives the same checkpoint. Throws when the log has other entries there. */
  readonly append: (batch: Batch) => Promise<SignedCheckpoint>;
};

type Parts = {
  readonly origin: string;
  readonly files: StoredFiles;
  readonly tiles: Tiles;
  readonly checkpoints: SigningCheckpoints;
};

/** Opens the log in a folder, starting an empty one and finishing a batch that a crash cut off.
 *  `keys` are the verifier keys of all signers there ever were. */
export async function openListLog({
  origin,
  files,
  signer,
  keys,
}: {
  readonly origin: string;
  readonly files: StoredFiles;
  readonly signer: NoteSigner;
  readonly keys: readonly string[];
}): Promise<ListLog> {
  const parts: Parts = {
    origin,
    files,
    tiles: createTiles(files),
    checkpoints: createCheckpoints({ files, signer, keys }),
  };
  await start(parts);
  return {
    ...readLog(files, keys),
    head: () => headOf(parts),
    append: (batch) => append(parts, batch),
  };
}

/** Reads a log that this process, or another one, appends to. Only signatures of `keys` are believed. With `nodes` a proof is read and
 *  not computed. */
export function readLog(
  files: Pick<StoredFiles, 'read' | 'list'>,
  keys: readonly string[],
  nodes?: KnownNodes,
): LogReader {
  const [checkpoints, tiles] = [readCheckpoints(files, keys), createTiles(files, nodes)];
  const prove = async (ranges: readonly TreeRange[], size: number) => {
    const isSigned = (await checkpoints.at(size)) ?? size <= ((await checkpoints.latest())?.size ?? 0);
    if (!isSigned) throw new RangeError(`No tree of ${size} was signed`);
    return tiles.hashesOf(ranges, size);
  };
  return {
    checkpoints,
    proveInclusion: async (index, size) => prove(inclusionRanges(index, size), size),
    proveConsistency: async (oldSize, size) => prove(consistencyRanges(oldSize, size), size),
  };
}

async function start(parts: Parts): Promise<void> {
  const { origin, checkpoints, files } = parts;
  if ((await checkpoints.latest()) === undefined) {
    await checkpoints.sign({ origin, size: 0, root: Buffer.from(treeHash.empty()).toString('base64') });
  }
  const { size } = await headOf(parts);
  const pending = await files.read(pendingPath(size));
  if (pending !== undefined) await finish(parts, { after: size, entries: entriesOf(pending) });
}

async function headOf({ checkpoints }: Parts): Promise<SignedCheckpoint> {
  const head = await checkpoints.latest();
  if (head === undefined) throw new Error('The log has lost its checkpoints');
  return head;
}

/** The batch is on the disk before anything is written over: from there a crash, or another process, finishes it. Of
 *  two batches for one size one is claimed, so that the log never forks. */
async function append(parts: Parts, batch: Batch): Promise<SignedCheckpoint> {
  const { size } = await headOf(parts);
  if (size > batch.after) return repeated(parts, batch);
  if (size < batch.after) throw new RangeError(`The log has ${size} entries, not ${batch.after}`);
  if (batch.entries.length === 0) return headOf(parts);
  const bytes = bundleOf(batch.entries);
  const isClaimed = await parts.files.claim(pendingPath(batch.after), bytes);
  // Between the look and the claim another process may have finished: then this claim is for a size that is gone.
  if ((await headOf(parts)).size > batch.after) {
    if (isClaimed) await parts.files.remove(pendingPath(batch.after));
    return repeated(parts, batch);
  }
  const claimed = isClaimed ? bytes : await parts.files.read(pendingPath(batch.after));
  if (claimed === undefined) return append(parts, batch);
  if (!claimed.equals(bytes)) throw new Error(`Another batch is being appended after ${batch.after}`);
  return finish(parts, batch);
}

async function finish(parts: Parts, { after, entries }: Batch): Promise<SignedCheckpoint> {
  const { origin, files, tiles, checkpoints } = parts;
  const size = after + entries.length;
  await grow(files, { after, entries });
  const roots = await tiles.hashesOf(
    [after, size].map((to) => ({ from: 0, to })),
    size,
  );
  const [rootBefore, root = ''] = roots.map((hash) => Buffer.from(hash).toString('base64'));
  if ((await checkpoints.at(after))?.root !== rootBefore)
    throw new Error(`The stored tiles do not begin with the tree of ${after}`);
  const signed = await checkpoints.sign({ origin, size, root });
  await files.remove(pendingPath(after));
  return signed;
}

/** The checkpoint that a batch led to when it was appended before. */
async function repeated({ files, checkpoints }: Parts, { after, entries }: Batch): Promise<SignedCheckpoint> {
  const size = after + entries.length;
  const signed = await checkpoints.at(size);
  const stored = signed === undefined ? undefined : await readEntries(files, { from: after, to: size });
  const isSame = stored?.every((entry, at) => entry.equals(entries[at] ?? Buffer.alloc(0)));
  if (signed === undefined || !isSame) throw new Error(`The log has other entries after ${after}`);
  return signed;
}

/** The stored entries of a range that ends at a size which was signed. */
export async function readEntries(files: Pick<StoredFiles, 'read'>, { from, to }: TreeRange): Promise<Buffer[]> {
  if (from === to) return [];
  const tiles = tilesBetween('entries', { from, to });
  const bundles = await Promise.all(tiles.map((tile) => files.read(tilePath(tile))));
  const skipped = (tiles[0]?.index ?? 0) * 256;
  const entries = bundles.flatMap((bundle) => (bundle === undefined ? [] : entriesOf(bundle)));
  if (entries.length !== hashesAtTileLevel('entries', to) - skipped)
    throw new Error(`The log lacks entries up to ${to}`);
  return entries.slice(from - skipped);
}

const pendingPath = (size: number) => `pending/${size}`;
