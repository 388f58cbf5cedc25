import { open, rename, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { SnapshotFile, SnapshotManifest } from '../../workflows/domain/list/snapshot/manifest.ts';
import { takeoverRefusal, type TakeoverRefusal } from '../../workflows/domain/list/snapshot/standing.ts';
import { createStoredFiles, type StoredFiles } from '../log/stored-files.ts';
import { isAsSigned, isFault, readSignedManifest, readSnapshot, type HeldSnapshot, type SnapshotFault } from './read-snapshot.ts'; // prettier-ignore

/** A list that was pulled into a folder, with the keys whose signatures its holder believes. */
export type PulledList = {
  readonly keys: () => Promise<readonly string[]>;
  readonly held: () => Promise<HeldSnapshot | PullFault>;
  /** Takes over the newest list of an address, and these keys as the only ones that are believed; or leaves all as it is. Gives what was
   *  fetched. */
  readonly pull: (address: string, offered: { keys: readonly string[]; atMs: number }) => Promise<{ manifest: SnapshotManifest; fetchedBytes: number } | PullFault>;
}; // prettier-ignore
export type PullFault =
  | SnapshotFault
  | { readonly fault: 'NOTHING_HELD' | 'NO_LIST_THERE' | 'NOT_REACHED' | TakeoverRefusal; readonly file?: string };

/** What is held: the manifest as it was signed, and the keys that are believed. In one file, so that no cut parts them. */
type Held = { readonly keys: readonly string[]; readonly note: string };
const HELD = 'held.json';

export function openPulledList(folder: string): PulledList {
  const files = createStoredFiles(folder);
  const read = async () => {
    const stored = await files.read(HELD);
    return stored === undefined ? undefined : heldIn(stored);
  };
  const heldManifest = async () => {
    const held = await read();
    if (held === undefined) return { fault: 'NOTHING_HELD' as const };
    return held === 'unreadable'
      ? { fault: 'NOT_READABLE' as const, file: HELD }
      : readSignedManifest(Buffer.from(held.note), held.keys);
  };
  return {
    keys: async () => {
      const held = await read();
      return held === undefined || held === 'unreadable' ? [] : held.keys;
    },
    held: async () => {
      const manifest = await heldManifest();
      return 'fault' in manifest ? manifest : readSnapshot(manifest, files.read);
    },
    pull: async (address, { keys: believed, atMs }) => {
      const note = await fetched(new URL('/v1/list/snapshots/latest', address));
      if (!Buffer.isBuffer(note)) return note;
      const manifest = readSignedManifest(note, believed);
      if (isFault(manifest)) return manifest;
      const held = await heldManifest();
      const refused = takeoverRefusal('fault' in held ? undefined : held, manifest, atMs);
      if (refused !== undefined) return { fault: refused };
      const fetchedBytes = await fetchFiles(folder, { address, manifest, files });
      if (typeof fetchedBytes !== 'number') return fetchedBytes;
      // Only a list that can be opened takes the place of the one before; until here that one is whole.
      const opened = await readSnapshot(manifest, files.read);
      if (isFault(opened)) return opened;
      const taken: Held = { keys: believed, note: note.toString('utf8') };
      await files.write(HELD, Buffer.from(`${JSON.stringify(taken, null, 2)}\n`));
      await removeOthers(files, manifest);
      return { manifest, fetchedBytes };
    },
  };
}

/** The public keys as an address publishes them: for a first pull, until somebody compares them. */
export async function publishedKeys(address: string): Promise<readonly string[] | PullFault> {
  const found = await fetched(new URL('/v1/log/keys.json', address));
  if (!Buffer.isBuffer(found)) return found;
  const { keys } = (parsed(found) ?? {}) as { keys?: unknown };
  const all: unknown[] = Array.isArray(keys) ? keys.map((one: unknown) => (one as { key?: unknown } | null)?.key) : [];
  return all.length > 0 && all.every((key) => typeof key === 'string') ? all : { fault: 'NO_LIST_THERE' };
}

/** What was written by `pull`; whatever else stands there is not believed. */
function heldIn(stored: Buffer): Held | 'unreadable' {
  const { keys, note } = (parsed(stored) ?? {}) as Partial<Record<keyof Held, unknown>>;
  const isHeld = typeof note === 'string' && Array.isArray(keys) && keys.every((key) => typeof key === 'string');
  return isHeld ? { keys, note } : 'unreadable';
}

function parsed(bytes: Buffer): unknown {
  try {
    return JSON.parse(bytes.toString('utf8'));
  } catch {
    return undefined;
  }
}

type Fetching = { readonly address: string; readonly manifest: SnapshotManifest; readonly files: StoredFiles };

/** Fetches what is not held yet. Gives how many bytes that was. */
async function fetchFiles(
  folder: string,
  { address, manifest, files }: Fetching,
): Promise<number | PullFault> {
  let bytes = 0;
  for (const file of [manifest.knowledge, ...manifest.entries]) {
    const held = await files.read(file.name);
    if (held !== undefined && isAsSigned(file, held)) continue;
    const taken = await fetchFile(join(folder, `${file.name}.part`), new URL(`/v1/list/snapshots/${file.name}`, address), file);
    if (typeof taken !== 'number') return taken;
    const whole = await files.read(`${file.name}.part`);
    if (whole === undefined || !isAsSigned(file, whole)) {
      await files.remove(`${file.name}.part`);
      return { fault: 'FILE_CHANGED', file: file.name };
    }
    await rename(join(folder, `${file.name}.part`), join(folder, file.name));
    bytes += taken;
  }
  return bytes;
} // prettier-ignore

/** Goes on where an earlier pull was cut off. Never takes more bytes than were signed for. */
async function fetchFile(part: string, url: URL, { name, bytes }: SnapshotFile): Promise<number | PullFault> {
  const had = await stat(part).then(({ size }) => size, () => 0); // prettier-ignore
  if (had >= bytes) return 0;
  const response = await fetch(url, { headers: { range: `bytes=${had}-` } }).catch(() => undefined);
  if (!response?.body || !response.ok) return { fault: 'NOT_REACHED', file: name };
  const isRest = response.status === 206;
  const file = await open(part, isRest ? 'a' : 'w');
  let taken = 0;
  try {
    for await (const piece of response.body) {
      taken += piece.length;
      if (taken + (isRest ? had : 0) > bytes) break;
      await file.write(piece);
    }
    await file.sync();
  } catch {
    return { fault: 'NOT_REACHED', file: name };
  } finally {
    await file.close();
  }
  return taken;
}

async function fetched(url: URL): Promise<Buffer | PullFault> {
  const response = await fetch(url).catch(() => undefined);
  if (response?.status === 404) return { fault: 'NO_LIST_THERE' };
  if (response === undefined || !response.ok) return { fault: 'NOT_REACHED' };
  return response.arrayBuffer().then(
    (bytes) => Buffer.from(bytes),
    () => ({ fault: 'NOT_REACHED' as const }),
  );
}

async function removeOthers(files: StoredFiles, { knowledge, entries }: SnapshotManifest): Promise<void> {
  const wanted = new Set([HELD, knowledge.name, ...entries.map(({ name }) => name)]);
  for (const name of await files.list('.')) if (!wanted.has(name)) await files.remove(name);
}
