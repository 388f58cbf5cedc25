import type { TreeHash } from './tree-hash.ts';
import { hashOfRange, type TreeNode } from './tree-range.ts';

/** A tree that is grown leaf by leaf and remembers only its right edge. */
export type TreeFrontier = {
  readonly size: () => number;
  readonly root: () => Uint8Array;
  readonly add: (leafHash: Uint8Array) => void;
};

/** Tells of each node, leaves included, at the moment it is complete. */
export type NodeWatcher = (node: TreeNode, hash: Uint8Array) => void;

export function createTreeFrontier(hash: TreeHash, completed: NodeWatcher): TreeFrontier {
  /** The complete subtrees of the tree so far, the largest and leftmost first. */
  const edge: (TreeNode & { readonly hash: Uint8Array })[] = [];
  let size = 0;
  return {
    size: () => size,
    root: () => hashOfRange(hash, edge.map((node) => node.hash)), // prettier-ignore
    add: (leafHash) => {
      let node = { level: 0, index: size, hash: leafHash };
      completed(node, node.hash);
      for (let left = edge.at(-1); left?.level === node.level; left = edge.at(-1)) {
        edge.pop();
        node = { level: node.level + 1, index: Math.floor(node.index / 2), hash: hash.node(left.hash, node.hash) };
        completed(node, node.hash);
      }
      edge.push(node);
      size += 1;
    },
  };
}
