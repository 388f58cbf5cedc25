import { once } from 'node:events';
import { readdir, rm, stat, utimes } from 'node:fs/promises';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import {
  findManifest,
  isSnapshotFileName,
  manifestText,
  type SnapshotManifest,
} from '../../workflows/domain/list/snapshot/manifest.ts';
import type { SnapshotPolicy } from '../../workflows/domain/list/snapshot/standing.ts';
import { readLogKeys } from '../log/log-keys.ts';
import { readLog } from '../log/list-log.ts';
import { findSignedText } from '../log/signed-notes.ts';
import { createStoredFiles, type StoredFiles } from '../log/stored-files.ts';
import { logFolder, snapshotFolder } from '../lookup/list-folders.ts';
import { projectRoot } from '../project-root.ts';
import { connectSigner } from '../signer/signer-client.ts';
import { knowledgeHash, type SnapshotFiles } from './snapshot-files.ts';

type Keeping = { readonly dataDir: string; readonly signerSocket: string; readonly policy: SnapshotPolicy };

/** The signed manifest of the newest snapshot, as it is served. */
export const LATEST = 'latest';
const thread = join(projectRoot, 'dist', 'server', 'list-snapshot', 'snapshot-thread.js');
const [hourMs, dayMs] = [3_600_000, 86_400_000];

/** Keeps a signed snapshot of the newest checkpoint, and signs it anew before it is old. True when one was signed. Making the files is
 *  done in a thread of its own, so that nothing waits for it. Throws when the signer is away: the snapshot before stays. */
export async function keepSnapshot({ dataDir, signerSocket, policy }: Keeping, now = Date.now()): Promise<boolean> {
  const [log, folder] = [createStoredFiles(logFolder(dataDir)), createStoredFiles(snapshotFolder(dataDir))];
  const keys = (await readLogKeys(log)).map(({ key }) => key);
  const checkpoint = keys.length === 0 ? undefined : await readLog(log, keys).checkpoints.latest();
  if (checkpoint === undefined || checkpoint.size === 0) return false;
  const { origin, size: version, root } = checkpoint;
  const held = await readManifest(folder, keys);
  const isCurrent = held?.version === version && held.knowledge.sha256 === (await knowledgeHash(dataDir));
  if (held && isCurrent && isYoung(held, policy, now)) return false;
  const files = await made(dataDir, version);
  if (files === undefined) return false;
  const times = {
    issuedAt: moment(now),
    refreshBy: moment(now + policy.refreshHours * hourMs),
    hardExpiry: moment(now + policy.hardExpiryDays * dayMs),
  };
  const manifest = { origin, version, root, ...times, ...files };
  const signer = await connectSigner(signerSocket);
  await folder.write(LATEST, Buffer.from(await signer.signedSnapshot(manifestText(manifest))));
  await collectOld(snapshotFolder(dataDir), files, { now, keptMs: policy.hardExpiryDays * dayMs });
  return true;
}

function isYoung({ issuedAt }: SnapshotManifest, { renewHours }: SnapshotPolicy, now: number): boolean {
  return now < Date.parse(issuedAt) + renewHours * hourMs;
}

async function readManifest(folder: Pick<StoredFiles, 'read'>, keys: readonly string[]) {
  const note = await folder.read(LATEST);
  const text = note === undefined ? undefined : findSignedText(note, keys);
  return text === undefined ? undefined : findManifest(text);
}

async function made(dataDir: string, version: number): Promise<SnapshotFiles | undefined> {
  const [files]: (SnapshotFiles | undefined)[] = await once(
    new Worker(thread, { workerData: { dataDir, version } }),
    'message',
  );
  return files;
}

/** A file that left the manifest stays for as long as an earlier manifest that names it may be used: its time says when it was named
 *  last. */
async function collectOld(
  folder: string,
  { knowledge, entries }: SnapshotFiles,
  { now, keptMs }: { now: number; keptMs: number },
): Promise<void> {
  const at = new Date(now);
  for (const { name } of [knowledge, ...entries]) await utimes(join(folder, name), at, at);
  for (const name of (await readdir(folder)).filter(isSnapshotFileName)) {
    const { mtimeMs } = await stat(join(folder, name));
    if (mtimeMs < now - keptMs) await rm(join(folder, name));
  }
}

function moment(atMs: number): string {
  return new Date(atMs).toISOString();
}
