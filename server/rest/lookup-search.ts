import type { ServerResponse } from 'node:http';
import { longestText } from '../../workflows/domain/list/look-up/conditions.ts';
import { readPartNumber } from '../../workflows/domain/list/part-number.ts';
import { findPublication } from '../../workflows/domain/list/publication.ts';
import { destinationData } from '../lookup/list-data.ts';
import type { PublishedList } from '../lookup/published-list.ts';
import { searchPrefix, searchPublication } from '../lookup/search.ts';
import { fieldProblem, readParameters, type FieldFault } from './field-problem.ts';
import { momentOf } from './lookup-request.ts';

const names = ['prefix', 'publication', 'manufacturer', 'asOf', 'after', 'limit'];

/** `GET /v1/search`: by the beginning of a number, or by a publication. What was understood stands in the answer. */
export async function answerSearch(list: PublishedList, url: URL, response: ServerResponse): Promise<void> {
  const { prefix, publication, manufacturer, ...rest } = readParameters(url.searchParams, names);
  if ((manufacturer?.length ?? 0) > longestText) throw refused('manufacturer', 'NOT_A_SHORT_TEXT');
  if ((prefix === undefined) === (publication === undefined)) throw refused('prefix', 'PREFIX_OR_PUBLICATION');
  const page = { asOf: momentOf(rest.asOf, Date.now()), after: rest.after, limit: limitOf(rest.limit), manufacturer };
  if (prefix !== undefined) {
    const beginning = prefixOf(prefix);
    if ((page.after?.length ?? 0) > longestText) throw refused('after', 'NOT_A_PLACE');
    return send(response, { interpreted: { prefix: beginning }, ...searchPrefix(list, { ...page, prefix: beginning }) });
  }
  const asked = findPublication(publication ?? '');
  if (asked === undefined) throw refused('publication', 'NOT_A_PUBLICATION');
  if (!/^\d{0,9}$/.test(page.after ?? '')) throw refused('after', 'NOT_A_PLACE');
  send(response, { interpreted: { publication: asked }, ...(await searchPublication(list, { ...page, publication: asked })) });
} // prettier-ignore

/** `GET /v1/destinations`: the countries that may be asked about. Their names are the reader's language's own. */
export function answerDestinations(response: ServerResponse): void {
  send(response, { countries: destinationData.countries });
}

/** As a number is read; but a beginning may be of three characters that are not all letters or digits. */
function prefixOf(text: string): string {
  const reading = readPartNumber(text);
  if (reading.refused === null) return reading.key;
  const short = reading.refused === 'TOO_SHORT' ? text.normalize('NFKC').trim().toUpperCase() : '';
  if (short.length < 3) throw refused('prefix', 'NOT_A_PREFIX');
  return short;
}

function limitOf(text = '50'): number {
  const limit = /^\d{1,3}$/.test(text) ? Number(text) : 0;
  if (limit < 1 || limit > 200) throw refused('limit', 'NOT_A_LIMIT');
  return limit;
}

function refused(name: string, fault: FieldFault) {
  return fieldProblem('/query', name, fault);
}

function send(response: ServerResponse, body: object): void {
  response.writeHead(200, { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' });
  response.end(JSON.stringify(body));
}
