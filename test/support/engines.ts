import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort, startTemporal } from '../../scripts/engines/index.mjs';

/** A Temporal server of a test's own. `bytes` is all that it keeps on disk. */
export type Engine = { address: string; bytes: () => Promise<Buffer>; stop: () => Promise<void> };

export async function temporalServer(): Promise<Engine> {
  const dir = await mkdtemp(join(tmpdir(), 'gaihi-temporal-'));
  const data = join(dir, 'data');
  const { address, stop } = await startTemporal({ dir: data, port: await freePort(), log: join(dir, 'temporal.log') });
  const bytes = async () =>
    Buffer.concat(await Promise.all((await readdir(data)).map((name) => readFile(join(data, name)))));
  return {
    address,
    bytes,
    stop: async () => {
      await stop();
      await rm(dir, { recursive: true, force: true });
    },
  };
}
