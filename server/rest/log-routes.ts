import type { ServerResponse } from 'node:http';
import { findTile } from '../../workflows/domain/list/tile.ts';
import type { PublishedList } from '../lookup/published-list.ts';
import { fieldProblem, readParameters } from './field-problem.ts';
import { problem } from './problem.ts';

const forEver = 'public, max-age=31536000, immutable';
const mutable = { checkpoint: 'text/plain; charset=utf-8', 'keys.json': 'application/json; charset=utf-8' };

/** `/v1/log/…`: the log as it is stored, in the layout of C2SP tlog-tiles, so that any outsider recomputes its root; and proofs. */
export async function answerLog(list: PublishedList, url: URL, response: ServerResponse): Promise<void> {
  const path = url.pathname.slice('/v1/log/'.length);
  if (path === 'proofs/inclusion' || path === 'proofs/consistency') return sendProof(list, url, response);
  const type = path === 'checkpoint' || path === 'keys.json' ? mutable[path] : undefined;
  const isTile = findTile(path) !== undefined;
  const bytes = type !== undefined || isTile ? await list.files.read(path) : undefined;
  if (bytes === undefined) throw problem('NOT_FOUND', 'There is no such file.', { status: 404 });
  response.writeHead(200, {
    'content-type': type ?? 'application/octet-stream',
    'cache-control': isTile ? forEver : 'no-cache',
  });
  response.end(bytes);
}

async function sendProof({ log }: PublishedList, url: URL, response: ServerResponse): Promise<void> {
  const isInclusion = url.pathname.endsWith('/inclusion');
  const [first, second] = [isInclusion ? 'leaf' : 'from', 'size'];
  const given = readParameters(url.searchParams, [first, second]);
  const number = (name: string) => {
    if (given[name] === undefined) throw fieldProblem('/query', name, 'MISSING');
    if (!/^\d{1,15}$/.test(given[name])) throw fieldProblem('/query', name, 'NOT_A_NUMBER');
    return Number(given[name]);
  };
  const [from, size] = [number(first), number(second)];
  const found = await (isInclusion ? log.proveInclusion(from, size) : log.proveConsistency(from, size)).catch(
    (error: unknown) => {
      if (error instanceof RangeError) throw problem('NO_SUCH_TREE', 'No such leaf, or no such tree was signed.');
      throw error;
    },
  );
  const hashes = found.map((hash) => Buffer.from(hash).toString('base64'));
  response.writeHead(200, { 'content-type': 'application/json; charset=utf-8', 'cache-control': forEver });
  response.end(JSON.stringify({ size, hashes }));
}
