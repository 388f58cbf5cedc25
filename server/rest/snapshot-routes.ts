import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import send from 'send';
import { isSnapshotFileName } from '../../workflows/domain/list/snapshot/manifest.ts';
import { LATEST } from '../list-snapshot/snapshot-keeper.ts';
import { readEntries } from '../log/list-log.ts';
import type { PublishedList } from '../lookup/published-list.ts';
import { fieldProblem, readParameters } from './field-problem.ts';
import { problem } from './problem.ts';

type Exchange = { readonly request: IncomingMessage; readonly response: ServerResponse; readonly url: URL };

const yearMs = 31_536_000_000;
const mostChanges = 1_000;

/** `/v1/list/snapshots/…`: the signed manifest of the newest snapshot, and the files that a manifest names. A file never changes, can be
 *  asked for in part, and is named by its hash. */
export async function answerSnapshot(list: PublishedList, { request, response, url }: Exchange): Promise<void> {
  const name = url.pathname.slice('/v1/list/snapshots/'.length);
  const isLatest = name === LATEST;
  if (!isLatest && !isSnapshotFileName(name)) throw notThere();
  response.setHeader('content-type', isLatest ? 'text/plain; charset=utf-8' : 'application/gzip');
  if (!isLatest) response.setHeader('etag', `"${name.slice(-16)}"`);
  response.setHeader('cache-control', isLatest ? 'no-cache' : `public, max-age=${yearMs / 1_000}, immutable`);
  const sending = send(request, join(list.snapshots, name), { cacheControl: false, dotfiles: 'deny', index: false });
  await new Promise<void>((done, failed) => {
    sending.once('error', (error: { status?: number }) => failed(problemOf(response, error)));
    response.once('close', done);
    sending.pipe(response);
  });
}

function problemOf(response: ServerResponse, error: { status?: number }): unknown {
  for (const header of ['etag', 'cache-control', 'content-type']) response.removeHeader(header);
  if (error.status === 404) return notThere();
  if (error.status === 416) return problem('RANGE', 'The file has no such part.', { status: 416 });
  return error.status === 412 ? problem('OTHER_FILE', 'The file is another one.', { status: 412 }) : error;
}

/** `/v1/list/changes?since=`: what the log has after so many leaves, a thousand at a time, each as it was hashed. */
export async function answerChanges(list: PublishedList, { response, url }: Exchange): Promise<void> {
  const { since } = readParameters(url.searchParams, ['since']);
  const treeSize = (await list.log.checkpoints.latest())?.size ?? 0;
  const from = /^\d{1,15}$/.test(since ?? '') ? Number(since) : Number.NaN;
  if (!(from <= treeSize)) throw fieldProblem('/query', 'since', since === undefined ? 'MISSING' : 'NOT_A_SIZE');
  const to = Math.min(treeSize, endOfPage(from));
  const leaves = await readEntries(list.files, { from, to });
  const changes = leaves.map((leaf, at) => ({ leaf: from + at, ...JSON.parse(leaf.toString('utf8')) }));
  response.writeHead(200, { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' });
  response.end(JSON.stringify({ treeSize, since: from, changes, next: to < treeSize ? to : null }));
}

/** A page ends where a full bundle of the log ends: only there are entries stored for good. */
function endOfPage(from: number): number {
  return Math.floor((from + mostChanges) / 256) * 256;
}

function notThere() {
  return problem('NOT_FOUND', 'There is no such file.', { status: 404 });
}
