import { hashAt, levelsOfTile, tileOfNode, tilePath, TILE_WIDTH, type Tile } from '../../workflows/domain/list/tile.ts';
import { HASH_BYTES } from '../../workflows/domain/list/tree-hash.ts';
import { hashOfRange, nodesOfRange, type TreeNode, type TreeRange } from '../../workflows/domain/list/tree-range.ts';
import { treeHash } from './hashes.ts';
import type { StoredFiles } from './stored-files.ts';

const MOST_KEPT = 512; // tiles with all their nodes, 16 KiB each

/** Reads the hashes of ranges, in their order, from the stored tiles of a tree of `size`. */
export type Tiles = {
  readonly hashesOf: (ranges: readonly TreeRange[], size: number) => Promise<readonly Uint8Array[]>;
};

/** Nodes within the full tiles over the leaves that need not be computed; undefined for one that is not known. */
export type KnownNodes = { readonly find: (tile: number, place: TreeNode) => Uint8Array | undefined };

type Levels = readonly Uint8Array[];
type AtHand<T> = T | Promise<T>; // the value itself when there is nothing to wait for

/** What a tile holds never changes, so it is read and hashed up once for long; and so is what a range at the edge of a tree comes to.
 *  Where `nodes` has a node it is neither read nor hashed. What is at hand is not awaited: a proof of 24 hashes would take most of its
 *  time for that. */
export function createTiles(files: Pick<StoredFiles, 'read'>, nodes?: KnownNodes): Tiles {
  const [tiles, edges] = [createKept<Levels>(), createKept<Uint8Array>()];
  const nodeAt = (node: TreeNode, size: number) => {
    const { tile, place } = tileOfNode(node, size);
    const known = tile.level === 0 && tile.width === TILE_WIDTH ? nodes?.find(tile.index, place) : undefined;
    if (known !== undefined) return known;
    const read = async () => levelsOfTile(treeHash, await readTile(files, tile));
    const levels = tiles(`${tile.level}/${tile.index}/${tile.width}`, read);
    return levels instanceof Promise ? levels.then((found) => nodeIn(found, place)) : nodeIn(levels, place);
  };
  const hashOf = (range: TreeRange, size: number) => {
    const nodes = nodesOfRange(range);
    const [only] = nodes;
    if (only !== undefined && nodes.length === 1) return nodeAt(only, size);
    return edges(`${range.from}/${range.to}`, () => joined(nodes.map((node) => nodeAt(node, size))));
  };
  return {
    hashesOf: async (ranges, size) => {
      const hashes = ranges.map((range) => hashOf(range, size));
      return atHand(hashes) ?? allOf(hashes);
    },
  };
}

/** What was computed last, by its key; what could not be computed is not kept. */
function createKept<T>(): (key: string, compute: () => AtHand<T>) => AtHand<T> {
  const kept = new Map<string, AtHand<T>>();
  return (key, compute) => {
    const known = kept.get(key);
    if (known !== undefined) return known;
    const value = compute();
    const [oldest] = kept.keys();
    if (kept.size >= MOST_KEPT && oldest !== undefined) kept.delete(oldest);
    kept.set(key, value);
    if (value instanceof Promise)
      value.then(
        (found) => kept.has(key) && kept.set(key, found),
        () => kept.delete(key),
      );
    return value;
  };
}

function joined(hashes: readonly AtHand<Uint8Array>[]): AtHand<Uint8Array> {
  const here = atHand(hashes);
  if (here !== undefined) return hashOfRange(treeHash, here);
  return allOf(hashes).then((found) => hashOfRange(treeHash, found));
}

function nodeIn(levels: Levels, { level, index }: TreeNode): Uint8Array {
  return hashAt(levels[level] ?? new Uint8Array(0), index);
}

function allOf<T>(values: readonly AtHand<T>[]): Promise<T[]> {
  return Promise.all(values.map((value) => Promise.resolve(value)));
}

function atHand<T>(values: readonly AtHand<T>[]): readonly T[] | undefined {
  const here = values.filter((value): value is T => !(value instanceof Promise));
  return here.length === values.length ? here : undefined;
}

/** The hashes of a tile; of a partial one that is no longer stored, from the full one. Throws when neither is there. */
export async function readTile(files: Pick<StoredFiles, 'read'>, tile: Tile): Promise<Buffer> {
  const bytes = (await files.read(tilePath(tile))) ?? (await files.read(tilePath({ ...tile, width: TILE_WIDTH })));
  const hashes = bytes?.subarray(0, tile.width * HASH_BYTES);
  if (hashes?.length !== tile.width * HASH_BYTES) throw new Error(`The log lacks ${tilePath(tile)}`);
  return hashes;
}
