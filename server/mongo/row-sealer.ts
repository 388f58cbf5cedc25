import { once } from 'node:events';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { projectRoot } from '../project-root.ts';
import { storedRow, textsOf, type JudgedOffer, type ListRowDocument } from './list-rows.ts';
import { rowsIn, type SealedRows } from './seal-rows.ts';
import type { OwnerKey } from './sealing.ts';

const thread = join(projectRoot, 'dist', 'server', 'mongo', 'seal-rows-thread.js');

/** Seals rows in a thread beside the one that reads and judges them; `sealed` is asked again once it has answered. Rejects with the
 *  thread's error. Whoever made it closes it. */
export type RowSealer = {
  readonly sealed: (rows: readonly JudgedOffer[]) => Promise<ListRowDocument[]>;
  readonly close: () => Promise<unknown>;
};

export function createRowSealer(key: OwnerKey): RowSealer {
  const worker = new Worker(thread, { workerData: key });
  const sealed = async (rows: readonly JudgedOffer[]) => {
    worker.postMessage(rows.map(textsOf));
    const [answer]: SealedRows[] = await once(worker, 'message');
    if (!answer) throw new Error('The sealing thread ended without an answer');
    const parts = rowsIn(answer);
    return rows.flatMap((row, at) => (parts[at] ? [storedRow(row, parts[at])] : []));
  };
  return { sealed, close: () => worker.terminate() };
}
