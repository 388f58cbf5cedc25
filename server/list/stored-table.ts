import { blobOf, blobStoreOf } from '../files/receive.ts';
import { findFile } from '../mongo/files.ts';
import type { World } from '../world.ts';
import type { TextTable } from './read-table.ts';
import { readTable, tableKindOf } from './table-kinds.ts';

type Stored = { owner: string; id: string };
export type StoredTable = TextTable & { readonly size: number; readonly bytesRead: () => number };

/** A stored table to be read once more; undefined when it is not there or its key was destroyed. */
export async function openStoredTable(world: Pick<World, 'config' | 'mongo' | 'keys'>, { owner, id }: Stored): Promise<StoredTable | undefined> {
  const [file, key] = [await findFile(world.mongo, id), await world.keys.find(owner)];
  if (!key || file?.owner !== owner) return undefined;
  let bytesRead = 0;
  const counted = async function* () {
    for await (const part of blobStoreOf(world).read(blobOf(file.blob, key))) {
      bytesRead += part.length;
      yield part;
    }
  };
  const kind = tableKindOf({ mediaType: file.mediaType }) ?? 'text';
  return { ...readTable(counted(), kind), size: file.size, bytesRead: () => bytesRead };
} // prettier-ignore
