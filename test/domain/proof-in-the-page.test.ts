import { describe, expect, it } from '@jest/globals';
import { checkpointText } from '../../workflows/domain/list/checkpoint.ts';
import { inclusionRanges } from '../../workflows/domain/list/tree-range.ts';
import { createNoteSigner } from '../../server/log/signed-notes.ts';
import { treeHash } from '../../server/log/hashes.ts';
import { clientModule } from '../support/client-module.ts';
import { leafBytes, published } from '../support/list-builder.ts';

type Proof = { leafIndex: number; treeSize: number; leaf: string; hashes: string[]; checkpoint: string };
type Said = { isRight: boolean; text: { ja: string; en: string } };
type Keys = { key: string; validFrom: string; validTo: string | null }[];
const { checkProof } = await clientModule<{ checkProof: (proof: Proof, keys: Keys) => Promise<object> }>(
  'proof/check-proof.ts',
);
const { readProof } = await clientModule<{ readProof: (text: string) => Proof | undefined }>('proof/proof.ts');
const { saidOf } = await clientModule<{ saidOf: (checked: object) => Said[] }>('proof/proof-words.ts');

const leaves = Array.from({ length: 13 }, (_, at) =>
  leafBytes(published({ maker: 'Vishay', partNumber: `1N414${at}`, at: '2026-11-10T00:00:00.000Z' })),
);
const signer = createNoteSigner('list.example/list', Buffer.alloc(32, 5));
const keys = [{ key: signer.key, validFrom: '2026-11-01', validTo: null }];
const base64 = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64');

/** By the definition of RFC 9162: the largest power of two below the size parts the tree. */
function rootOf(from: number, to: number): Uint8Array {
  if (to - from === 1) return treeHash.leaf(leaves[from] ?? Buffer.alloc(0));
  const middle = from + 2 ** Math.floor(Math.log2(to - from - 1));
  return treeHash.node(rootOf(from, middle), rootOf(middle, to));
}

function proofOf(leafIndex: number, treeSize: number) {
  const root = base64(rootOf(0, treeSize));
  return {
    leafIndex,
    treeSize,
    leaf: leaves[leafIndex]?.toString('utf8') ?? '',
    hashes: inclusionRanges(leafIndex, treeSize).map(({ from, to }) => base64(rootOf(from, to))),
    checkpoint: signer.signed(checkpointText({ origin: 'list.example/list', size: treeSize, root })),
  };
}

describe('A proof checked in the page', () => {
  it('holds for each leaf of each tree', async () => {
    for (let size = 1; size <= leaves.length; size += 1)
      for (let leaf = 0; leaf < size; leaf += 1)
        expect({ size, leaf, ...(await checkProof(proofOf(leaf, size), keys)) }).toMatchObject({ isProven: true });
  });

  const proof = proofOf(4, 13);
  const changed = (text: string) => text.replace(/[A-Z]/, (letter) => (letter === 'A' ? 'B' : 'A'));
  const otherSize = checkpointText({ origin: 'list.example/list', size: 12, root: base64(rootOf(0, 13)) });
  it.each([
    ['another leaf', { ...proof, leaf: proof.leaf.replace('1N4144', '1N4145') }, { isSameRoot: false }],
    ['another place', { ...proof, leafIndex: 5 }, { isSameRoot: false }],
    ['a place outside', { ...proof, leafIndex: 13 }, { root: null }],
    ['a path that is cut off', { ...proof, hashes: proof.hashes.slice(1) }, { isSameRoot: false }],
    ['a hash that is none', { ...proof, hashes: ['!', ...proof.hashes.slice(1)] }, { root: null }],
    ['another head', { ...proof, checkpoint: proofOf(4, 12).checkpoint }, { isSameRoot: false }],
    ['a head of another size', { ...proof, checkpoint: signer.signed(otherSize) }, { isSameRoot: false }],
    ['another root in the note', { ...proof, checkpoint: changed(proof.checkpoint) }, { signature: { state: 'invalid' } }],
    ['no signature', { ...proof, checkpoint: proof.checkpoint.split('—')[0] ?? '' }, { signature: { state: 'unknownKey' } }],
  ])('fails for %s', async (_what, given, expected) => {
    const checked = await checkProof(given, keys);
    expect(checked).toMatchObject({ ...expected, isProven: false });
    expect(saidOf(checked)[0]).toMatchObject({ isRight: false, text: { ja: '証明できませんでした。' } });
  });

  it('is not believed when nobody we know signed', async () => {
    const stranger = createNoteSigner('list.example/list', Buffer.alloc(32, 6));
    const known = [{ key: stranger.key, validFrom: '2026-11-01', validTo: null }];
    expect(await checkProof(proof, known)).toMatchObject({ isProven: false, signature: { state: 'unknownKey' } });
    expect(await checkProof(proof, [])).toMatchObject({ isProven: false });
  });

  it('says in words whose it is', async () => {
    const said = saidOf(await checkProof(proof, keys));
    expect(said.every(({ isRight }) => isRight)).toBe(true);
    expect(said.map(({ text }) => text.en).join('\n')).toContain('1N4144 Vishay (published)');
  });

  it.each(['', '{}', '[]', 'null', '{"leafIndex":1}', JSON.stringify({ ...proof, hashes: [1] })])('is not read from %s', (text) =>
    expect(readProof(text)).toBeUndefined(),
  );
}); // prettier-ignore
