import { readLogKeys } from '../log/log-keys.ts';
import { createStoredFiles } from '../log/stored-files.ts';
import { verifyLog } from '../log/verification.ts';
import { logFolder } from '../lookup/list-folders.ts';
import { findLogCheck, keepLogCheck, logCheckAskedAt } from '../mongo/log-checks.ts';
import type { World } from '../world.ts';

type Checking = Pick<World, 'mongo' | 'config'>;
const notBegun = { size: 0, root: '', faults: [] };
const shortestMs = 60_000;
/** A check of a large log takes long: it is made again after so many times as long, so that it takes two parts in a hundred. */
const share = 50;

/** Recomputes the whole log and keeps what was found: a release stops while there is a fault. It repairs nothing. */
export async function checkLog({ mongo, config }: Checking): Promise<void> {
  const files = createStoredFiles(logFolder(config.dataDir));
  const started = Date.now();
  const keys = (await readLogKeys(files)).map(({ key }) => key);
  const isBegun = keys.length > 0 || (await files.list('checkpoints')).length > 0;
  const { size, root, faults } = isBegun ? await verifyLog(files, keys) : notBegun;
  if (faults.length > 0)
    console.error(JSON.stringify({ level: 'error', check: 'list log', faults: faults.slice(0, 5) }));
  // What was asked for while it ran is checked again.
  await keepLogCheck(mongo, { checkedAt: new Date(started), tookMs: Date.now() - started, size, root, faults });
}

/** Checks the log when its time has come, or somebody asked. True when it did. */
export async function checkLogWhenDue(world: Checking): Promise<boolean> {
  const last = await findLogCheck(world.mongo);
  const dueAt = last ? last.checkedAt.getTime() + Math.max(shortestMs, last.tookMs * share) : 0;
  const isAsked = (await logCheckAskedAt(world.mongo)) >= (last?.checkedAt.getTime() ?? 0);
  if (!isAsked && Date.now() < dueAt) return false;
  await checkLog(world);
  return true;
}
