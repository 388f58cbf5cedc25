import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import type { LogKey } from '../../proof/proof.ts';

/** A signed manifest as it was fetched, and the keys that the publisher showed with it. */
export type KeptManifest = { note: string; keys: readonly LogKey[] };
type Schema = DBSchema & {
  held: { key: 'manifest'; value: KeptManifest };
  files: { key: string; value: ArrayBuffer };
};

/** What this browser keeps of the list. Files lie there by their names; the manifest is put last, so that a cut leaves the old list whole. */
export type ListKeeper = {
  manifest: () => Promise<KeptManifest | undefined>;
  file: (name: string) => Promise<ArrayBuffer | undefined>;
  addFile: (name: string, bytes: ArrayBuffer) => Promise<void>;
  /** Takes the place of the manifest before, and leaves only its own files. */
  replace: (manifest: KeptManifest, names: readonly string[]) => Promise<void>;
};

export function openListKeeper(): ListKeeper {
  let opening: Promise<IDBPDatabase<Schema>> | undefined;
  const database = () => {
    opening ??= openDB<Schema>('gaihi-list', 1, {
      upgrade: (made) => {
        made.createObjectStore('held');
        made.createObjectStore('files');
      },
    });
    return opening;
  };
  return {
    manifest: async () => (await database()).get('held', 'manifest'),
    file: async (name) => (await database()).get('files', name),
    addFile: async (name, bytes) => void (await (await database()).put('files', bytes, name)),
    replace: async (manifest, names) => {
      const change = (await database()).transaction(['held', 'files'], 'readwrite');
      const files = change.objectStore('files');
      const others = (await files.getAllKeys()).filter((name) => !names.includes(name));
      await Promise.all([
        change.objectStore('held').put(manifest, 'manifest'),
        ...others.map((name) => files.delete(name)),
        change.done,
      ]);
    },
  };
}
