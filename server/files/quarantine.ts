import { collectFiles, findQuarantined, setFileState } from '../mongo/files.ts';
import type { World } from '../world.ts';
import { scan } from './clamav.ts';
import { blobOf, blobStoreOf } from './receive.ts';

/** Lets ClamAV check what waits. Throws when it is away: the files wait on, and the next turn tries again. */
export async function checkQuarantined(world: World): Promise<number> {
  const { clamavSocket } = world.config;
  if (!clamavSocket) return 0;
  const waiting = await findQuarantined(world.mongo);
  for (const file of waiting) {
    const key = await world.keys.find(file.owner);
    if (!key) continue; // destroyed: nobody can read it, so nobody needs to check it
    const verdict = await scan(clamavSocket, blobStoreOf(world).read(blobOf(file.blob, key)));
    await setFileState(world.mongo, file._id, verdict === 'clean' ? 'clean' : 'refused');
  }
  return waiting.length;
}

/** Removes files that nothing names and nobody touched for 30 days. */
export async function collectBlobs(world: World, now: number): Promise<number> {
  const gone = await collectFiles(world.mongo, now);
  for (const id of gone) await blobStoreOf(world).remove(id);
  return gone.length;
}
