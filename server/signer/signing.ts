import { findCheckpoint, type Checkpoint } from '../../workflows/domain/list/checkpoint.ts';
import type { StoredFiles } from '../log/stored-files.ts';

const LAST = 'last-checkpoint.json';

/** Why the signer says no: a text that is no checkpoint of its log, or one that would fork or roll back the log. */
export type SigningRefusal = 'NOT_A_CHECKPOINT' | 'OTHER_LOG' | 'SMALLER_THAN_SIGNED' | 'OTHER_ROOT_AT_THIS_SIZE';

/** What the signer works with: its key's name, the key itself in the form of a function, and its own disk. */
export type SigningParts = {
  readonly origin: string;
  readonly signed: (text: string) => string;
  readonly files: Pick<StoredFiles, 'read' | 'write'>;
};
export type Signing<Refusal extends string> = (
  text: string,
) => Promise<{ readonly note: string } | { readonly refused: Refusal }>;

/** Signs checkpoints of one log and nothing else, and remembers the last one on its own disk: whoever holds the log's files, and
 *  even whoever writes them, cannot make it sign two heads of one size. One call at a time. */
export function createSigning({ origin, signed, files }: SigningParts): Signing<SigningRefusal> {
  return oneAtATime(async (text) => {
    const last = await readLastSigned(files);
    const checkpoint = findCheckpoint(text);
    const refused = checkpoint === undefined ? 'NOT_A_CHECKPOINT' : refusalOf(origin, last, checkpoint);
    if (refused !== undefined) return { refused };
    // The intent is on the disk before the irreversible act.
    await files.write(LAST, Buffer.from(JSON.stringify(checkpoint)));
    return { note: signed(text) };
  });
}

export async function readLastSigned(files: Pick<StoredFiles, 'read'>): Promise<Checkpoint | undefined> {
  const stored = await files.read(LAST);
  return stored === undefined ? undefined : JSON.parse(stored.toString('utf8'));
}

/** Each call begins when the one before has ended, however it ended. */
export function oneAtATime<T>(work: (text: string) => Promise<T>): (text: string) => Promise<T> {
  let before: Promise<unknown> = Promise.resolve();
  return (text) => {
    const turn = before.then(() => work(text));
    before = turn.catch(() => undefined);
    return turn;
  };
}

function refusalOf(origin: string, last: Checkpoint | undefined, next: Checkpoint): SigningRefusal | undefined {
  if (next.origin !== origin) return 'OTHER_LOG';
  if (last === undefined) return undefined;
  if (next.size < last.size) return 'SMALLER_THAN_SIGNED';
  return next.size === last.size && next.root !== last.root ? 'OTHER_ROOT_AT_THIS_SIZE' : undefined;
}
