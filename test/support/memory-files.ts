import type { StoredFiles } from '../../server/log/stored-files.ts';

/** Files that cost no storage: a bench subtracts nothing, and a test can look at, and damage, every byte. */
export function createMemoryFiles(stored = new Map<string, Buffer>()): StoredFiles & { stored: Map<string, Buffer> } {
  return {
    stored,
    read: (path) => Promise.resolve(stored.get(path)),
    write: (path, bytes) => Promise.resolve(void stored.set(path, Buffer.from(bytes))),
    claim: (path, bytes) => {
      if (stored.has(path)) return Promise.resolve(false);
      stored.set(path, Buffer.from(bytes));
      return Promise.resolve(true);
    },
    remove: (path) => Promise.resolve(void stored.delete(path)),
    list: (folder) => {
      const names = [...stored.keys()].filter((path) => path.startsWith(`${folder}/`));
      return Promise.resolve(names.map((path) => path.slice(folder.length + 1)));
    },
  };
}
