import { parentPort, type MessagePort } from 'node:worker_threads';
import { indexOf, type OpenedIndex } from '../../lookup/part-index.ts';
import { isProblem, type HttpProblem } from '../problem.ts';
import { answerLines, frameOf, type Piece } from './answer-lines.ts';
import { readLines, type Batch, type BatchBody } from './read-lines.ts';
import { piecesAhead, type Share } from './share.ts';
import { createSharedPlaces } from './shared-places.ts';

export type ThreadTask = {
  readonly index: OpenedIndex;
  readonly body: BatchBody;
  readonly share: Share;
  readonly port: MessagePort;
};

// Whoever has a batch gives this thread its body and a port. The first answer is its number of lines, or the problem with it; then each
// piece that is asked for through the port is answered there, in order.
parentPort?.on('message', ({ index, body, share, port }: ThreadTask) => {
  const batch = read(body, share);
  if (isProblem(batch)) return port.postMessage(batch);
  const list = indexOf(index);
  port.postMessage({ lines: batch.lines, frame: frameOf(batch, index.treeSize) });
  const write = createSharedPlaces(piecesAhead);
  port.on('message', (piece: Piece) => port.postMessage(write(answerLines(list, batch, piece))));
});

/** What is wrong is told of the first line of all with which something is: then the whole is read. */
function read(body: BatchBody, share: Share | undefined): Batch | HttpProblem {
  try {
    return readLines(body, share);
  } catch (error) {
    if (!isProblem(error)) throw error;
    return share === undefined ? error : read(body, undefined);
  }
}
