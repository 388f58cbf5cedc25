import { createStoredFiles } from '../../server/log/stored-files.ts';
import { treeHash } from '../../server/log/hashes.ts';
import { readLogKeys } from '../../server/log/log-keys.ts';
import { readEntries, readLog } from '../../server/log/list-log.ts';
import { readCheckpoint } from '../../server/log/checkpoints.ts';
import { verifyLog } from '../../server/log/verification.ts';
import { logFolder } from '../../server/lookup/list-folders.ts';
import type { ListLeaf } from '../../workflows/domain/list/list-leaf.ts';
import { isConsistent } from '../../workflows/domain/list/tree-proof.ts';

/** Somebody outside who takes down every head of the log that is ever served, from now on until told to stop. */
export function watchCheckpoints(dataDir: string) {
  const files = createStoredFiles(logFolder(dataDir));
  const served = new Set<string>();
  const timer = setInterval(() => {
    void files.read('checkpoint').then((note) => note && served.add(note.toString('utf8')));
  }, 25);
  /** What is wrong with the log now, seen from all that was served; empty when it only grew. */
  const faults = async (): Promise<string[]> => {
    const keys = (await readLogKeys(files)).map(({ key }) => key);
    const { faults: found } = await verifyLog(files, keys);
    const log = readLog(files, keys);
    const head = await log.checkpoints.latest();
    if (!head) return ['the log has no head'];
    const unlike: string[] = [];
    for (const note of served) {
      const { size: oldSize, root } = readCheckpoint(Buffer.from(note), keys);
      if (oldSize === 0) continue;
      const proof = await log.proveConsistency(oldSize, head.size);
      const [oldRoot, newRoot] = [root, head.root].map((text) => Buffer.from(text, 'base64'));
      const claim = { oldSize, size: head.size, oldRoot: oldRoot ?? Buffer.alloc(0), root: newRoot ?? Buffer.alloc(0), proof }; // prettier-ignore
      if (!isConsistent(treeHash, claim))
        unlike.push(`the head of ${oldSize} is not a beginning of that of ${head.size}`);
    }
    return [...found, ...unlike];
  };
  /** Every leaf, in the order of the log. */
  const leaves = async (): Promise<ListLeaf[]> => {
    const keys = (await readLogKeys(files)).map(({ key }) => key);
    const size = (await readLog(files, keys).checkpoints.latest())?.size ?? 0;
    return (await readEntries(files, { from: 0, to: size })).map((one) => JSON.parse(one.toString('utf8')));
  };
  return { faults, leaves, served: () => served.size, stop: () => clearInterval(timer) };
}
