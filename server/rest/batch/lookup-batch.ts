import { isUtf8 } from 'node:buffer';
import { setImmediate as turn } from 'node:timers/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { PartIndex } from '../../lookup/part-index.ts';
import { readParameters } from '../field-problem.ts';
import { limitedBody } from '../limited-body.ts';
import { problem } from '../problem.ts';
import { answerLines, frameOf, type OpenBatch, type Piece } from './answer-lines.ts';
import { openInThreads } from './batch-threads.ts';
import { readLines, type BatchBody } from './read-lines.ts';
import { pieceLines } from './share.ts';

const largeBytes = 128 * 2 ** 10;

type Exchange = { readonly request: IncomingMessage; readonly response: ServerResponse; readonly url: URL };

/** Answers a body of JSON, or of CSV with a header line, once `mayAnswer` has agreed to so many lines. Throws an HttpProblem. */
export async function answerBatch(
  { request, response, url }: Exchange,
  index: PartIndex,
  mayAnswer: (lines: number) => Promise<boolean>,
): Promise<void> {
  const { accept = '' } = request.headers;
  const isCsv = isCsvIn(request);
  const { asOf } = readParameters(url.searchParams, isCsv ? ['asOf'] : []);
  const body = { bytes: await readBytes(request), isCsv, accept, asOf, now: Date.now() };
  const batch = await openBatch(index, body);
  try {
    if (await mayAnswer(batch.lines)) await send(response, batch);
  } finally {
    batch.close();
  }
}

function isCsvIn({ headers }: IncomingMessage): boolean {
  const type = (headers['content-type'] ?? '').split(';')[0]?.trim();
  if (type !== 'application/json' && type !== 'text/csv')
    throw problem('MEDIA_TYPE', 'Send application/json or text/csv.', { status: 415 });
  return type === 'text/csv';
}

/** Into memory that threads can share. */
async function readBytes(request: IncomingMessage): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const part of limitedBody(request)) parts.push(part);
  const bytes = Buffer.from(new SharedArrayBuffer(parts.reduce((sum, part) => sum + part.length, 0)));
  let at = 0;
  for (const part of parts) at += part.copy(bytes, at);
  if (!isUtf8(bytes)) throw problem('BODY_UNREADABLE', 'The body is not UTF-8.');
  return bytes;
}

/** Threads answer a large one: no single look-up waits until a forwarder's table was read, and two are done sooner. */
async function openBatch(index: PartIndex, body: BatchBody): Promise<OpenBatch> {
  if (body.bytes.length >= largeBytes) return openInThreads(index, body);
  const batch = readLines(body);
  const piece = (place: Piece) => Promise.resolve(answerLines(index, batch, place));
  return { lines: batch.lines, frame: frameOf(batch, index.treeSize), ahead: 1, piece, close: () => undefined };
}

/** Piece by piece, each when the one before has left: so two pieces of one reader may come in the same memory. */
async function send(response: ServerResponse, batch: OpenBatch): Promise<void> {
  const type = batch.frame.isTable ? 'text/csv; charset=utf-8; header=present' : 'application/json; charset=utf-8';
  response.writeHead(200, { 'content-type': type, 'cache-control': 'no-store' });
  const gone = new Promise<'gone'>((resolve) => response.once('close', () => resolve('gone')));
  for await (const text of textOf(batch)) if ((await Promise.race([gone, written(response, text)])) === 'gone') return;
  response.end();
}

/** Whoever asked may be gone before the answer was whole, which is no error. */
function written(response: ServerResponse, text: string | Uint8Array): Promise<'gone' | 'left'> {
  return new Promise((resolve) => void response.write(text, (error) => resolve(error ? 'gone' : 'left')));
}

async function* textOf({ lines, frame, ahead, piece }: OpenBatch) {
  const coming: Promise<string | Uint8Array>[] = [];
  if (frame.head !== '') yield frame.head;
  for (let from = 0; from < lines; from += pieceLines) {
    coming.push(piece({ from, count: pieceLines }));
    const [next] = coming.length < ahead ? [] : coming.splice(0, 1);
    if (next === undefined) continue;
    yield await next;
    await turn();
  }
  for (const last of coming) yield await last;
  if (frame.tail !== '') yield frame.tail;
}
