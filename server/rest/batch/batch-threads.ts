import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { MessageChannel, Worker } from 'node:worker_threads';
import type { PartIndex } from '../../lookup/part-index.ts';
import { projectRoot } from '../../project-root.ts';
import { isProblem, type HttpProblem } from '../problem.ts';
import type { OpenBatch, Piece } from './answer-lines.ts';
import type { ThreadTask } from './batch-thread.ts';
import type { BatchBody } from './read-lines.ts';
import { piecesAhead } from './share.ts';

type Opened = Pick<OpenBatch, 'lines' | 'frame'>;
type Reader = ReturnType<typeof readerIn>;

/** Every thread reads its share of the body, which is quicker than handing lines over: they take turns at the pieces.
 *  Throws an HttpProblem; rejects when a thread fails. */
export async function openInThreads(index: PartIndex, body: BatchBody): Promise<OpenBatch> {
  const threads = startThreads();
  const readers = threads.map((thread, at) =>
    readerIn(thread, { index: index.opened, body, share: { of: threads.length, at } }),
  );
  const use = { index };
  inUse.add(use);
  const close = () => void Promise.allSettled(readers.map((reader) => reader.close())).then(() => letGo(use));
  try {
    return { ...(await openedBy(readers)), ahead: piecesAhead * readers.length, piece: inTurn(readers), close };
  } catch (error) {
    close();
    throw error;
  }
}

async function openedBy(readers: readonly Reader[]): Promise<Opened> {
  const replies = await Promise.all(readers.map(({ opened }) => opened));
  const reply = replies.find(isProblem) ?? replies[0];
  if (reply === undefined || isProblem(reply)) throw reply;
  return reply;
}

function inTurn(readers: readonly Reader[]): OpenBatch['piece'] {
  let asked = 0;
  return (place) => {
    const reader = readers[asked % readers.length];
    if (reader === undefined) throw new Error('No thread answers batches');
    asked += 1;
    return reader.piece(place);
  };
}

/** One thread's part in one batch: it answers in the order in which it was asked. */
function readerIn(thread: Worker, task: Omit<ThreadTask, 'port'>) {
  const { port1: port, port2: itsPort } = new MessageChannel();
  const waiting: { resolve: (reply: unknown) => void; reject: (error: Error) => void }[] = [];
  port.on('message', (reply: unknown) => waiting.shift()?.resolve(reply));
  port.once('close', () => {
    for (const { reject } of waiting) reject(new Error('A thread that answers batches has ended'));
  });
  const reply = <T>() => {
    const coming = new Promise<T>((resolve, reject) => {
      waiting.push({ resolve: resolve as (reply: unknown) => void, reject });
    });
    coming.catch(() => undefined); // whoever asked ahead may have gone
    return coming;
  };
  thread.postMessage({ ...task, port: itsPort } satisfies ThreadTask, [itsPort]);
  const opened = reply<Opened | HttpProblem>();
  let last: Promise<unknown> = opened;
  const piece = (place: Piece) => {
    port.postMessage(place);
    const bytes = reply<Uint8Array>();
    last = bytes;
    return bytes;
  };
  return { opened, piece, close: () => last.finally(() => port.close()) };
}

const program = join(projectRoot, 'dist', 'server', 'rest', 'batch', 'batch-thread.js');
const idleMs = 30_000; // then the threads end, and with them what they have in memory
const running: (Worker | undefined)[] = Array.from({ length: Math.min(2, availableParallelism()) });
/** Holds each index that threads read: its files are closed once nobody in this thread has it. */
const inUse = new Set<{ readonly index: PartIndex }>();
let ending: NodeJS.Timeout | undefined;

function startThreads(): Worker[] {
  clearTimeout(ending);
  return running.map((thread, at) => thread ?? startThread(at));
}

function startThread(at: number): Worker {
  setFlagsFromString('--max-semi-space-size=32'); // of what starts from now on; the look-up itself makes do with less
  const thread = new Worker(program);
  running[at] = thread;
  thread.unref();
  thread.once('error', (error) => console.error(JSON.stringify({ level: 'error', error: String(error) })));
  return thread.once('exit', () => {
    if (running[at] === thread) running[at] = undefined;
  });
}

function letGo(use: { readonly index: PartIndex }): void {
  inUse.delete(use);
  if (inUse.size > 0) return;
  ending = setTimeout(() => {
    const ended = running.slice();
    running.fill(undefined); // one that is ending takes nothing any more
    for (const thread of ended) void thread?.terminate();
  }, idleMs).unref();
}
