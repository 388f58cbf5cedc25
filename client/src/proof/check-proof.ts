import { base64Of, type LogKey, type Proof } from './proof.ts';
import { readHead, signatureOf, type Head, type Signature } from './signed-note.ts';
import { leafHash, rootOf } from './tree.ts';

/** What was recomputed, step by step. Proven only when all of it agrees. */
export type Checked = {
  leafHash: string;
  /** The root the path leads to; null when the path does not fit. */
  root: string | null;
  head: Head | null;
  isSameRoot: boolean;
  signature: Signature;
  isProven: boolean;
  stated: Stated;
};
/** What the leaf itself says, so that nobody is shown a proof of something else. */
export type Stated = { change: string; entry: string; maker: string; partNumber: string };

/** Recomputes leaf, path, root and signature here; nothing is sent anywhere. Throws nothing: what cannot be read does not agree. */
export async function checkProof(proof: Proof, keys: readonly LogKey[]): Promise<Checked> {
  const head = readHead(proof.checkpoint) ?? null;
  const computed = await rootOf(proof).catch(() => undefined);
  const root = computed ? base64Of(computed) : null;
  const isSameRoot = head !== null && root === head.root && head.size === proof.treeSize;
  const signature = await signatureOf(proof.checkpoint, keys).catch(() => ({ state: 'invalid' as const }));
  return {
    leafHash: base64Of(await leafHash(proof.leaf)),
    root,
    head,
    isSameRoot,
    signature,
    isProven: isSameRoot && signature.state === 'valid',
    stated: statedBy(proof.leaf),
  };
}

export async function fetchKeys(): Promise<LogKey[]> {
  const response = await fetch('/v1/log/keys.json');
  if (!response.ok) return [];
  const { keys } = (await response.json()) as { keys: LogKey[] }; // the contract of openapi.yaml
  return keys;
}

function statedBy(leaf: string): Stated {
  const none = { change: '', entry: '', maker: '', partNumber: '' };
  try {
    const { change = '', entry = '', facts = {} } = JSON.parse(leaf) as Partial<Stated> & { facts?: Partial<Stated> }; // each is shown as text
    return { change, entry, maker: facts.maker ?? '', partNumber: facts.partNumber ?? '' };
  } catch {
    return none;
  }
}
