import { readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { toldOf } from '../../workflows/domain/list/look-up/answer-line.ts';
import { isUnreadable, type LookupAnswer, type LookupQuestion } from '../../workflows/domain/list/look-up/look-up.ts';
import { findCauseWords, reasonWords, verdictWords } from '../../workflows/domain/list/look-up/lookup-words.ts';
import { lookUp } from '../lookup/look-up.ts';
import type { PublishedList } from '../lookup/published-list.ts';
import { projectRoot } from '../project-root.ts';
import type { Throttle } from '../throttle.ts';
import { answerLog } from './log-routes.ts';
import { answerBatch } from './batch/lookup-batch.ts';
import { hasUnits, linesPerUnit } from './lookup-limits.ts';
import { readQueryQuestion, readQuestion } from './lookup-request.ts';
import { answerDestinations, answerSearch } from './lookup-search.ts';
import { isProblem, problem, sendProblem } from './problem.ts';
import { readWorkbookRows, sendWorkbookRows } from './workbook-rows.ts';
import { answerChanges, answerSnapshot } from './snapshot-routes.ts';

type Parts = {
  readonly list: PublishedList;
  readonly throttle: Throttle;
  readonly failed: (error: unknown, traceId?: string) => void;
};
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
      request.resume(); // what is left of a refused body would stand before the next request of this connection
      if (isProblem(error)) return void sendProblem(response, error);
      if (!response.headersSent)
        return parts.failed(
          error,
          sendProblem(response, problem('INTERNAL', 'Something went wrong.', { status: 500 })),
        );
      response.destroy();
      parts.failed(error);
    });
    return true;
  };
}

type Route = { readonly owns: (path: string) => boolean; readonly method: 'GET' | 'POST'; readonly units: number; readonly answer: (parts: Parts, exchange: Exchange) => Promise<void> | void }; // prettier-ignore
const at = (path: string) => (asked: string) => asked === path;
const under = (path: string) => (asked: string) => asked.startsWith(path);
const unitsOfChanges = 10; // as much as a batch of their number of lines

/** Every address of the description, what it costs, and who answers. */
const routes: readonly Route[] = [
  { owns: at('/v1/lookup'), method: 'GET', units: 1, answer: ({ list }, exchange) => answerQuestion(list, exchange, readQueryQuestion(exchange.url, Date.now())) },
  { owns: under('/v1/lookup/'), method: 'GET', units: 1, answer: ({ list }, exchange) => answerQuestion(list, exchange, readQuestion(partIn(exchange.url), exchange.url.searchParams, Date.now())) },
  { owns: at('/v1/lookup:batch'), method: 'POST', units: 1, answer: ({ list, throttle }, exchange) => answerBatch(exchange, list.index(), (lines) => hasUnits(throttle, exchange, Math.ceil(lines / linesPerUnit))) },
  { owns: at('/v1/workbook:rows'), method: 'POST', units: 1, answer: answerWorkbook },
  { owns: at('/v1/search'), method: 'GET', units: 1, answer: ({ list }, { url, response }) => answerSearch(list, url, response) },
  { owns: at('/v1/destinations'), method: 'GET', units: 0, answer: (_parts, { response }) => answerDestinations(response) },
  { owns: at('/v1/list/changes'), method: 'GET', units: unitsOfChanges, answer: ({ list }, exchange) => answerChanges(list, exchange) },
  { owns: under('/v1/list/snapshots/'), method: 'GET', units: 0, answer: ({ list }, exchange) => answerSnapshot(list, exchange) },
  { owns: under('/v1/log/'), method: 'GET', units: 0, answer: ({ list }, { url, response }) => answerLog(list, url, response) },
  { owns: at('/v1/openapi.yaml'), method: 'GET', units: 0, answer: (_parts, { response }) => sendDescription(response) },
]; // prettier-ignore

async function answer(parts: Parts, exchange: Exchange): Promise<void> {
  const { request, url } = exchange;
  const route = routes.find(({ owns }) => owns(url.pathname));
  if (route === undefined) throw problem('NOT_FOUND', 'There is no such address.', { status: 404 });
  const { method, units } = route;
  const methods = method === 'GET' ? ['GET', 'HEAD'] : [method];
  if (!methods.includes(request.method ?? ''))
    throw problem('METHOD', 'This address takes another method.', { status: 405, allow: methods.join(', ') });
  if (units > 0 && !(await hasUnits(parts.throttle, exchange, units))) return;
  await route.answer(parts, exchange);
}

async function answerQuestion(list: PublishedList, { response, url }: Exchange, question: LookupQuestion): Promise<void> {
  const found = lookUp(list.index(), question);
  if (isUnreadable(found)) {
    const { refused: code, character } = found;
    const pointer = url.pathname === '/v1/lookup' ? '/query/partNumber' : '/path/partNumber';
    const detail = character === null ? code : `${code} ${character}`;
    throw problem('PART_NUMBER_UNREADABLE', 'The text cannot be read as a part number.', { status: 422, detail, errors: [{ pointer, code }] });
  }
  send(response, await described(list, found));
} // prettier-ignore

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
    const errors = [{ pointer: '/path/partNumber', code: 'NOT_UTF_8' }];
    throw problem('PART_NUMBER_UNREADABLE', 'The part number in the address is not UTF-8.', { errors });
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

const description = readFileSync(join(projectRoot, 'server/rest/openapi.yaml'));

function sendDescription(response: ServerResponse): void {
  response.writeHead(200, { 'content-type': 'application/yaml', 'cache-control': 'no-cache' });
  response.end(description);
}
