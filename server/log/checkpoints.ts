import { checkpointText, findCheckpoint, type Checkpoint } from '../../workflows/domain/list/checkpoint.ts';
import { findSignedText, type NoteSigner } from './signed-notes.ts';
import type { StoredFiles } from './stored-files.ts';

const FOLDER = 'checkpoints';
const LATEST = 'checkpoint';

/** A checkpoint with the note that was signed for it. */
export type SignedCheckpoint = Checkpoint & { readonly note: string };

/** All checkpoints that were ever signed, by their size: no size has two, and none is ever replaced. */
export type Checkpoints = {
  readonly latest: () => Promise<SignedCheckpoint | undefined>;
  readonly at: (size: number) => Promise<SignedCheckpoint | undefined>;
  /** The sizes that were signed, from the smallest on. */
  readonly sizes: () => Promise<readonly number[]>;
};
export type SigningCheckpoints = Checkpoints & {
  readonly sign: (checkpoint: Checkpoint) => Promise<SignedCheckpoint>;
};

/** `keys` are those whose signatures are believed. Throws when a stored checkpoint has none of them. */
export function readCheckpoints(files: Pick<StoredFiles, 'read' | 'list'>, keys: readonly string[]): Checkpoints {
  const known = new Map<number, SignedCheckpoint>();
  const at = async (size: number) => {
    const note = known.has(size) ? undefined : await files.read(`${FOLDER}/${size}`);
    if (note !== undefined) known.set(size, readCheckpoint(note, keys));
    return known.get(size);
  };
  const sizes = async () => (await files.list(FOLDER)).map(Number).sort((one, other) => one - other);
  const latest = async () => {
    const size = (await sizes()).at(-1);
    return size === undefined ? undefined : at(size);
  };
  return { latest, at, sizes };
}

/** Throws on signing when the size was signed already with another root: two heads of one size are the end of a log. */
export function createCheckpoints({
  files,
  signer,
  keys,
}: {
  readonly files: StoredFiles;
  readonly signer: NoteSigner;
  readonly keys: readonly string[];
}): SigningCheckpoints {
  const read = readCheckpoints(files, keys);
  const sign = async (checkpoint: Checkpoint) => {
    const { origin, size, root } = checkpoint;
    const note = await signer.signed(checkpointText(checkpoint));
    await files.claim(`${FOLDER}/${size}`, Buffer.from(note));
    const stored = await read.at(size);
    if (stored?.root !== root || stored.origin !== origin) throw new Error(`Size ${size} was signed with another root`);
    const newest = (await read.latest()) ?? stored;
    await files.write(LATEST, Buffer.from(newest.note));
    return stored;
  };
  return { ...read, sign };
}

/** Throws when the note is not signed by one of the keys, or is not a checkpoint. */
export function readCheckpoint(note: Buffer, keys: readonly string[]): SignedCheckpoint {
  const text = findSignedText(note, keys);
  const checkpoint = text === undefined ? undefined : findCheckpoint(text);
  if (checkpoint === undefined)
    throw new Error('A stored checkpoint is not signed by a known key, or has another form');
  return { ...checkpoint, note: note.toString('utf8') };
}
