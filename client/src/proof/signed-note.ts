import { bytesOf, type LogKey } from './proof.ts';

/** The head of the log as its note says it: lines one to three. */
export type Head = { origin: string; size: number; root: string };
/** `unknownKey`: nobody we know signed. `unsupported`: this browser cannot check Ed25519, which says nothing about the signature. */
export type Signature = { state: 'valid'; key: LogKey } | { state: 'invalid' | 'unknownKey' | 'unsupported' };

const ID_BYTES = 4;

export function readHead(note: string): Head | undefined {
  const [origin = '', size = '', root = ''] = note.split('\n');
  return /^\d{1,16}$/.test(size) && origin !== '' && root !== '' ? { origin, size: Number(size), root } : undefined;
}

/** Is the note signed by one of these keys? Source: C2SP signed-note. */
export async function signatureOf(note: string, keys: readonly LogKey[]): Promise<Signature> {
  const end = note.lastIndexOf('\n\n');
  const text = new TextEncoder().encode(note.slice(0, end + 1));
  for (const line of note.slice(end + 2).split('\n')) {
    const [, name = '', signature = ''] = /^— (\S+) (\S+)$/.exec(line) ?? [];
    const key = name === '' ? undefined : keys.find((one) => one.key.startsWith(`${name}+${idOf(signature)}+`));
    if (key !== undefined) return verified({ key, text, signature: bytesOf(signature).slice(ID_BYTES) });
  }
  return { state: 'unknownKey' };
}

function idOf(signature: string): string {
  return [...bytesOf(signature).slice(0, ID_BYTES)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

type Signed = { key: LogKey; text: Uint8Array<ArrayBuffer>; signature: Uint8Array<ArrayBuffer> };

async function verified({ key, text, signature }: Signed): Promise<Signature> {
  const [, , encoded = ''] = key.key.split('+').reduce<string[]>(joinedLast, []);
  const imported = await crypto.subtle
    .importKey('raw', bytesOf(encoded).slice(1), 'Ed25519', false, ['verify'])
    .catch(() => undefined);
  if (imported === undefined) return { state: 'unsupported' };
  return (await crypto.subtle.verify('Ed25519', imported, signature, text))
    ? { state: 'valid', key }
    : { state: 'invalid' };
}

/** name+id+key: the key is base64, and may hold a + of its own. */
function joinedLast(parts: string[], part: string): string[] {
  return parts.length < 3 ? [...parts, part] : [...parts.slice(0, 2), `${parts[2]}+${part}`];
}
