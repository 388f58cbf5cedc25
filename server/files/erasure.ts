import type { ContentKeyDocument } from '../mongo/content-keys.ts';
import type { FileDocument } from '../mongo/files.ts';
import type { World } from '../world.ts';
import { blobStoreOf } from './receive.ts';

/** Destroys the key of an owner (`case/<number>`, `organisation/<id>`, `maker/<id>`) and deletes all that it sealed: contents, drafts,
 *  files, blobs. Chains stay whole, for they hold ids alone. Repeating it finishes what a crash left; false when there never was a key. */
export async function eraseOwner(
  { mongo, contents, config }: Pick<World, 'mongo' | 'contents' | 'config'>,
  owner: string,
): Promise<boolean> {
  const known = await mongo.collection<ContentKeyDocument>('contentKeys').countDocuments({ _id: owner });
  if (known === 0) return false;
  const blobs = await mongo.collection<FileDocument>('files').distinct('blob', { owner });
  for (const blob of blobs) await blobStoreOf({ config }).remove(blob);
  await contents.destroyOwner(owner);
  return true;
}
