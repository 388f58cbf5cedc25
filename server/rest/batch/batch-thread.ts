import { parentPort, type MessagePort } from 'node:worker_threads';
import { indexOf, type OpenedIndex } from '../../lookup/part-index.ts';
import { isProblem } from '../problem.ts';
import { answerLines, frameOf, type Piece } from './answer-lines.ts';
import { readLines, type BatchBody } from './read-lines.ts';

export type ThreadTask = { readonly index: OpenedIndex; readonly body: BatchBody; readonly port: MessagePort };

const encoder = new TextEncoder();

// Whoever has a batch gives this thread its body and a port. The first answer is its number of lines, or the problem with it; then each
// piece that is asked for through the port is answered there, in order.
parentPort?.on('message', ({ index, body, port }: ThreadTask) => {
  const batch = read(body);
  if (isProblem(batch)) return port.postMessage(batch);
  const list = indexOf(index);
  port.postMessage({ lines: batch.lines, frame: frameOf(batch, index.treeSize) });
  port.on('message', (piece: Piece) => {
    const bytes = encoder.encode(answerLines(list, batch, piece));
    port.postMessage(bytes, [bytes.buffer]);
  });
});

function read(body: BatchBody) {
  try {
    return readLines(body);
  } catch (error) {
    if (isProblem(error)) return error;
    throw error;
  }
}
