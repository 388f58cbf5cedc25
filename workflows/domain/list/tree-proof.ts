import { isSameHash, type TreeHash } from './tree-hash.ts';

export type InclusionClaim = {
  readonly index: number;
  readonly size: number;
  readonly leafHash: Uint8Array;
  readonly proof: readonly Uint8Array[];
  readonly root: Uint8Array;
};
export type ConsistencyClaim = {
  readonly oldSize: number;
  readonly size: number;
  readonly oldRoot: Uint8Array;
  readonly root: Uint8Array;
  readonly proof: readonly Uint8Array[];
};

/** Is the leaf at this place of the tree with this root? False for whatever does not fit; never throws.
 *  Source: RFC 9162, section 2.1.3.2. */
export function isIncluded(hash: TreeHash, { index, size, leafHash, proof, root }: InclusionClaim): boolean {
  if (!Number.isSafeInteger(index) || !Number.isSafeInteger(size) || index < 0 || index >= size) return false;
  if (!proof.every(isHash) || !isHash(leafHash)) return false;
  let [place, last, found] = [index, size - 1, leafHash];
  for (const sibling of proof) {
    if (last === 0) return false;
    if (place % 2 === 1 || place === last) {
      found = hash.node(sibling, found);
      while (place % 2 === 0 && place !== 0) [place, last] = [half(place), half(last)];
    } else found = hash.node(found, sibling);
    [place, last] = [half(place), half(last)];
  }
  return last === 0 && isSameHash(found, root);
}

/** Does the new tree begin with the old one? An empty tree begins every tree. False for whatever does not fit; never
 *  throws. Source: RFC 9162, section 2.1.4.2. */
export function isConsistent(hash: TreeHash, { oldSize, size, oldRoot, root, proof }: ConsistencyClaim): boolean {
  if (!Number.isSafeInteger(oldSize) || !Number.isSafeInteger(size) || oldSize < 0 || oldSize > size) return false;
  if (!isHash(oldRoot) || !isHash(root) || !proof.every(isHash)) return false;
  if (oldSize === 0) return proof.length === 0 && isSameHash(oldRoot, hash.empty());
  if (oldSize === size) return proof.length === 0 && isSameHash(oldRoot, root);
  const [first, ...rest] = isPowerOfTwo(oldSize) ? [oldRoot, ...proof] : proof;
  if (first === undefined) return false;
  let [place, last] = [oldSize - 1, size - 1];
  while (place % 2 === 1) [place, last] = [half(place), half(last)];
  let [older, newer] = [first, first];
  for (const sibling of rest) {
    if (last === 0) return false;
    if (place % 2 === 1 || place === last) {
      [older, newer] = [hash.node(sibling, older), hash.node(sibling, newer)];
      while (place % 2 === 0 && place !== 0) [place, last] = [half(place), half(last)];
    } else newer = hash.node(newer, sibling);
    [place, last] = [half(place), half(last)];
  }
  return last === 0 && isSameHash(older, oldRoot) && isSameHash(newer, root);
}

function isHash(bytes: Uint8Array): boolean {
  return bytes.length === 32;
}

function isPowerOfTwo(count: number): boolean {
  return Number.isInteger(Math.log2(count));
}

function half(count: number): number {
  return Math.floor(count / 2);
}
