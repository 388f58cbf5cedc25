import type { ServerResponse } from 'node:http';
import { findTile } from '../../workflows/domain/list/tile.ts';
import type { PublishedList } from '../lookup/published-list.ts';
import { problem, sendProblem } from './problem.ts';

const forEver = 'public, max-age=31536000, immutable';
const mutable = { checkpoint: 'text/plain; charset=utf-8', 'keys.json': 'application/json; charset=utf-8' };

/** `/v1/log/…`: the log as it is stored, in the layout of C2SP tlog-tiles, so that any outsider recomputes its root; and proofs. */
export async function answerLog(list: PublishedList, url: URL, response: ServerResponse): Promise<void> {
  const path = url.pathname.slice('/v1/log/'.length);
  if (path === 'proofs/inclusion' || path === 'proofs/consistency') return sendProof(list, url, response);
  const type = path === 'checkpoint' || path === 'keys.json' ? mutable[path] : undefined;
  const isTile = findTile(path) !== undefined;
  const bytes = type !== undefined || isTile ? await list.files.read(path) : undefined;
  if (bytes === undefined)
    return sendProblem(response, problem('NOT_FOUND', 'There is no such file.', { status: 404 }));
  response.writeHead(200, {
    'content-type': type ?? 'application/octet-stream',
    'cache-control': isTile ? forEver : 'no-cache',
  });
  response.end(bytes);
}

async function sendProof({ log }: PublishedList, url: URL, response: ServerResponse): Promise<void> {
  const number = (name: string) => Number(url.searchParams.get(name) ?? Number.NaN);
  const isInclusion = url.pathname.endsWith('/inclusion');
  const [from, size] = [number(isInclusion ? 'leaf' : 'from'), number('size')];
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
