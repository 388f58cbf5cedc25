import { Router, type Request, type Response } from 'express';
import { today } from '../graphql/correlation.ts';
import { previewTable } from '../list/preview-table.ts';
import { readTable, tableKindOf } from '../list/table-kinds.ts';
import type { World } from '../world.ts';
import { answering, ownMaker } from './list-dry-run.ts';
import { problem } from './problem.ts';

const shownRows = 5;

/** `POST /list/preview?maker=…` with a table or the first piece of a CSV: its encoding, its columns with what they seem to mean, its first
 *  rows, and every question that a column may answer. Nothing is judged or stored. For the maker's own people. */
export function listPreviewRoutes(world: World): Router {
  const routes = Router();
  routes.post('/list/preview', answering((request, response) => preview(world, request, response)));
  return routes;
} // prettier-ignore

async function preview(world: World, request: Request, response: Response): Promise<void> {
  const kind = tableKindOf({ mediaType: request.headers['content-type'] ?? '' });
  if (!kind) throw problem('MEDIA_TYPE', 'Send text/csv, text/tab-separated-values or an XLSX workbook.', { status: 415 }); // prettier-ignore
  await ownMaker(world, request);
  const rules = (await world.rules.current()).on(today({ receivedAt: Date.now() }));
  // Not the request itself: leaving its loop early would cut the connection before the answer.
  const table = readTable(request.iterator({ destroyOnReturn: false }), kind);
  const shown = await previewTable(table.rows, rules, shownRows);
  const questions = rules.regulations.parameters.map(({ name, label: { ja, en } }) => ({ name, ja, en }));
  response.set('cache-control', 'no-store').json({ encoding: table.encoding(), ...shown, notes: table.notes(), questions }); // prettier-ignore
}
