import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ListLeaf } from '../../workflows/domain/list/list-leaf.ts';
import { keepSnapshot } from '../../server/list-snapshot/snapshot-keeper.ts';
import { snapshotPolicy } from '../../server/lookup/list-data.ts';
import { openListFollower } from '../../server/lookup/published-list.ts';
import { leafBytes, openLog, startSigner } from './list-builder.ts';
import { startProcess, type ServerProcess } from './server-process.ts';

/** A list with its signer and its look-up, each a process of its own, without any engine. */
export type ListInstallation = {
  readonly dataDir: string;
  readonly origin: string;
  /** Appends to the log and brings the index after it. */
  readonly publish: (...leaves: ListLeaf[]) => Promise<void>;
  /** True when a snapshot was signed. */
  readonly keep: (now?: number) => Promise<boolean>;
  readonly end: () => Promise<void>;
};

export async function listInstallation(): Promise<ListInstallation> {
  const dataDir = await mkdtemp(join(tmpdir(), 'gaihi-list-'));
  const signer = await startSigner(dataDir);
  const follower = await openListFollower(dataDir);
  const service: ServerProcess = await startProcess('dist/server/lookup.js', { DATA_DIR: dataDir, MONGODB_URI: '', TEMPORAL_ADDRESS: '', RATE_LOOKUPS: '100000/60' }); // prettier-ignore
  return {
    dataDir,
    origin: /http:\/\/localhost:\d+/.exec(service.said())?.[0] ?? '',
    publish: async (...leaves) => {
      const log = await openLog(dataDir);
      await log.append({ after: (await log.head()).size, entries: leaves.map(leafBytes) });
      await follower.follow();
    },
    keep: (now) =>
      keepSnapshot({ dataDir, signerSocket: join(dataDir, 'signer.sock'), policy: snapshotPolicy }, now ?? Date.now()),
    end: async () => {
      await service.stop();
      await signer.stop();
      follower.close();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}
