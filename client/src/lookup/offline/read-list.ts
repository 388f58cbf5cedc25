import type { StatedFacts } from '../../../../workflows/domain/list/list-leaf.ts';
import type { AnswerableList } from '../../../../workflows/domain/list/look-up/look-up.ts';
import {
  findManifest,
  type SnapshotFile,
  type SnapshotManifest,
} from '../../../../workflows/domain/list/snapshot/manifest.ts';
import { openSnapshot } from '../../../../workflows/domain/list/snapshot/open-snapshot.ts';
import { signatureOf } from '../../proof/signed-note.ts';
import type { KeptManifest } from './kept-list.ts';
import type { Unusable } from './list-state.ts';

export type ReadList = { manifest: SnapshotManifest; list: AnswerableList<StatedFacts> };

/** The manifest of a note, once its signature was verified in this page; or why it is not believed. */
export async function readManifest({ note, keys }: KeptManifest): Promise<SnapshotManifest | Unusable> {
  const { state } = await signatureOf(note, keys);
  if (state === 'unsupported') return 'CANNOT_VERIFY';
  const manifest = state === 'valid' ? findManifest(note.slice(0, note.lastIndexOf('\n\n') + 1)) : undefined;
  return manifest ?? 'NOT_SIGNED';
}

/** The list of a manifest. Every file is compared with the hash that was signed before anything of it is read. */
export async function readList(
  manifest: SnapshotManifest,
  fileOf: (name: string) => Promise<ArrayBuffer | undefined>,
): Promise<ReadList | Unusable> {
  const unpacked: Uint8Array[] = [];
  for (const file of [manifest.knowledge, ...manifest.entries]) {
    const bytes = await fileOf(file.name);
    if (bytes === undefined || !(await isAsSigned(file, bytes))) return 'CHANGED';
    unpacked.push(await unpack(bytes));
  }
  const [knowledge, ...entries] = unpacked;
  const list = openSnapshot(manifest, { knowledge: new TextDecoder().decode(knowledge), entries });
  return list === undefined ? 'CHANGED' : { manifest, list };
}

export async function isAsSigned({ bytes, sha256 }: SnapshotFile, found: ArrayBuffer): Promise<boolean> {
  if (found.byteLength !== bytes) return false;
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', found));
  return [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('') === sha256;
}

async function unpack(bytes: ArrayBuffer): Promise<Uint8Array> {
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}
