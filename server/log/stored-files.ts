import { link, mkdir, open, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { randomUUID } from 'node:crypto';

/** The files of a log by their path within it. What `read` gives is all that anybody else can see of a log too. */
export type StoredFiles = {
  /** The bytes of a file, or undefined where there is none. */
  readonly read: (path: string) => Promise<Buffer | undefined>;
  /** Puts a whole file in place, or none of it, and not before it is on the disk. */
  readonly write: (path: string, bytes: Uint8Array) => Promise<void>;
  /** The same, unless there is such a file already: then false, and nothing changes. */
  readonly claim: (path: string, bytes: Uint8Array) => Promise<boolean>;
  readonly remove: (path: string) => Promise<void>;
  /** The names in a folder; none where there is no folder. */
  readonly list: (folder: string) => Promise<readonly string[]>;
};

export function createStoredFiles(root: string): StoredFiles {
  const draft = async (path: string, bytes: Uint8Array) => {
    const full = join(root, path);
    await mkdir(dirname(full), { recursive: true });
    const drafted = `${full}.${randomUUID()}.draft`;
    await writeFile(drafted, bytes, { flush: true });
    return { full, drafted };
  };
  return {
    read: (path) => readFile(join(root, path)).catch(absent(undefined)),
    list: async (folder) =>
      (await readdir(join(root, folder)).catch(absent([]))).filter((name) => !name.endsWith('.draft')),
    remove: (path) => rm(join(root, path), { force: true }),
    write: async (path, bytes) => {
      const { full, drafted } = await draft(path, bytes);
      await rename(drafted, full);
      await flushFolder(dirname(full));
    },
    claim: async (path, bytes) => {
      const { full, drafted } = await draft(path, bytes);
      // A hard link, unlike a rename, never replaces: of two writers one finds the file there.
      const isClaimed = await link(drafted, full).then(() => true, present);
      await rm(drafted);
      await flushFolder(dirname(full));
      return isClaimed;
    },
  };
}

/** A name is on the disk only when its folder is. */
async function flushFolder(folder: string): Promise<void> {
  const handle = await open(folder);
  await handle.sync().finally(() => handle.close());
}

function absent<T>(instead: T): (error: NodeJS.ErrnoException) => T {
  return (error) => {
    if (error.code === 'ENOENT') return instead;
    throw error;
  };
}

function present(error: NodeJS.ErrnoException): boolean {
  if (error.code === 'EEXIST') return false;
  throw error;
}
