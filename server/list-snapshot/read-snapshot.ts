import { hash } from 'node:crypto';
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import type { StatedFacts } from '../../workflows/domain/list/list-leaf.ts';
import type { AnswerableList } from '../../workflows/domain/list/look-up/look-up.ts';
import {
  findManifest,
  type SnapshotFile,
  type SnapshotManifest,
} from '../../workflows/domain/list/snapshot/manifest.ts';
import { openSnapshot } from '../../workflows/domain/list/snapshot/open-snapshot.ts';
import { findSignedText } from '../log/signed-notes.ts';

/** Why nothing is answered from a snapshot: its manifest is not signed by a known key, or a file is missing, is not
 *  what was signed, or is another part of the log than the manifest says. */
export type SnapshotFault = {
  readonly fault: 'NOT_SIGNED' | 'FILE_MISSING' | 'FILE_CHANGED' | 'NOT_READABLE';
  readonly file?: string;
};
export type HeldSnapshot = { readonly manifest: SnapshotManifest; readonly list: AnswerableList<StatedFacts> };

export function isFault<T extends object>(value: T | SnapshotFault): value is SnapshotFault {
  return 'fault' in value;
}

/** The manifest of a note that one of the keys signed. */
export function readSignedManifest(note: Buffer, keys: readonly string[]): SnapshotManifest | SnapshotFault {
  const text = findSignedText(note, keys);
  return (text === undefined ? undefined : findManifest(text)) ?? { fault: 'NOT_SIGNED' };
}

/** The list of a manifest. Each file is compared with the hash that was signed before anything of it is read. */
export async function readSnapshot(
  manifest: SnapshotManifest,
  read: (name: string) => Promise<Buffer | undefined>,
): Promise<HeldSnapshot | SnapshotFault> {
  const unpacked: Buffer[] = [];
  for (const file of [manifest.knowledge, ...manifest.entries]) {
    const bytes = await read(file.name);
    if (bytes === undefined) return { fault: 'FILE_MISSING', file: file.name };
    if (!isAsSigned(file, bytes)) return { fault: 'FILE_CHANGED', file: file.name };
    unpacked.push(await promisify(gunzip)(bytes));
  }
  const [knowledge, ...entries] = unpacked;
  const list = openSnapshot(manifest, { knowledge: knowledge?.toString('utf8') ?? '', entries });
  return list === undefined ? { fault: 'NOT_READABLE' } : { manifest, list };
}

export function isAsSigned({ bytes, sha256 }: SnapshotFile, found: Buffer): boolean {
  return found.length === bytes && hash('sha256', found, 'hex') === sha256;
}
