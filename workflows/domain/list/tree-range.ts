import type { TreeHash } from './tree-hash.ts';

/** A complete subtree: its 2^level leaves begin at leaf index × 2^level. */
export type TreeNode = { readonly level: number; readonly index: number };

/** The leaves from `from` up to, but without, `to`; it begins where a subtree of its size may begin. */
export type TreeRange = { readonly from: number; readonly to: number };

/** The complete subtrees a range consists of, the largest and leftmost first. Empty for an empty range.
 *  What is proved is a list of ranges; where the hashes of their nodes are kept is the caller's affair. */
export function nodesOfRange({ from, to }: TreeRange): readonly TreeNode[] {
  const nodes: TreeNode[] = [];
  for (let at = from; at < to;) {
    const level = Math.floor(Math.log2(to - at));
    nodes.push({ level, index: at / 2 ** level });
    at += 2 ** level;
  }
  return nodes;
}

/** The hash of a range from the hashes of its nodes; of the whole tree, its root. Source: RFC 6962, section 2.1. */
export function hashOfRange(hash: TreeHash, hashes: readonly Uint8Array[]): Uint8Array {
  const last = hashes.at(-1);
  if (last === undefined) return hash.empty();
  return hashes.slice(0, -1).reduceRight((right, left) => hash.node(left, right), last);
}

/** The ranges whose hashes lead from a leaf to the root, from the leaf upwards. Throws a RangeError when the tree has
 *  no such leaf. Source: RFC 6962, section 2.1.1. */
export function inclusionRanges(index: number, size: number): readonly TreeRange[] {
  if (!(isCount(index) && isCount(size) && index < size)) throw new RangeError(`No leaf ${index} in a tree of ${size}`);
  const ranges: TreeRange[] = [];
  let { from, to } = { from: 0, to: size };
  while (to - from > 1) {
    const middle = from + split(to - from);
    ranges.push(index < middle ? { from: middle, to } : { from, to: middle });
    if (index < middle) to = middle;
    else from = middle;
  }
  return ranges.reverse();
}

/** The ranges whose hashes show that a tree of `size` begins with the tree of `oldSize`; none when either is empty or
 *  both are one. Throws a RangeError when the old one is larger. Source: RFC 6962, section 2.1.2. */
export function consistencyRanges(oldSize: number, size: number): readonly TreeRange[] {
  if (!(isCount(oldSize) && isCount(size) && oldSize <= size)) throw new RangeError(`No ${oldSize} leaves in ${size}`);
  if (oldSize === 0 || oldSize === size) return [];
  const ranges: TreeRange[] = [];
  let { from, to } = { from: 0, to: size };
  while (oldSize !== to) {
    const middle = from + split(to - from);
    ranges.push(oldSize <= middle ? { from: middle, to } : { from, to: middle });
    if (oldSize <= middle) to = middle;
    else from = middle;
  }
  // Whoever asks knows the old root already, so it is left out when it is itself a node of the new tree.
  if (from > 0) ranges.push({ from, to });
  return ranges.reverse();
}

/** The largest power of two below a count of at least 2. */
function split(count: number): number {
  return 2 ** (Math.ceil(Math.log2(count)) - 1);
}

function isCount(value: number): boolean {
  return Number.isSafeInteger(value) && value >= 0;
}
