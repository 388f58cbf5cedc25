import type { ServerResponse } from 'node:http';
import { findPartKey } from '../../workflows/domain/list/part-number.ts';
import { findPublication } from '../../workflows/domain/list/publication.ts';
import { destinationData } from '../lookup/list-data.ts';
import type { PublishedList } from '../lookup/published-list.ts';
import { searchPrefix, searchPublication } from '../lookup/search.ts';
import { momentOf } from './lookup-request.ts';
import { problem } from './problem.ts';

const names = ['prefix', 'publication', 'manufacturer', 'asOf', 'after', 'limit'];
const longest = 100;

/** `GET /v1/search`: by the beginning of a number, or by a publication. What was understood stands in the answer. */
export async function answerSearch(list: PublishedList, url: URL, response: ServerResponse): Promise<void> {
  const given = Object.fromEntries([...url.searchParams].filter(([, value]) => value !== ''));
  const unknown = Object.keys(given).find((name) => !names.includes(name));
  const tooLong = Object.keys(given).find((name) => (given[name] ?? '').length > longest);
  if (unknown !== undefined || tooLong !== undefined) throw unreadable(`${unknown ?? tooLong} cannot be read.`);
  const page = { asOf: momentOf(given.asOf, Date.now()), after: given.after, limit: limitOf(given.limit) };
  if ((given.prefix === undefined) === (given.publication === undefined)) throw unreadable('Ask by prefix or by publication.');
  if (given.publication !== undefined) {
    const publication = findPublication(given.publication);
    if (publication === undefined || !/^\d{0,9}$/.test(given.after ?? ''))
      throw unreadable('publication is a month or a number such as 2026-11/0001.');
    return send(response, { interpreted: { publication }, ...(await searchPublication(list, { ...page, publication })) });
  }
  const prefix = prefixOf(given.prefix ?? '');
  const { manufacturer } = given;
  send(response, { interpreted: { prefix }, ...searchPrefix(list, { ...page, prefix, manufacturer }) });
} // prettier-ignore

/** `GET /v1/destinations`: the countries that may be asked about. Their names are the reader's language's own. */
export function answerDestinations(response: ServerResponse): void {
  send(response, { countries: destinationData.countries });
}

function prefixOf(text: string): string {
  const key = findPartKey(text) ?? text.normalize('NFKC').trim().toUpperCase();
  if (key.length < 3) throw unreadable('prefix has 3 to 100 characters.');
  return key;
}

function limitOf(text = '50'): number {
  const limit = Number(text);
  if (!Number.isInteger(limit) || limit < 1 || limit > 200) throw unreadable('limit is 1 to 200.');
  return limit;
}

function unreadable(detail: string) {
  return problem('REQUEST_UNREADABLE', 'The request cannot be read.', { detail });
}

function send(response: ServerResponse, body: object): void {
  response.writeHead(200, { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' });
  response.end(JSON.stringify(body));
}
