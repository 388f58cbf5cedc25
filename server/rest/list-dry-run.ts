import { Router, type Request, type RequestHandler, type Response } from 'express';
import { z } from 'zod';
import { criteriaOn, type CriteriaVersion } from '../../workflows/domain/list/criteria/criteria-data.ts';
import { counted, findingsOf, noOffers, type Finding } from '../../workflows/domain/list/criteria/judge-offer.ts';
import { programmeFindings } from '../../workflows/domain/list/criteria/programme.ts';
import { programmeOf, type ListMaker } from '../../workflows/domain/list/maker-register.ts';
import { defused } from '../documents/table.ts';
import { today } from '../graphql/correlation.ts';
import { nameOfMeaning } from '../list/columns.ts';
import { headingRefusals, openTable, type ColumnMapping, type Heading, type HeadingRefusal } from '../list/heading.ts';
import { judgeTable, type JudgedRow, type Judging } from '../list/judge-table.ts';
import { readTable, tableKindOf } from '../list/table-kinds.ts';
import { isTableRefusal, tableRefusals, type TableRefusal } from '../list/table-refusal.ts';
import { circuitCriteria } from '../lookup/list-data.ts';
import type { World } from '../world.ts';
import { isProblem, problem, sendProblem, type HttpProblem } from './problem.ts';

const mostFindings = 1_000;

/** `POST /list/dry-run?maker=…` with a CSV or an XLSX: what the criteria of today would say of each row. Nothing is stored. `columns` corrects
 *  what columns mean. With `result=csv` the answer is the same table with the standing and the reasons beside each row. For the maker's own people. */
export function dryRunRoutes(world: World): Router {
  const routes = Router();
  routes.post('/list/dry-run', answering(async (request, response) => {
    const kind = tableKindOf({ mediaType: request.headers['content-type'] ?? '' });
    if (!kind) throw problem('MEDIA_TYPE', 'Send text/csv, text/tab-separated-values or an XLSX workbook.', { status: 415 });
    const maker = await ownMaker(world, request);
    const named = namedColumns(request);
    const table = readTable(request, kind);
    const judging = await judgingOf(world, maker);
    const opened = await openTable(table.rows, judging.rules, named);
    if ('code' in opened) throw refusedHeading(opened);
    const { heading, rows } = opened;
    const judged = judgeTable(heading, rows, judging);
    if (request.query.result === 'csv') return sendTable(response, heading, judged);
    response.set('cache-control', 'no-store').json({
      maker: { id: maker.id, name: maker.name },
      day: judging.rules.date,
      encoding: table.encoding(),
      columns: heading.headings.map((text, at) => ({ heading: text, meaning: meaningOf(heading, at) })),
      makerFindings: makerFindings(maker, judging).map((finding) => inWords(judging.version, finding)),
      ...(await summed(judged, heading, judging.version)),
      notes: table.notes(),
    });
  })); // prettier-ignore
  return routes;
}

/** A refused file is a problem, with the last row that could be read. A file that breaks in the middle of a result ends it. */
function answering(work: (request: Request, response: Response) => Promise<void>): RequestHandler {
  return (request, response, next) => {
    work(request, response).catch((error: unknown) => {
      if (response.headersSent) return void response.destroy();
      if (isTableRefusal(error)) return sendProblem(response, refusedTable(error));
      if (isProblem(error)) return sendProblem(response, error);
      next(error);
    });
  };
}

/** A refused cell is named; else the last row that could be read. */
function refusedTable({ code, row, column }: TableRefusal): HttpProblem {
  const { ja, en } = tableRefusals[code];
  const status = code === 'READER_BUSY' ? 503 : 400;
  return { ...problem(code, en, { status, detail: column === undefined ? `after row ${row}` : `cell ${column}${row}` }), titleJa: ja, row, ...(column !== undefined && { column }) };
} // prettier-ignore

function refusedHeading({ code, headings }: HeadingRefusal): HttpProblem {
  const { ja, en } = headingRefusals[code];
  return { ...problem(code, en, { detail: headings.join(', ') }), titleJa: ja };
}

/** `columns={"Temp. max":"rated_ambient_max_c","Price":null}`: what a person says that columns mean. */
function namedColumns({ query }: Request): ColumnMapping {
  if (query.columns === undefined) return {};
  const read = z.record(z.string(), z.string().nullable()).safeParse(jsonIn(query.columns));
  if (read.success) return read.data;
  const titleJa = 'columns は {"見出し":"意味"} の形の JSON にしてください。';
  throw { ...problem('COLUMNS_UNREADABLE', 'Give columns as JSON of the form {"heading":"meaning"}.'), titleJa };
}

function jsonIn(text: unknown): unknown {
  try {
    return JSON.parse(String(text));
  } catch {
    return undefined;
  }
}

/** Not yours is not there. */
async function ownMaker({ registers }: World, request: Request): Promise<ListMaker> {
  const { person } = request.session;
  const viewer = person === undefined ? undefined : await registers.actorOf(person);
  if (!viewer) throw problem('UNAUTHENTICATED', 'Sign in first.', { status: 401 });
  const { maker: id } = request.query;
  const found = typeof id === 'string' ? (await registers.current()).makers.get(id) : undefined;
  const isOwn = viewer.roles.some((role) => role === 'clerk' || role === 'classificationOfficer');
  if (!found || !isOwn || found.organisation !== viewer.organisation)
    throw problem('NOT_FOUND', 'There is no such maker.', { status: 404 });
  return found;
}

async function judgingOf({ rules, list }: World, maker: ListMaker): Promise<Judging> {
  const now = Date.now();
  const day = today({ receivedAt: now });
  const version = criteriaOn(circuitCriteria, day);
  if (!version) throw problem('NO_CRITERIA', 'No criteria of the list count on this day.', { status: 409 });
  const law = (await rules.current()).on(day);
  return { manufacturer: maker.name, version, rules: law, index: list.index(), at: new Date(now).toISOString() };
}

function makerFindings(maker: ListMaker, { version, rules }: Judging): Finding[] {
  return version.criteria
    .filter(({ check }) => check === 'programme')
    .flatMap((one) => findingsOf(one, programmeFindings(programmeOf(maker), version.settings, rules.date)));
}

async function summed(judged: AsyncIterable<JudgedRow>, heading: Heading, version: CriteriaVersion) {
  const findings: object[] = [];
  let [counts, rows] = [noOffers, 0];
  for await (const one of judged) {
    rows += 1;
    counts = counted(counts, one);
    const room = mostFindings - findings.length;
    findings.push(...one.findings.slice(0, room).map((finding) => ({ row: one.row, ...placeOf(one, finding, heading), ...inWords(version, finding) }))); // prettier-ignore
  }
  return { rows, counts, findings, isCutOff: findings.length === mostFindings };
}

/** The column a person has to look at, and what stands there. */
function placeOf({ cells }: JudgedRow, { criterion, code, about }: Finding, { headings, meanings }: Heading) {
  const words: Record<string, string> = { P3: 'lawState', P6: 'partNumber', P7: 'partNumber', P8: 'dataSheet' };
  const word = { JUDGE_NOT_NAMED: 'judgedBy', CHECKER_NOT_NAMED: 'checkedBy', SAME_JUDGE_AND_CHECKER: 'checkedBy', NOT_JUDGED_NON_CONTROLLED: 'ownVerdict' }[code] ?? words[criterion]; // prettier-ignore
  const at = meanings.findIndex(
    (meaning) =>
    meaning?.kind === 'word' ? meaning.word === word : meaning?.kind === 'answer' && meaning.parameter.name === about?.split('.')[0], // prettier-ignore
  );
  return { column: headings[at] ?? null, value: cells[at] ?? null };
}

function inWords({ criteria }: CriteriaVersion, { criterion: id, code, about, ends }: Finding) {
  const criterion = criteria.find((one) => one.id === id);
  const reason = criterion?.findings.find((one) => one.code === code)?.reason;
  return { criterion: id, code, about: about ?? null, ends, reason, citation: criterion?.citation };
}

/** The rows as they came, and what was found beside them; cells that a spreadsheet would run are defused. */
async function sendTable(response: Response, { headings }: Heading, judged: AsyncIterable<JudgedRow>): Promise<void> {
  response.set({ 'content-type': 'text/csv; charset=utf-8; header=present', 'cache-control': 'no-store', 'content-disposition': 'attachment; filename="dry-run.csv"' }); // prettier-ignore
  response.write(`\uFEFF${lineOf([...headings, 'row', 'standing', 'findings'])}`);
  for await (const { row, cells, standing, findings } of judged) {
    const said = findings.map(({ criterion, code, about }) => [criterion, code, about].filter(Boolean).join(' '));
    const padded = headings.map((_heading, at) => cells[at] ?? '');
    if (!response.write(lineOf([...padded, String(row), standing, said.join('; ')])))
      await new Promise((drained) => response.once('drain', drained));
  }
  response.end();
}

function lineOf(cells: readonly string[]): string {
  return `${cells.map((cell) => (/[",\r\n]|^\s|\s$/.test(cell) || defused(cell) !== cell ? `"${defused(cell).replaceAll('"', '""')}"` : cell)).join(',')}\r\n`; // prettier-ignore
}

function meaningOf({ meanings }: Heading, at: number): string | null {
  const meaning = meanings[at];
  return meaning ? nameOfMeaning(meaning) : null;
}
