import { describe, expect, it } from '@jest/globals';
import { isConsistent, isIncluded } from '../../workflows/domain/list/tree-proof.ts';
import { consistencyRanges, inclusionRanges, nodesOfRange } from '../../workflows/domain/list/tree-range.ts';
import { hashesOf, referenceRoot, treeHash } from '../support/reference-tree.ts';

// The eight leaves, roots and proofs that implementations of Certificate Transparency are tested with.
const entries = ['', '00', '10', '2021', '3031', '40414243', '5051525354555657', '606162636465666768696a6b6c6d6e6f'];
const roots = [
  '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
  'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125',
  'aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77',
  'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
  '4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4',
  '76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef',
  'ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c',
  '5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328',
];
const inclusionProofs = [
  { index: 0, size: 1, proof: [] },
  { index: 0, size: 8, proof: ['96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7', '5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e', '6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4'] },
  { index: 5, size: 8, proof: ['bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b', 'ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0', 'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7'] },
  { index: 2, size: 3, proof: ['fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125'] },
  { index: 1, size: 5, proof: ['6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d', '5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e', 'bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b'] },
]; // prettier-ignore
const consistencyProofs = [
  { oldSize: 1, size: 1, proof: [] },
  { oldSize: 1, size: 8, proof: ['96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7', '5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e', '6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4'] },
  { oldSize: 6, size: 8, proof: ['0ebc5d3437fbe2db158b9f126a1d118e308181031d0a949f8dededebc558ef6a', 'ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0', 'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7'] },
  { oldSize: 2, size: 5, proof: ['5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e', 'bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b'] },
  { oldSize: 6, size: 7, proof: ['0ebc5d3437fbe2db158b9f126a1d118e308181031d0a949f8dededebc558ef6a', 'b08693ec2e721597130641e8211e7eedccb4c26413963eee6c1e2ed16ffb1a5f', 'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7'] },
]; // prettier-ignore

const bytes = (text: string) => Buffer.from(text, 'hex');
const hex = (hashes: readonly Uint8Array[]) => hashes.map((hash) => Buffer.from(hash).toString('hex'));
const rootOf = (size: number) => bytes(roots[size - 1] ?? '');
const known = entries.map(bytes);

describe('The tree of the list', () => {
  it('has the roots of the known eight leaves', () => {
    for (let size = 1; size <= 8; size += 1) {
      expect(hex(hashesOf(known, [{ from: 0, to: size }]))).toEqual([roots[size - 1]]);
    }
    expect(hex([treeHash.empty()])).toEqual(['e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855']);
  });

  it.each(inclusionProofs)('proves leaf $index of $size as known', ({ index, size, proof }) => {
    expect(hex(hashesOf(known, inclusionRanges(index, size)))).toEqual(proof);
    const leafHash = treeHash.leaf(known[index] ?? Buffer.alloc(0));
    expect(isIncluded(treeHash, { index, size, leafHash, proof: proof.map(bytes), root: rootOf(size) })).toBe(true);
  });

  it.each(consistencyProofs)('proves that $size begin with $oldSize as known', ({ oldSize, size, proof }) => {
    expect(hex(hashesOf(known, consistencyRanges(oldSize, size)))).toEqual(proof);
    const claim = { oldSize, size, oldRoot: rootOf(oldSize), root: rootOf(size), proof: proof.map(bytes) };
    expect(isConsistent(treeHash, claim)).toBe(true);
  });

  it('cuts ranges of any size that a list can have', () => {
    for (let power = 1; power <= 40; power += 1) {
      for (const size of [2 ** power - 1, 2 ** power, 2 ** power + 1]) {
        const counts = nodesOfRange({ from: 0, to: size }).map(({ level }) => 2 ** level);
        expect(counts.reduce((sum, count) => sum + count, 0)).toBe(size);
        expect(inclusionRanges(size - 1, size).length).toBeLessThanOrEqual(Math.ceil(Math.log2(size)));
      }
    }
  });
});

/** The claim with one bit of one of its hashes turned over: every hash in turn, the bit by its place. */
function* turned(proof: readonly Uint8Array[]): Generator<Uint8Array[]> {
  for (const [at, hash] of proof.entries()) {
    const changed = Uint8Array.from(hash);
    changed[(at * 7) % 32] = (changed[(at * 7) % 32] ?? 0) ^ (1 << (at % 8));
    yield proof.map((one, place) => (place === at ? changed : one));
  }
}

describe('Every proof up to 64 leaves', () => {
  const leaves = Array.from({ length: 64 }, (_, index) => Buffer.from(`leaf ${index}`));
  const rootsOf = Array.from({ length: 65 }, (_, size) => referenceRoot(leaves.slice(0, size)));
  const root = (size: number) => rootsOf[size] ?? Buffer.alloc(0);

  it('of inclusion holds for its own leaf and place, and for nothing else', () => {
    for (let size = 1; size <= 64; size += 1) {
      for (let index = 0; index < size; index += 1) {
        const proof = hashesOf(leaves, inclusionRanges(index, size));
        const claim = {
          index,
          size,
          leafHash: treeHash.leaf(leaves[index] ?? Buffer.alloc(0)),
          proof,
          root: root(size),
        };
        expect(isIncluded(treeHash, claim)).toBe(true);
        const wrong = [
          ...[...turned([...proof, claim.leafHash])].map((hashes) => ({
            ...claim,
            leafHash: hashes.at(-1) ?? root(0),
            proof: hashes.slice(0, -1),
          })),
          { ...claim, root: root(0) },
          { ...claim, index: index + 1 },
          { ...claim, index: index - 1 },
          { ...claim, proof: [...proof, root(size)] },
          { ...claim, proof: [root(size), ...proof] },
          ...(proof.length > 0
            ? [
                { ...claim, proof: proof.slice(1) },
                { ...claim, proof: proof.slice(0, -1) },
              ]
            : []),
        ];
        expect(wrong.filter((one) => isIncluded(treeHash, one))).toEqual([]);
      }
    }
  });

  it('of consistency holds for its own two trees, and for nothing else', () => {
    for (let size = 1; size <= 64; size += 1) {
      for (let oldSize = 1; oldSize <= size; oldSize += 1) {
        const proof = hashesOf(leaves, consistencyRanges(oldSize, size));
        const claim = { oldSize, size, oldRoot: root(oldSize), root: root(size), proof };
        expect(isConsistent(treeHash, claim)).toBe(true);
        const wrong = [
          ...[...turned([...proof, claim.oldRoot])].map((hashes) => ({
            ...claim,
            oldRoot: hashes.at(-1) ?? root(0),
            proof: hashes.slice(0, -1),
          })),
          ...[...turned([claim.root])].map(([changed]) => ({ ...claim, root: changed ?? root(0) })),
          { ...claim, oldSize: oldSize + 1 },
          { ...claim, oldSize: oldSize - 1 },
          { ...claim, proof: [...proof, root(size)] },
          { ...claim, proof: [root(oldSize), ...proof] },
          ...(proof.length > 0
            ? [
                { ...claim, proof: proof.slice(1) },
                { ...claim, proof: proof.slice(0, -1) },
              ]
            : []),
        ];
        expect(wrong.filter((one) => isConsistent(treeHash, one))).toEqual([]);
      }
    }
  });

  it('is asked for only within the tree', () => {
    expect(() => inclusionRanges(3, 3)).toThrow(RangeError);
    expect(() => inclusionRanges(-1, 3)).toThrow(RangeError);
    expect(() => consistencyRanges(4, 3)).toThrow(RangeError);
    expect(isConsistent(treeHash, { oldSize: 0, size: 5, oldRoot: root(0), root: root(5), proof: [] })).toBe(true);
    expect(isConsistent(treeHash, { oldSize: 0, size: 5, oldRoot: root(1), root: root(5), proof: [] })).toBe(false);
  });
});
