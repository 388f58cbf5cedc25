import { bytesOf, type Proof } from './proof.ts';

type Bytes = Uint8Array<ArrayBuffer>;

/** SHA-256 of 0x00 and the leaf. Source: RFC 9162, section 2.1.1. */
export function leafHash(leaf: string): Promise<Bytes> {
  return hashOf(0, new TextEncoder().encode(leaf));
}

/** The root that the path leads to; undefined when the path does not fit the place. Source: RFC 9162, section 2.1.3.2. */
export async function rootOf({ leafIndex, treeSize, leaf, hashes }: Proof): Promise<Bytes | undefined> {
  if (leafIndex < 0 || leafIndex >= treeSize) return undefined;
  let [place, last, found] = [leafIndex, treeSize - 1, await leafHash(leaf)];
  for (const hash of hashes) {
    const sibling = bytesOf(hash);
    if (last === 0 || sibling.length !== found.length) return undefined;
    if (place % 2 === 1 || place === last) {
      found = await hashOf(1, sibling, found);
      while (place % 2 === 0 && place !== 0) [place, last] = [half(place), half(last)];
    } else found = await hashOf(1, found, sibling);
    [place, last] = [half(place), half(last)];
  }
  return last === 0 ? found : undefined;
}

async function hashOf(mark: 0 | 1, ...parts: readonly Bytes[]): Promise<Bytes> {
  const bytes = new Uint8Array(await new Blob([new Uint8Array([mark]), ...parts]).arrayBuffer());
  return new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
}

const half = (count: number) => Math.floor(count / 2);
