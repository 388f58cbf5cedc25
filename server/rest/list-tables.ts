import { Router, type Request, type Response } from 'express';
import { canSeeSubmission } from '../../workflows/domain/list/submission/actions.ts';
import { hidesInspection, type SubmissionState } from '../../workflows/domain/list/submission/state.ts';
import type { Actor } from '../../workflows/domain/case/state.ts';
import { openTable, type ColumnMapping, type OpenedTable } from '../list/heading.ts';
import type { Spoken } from '../list/finding-words.ts';
import { familyStatedIn } from '../list/read-offers.ts';
import { knownMakers } from '../list/known-makers.ts';
import { familyCells, resultCells, resultHeadings } from '../list/result-table.ts';
import { storeTable } from '../list/store-table.ts';
import { criteriaOfTable } from '../list/lists.ts';
import { openStoredTable } from '../list/stored-table.ts';
import { tableKindOf } from '../list/table-kinds.ts';
import { offerIn, streamRows, type ListRowDocument } from '../mongo/list-rows.ts';
import { listSubmissions } from '../mongo/list-submissions.ts';
import { logAccess } from '../mongo/people.ts';
import type { World } from '../world.ts';
import { answering, lineOf, ownMaker } from './list-dry-run.ts';
import { problem } from './problem.ts';

/** `POST /list/tables?maker=…&name=…` keeps a table of one's own, sealed, and answers its address for `submitTable`.
 *  `GET /list/submissions/<number>/result.csv` gives the table back with row, standing and findings beside each row. */
export function listTableRoutes(world: World): Router {
  const routes = Router();
  routes.post('/list/tables', answering((request, response) => receive(world, request, response)));
  routes.get('/list/submissions/:number/result.csv', answering((request, response) => sendResult(world, request, response)));
  return routes;
} // prettier-ignore

async function receive(world: World, request: Request, response: Response): Promise<void> {
  const kind = tableKindOf({ mediaType: request.headers['content-type'] ?? '' });
  if (!kind) throw problem('MEDIA_TYPE', 'Send text/csv, text/tab-separated-values or an XLSX workbook.', { status: 415 }); // prettier-ignore
  const { organisation } = await ownMaker(world, request);
  const { name } = request.query;
  // Not the request itself: leaving its loop early would cut the connection before the answer.
  const bytes: AsyncIterable<Buffer> = request.iterator({ destroyOnReturn: false });
  const person = request.session.person ?? ''; // ownMaker asked who it is
  const stored = await storeTable(world, { organisation, person, name: typeof name === 'string' ? name : 'table', kind, bytes }); // prettier-ignore
  if ('fault' in stored) throw problem(stored.fault, 'The table cannot be taken.', { status: stored.fault === 'EMPTY' ? 422 : 413 }); // prettier-ignore
  const { _id: table, size } = stored.file;
  response.status(201).set('cache-control', 'no-store').json({ table, size });
}

async function sendResult(world: World, request: Request, response: Response): Promise<void> {
  const { person } = request.session;
  const viewer = person === undefined ? undefined : await world.registers.actorOf(person);
  if (!viewer) throw problem('UNAUTHENTICATED', 'Sign in first.', { status: 401 });
  const number = String(request.params.number);
  const found = await listSubmissions.find(world.mongo, number);
  if (!found?.state.judged || !canSeeSubmission(found.state, viewer))
    throw problem('NOT_FOUND', 'There is no such result.', { status: 404 });
  const table = await openedAgain(world, found.state);
  const key = await world.keys.find(`organisation/${found.state.organisation}`);
  const spoken = await spokenOf(world, found.state);
  if (!table || !key || !spoken) throw problem('NOT_FOUND', 'There is no such result.', { status: 404 });
  const standing = standingFor(found.state, viewer);
  const cellsOf = (row: ListRowDocument) =>
    resultCells({ row: row.row, standing: standing(row), findings: row.findings, offer: offerIn(key, row) }, spoken);
  await logAccess(world.mongo, { person: viewer.person, what: 'listResult', ids: [number] });
  response.set({ 'content-type': 'text/csv; charset=utf-8; header=present', 'cache-control': 'no-store', 'content-disposition': `attachment; filename="${number}.csv"` }); // prettier-ignore
  const lines = resultLines(table, streamRows(world.mongo, number), { cellsOf, spoken });
  for await (const line of lines)
    if (!response.write(line)) await new Promise((drained) => response.once('drain', drained));
  response.end();
}

/** As the maker sees rows while they are inspected: as judged. */
function standingFor(state: SubmissionState, { organisation }: Actor): (row: ListRowDocument) => string {
  const asJudged = organisation === state.organisation && hidesInspection(state);
  return ({ standing, now }) => (asJudged ? standing : now);
}

/** The criteria and the law of the day on which the table was judged. */
async function spokenOf({ registers, rules, lists }: World, state: SubmissionState): Promise<Spoken | undefined> {
  const { makers } = await registers.current();
  const manufacturer = makers.get(state.maker)?.name;
  const { judged } = state;
  const version = criteriaOfTable(lists, state);
  if (!judged || !version || manufacturer === undefined) return undefined;
  return { version, rules: (await rules.current()).on(judged.lawDate), manufacturer, makers: knownMakers(makers) };
}

/** The table as it was read when it was judged. */
async function openedAgain(world: World, { organisation, table: id, mapping, judged }: SubmissionState): Promise<OpenedTable | undefined> {
  const owner = `organisation/${organisation}`;
  const table = await openStoredTable(world, { owner, id });
  if (!table || !judged) return undefined;
  const named = mapping === undefined ? {} : ((await world.contents.get(owner, mapping)) as ColumnMapping); // what submitTable put in
  const opened = await openTable(table.rows, (await world.rules.current()).on(judged.lawDate), named);
  return 'code' in opened ? undefined : opened;
} // prettier-ignore

/** The table as it came, and what was found beside each row. A row that states what its family shares has what is said of its
 *  pattern. */
async function* resultLines(
  { heading, rows: table }: OpenedTable,
  judged: AsyncIterable<ListRowDocument>,
  { cellsOf, spoken }: { cellsOf: (row: ListRowDocument) => readonly string[]; spoken: Spoken },
): AsyncGenerator<string> {
  const { headings, row: headingRow } = heading;
  const rows = judged[Symbol.asyncIterator]();
  let next = await rows.next();
  let at = headingRow;
  yield `\uFEFF${lineOf([...headings, ...resultHeadings])}`;
  for await (const cells of table) {
    at += 1;
    const padded = headings.map((_heading, index) => cells[index] ?? '');
    const row = !next.done && next.value.row === at ? next.value : undefined;
    if (row) next = await rows.next();
    yield lineOf([
      ...padded,
      ...(row ? cellsOf(row) : familyCells({ row: at, family: familyStatedIn(cells, heading) }, spoken)),
    ]);
  }
}
