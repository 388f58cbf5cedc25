import { HASH_BYTES, type TreeHash } from './tree-hash.ts';
import type { TreeNode, TreeRange } from './tree-range.ts';

/** 256 neighbouring hashes of one level; `level` counts in steps of eight levels of the tree. `width` < 256 is a
 *  partial tile at the right edge. The entries themselves lie in bundles cut the same way.
 *  Source: C2SP tlog-tiles. */
export type Tile = { readonly level: number | 'entries'; readonly index: number; readonly width: number };

export const TILE_WIDTH = 256;
const TILE_HEIGHT = 8;
const PATH = /^tile\/(entries|0|[1-9]\d?)\/((?:x\d{3}\/)*\d{3})(?:\.p\/([1-9]\d{0,2}))?$/;

/** Where a tile is stored and served: tile/0/x001/067, or tile/0/x001/067.p/8 for a partial one. */
export function tilePath({ level, index, width }: Tile): string {
  const digits = String(index);
  const groups = digits.padStart(Math.ceil(digits.length / 3) * 3, '0').match(/\d{3}/g) ?? [];
  const place = groups.map((group, at) => (at < groups.length - 1 ? `x${group}` : group)).join('/');
  return `tile/${level}/${place}${width < TILE_WIDTH ? `.p/${width}` : ''}`;
}

/** The tile a path names, or undefined when it is not the one way to write such a path. */
export function findTile(path: string): Tile | undefined {
  const [, level = '', place = '', width] = PATH.exec(path) ?? [];
  const index = Number(place.replaceAll(/[x/]/g, ''));
  const tile: Tile = {
    level: level === 'entries' ? level : Number(level),
    index,
    width: width === undefined ? TILE_WIDTH : Number(width),
  };
  return Number.isSafeInteger(index) && tilePath(tile) === path && (level === 'entries' || Number(level) < 64)
    ? tile
    : undefined;
}

/** How many hashes, or entries, of a tile level a tree of this size has. */
export function hashesAtTileLevel(level: number | 'entries', size: number): number {
  return level === 'entries' ? size : Math.floor(size / TILE_WIDTH ** level);
}

/** The tiles that a tree of `to` leaves has and one of `from` had not, of one level, from left to right. */
export function tilesBetween(level: number | 'entries', { from, to }: TreeRange): readonly Tile[] {
  const had = hashesAtTileLevel(level, from);
  const count = hashesAtTileLevel(level, to);
  const tiles: Tile[] = [];
  if (count === had) return tiles;
  for (let index = Math.floor(had / TILE_WIDTH); index * TILE_WIDTH < count; index += 1) {
    tiles.push({ level, index, width: Math.min(TILE_WIDTH, count - index * TILE_WIDTH) });
  }
  return tiles;
}

/** The tile that holds a node in a tree of this size, and the node's place among the tile's own levels. */
export function tileOfNode(node: TreeNode, size: number): { readonly tile: Tile; readonly place: TreeNode } {
  const level = Math.floor(node.level / TILE_HEIGHT);
  const within = node.level % TILE_HEIGHT;
  const perTile = TILE_WIDTH / 2 ** within;
  const index = Math.floor(node.index / perTile);
  const width = Math.min(TILE_WIDTH, hashesAtTileLevel(level, size) - index * TILE_WIDTH);
  return { tile: { level, index, width }, place: { level: within, index: node.index % perTile } };
}

/** The complete nodes over the hashes of a tile, level by level, from the hashes themselves up to the root of a full
 *  tile. Each is one run of bytes. */
export function levelsOfTile(hash: TreeHash, hashes: Uint8Array): readonly Uint8Array[] {
  const levels = [hashes];
  for (let below = hashes; below.length >= 2 * HASH_BYTES;) {
    const count = Math.floor(below.length / (2 * HASH_BYTES));
    const above = new Uint8Array(count * HASH_BYTES);
    for (let at = 0; at < count; at += 1) {
      above.set(hash.node(hashAt(below, 2 * at), hashAt(below, 2 * at + 1)), at * HASH_BYTES);
    }
    levels.push(above);
    below = above;
  }
  return levels;
}

export function hashAt(hashes: Uint8Array, index: number): Uint8Array {
  return hashes.subarray(index * HASH_BYTES, (index + 1) * HASH_BYTES);
}
