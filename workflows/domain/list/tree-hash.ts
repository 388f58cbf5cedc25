/** SHA-256 of bytes, handed in: the domain brings no cryptography of its own. It must answer at once, with bytes that
 *  nobody else writes to. */
export type Sha256 = (bytes: Uint8Array) => Uint8Array;

/** The three hashes of the tree; one prefix byte keeps an entry from ever looking like a node.
 *  Source: RFC 6962, section 2.1. */
export type TreeHash = {
  readonly leaf: (entry: Uint8Array) => Uint8Array;
  readonly node: (left: Uint8Array, right: Uint8Array) => Uint8Array;
  readonly empty: () => Uint8Array;
};

export const HASH_BYTES = 32;

export function createTreeHash(sha256: Sha256): TreeHash {
  // Reused for every node: the tree hashes millions of them, and sha256 is done with it before the next.
  const pair = new Uint8Array(1 + 2 * HASH_BYTES);
  pair[0] = 1;
  return {
    leaf: (entry) => {
      const prefixed = new Uint8Array(1 + entry.length);
      prefixed.set(entry, 1);
      return sha256(prefixed);
    },
    node: (left, right) => {
      pair.set(left, 1);
      pair.set(right, 1 + HASH_BYTES);
      return sha256(pair);
    },
    empty: () => sha256(new Uint8Array(0)),
  };
}

export function isSameHash(one: Uint8Array, other: Uint8Array): boolean {
  return one.length === HASH_BYTES && other.length === HASH_BYTES && one.every((byte, at) => byte === other[at]);
}
