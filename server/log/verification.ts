import { tilesBetween } from '../../workflows/domain/list/tile.ts';
import { createTreeFrontier, type TreeFrontier } from '../../workflows/domain/list/tree-frontier.ts';
import { readCheckpoint, type SignedCheckpoint } from './checkpoints.ts';
import { treeHash } from './hashes.ts';
import { createTileComparison, entriesAt, fitsLaterTiles, type Inspection, type LogFiles } from './stored-tree.ts';

/** What was recomputed, and every fault found. A log is as it was signed only when there is none. */
export type LogVerdict = {
  readonly size: number;
  readonly root: string;
  readonly checkpoints: number;
  readonly faults: readonly string[];
};

/** Recomputes the tree of the newest checkpoint from its entries alone, and compares with it every hash that is stored
 *  in a tile and every checkpoint that was ever signed and is still there. Only signatures of `keys` are believed. */
export async function verifyLog(files: LogFiles, keys: readonly string[]): Promise<LogVerdict> {
  const faults: string[] = [];
  const fault = (text: string) => void faults.push(text);
  const inspection = { files, fault };
  const signed = await signedCheckpoints(inspection, keys);
  const size = signed.at(-1)?.size ?? 0;
  const roots = new Map(signed.map((checkpoint) => [checkpoint.size, checkpoint.root]));
  const compare = createTileComparison(inspection, size);
  const tree = createTreeFrontier(treeHash, compare.expect);
  const compareRoot = () => {
    const root = roots.get(tree.size());
    if (root !== undefined && root !== rootOf(tree)) fault(`the checkpoint of ${tree.size()} has another root`);
  };
  compareRoot();
  for (const bundle of tilesBetween('entries', { from: 0, to: size })) {
    for (const entry of await entriesAt(inspection, bundle)) {
      tree.add(treeHash.leaf(entry));
      compareRoot();
    }
    await compare.withStored();
  }
  if (tree.size() !== size) fault(`${tree.size()} entries are stored, but ${size} were signed`);
  for (const checkpoint of signed) await fitsLaterTiles(inspection, { from: checkpoint.size, to: size });
  return { size, root: rootOf(tree), checkpoints: signed.length, faults };
}

/** By size, without those that no known key signed. The copy that is served as the newest counts as one more. */
async function signedCheckpoints({ files, fault }: Inspection, keys: readonly string[]) {
  const paths = [...(await files.list('checkpoints')).map((name) => `checkpoints/${name}`), 'checkpoint'];
  const found = new Map<string, SignedCheckpoint>();
  for (const path of paths) {
    try {
      const checkpoint = readCheckpoint((await files.read(path)) ?? Buffer.alloc(0), keys);
      found.set(`${checkpoint.size} ${checkpoint.root}`, checkpoint);
    } catch {
      fault(`${path} is not signed by a known key, or has another form`);
    }
  }
  const signed = [...found.values()].sort((one, other) => one.size - other.size);
  signed.forEach(
    ({ size }, at) => size === signed[at + 1]?.size && fault(`two checkpoints of ${size} have different roots`),
  );
  return signed;
}

function rootOf(tree: TreeFrontier): string {
  return Buffer.from(tree.root()).toString('base64');
}
