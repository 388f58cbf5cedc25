import { join } from 'node:path';
import { entryIdOf } from '../../workflows/domain/list/entry-id.ts';
import type { ListLeaf } from '../../workflows/domain/list/list-leaf.ts';
import { canonical } from '../../server/mongo/chain.ts';
import { publishKey } from '../../server/log/log-keys.ts';
import { openListLog, type ListLog } from '../../server/log/list-log.ts';
import { createStoredFiles } from '../../server/log/stored-files.ts';
import { connectSigner } from '../../server/signer/signer-client.ts';
import { startProcess, type ServerProcess } from './server-process.ts';

/** The signer's process over a folder of its own. */
export function startSigner(dataDir: string, publicOrigin = 'https://list.example'): Promise<ServerProcess> {
  const seed = Buffer.alloc(32, 7);
  seed[0] = 1;
  return startProcess('dist/server/signer.js', {
    LOG_SIGNING_SEED: seed.toString('base64'),
    DATA_DIR: dataDir,
    PUBLIC_ORIGIN: publicOrigin,
  });
}

/** The log of an installation, signed by its signer. */
export async function openLog(dataDir: string): Promise<ListLog> {
  const files = createStoredFiles(join(dataDir, 'log'));
  const signer = await connectSigner(join(dataDir, 'signer.sock'));
  const keys = (await publishKey(files, { key: signer.key, day: '2026-11-01' })).map(({ key }) => key);
  return openListLog({ origin: 'list.example/list', files, signer, keys });
}

type Change = { maker: string; partNumber: string; at: string; yearMonth?: string; number?: number };

export function published({ maker, partNumber, at, yearMonth = at.slice(0, 7), number = 1 }: Change): ListLeaf {
  const key = partNumber.toUpperCase();
  const list = 'integratedCircuits';
  const validTo = `${Number(at.slice(0, 4)) + 1}${at.slice(4)}`;
  return {
    change: 'published', entry: entryIdOf({ list, maker, key }), at, publication: { yearMonth, number },
    facts: { list, maker, partNumber, key, lawState: '2026-02-14', judgment: 'a'.repeat(64), validTo },
  }; // prettier-ignore
}

export function withdrawn({ maker, partNumber, at, yearMonth = at.slice(0, 7), number = 2 }: Change): ListLeaf {
  const entry = entryIdOf({ list: 'integratedCircuits', maker, key: partNumber.toUpperCase() });
  return { change: 'withdrawn', entry, at, publication: { yearMonth, number }, reason: 'makerWithdrew' };
}

export function leafBytes(leaf: ListLeaf): Buffer {
  return Buffer.from(canonical(leaf));
}
