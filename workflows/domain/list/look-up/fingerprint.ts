/** Two numbers of 32 bits that stand for a text: different texts have the same pair once in 2^64. */
export type Fingerprint = { readonly high: number; readonly low: number };

/** Multiply and mix, one pass, no allocation but the pair. Whoever makes two texts collide gains nothing: an index
 *  answers "maybe", and the entry itself is compared. */
export function fingerprintOf(text: string): Fingerprint {
  let high = 0x9e3779b9;
  let low = 0x85ebca6b;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    high = Math.imul(high ^ code, 0x9e3779b1);
    low = Math.imul(low ^ code, 0x5f356495);
  }
  high = Math.imul(high ^ (high >>> 16), 0x85ebca6b) ^ Math.imul(low ^ (low >>> 13), 0xc2b2ae35);
  low = Math.imul(low ^ (low >>> 16), 0x85ebca6b) ^ Math.imul(high ^ (high >>> 13), 0xc2b2ae35);
  return { high: high >>> 0, low: low >>> 0 };
}
