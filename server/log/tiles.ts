import { hashAt, levelsOfTile, tileOfNode, tilePath, TILE_WIDTH, type Tile } from '../../workflows/domain/list/tile.ts';
import { HASH_BYTES } from '../../workflows/domain/list/tree-hash.ts';
import { hashOfRange, nodesOfRange, type TreeNode, type TreeRange } from '../../workflows/domain/list/tree-range.ts';
import { treeHash } from './hashes.ts';
import type { StoredFiles } from './stored-files.ts';

const MOST_KEPT = 512; // tiles with all their nodes, 16 KiB each

/** Reads the hash of a range from the stored tiles of a tree of `size`. */
export type Tiles = { readonly hashOf: (range: TreeRange, size: number) => Promise<Uint8Array> };

/** Nodes within the full tiles over the leaves that need not be computed; undefined for one that is not known. */
export type KnownNodes = { readonly find: (tile: number, place: TreeNode) => Uint8Array | undefined };

/** Each tile is read and hashed up once while it keeps being asked for; what a tile holds never changes. Where `nodes` has a node it is
 *  neither read nor hashed. */
export function createTiles(files: Pick<StoredFiles, 'read'>, nodes?: KnownNodes): Tiles {
  const kept = new Map<string, Promise<readonly Uint8Array[]>>();
  const levelsOf = (tile: Tile) => {
    const path = tilePath(tile);
    const levels = kept.get(path) ?? readTile(files, tile).then((hashes) => levelsOfTile(treeHash, hashes));
    kept.delete(path);
    kept.set(path, levels);
    const [oldest] = kept.keys();
    if (kept.size > MOST_KEPT && oldest !== undefined) kept.delete(oldest);
    levels.catch(() => kept.delete(path));
    return levels;
  };
  const nodeAt = async (node: TreeNode, size: number) => {
    const { tile, place } = tileOfNode(node, size);
    const known = tile.level === 0 && tile.width === TILE_WIDTH ? nodes?.find(tile.index, place) : undefined;
    if (known !== undefined) return known;
    const levels = await levelsOf(tile);
    return hashAt(levels[place.level] ?? new Uint8Array(0), place.index);
  };
  return {
    hashOf: async (range, size) => {
      const nodes = nodesOfRange(range).map((node) => nodeAt(node, size));
      return hashOfRange(treeHash, await Promise.all(nodes));
    },
  };
}

/** The hashes of a tile; of a partial one that is no longer stored, from the full one. Throws when neither is there. */
export async function readTile(files: Pick<StoredFiles, 'read'>, tile: Tile): Promise<Buffer> {
  const bytes = (await files.read(tilePath(tile))) ?? (await files.read(tilePath({ ...tile, width: TILE_WIDTH })));
  const hashes = bytes?.subarray(0, tile.width * HASH_BYTES);
  if (hashes?.length !== tile.width * HASH_BYTES) throw new Error(`The log lacks ${tilePath(tile)}`);
  return hashes;
}
