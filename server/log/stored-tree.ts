import {
  hashAt,
  hashesAtTileLevel,
  tileOfNode,
  tilePath,
  TILE_WIDTH,
  type Tile,
} from '../../workflows/domain/list/tile.ts';
import type { NodeWatcher } from '../../workflows/domain/list/tree-frontier.ts';
import type { TreeNode, TreeRange } from '../../workflows/domain/list/tree-range.ts';
import { entriesOf } from './entry-bundle.ts';
import type { StoredFiles } from './stored-files.ts';
import { readTile } from './tiles.ts';

/** All that verifying needs: so a log can be verified where it is stored, or as it is served. */
export type LogFiles = Pick<StoredFiles, 'read' | 'list'>;
/** Files under verification, and where a fault is noted. */
export type Inspection = { readonly files: LogFiles; readonly fault: (text: string) => void };

const TILE_HEIGHT = 8;

/** Collects the nodes that tiles must hold, and compares them with what is stored there. One tile a level is in memory. */
export function createTileComparison({ files, fault }: Inspection, size: number) {
  const expected: { node: TreeNode; hash: Uint8Array }[] = [];
  const open = new Map<Tile['level'], { path: string; hashes: Buffer | undefined }>();
  const openTile = async (tile: Tile) => {
    const path = tilePath(tile);
    const before = open.get(tile.level);
    if (before?.path === path) return before;
    const opened = { path, hashes: await readTile(files, tile).catch(() => undefined) };
    if (opened.hashes === undefined) fault(`${path} is missing`);
    open.set(tile.level, opened);
    return opened;
  };
  const expect: NodeWatcher = (node, hash) => {
    if (node.level % TILE_HEIGHT === 0) expected.push({ node, hash });
  };
  const withStored = async () => {
    for (const { node, hash } of expected.splice(0)) {
      const { tile, place } = tileOfNode(node, size);
      const { path, hashes } = await openTile(tile);
      if (hashes && Buffer.compare(hashAt(hashes, place.index), hash) !== 0)
        fault(`${path} has another hash at ${place.index}`);
    }
  };
  return { expect, withStored };
}

/** The entries of a bundle; none, and a fault, when it is missing, damaged or of another width. */
export async function entriesAt({ files, fault }: Inspection, bundle: Tile): Promise<Buffer[]> {
  const path = tilePath(bundle);
  const bytes = (await files.read(path)) ?? (await files.read(tilePath({ ...bundle, width: TILE_WIDTH })));
  try {
    const entries = entriesOf(bytes ?? Buffer.alloc(0)).slice(0, bundle.width);
    if (entries.length === bundle.width) return entries;
    fault(`${path} has ${entries.length} entries`);
  } catch {
    fault(`${path} is damaged`);
  }
  return [];
}

/** The partial tiles of an earlier tree that are still stored must be the beginnings of the tiles of the later one. */
export async function fitsLaterTiles({ files, fault }: Inspection, { from, to }: TreeRange): Promise<void> {
  for (const level of ['entries' as const, 0, 1, 2, 3, 4, 5, 6]) {
    const count = hashesAtTileLevel(level, from);
    const index = Math.floor(count / TILE_WIDTH);
    const partial = { level, index, width: count % TILE_WIDTH };
    const bytes = partial.width === 0 ? undefined : await files.read(tilePath(partial));
    if (bytes === undefined) continue;
    const width = Math.min(TILE_WIDTH, hashesAtTileLevel(level, to) - index * TILE_WIDTH);
    const later = await files.read(tilePath({ level, index, width }));
    if (!later?.subarray(0, bytes.length).equals(bytes))
      fault(`${tilePath(partial)} is not the beginning of its later tile`);
  }
}
