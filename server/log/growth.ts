import {
  hashAt,
  hashesAtTileLevel,
  levelsOfTile,
  tilePath,
  tilesBetween,
  TILE_WIDTH,
  type Tile,
} from '../../workflows/domain/list/tile.ts';
import { HASH_BYTES } from '../../workflows/domain/list/tree-hash.ts';
import { bundleOf, entriesOf } from './entry-bundle.ts';
import { treeHash } from './hashes.ts';
import type { StoredFiles } from './stored-files.ts';
import { readTile } from './tiles.ts';

const AT_ONCE = 16; // files written at a time
const TILE_LEVELS = 8;

/** What is appended: `after` is the size of the log it was made for, so that a repeat is known as one. */
export type Batch = { readonly after: number; readonly entries: readonly Uint8Array[] };

/** Writes the bundles and tiles by which a tree of `after` leaves grows. What is hashed is what was read back from the
 *  store, never what was received: one flipped bit between the two would end the log.
 *  Nothing that an earlier checkpoint covers is written again. Throws when the store gives back other bytes. */
export async function grow(files: StoredFiles, { after, entries }: Batch): Promise<void> {
  const size = after + entries.length;
  const started = await entriesOfLastBundle(files, after);
  const bundles = cut([...started, ...entries], tilesBetween('entries', { from: after, to: size }));
  const stored = await inTurn(bundles, async ([tile, part]) =>
    writeAndReadBack(files, { tile, bytes: bundleOf(part) }),
  );
  let hashes = Buffer.concat(stored.flatMap((bundle) => entriesOf(bundle).map(treeHash.leaf)));
  if (started.length > 0) mustBeginWith(await hashesOfLastTile(files, { level: 0, size: after }), hashes);
  for (let level = 0; tilesBetween(level, { from: after, to: size }).length > 0; level += 1) {
    const roots = await growLevel(files, { tiles: tilesBetween(level, { from: after, to: size }), hashes });
    hashes = Buffer.concat([await hashesOfLastTile(files, { level: level + 1, size: after }), ...roots]);
  }
}

/** Writes the tiles of one level from its hashes and gives the roots of the full ones, which the next level is made of. */
async function growLevel(
  files: StoredFiles,
  { tiles, hashes }: { readonly tiles: readonly Tile[]; readonly hashes: Buffer },
): Promise<Uint8Array[]> {
  const [first] = tiles;
  const written = await inTurn(tiles, (tile) => {
    const at = (tile.index - (first?.index ?? 0)) * TILE_WIDTH;
    const bytes = hashes.subarray(at * HASH_BYTES, (at + tile.width) * HASH_BYTES);
    return writeAndReadBack(files, { tile, bytes });
  });
  const full = written.filter(({ length }) => length === TILE_WIDTH * HASH_BYTES);
  return full.map((tile) => hashAt(levelsOfTile(treeHash, tile)[TILE_LEVELS] ?? new Uint8Array(0), 0));
}

async function writeAndReadBack(
  files: StoredFiles,
  { tile, bytes }: { readonly tile: Tile; readonly bytes: Buffer },
): Promise<Buffer> {
  const path = tilePath(tile);
  await files.write(path, bytes);
  const stored = await files.read(path);
  if (!stored?.equals(bytes)) throw new Error(`The store gave back other bytes for ${path}`);
  return stored;
}

/** Entries beside the tiles they belong to, from left to right. */
function cut(entries: readonly Uint8Array[], tiles: readonly Tile[]): (readonly [Tile, readonly Uint8Array[]])[] {
  return tiles.map((tile, at) => [tile, entries.slice(at * TILE_WIDTH, at * TILE_WIDTH + tile.width)] as const);
}

async function entriesOfLastBundle(files: StoredFiles, size: number): Promise<Buffer[]> {
  const width = size % TILE_WIDTH;
  if (width === 0) return [];
  const path = tilePath({ level: 'entries', index: Math.floor(size / TILE_WIDTH), width });
  const bundle = await files.read(path);
  if (bundle === undefined) throw new Error(`The log lacks ${path}`);
  return entriesOf(bundle);
}

async function hashesOfLastTile(files: StoredFiles, { level, size }: { level: number; size: number }): Promise<Buffer> {
  const count = hashesAtTileLevel(level, size);
  const width = count % TILE_WIDTH;
  return width === 0 ? Buffer.alloc(0) : readTile(files, { level, index: Math.floor(count / TILE_WIDTH), width });
}

function mustBeginWith(known: Buffer, hashes: Buffer): void {
  if (!known.equals(hashes.subarray(0, known.length))) throw new Error('A stored entry is not the one that was hashed');
}

async function inTurn<T, R>(items: readonly T[], work: (item: T) => Promise<R>): Promise<R[]> {
  const results: R[] = [];
  for (let at = 0; at < items.length; at += AT_ONCE) {
    results.push(...(await Promise.all(items.slice(at, at + AT_ONCE).map(work))));
  }
  return results;
}
