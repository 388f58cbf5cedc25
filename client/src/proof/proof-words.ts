import type { Checked } from './check-proof.ts';
import type { Signature } from './signed-note.ts';

export type Pair = { ja: string; en: string };
export type SaidStep = { isRight: boolean; text: Pair };

const signatures: Record<Signature['state'], Pair> = {
  valid: { ja: '先頭の署名は、公開された鍵のものです。', en: 'The head is signed by a published key.' },
  invalid: { ja: '先頭の署名が合いません。', en: 'The signature of the head is wrong.' },
  unknownKey: { ja: '先頭に署名した鍵は、公開されたどの鍵でもありません。', en: 'The head is signed by none of the published keys.' },
  unsupported: {
    ja: 'このブラウザでは署名（Ed25519）を確かめられません。証明の誤りを意味しません。',
    en: 'This browser cannot check the signature (Ed25519). That does not mean that the proof is wrong.',
  },
}; // prettier-ignore
const proven: Pair = { ja: '証明されました。', en: 'Proven.' };
const notProven: Pair = { ja: '証明できませんでした。', en: 'Not proven.' };

/** What was checked, in words: the verdict first, then each step. */
export function saidOf({ head, root, isSameRoot, signature, isProven, stated, leafHash }: Checked): SaidStep[] {
  const about = [stated.partNumber || stated.entry, stated.maker].filter(Boolean).join(' ');
  const key = signature.state === 'valid' ? signature.key : undefined;
  const valid = key && `${key.validFrom} – ${key.validTo ?? ''}`;
  return [
    { isRight: isProven, text: isProven ? proven : notProven },
    {
      isRight: true,
      text: {
        ja: `葉：${about}（${stated.change}）。ハッシュ ${leafHash}`,
        en: `Leaf: ${about} (${stated.change}). Hash ${leafHash}`,
      },
    },
    root === null
      ? { isRight: false, text: { ja: '道筋が木の大きさに合いません。', en: 'The path does not fit the size of the tree.' } }
      : { isRight: true, text: { ja: `道筋から求めた根：${root}`, en: `Root computed from the path: ${root}` } },
    {
      isRight: isSameRoot,
      text: isSameRoot
        ? { ja: `署名された先頭（${head?.size} 件）の根と同じです。`, en: `It is the root of the signed head of ${head?.size} leaves.` }
        : { ja: '署名された先頭の根と違います。', en: 'It is not the root of the signed head.' },
    },
    {
      isRight: signature.state === 'valid',
      text: valid === undefined ? signatures[signature.state] : { ja: `${signatures.valid.ja}（有効 ${valid}）`, en: `${signatures.valid.en} (valid ${valid})` },
    },
  ];
} // prettier-ignore
