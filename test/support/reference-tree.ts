import { hash as digest } from 'node:crypto';
import { createTreeHash } from '../../workflows/domain/list/tree-hash.ts';
import { hashOfRange, nodesOfRange, type TreeNode, type TreeRange } from '../../workflows/domain/list/tree-range.ts';

export const treeHash = createTreeHash((bytes) => digest('sha256', bytes, 'buffer'));

/** RFC 6962, section 2.1, word for word and slow: what the tree under test must agree with. */
export function referenceRoot(leaves: readonly Uint8Array[]): Buffer {
  const [first] = leaves;
  if (first === undefined) return digest('sha256', new Uint8Array(0), 'buffer');
  if (leaves.length === 1) return digest('sha256', Buffer.concat([Buffer.from([0]), first]), 'buffer');
  let middle = 1;
  while (middle * 2 < leaves.length) middle *= 2;
  const halves = [leaves.slice(0, middle), leaves.slice(middle)].map(referenceRoot);
  return digest('sha256', Buffer.concat([Buffer.from([1]), ...halves]), 'buffer');
}

/** The hashes of ranges over leaves that are all at hand. */
export function hashesOf(leaves: readonly Uint8Array[], ranges: readonly TreeRange[]): Uint8Array[] {
  const nodeAt = ({ level, index }: TreeNode) =>
    referenceRoot(leaves.slice(index * 2 ** level, (index + 1) * 2 ** level));
  return ranges.map((range) => hashOfRange(treeHash, nodesOfRange(range).map(nodeAt)));
}
