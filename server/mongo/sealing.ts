import { createCipheriv, createDecipheriv, createHmac, randomBytes } from 'node:crypto';

/** The two keys of one owner: what it says is sealed with the one and addressed with the other. */
export type OwnerKey = { seal: Buffer; address: Buffer };

/** AES-256-GCM: nonce, tag and cipher text in one. `label` is bound to the bytes and must be the same on opening. */
export function seal(key: Buffer, bytes: Buffer, label: string): Buffer {
  const nonce = nextNonce();
  const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(label));
  const sealed = cipher.update(bytes);
  cipher.final(); // a stream mode: nothing is left over, but the tag is made here
  return Buffer.concat([nonce, cipher.getAuthTag(), sealed]);
}

let nonces: Buffer = Buffer.alloc(0);

/** The system is asked for many at once: one by one this would be a third of the sealing of a row. */
function nextNonce(): Buffer {
  if (nonces.length === 0) nonces = randomBytes(12 * 1_000);
  const nonce = nonces.subarray(0, 12);
  nonces = nonces.subarray(12);
  return nonce;
}

/** The reverse of `seal`. Throws when key, label or a single bit differs. */
export function open(key: Buffer, sealed: Buffer, label: string): Buffer {
  const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(0, 12)).setAAD(Buffer.from(label));
  decipher.setAuthTag(sealed.subarray(12, 28));
  return Buffer.concat([decipher.update(sealed.subarray(28)), decipher.final()]);
}

/** The address of bytes under a key: equal bytes of two owners look different, and say nothing once the key is gone. */
export function addressOf(key: OwnerKey, ...bytes: readonly Buffer[]): string {
  const hmac = createHmac('sha256', key.address);
  for (const part of bytes) hmac.update(part);
  return hmac.digest('hex');
}
