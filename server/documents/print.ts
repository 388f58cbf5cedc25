import { once } from 'node:events';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { projectRoot } from '../project-root.ts';
import type { Paper } from './paper.ts';

const worker = join(projectRoot, 'dist', 'server', 'documents', 'pdf-worker.js');

/** {@link writePdf} in a thread of its own: a paper of Japanese takes over a second, in which no other request may wait.
 *  Rejects with the thread's error. */
export async function print(paper: Paper): Promise<Buffer> {
  const thread = new Worker(worker, { workerData: paper });
  const [bytes]: Uint8Array[] = await once(thread, 'message');
  if (!bytes) throw new Error('The printing thread ended without a paper');
  return Buffer.from(bytes);
}
