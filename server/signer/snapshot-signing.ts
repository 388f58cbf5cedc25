import type { Checkpoint } from '../../workflows/domain/list/checkpoint.ts';
import { findManifest, type SnapshotManifest } from '../../workflows/domain/list/snapshot/manifest.ts';
import { oneAtATime, readLastSigned, type Signing, type SigningParts } from './signing.ts';

const LAST = 'last-snapshot.json';
const CLOCKS_DIFFER_MS = 5 * 60_000;
const LONGEST_MS = 62 * 86_400_000;

/** Why no snapshot is signed. `NOT_THE_LAST_CHECKPOINT`: the log went on, or has another root at this size. */
export type SnapshotRefusal =
  'NOT_A_SNAPSHOT' | 'OTHER_LOG' | 'NOT_THE_LAST_CHECKPOINT' | 'OLDER_THAN_SIGNED' | 'NOT_NOW' | 'TOO_LONG';
type Last = Pick<SnapshotManifest, 'version' | 'issuedAt'>;

/** Signs the manifest of a snapshot of the very tree whose checkpoint was signed last. Never an older one than before, none that begins
 *  at another moment than now by the signer's own clock, and none that could be used for longer than two months. */
export function createSnapshotSigning({ origin, signed, files }: SigningParts, now: () => number): Signing<SnapshotRefusal> {
  return oneAtATime(async (text) => {
    const stored = await files.read(LAST);
    const last: Last | undefined = stored === undefined ? undefined : JSON.parse(stored.toString('utf8'));
    const manifest = findManifest(text);
    if (manifest === undefined) return { refused: 'NOT_A_SNAPSHOT' };
    if (manifest.origin !== origin) return { refused: 'OTHER_LOG' };
    const refused = refusalOf(manifest, { last, checkpoint: await readLastSigned(files), atMs: now() });
    if (refused !== undefined) return { refused };
    const { version, issuedAt } = manifest;
    await files.write(LAST, Buffer.from(JSON.stringify({ version, issuedAt } satisfies Last)));
    return { note: signed(text) };
  });
} // prettier-ignore

function refusalOf(
  { version, root, issuedAt, refreshBy, hardExpiry }: SnapshotManifest,
  { last, checkpoint, atMs }: { last: Last | undefined; checkpoint: Checkpoint | undefined; atMs: number },
): SnapshotRefusal | undefined {
  if (last !== undefined && (version < last.version || issuedAt < last.issuedAt)) return 'OLDER_THAN_SIGNED';
  if (checkpoint?.size !== version || checkpoint.root !== root) return 'NOT_THE_LAST_CHECKPOINT';
  if (Math.abs(Date.parse(issuedAt) - atMs) > CLOCKS_DIFFER_MS) return 'NOT_NOW';
  const isLong = Date.parse(hardExpiry) - Date.parse(issuedAt) > LONGEST_MS;
  return isLong || !(issuedAt < refreshBy && refreshBy <= hardExpiry) ? 'TOO_LONG' : undefined;
}
