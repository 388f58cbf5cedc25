/** What `?proof=` of an entry's page and the look-up give: all that is needed besides the public key. */
export type Proof = {
  leafIndex: number;
  treeSize: number;
  /** Its bytes are what was hashed. */
  leaf: string;
  hashes: string[];
  checkpoint: string;
};
export type LogKey = { key: string; validFrom: string; validTo: string | null };

/** Reads a proof that somebody pasted; undefined for anything else. */
export function readProof(text: string): Proof | undefined {
  try {
    const given: unknown = JSON.parse(text);
    return isProof(given) ? given : undefined;
  } catch {
    return undefined;
  }
}

function isProof(given: unknown): given is Proof {
  if (typeof given !== 'object' || given === null) return false;
  const { leafIndex, treeSize, leaf, hashes, checkpoint } = given as Record<string, unknown>; // each is looked at
  const isTexts = Array.isArray(hashes) && hashes.every((hash) => typeof hash === 'string');
  const isPlace = Number.isSafeInteger(leafIndex) && Number.isSafeInteger(treeSize);
  return isTexts && isPlace && typeof leaf === 'string' && typeof checkpoint === 'string';
}

export function bytesOf(base64: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
}

export function base64Of(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes));
}
