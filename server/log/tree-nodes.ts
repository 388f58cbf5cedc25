import { closeSync, openSync, readSync } from 'node:fs';
import { mkdir, open } from 'node:fs/promises';
import { dirname } from 'node:path';
import { hashAt, levelsOfTile, TILE_WIDTH } from '../../workflows/domain/list/tile.ts';
import { HASH_BYTES } from '../../workflows/domain/list/tree-hash.ts';
import type { TreeNode, TreeRange } from '../../workflows/domain/list/tree-range.ts';
import { treeHash } from './hashes.ts';
import type { StoredFiles } from './stored-files.ts';
import { readTile, type KnownNodes } from './tiles.ts';

/** The nodes within the full tiles over the leaves, ready to be read: a tile alone has only its lowest hashes, and a proof from it costs
 *  255 more. 68 bytes an entry on the disk, none in memory. A function of the log: deleted, the file is made again, and a reader does
 *  without it. */
export type TreeNodes = KnownNodes & { readonly close: () => void };

/** For each 16 leaves of a tile its lowest four levels lie together, and behind them the nodes of the upper four that a proof of one of
 *  these leaves takes: so a proof reads one block. The tile's root stands in the tile above. */
const HALF = 4;
const GROUP = 2 ** HALF;
const LOWER = 2 * GROUP - 2;
const BLOCK_BYTES = (LOWER + HALF) * HASH_BYTES;
const TILE_BYTES = GROUP * BLOCK_BYTES;
const TILES_AT_ONCE = 256;

/** Opens the file when it is first needed and there, so that a reader may start before it. */
export function openTreeNodes(path: string): TreeNodes {
  let file: number | undefined;
  let last = { number: -1, bytes: Buffer.alloc(0) }; // a proof asks for one block again and again
  const read = (number: number) => {
    if (last.number === number) return last.bytes;
    file ??= opened(path);
    const bytes = Buffer.allocUnsafe(BLOCK_BYTES);
    const isThere = file !== undefined && readSync(file, bytes, 0, BLOCK_BYTES, number * BLOCK_BYTES) === BLOCK_BYTES;
    if (isThere) last = { number, bytes };
    return isThere ? bytes : undefined;
  };
  return {
    find: (tile, node) => {
      const lastGroup = last.number - tile * GROUP;
      const group = node.level < HALF ? node.index >> (HALF - node.level) : groupBeside(node, lastGroup);
      const bytes = read(tile * GROUP + group);
      return bytes && hashAt(bytes, placeIn(node));
    },
    close: () => {
      if (file !== undefined) closeSync(file);
    },
  };
}

/** Adds the full tiles of a log that had `from` leaves when this last ended and has `to` now; what a machine that failed left behind them
 *  is written again. It is on the disk when this ends. One process at a time. */
export async function extendTreeNodes(
  path: string,
  files: Pick<StoredFiles, 'read'>,
  { from, to }: TreeRange,
): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  const file = await open(path, 'a').then((made) => made.close()).then(() => open(path, 'r+'));
  try {
    const full = Math.floor(to / TILE_WIDTH);
    let next = Math.min(Math.floor(from / TILE_WIDTH), Math.floor((await file.stat()).size / TILE_BYTES));
    if (next >= full) return;
    while (next < full) {
      const count = Math.min(TILES_AT_ONCE, full - next);
      const tiles = await Promise.all(Array.from({ length: count }, (_, at) => readTile(files, { level: 0, index: next + at, width: TILE_WIDTH })));
      const bytes = Buffer.concat(tiles.flatMap(blocksOf));
      await file.write(bytes, 0, bytes.length, next * TILE_BYTES);
      next += count;
    }
    await file.sync();
  } finally {
    await file.close();
  }
} // prettier-ignore

/** A group of 16 leaves that has this node beside its way to the root: the one that is meant if it is one of them, else the first. */
function groupBeside({ level, index }: TreeNode, meant: number): number {
  const up = level - HALF;
  return meant >> up === (index ^ 1) ? meant : (index ^ 1) << up;
}

function placeIn({ level, index }: TreeNode): number {
  if (level >= HALF) return LOWER + level - HALF;
  const width = GROUP >> level;
  return 2 * GROUP - 2 * width + (index % width);
}

/** The parts of a full tile in the order of the file. */
function blocksOf(hashes: Uint8Array): Uint8Array[] {
  const levels = levelsOfTile(treeHash, hashes);
  return Array.from({ length: GROUP }, (_, group) => {
    const lower = levels.slice(0, HALF).map((nodes) => {
      const bytes = nodes.length / GROUP;
      return nodes.subarray(group * bytes, (group + 1) * bytes);
    });
    const beside = levels.slice(HALF, 2 * HALF).map((nodes, up) => hashAt(nodes, (group >> up) ^ 1));
    return [...lower, ...beside];
  }).flat();
}

function opened(path: string): number | undefined {
  try {
    return openSync(path, 'r');
  } catch {
    return undefined;
  }
}
