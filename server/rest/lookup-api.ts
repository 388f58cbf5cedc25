import { readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { toldOf } from '../../workflows/domain/list/look-up/answer-line.ts';
import { isUnreadable, type LookupAnswer } from '../../workflows/domain/list/look-up/look-up.ts';
import { findCauseWords, reasonWords, verdictWords } from '../../workflows/domain/list/look-up/lookup-words.ts';
import { lookUp } from '../lookup/look-up.ts';
import type { PublishedList } from '../lookup/published-list.ts';
import { projectRoot } from '../project-root.ts';
import type { Throttle } from '../throttle.ts';
import { answerLog } from './log-routes.ts';
import { readBatchBody, sendBatch } from './lookup-batch.ts';
import { hasUnits, linesPerUnit } from './lookup-limits.ts';
import { readQuestion } from './lookup-request.ts';
import { answerDestinations, answerSearch } from './lookup-search.ts';
import { isProblem, problem, sendProblem } from './problem.ts';
import { readWorkbookRows, sendWorkbookRows } from './workbook-rows.ts';
import { answerChanges, answerSnapshot } from './snapshot-routes.ts';

type Parts = { readonly list: PublishedList; readonly throttle: Throttle; readonly failed: (error: unknown) => void };
const posted: readonly string[] = ['/v1/lookup:batch', '/v1/workbook:rows'];
type Exchange = { readonly request: IncomingMessage; readonly response: ServerResponse; readonly url: URL };

/** Everything under `/v1/`, on bare HTTP: the look-up, its batch, a search by beginning, the log, and the description of them all.
 *  It reads the disk and nothing else, so it answers with both engines down. False when the path is none of its own. */
export function createLookupApi(parts: Parts): (request: IncomingMessage, response: ServerResponse) => boolean {
  return (request, response) => {
    if (!request.url?.startsWith('/v1/')) return false;
    const url = new URL(request.url, 'http://lookup');
    response.setHeader('access-control-allow-origin', '*'); // public answers, without any session
    response.setHeader('x-content-type-options', 'nosniff');
    answer(parts, { request, response, url }).catch((error: unknown) => {
      if (isProblem(error)) return sendProblem(response, error);
      parts.failed(error);
      if (response.headersSent) response.destroy();
      else sendProblem(response, problem('INTERNAL', 'Something went wrong.', { status: 500 }));
    });
    return true;
  };
}

async function answer(parts: Parts, exchange: Exchange): Promise<void> {
  const { request, response, url } = exchange;
  const { list, throttle } = parts;
  const isGet = request.method === 'GET' || request.method === 'HEAD';
  if (url.pathname.startsWith('/v1/log/') && isGet) return answerLog(list, url, response);
  if (url.pathname.startsWith('/v1/list/snapshots/') && isGet) return answerSnapshot(list, exchange);
  if (url.pathname === '/v1/list/changes' && isGet)
    return (await hasUnits(throttle, exchange, unitsOfChanges)) ? answerChanges(list, exchange) : undefined;
  if (url.pathname === '/v1/openapi.yaml' && isGet) return sendDescription(response);
  if (url.pathname === '/v1/destinations' && isGet) return answerDestinations(response);
  const isLookup = url.pathname.startsWith('/v1/lookup/');
  const isPosted = posted.includes(url.pathname);
  if (!isLookup && !isPosted && url.pathname !== '/v1/search')
    throw problem('NOT_FOUND', 'There is no such address.', { status: 404 });
  if (isPosted ? request.method !== 'POST' : !isGet)
    throw problem('METHOD', 'This address takes another method.', { status: 405 });
  if (!(await hasUnits(throttle, exchange, 1))) return;
  if (isLookup) return answerSingle(list, exchange);
  if (url.pathname === '/v1/workbook:rows') return answerWorkbook(parts, exchange);
  return url.pathname === '/v1/search' ? answerSearch(list, url, response) : answerBatch(parts, exchange);
}

async function answerSingle(list: PublishedList, { response, url }: Exchange): Promise<void> {
  const question = readQuestion(partIn(url), url.searchParams, Date.now());
  const found = lookUp(list.index(), question);
  if (isUnreadable(found)) {
    const detail = found.character === null ? found.refused : `${found.refused} ${found.character}`;
    throw problem('PART_NUMBER_UNREADABLE', 'The text cannot be read as a part number.', { status: 422, detail });
  }
  send(response, await described(list, found));
}

/** With the words of each verdict, and for each entry the proof that the log has what is said. */
export async function described(list: PublishedList, found: LookupAnswer) {
  const entries = found.entries.map(async (entry) => ({
    ...toldOf(entry),
    reasonWords: entry.reason && reasonWords[entry.reason],
    causeWords: (entry.reasonText === null ? undefined : findCauseWords(entry.reasonText)) ?? null,
    proof: await list.prove(entry.change, found.treeSize),
  }));
  // An empty list has no version to quote; and its log may begin a moment before this process knows the key.
  const head = found.treeSize === 0 ? undefined : await list.log.checkpoints.at(found.treeSize);
  return {
    ...found,
    root: head?.root ?? null,
    words: verdictWords[found.verdict],
    entries: await Promise.all(entries),
  };
}

async function answerBatch({ list, throttle }: Parts, exchange: Exchange): Promise<void> {
  const batch = await readBatchBody(exchange.request, exchange.url, Date.now());
  if (!(await hasUnits(throttle, exchange, Math.ceil(batch.lines.length / linesPerUnit)))) return;
  await sendBatch(exchange.response, list.index(), batch);
}

/** A workbook costs as much as asking its rows. */
async function answerWorkbook({ throttle }: Parts, exchange: Exchange): Promise<void> {
  const rows = await readWorkbookRows(exchange.request);
  if (await hasUnits(throttle, exchange, Math.ceil(rows.length / linesPerUnit)))
    sendWorkbookRows(exchange.response, rows);
}

function partIn(url: URL): string {
  try {
    return decodeURIComponent(url.pathname.slice('/v1/lookup/'.length));
  } catch {
    throw problem('PART_NUMBER_UNREADABLE', 'The part number in the address is not UTF-8.');
  }
}

function send(response: ServerResponse, body: object): void {
  const bytes = Buffer.from(JSON.stringify(body));
  // With its length known an answer leaves in one piece; in chunks it costs the system twice as much.
  response.writeHead(200, {
    'content-type': 'application/json; charset=utf-8',
    'content-length': bytes.length,
    'cache-control': 'no-store',
  });
  response.end(bytes);
}

const unitsOfChanges = 10; // as much as a batch of their number of lines
const description = readFileSync(join(projectRoot, 'server/rest/openapi.yaml'));

function sendDescription(response: ServerResponse): void {
  response.writeHead(200, { 'content-type': 'application/yaml', 'cache-control': 'no-cache' });
  response.end(description);
}
