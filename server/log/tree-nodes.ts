import { closeSync, openSync, readSync } from 'node:fs';
import { mkdir, open } from 'node:fs/promises';
import { dirname } from 'node:path';
import { hashAt, levelsOfTile, TILE_WIDTH } from '../../workflows/domain/list/tile.ts';
import { HASH_BYTES } from '../../workflows/domain/list/tree-hash.ts';
import type { TreeRange } from '../../workflows/domain/list/tree-range.ts';
import { treeHash } from './hashes.ts';
import type { StoredFiles } from './stored-files.ts';
import { readTile, type KnownNodes } from './tiles.ts';

/** The nodes within the full tiles over the leaves, ready to be read: a tile alone has only its lowest hashes, and a proof from it costs
 *  255 more. 64 bytes an entry on the disk, none in memory. A function of the log: deleted, the file is made again, and a reader does
 *  without it. */
export type TreeNodes = KnownNodes & { readonly close: () => void };

/** The lowest four levels of a tile lie together for each 16 leaves, its upper four behind them: so a proof reads two blocks, however
 *  many nodes it needs of them. The tile's root stands in the tile above. */
const HALF = 4;
const GROUP = 2 ** HALF;
const BLOCK_BYTES = (2 * GROUP - 2) * HASH_BYTES;
const TILE_BYTES = (GROUP + 1) * BLOCK_BYTES;
const TILES_AT_ONCE = 256;

type Block = { readonly at: number; readonly bytes: Buffer };

/** Opens the file when it is first needed and there, so that a reader may start before it. */
export function openTreeNodes(path: string): TreeNodes {
  let file: number | undefined;
  const kept: (Block | undefined)[] = [undefined, undefined]; // a lower and an upper one: what one proof asks for in turn
  const blockAt = (at: number, half: number) => {
    file ??= opened(path);
    if (file === undefined || kept[half]?.at === at) return kept[half];
    const bytes = Buffer.allocUnsafe(BLOCK_BYTES);
    return readSync(file, bytes, 0, BLOCK_BYTES, at) === BLOCK_BYTES ? (kept[half] = { at, bytes }) : undefined;
  };
  return {
    find: (tile, { level, index }) => {
      const half = Math.floor(level / HALF);
      const perBlock = GROUP >> (level % HALF);
      const block = half === 0 ? Math.floor(index / perBlock) : GROUP;
      const place = 2 * GROUP - 2 * perBlock + (index % perBlock);
      const found = blockAt(tile * TILE_BYTES + block * BLOCK_BYTES, half);
      return found && hashAt(found.bytes, place);
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

/** The parts of a full tile in the order of the file. */
function blocksOf(hashes: Uint8Array): Uint8Array[] {
  const levels = levelsOfTile(treeHash, hashes);
  const groups = Array.from({ length: GROUP }, (_, group) =>
    levels.slice(0, HALF).map((nodes) => {
      const bytes = nodes.length / GROUP;
      return nodes.subarray(group * bytes, (group + 1) * bytes);
    }),
  );
  return [...groups.flat(), ...levels.slice(HALF, 2 * HALF)];
}

function opened(path: string): number | undefined {
  try {
    return openSync(path, 'r');
  } catch {
    return undefined;
  }
}
