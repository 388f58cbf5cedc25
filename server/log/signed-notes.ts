import { createHash, createPrivateKey, createPublicKey, sign, verify, type KeyObject } from 'node:crypto';
import { findSignedNote, signedNoteText } from '../../workflows/domain/list/checkpoint.ts';

/** Signs the text of a checkpoint, here or in a process of its own. `key` is the public half in the form that verifiers are configured with. */
export type NoteSigner = { readonly key: string; readonly signed: (text: string) => string | Promise<string> };

const ED25519 = 1; // the signature type of signed notes
const PKCS8 = Buffer.from('302e020100300506032b657004220420', 'hex');
const SPKI = Buffer.from('302a300506032b6570032100', 'hex');
const ID_BYTES = 4;
const VERIFIER_KEY = /^([^\s+]+)\+([0-9a-f]{8})\+([A-Za-z0-9+/]{44})$/u;

/** A signer from the 32 bytes of an Ed25519 seed; `name` is the origin of the log. Source: C2SP signed-note. */
export function createNoteSigner(
  name: string,
  seed: Uint8Array,
): { readonly key: string; readonly signed: (text: string) => string } {
  const secret = createPrivateKey({ key: Buffer.concat([PKCS8, seed]), format: 'der', type: 'pkcs8' });
  const bytes = createPublicKey(secret).export({ format: 'der', type: 'spki' }).subarray(SPKI.length);
  const id = keyId(name, bytes);
  return {
    key: `${name}+${id.toString('hex')}+${Buffer.from([ED25519, ...bytes]).toString('base64')}`,
    signed: (text) => {
      const signature = Buffer.concat([id, sign(null, Buffer.from(text), secret)]).toString('base64');
      return signedNoteText({ text, signatures: [{ name, signature }] });
    },
  };
}

/** The text of a note that a known key signed; undefined when none did, when a known key's signature is wrong, or when
 *  the note has another form than the one it must have. Signatures of unknown keys are passed over. */
export function findSignedText(note: Buffer, keys: readonly string[]): string | undefined {
  const text = note.toString('utf8');
  const read = Buffer.from(text).equals(note) ? findSignedNote(text) : undefined;
  if (read === undefined) return undefined;
  const known = keys.map(verifierOf);
  const verdicts = read.signatures.flatMap(({ name, signature }) => {
    const bytes = Buffer.from(signature, 'base64');
    const signer = known.find((key) => key.name === name && key.id.equals(bytes.subarray(0, ID_BYTES)));
    if (signer === undefined) return [];
    const isCanonical = bytes.toString('base64') === signature;
    return [isCanonical && verify(null, Buffer.from(read.text), signer.key, bytes.subarray(ID_BYTES))];
  });
  return verdicts.length > 0 && verdicts.every(Boolean) ? read.text : undefined;
}

type Verifier = { readonly name: string; readonly id: Buffer; readonly key: KeyObject };

/** Throws when a key is not of the form name+id+base64, or its id is not its own. */
function verifierOf(text: string): Verifier {
  const [, name = '', hex = '', encoded = ''] = VERIFIER_KEY.exec(text) ?? [];
  const [type, ...rest] = Buffer.from(encoded, 'base64');
  const bytes = Buffer.from(rest);
  const id = Buffer.from(hex, 'hex');
  if (type !== ED25519 || bytes.length !== 32 || !keyId(name, bytes).equals(id))
    throw new Error(`Not a key of a log: ${text}`);
  return { name, id, key: createPublicKey({ key: Buffer.concat([SPKI, bytes]), format: 'der', type: 'spki' }) };
}

function keyId(name: string, publicKey: Uint8Array): Buffer {
  const hashed = createHash('sha256')
    .update(`${name}\n`)
    .update(Buffer.from([ED25519]))
    .update(publicKey);
  return hashed.digest().subarray(0, ID_BYTES);
}
