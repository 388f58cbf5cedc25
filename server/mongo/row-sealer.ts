import { once } from 'node:events';
import { join } from 'node:path';
import { MessageChannel, Worker } from 'node:worker_threads';
import { projectRoot } from '../project-root.ts';
import { storedRow, textsOf, type JudgedOffer, type ListRowDocument } from './list-rows.ts';
import { rowsIn, type SealedRows } from './seal-rows.ts';
import type { OwnerKey } from './sealing.ts';

/** Seals the rows of one table in a thread beside the one that reads and judges them. `sealed` is asked again only once it has answered;
 *  it rejects when the thread fails. Whoever made it closes it, and with that the thread forgets the key. */
export type RowSealer = {
  readonly sealed: (rows: readonly JudgedOffer[]) => Promise<ListRowDocument[]>;
  readonly close: () => void;
};

export function createRowSealer(key: OwnerKey): RowSealer {
  const worker = sealingThread();
  const { port1: port, port2: itsPort } = new MessageChannel();
  const failing = new AbortController();
  const fail = (error: Error) => failing.abort(error);
  worker.once('error', fail);
  worker.postMessage({ key, port: itsPort }, [itsPort]);
  const sealed = async (rows: readonly JudgedOffer[]) => {
    port.postMessage(rows.map(textsOf));
    const [answer]: SealedRows[] = await once(port, 'message', { signal: failing.signal });
    const parts = answer ? rowsIn(answer) : [];
    return rows.flatMap((row, at) => (parts[at] ? [storedRow(row, parts[at])] : []));
  };
  const close = () => {
    worker.off('error', fail);
    port.close();
  };
  return { sealed, close };
}

const program = join(projectRoot, 'dist', 'server', 'mongo', 'seal-rows-thread.js');
let running: Worker | undefined;

/** One for all tables of this process: a thread that starts is slow until it has sealed some thousand rows. */
function sealingThread(): Worker {
  running ??= new Worker(program).once('exit', () => (running = undefined));
  running.unref();
  return running;
}
