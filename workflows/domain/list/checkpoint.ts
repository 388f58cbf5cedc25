/** The head of the log: how many leaves it has, and its root in base64. Source: C2SP tlog-checkpoint. */
export type Checkpoint = { readonly origin: string; readonly size: number; readonly root: string };

/** A text and who signed it: each signature in base64, four bytes of the key's id before it. Source: C2SP signed-note. */
export type SignedNote = { readonly text: string; readonly signatures: readonly NoteSignature[] };
export type NoteSignature = { readonly name: string; readonly signature: string };

// 32 bytes have one spelling only: the last digit before the padding carries no stray bits.
const ROOT = /^[A-Za-z0-9+/]{42}[AEIMQUYcgkosw048]=$/;
const SIZE = /^(?:0|[1-9]\d{0,15})$/;
const NAME = /^[^\s+]+$/u;
const BASE64 = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/;
const MOST_SIGNATURES = 16;

export function checkpointText({ origin, size, root }: Checkpoint): string {
  return `${origin}\n${size}\n${root}\n`;
}

/** Reads exactly what `checkpointText` writes; undefined for anything else, extension lines included, which nobody
 *  could audit. */
export function findCheckpoint(text: string): Checkpoint | undefined {
  const [origin = '', digits = '', root = '', ...rest] = text.split('\n');
  const size = Number(digits);
  const isRight = NAME.test(origin) && SIZE.test(digits) && Number.isSafeInteger(size) && ROOT.test(root);
  return isRight && rest.length === 1 && rest[0] === '' ? { origin, size, root } : undefined;
}

export function signedNoteText({ text, signatures }: SignedNote): string {
  return `${text}\n${signatures.map(({ name, signature }) => `— ${name} ${signature}\n`).join('')}`;
}

/** Reads a signed note by its form alone; undefined when a byte is not as it must be. Who signed is not decided here:
 *  the text means nothing before a signature of a known key was verified. */
export function findSignedNote(note: string): SignedNote | undefined {
  const end = note.lastIndexOf('\n\n');
  if (end < 0 || !note.endsWith('\n') || /[^\n\P{Cc}]/u.test(note)) return undefined;
  const lines = note.slice(end + 2, -1).split('\n');
  const signatures = lines.flatMap(signatureOf);
  const isRight = signatures.length === lines.length && lines.length <= MOST_SIGNATURES;
  return isRight ? { text: note.slice(0, end + 1), signatures } : undefined;
}

function signatureOf(line: string): NoteSignature[] {
  const [dash, name = '', signature = '', ...rest] = line.split(' ');
  const isRight = dash === '—' && NAME.test(name) && signature.length > 8 && BASE64.test(signature);
  return isRight && rest.length === 0 ? [{ name, signature }] : [];
}
