import { Router, type Request, type RequestHandler, type Response } from 'express';
import { z } from 'zod';
import type { CompiledRules } from '../../workflows/domain/classification/compile.ts';
import { counted, findingsOf, noOffers, type Finding } from '../../workflows/domain/list/criteria/judge-offer.ts';
import { programmeFindings } from '../../workflows/domain/list/criteria/programme.ts';
import { programmeOf, type ListMaker } from '../../workflows/domain/list/maker-register.ts';
import { defused } from '../documents/table.ts';
import { sendTable } from '../documents/table-file.ts';
import { nameOfMeaning, nearMeanings } from '../list/columns.ts';
import { familyFindingAt, findingAt, inWords } from '../list/finding-words.ts';
import { readTemplateMark } from '../list/template.ts';
import { resultHeadings, resultRows } from '../list/result-table.ts';
import {
  headingRefusals,
  openTable,
  type ColumnMapping,
  type Heading,
  type HeadingRefusal,
  type OpenedTable,
} from '../list/heading.ts';
import { judgeTable, type Judging } from '../list/judge-table.ts';
import { judgingAt } from '../list/judging.ts';
import { defaultList } from '../list/lists.ts';
import { createTableMemory } from '../list/read-offers.ts';
import { unlistedFamilies } from '../list/table-families.ts';
import { readTable, tableKindOf } from '../list/table-kinds.ts';
import { isTableRefusal, type TableRefusal } from '../list/table-refusal.ts';
import type { World } from '../world.ts';
import { tableProblem } from './table-problem.ts';
import { isProblem, problem, sendProblem, type HttpProblem } from './problem.ts';

const mostFindings = 1_000;
const mostInWorkbook = 20_000;

/** `POST /list/dry-run?maker=…&list=…` with a CSV or an XLSX: what the criteria of today would say of each row. Nothing is stored. `columns` corrects
 *  what columns mean. With `result=csv` the answer is the same table with the standing and the reasons beside each row. For the maker's own people. */
export function dryRunRoutes(world: World): Router {
  const routes = Router();
  routes.post('/list/dry-run', answering(async (request, response) => {
    const kind = tableKindOf({ mediaType: request.headers['content-type'] ?? '' });
    if (!kind) throw problem('MEDIA_TYPE', 'Send text/csv, text/tab-separated-values or an XLSX workbook.', { status: 415 });
    const maker = await ownMaker(world, request);
    const named = namedColumns(request);
    // Not the request itself: to leave its loop early would cut the connection before the answer.
    const table = readTable(request.iterator({ destroyOnReturn: false }), kind);
    const judging = await judgingOf(world, maker, request);
    const opened = await openTable(table.rows, judging.rules, named);
    if ('code' in opened) throw refusedHeading(opened, judging.rules);
    const { heading, rows } = opened;
    const { result } = request.query;
    if (result === 'csv') return sendCsv(response, heading, resultRows({ heading, rows, judging }));
    if (result === 'xlsx') return sendXlsx(response, heading, resultRows({ heading, rows, judging }));
    response.set('cache-control', 'no-store').json({
      maker: { id: maker.id, name: maker.name },
      day: judging.rules.date,
      encoding: table.encoding(),
      template: readTemplateMark(heading.headings) ?? null,
      columns: columnsOf(heading, judging.rules),
      makerFindings: makerFindings(maker, judging).map((finding) => inWords(judging.version, finding)),
      ...(await summed(opened, judging)),
      // The row of machine names is ours, and hidden.
      notes: table.notes().filter(({ code, about }) => code !== 'HIDDEN_ROWS_READ' || about !== `${heading.row} (1)`),
    });
  })); // prettier-ignore
  return routes;
}

/** A refused file is a problem, with the last row that could be read. A file that breaks in the middle of a result ends it. */
export function answering(work: (request: Request, response: Response) => Promise<void>): RequestHandler {
  return (request, response, next) => {
    work(request, response).catch((error: unknown) => {
      if (response.headersSent) return void response.destroy();
      request.resume(); // what is left of a refused body would stand before the next request of this connection
      if (isTableRefusal(error)) return void sendProblem(response, refusedTable(error));
      if (isProblem(error)) return void sendProblem(response, error);
      next(error);
    });
  };
}

/** A refused cell is named; else the last row that could be read. */
function refusedTable(refusal: TableRefusal): HttpProblem {
  const { row, column } = refusal;
  return { ...tableProblem(refusal, 400), detail: column === undefined ? `after row ${row}` : `cell ${column}${row}` };
}

function refusedHeading({ code, headings }: HeadingRefusal, { regulations }: CompiledRules): HttpProblem {
  const { ja, en } = headingRefusals[code];
  const near = code === 'NO_PART_NUMBER' ? headings.flatMap((text) => nearMeanings(regulations.parameters, text).map((name) => ({ heading: text, meaning: name }))) : []; // prettier-ignore
  return { status: 400, code, title: en, titleJa: ja, detail: headings.join(', '), ...(near.length > 0 && { suggestions: near }) };
} // prettier-ignore

/** What each column was taken for, and for one that was left out what it could be. */
function columnsOf({ headings, meanings }: Heading, { regulations }: CompiledRules) {
  return headings.map((heading, at) => {
    const meaning = meanings[at];
    return { heading, meaning: meaning ? nameOfMeaning(meaning) : null, suggestions: meaning ? [] : nearMeanings(regulations.parameters, heading) }; // prettier-ignore
  });
}

/** `columns={"Temp. max":"rated_ambient_max_c","Price":null}`: what a person says that columns mean. */
function namedColumns({ query }: Request): ColumnMapping {
  if (query.columns === undefined) return {};
  const read = z.record(z.string(), z.string().nullable()).safeParse(jsonIn(query.columns));
  if (read.success) return read.data;
  throw problem('COLUMNS_UNREADABLE', 'Give columns as JSON of the form {"heading":"meaning"}.');
}

function jsonIn(text: unknown): unknown {
  try {
    return JSON.parse(String(text));
  } catch {
    return undefined;
  }
}

/** Not yours is not there. */
export async function ownMaker({ registers }: World, request: Request): Promise<ListMaker> {
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

async function judgingOf(world: World, { name: manufacturer }: ListMaker, { query }: Request): Promise<Judging> {
  const { list = defaultList } = query;
  if (!world.lists.has(String(list))) throw problem('UNKNOWN_LIST', 'There is no such list.', { detail: [...world.lists.keys()].join(', ') });
  const judging = await judgingAt(world, { list: String(list), manufacturer, at: Date.now() });
  if (!judging) throw problem('NO_CRITERIA', 'No criteria of the list count on this day.', { status: 409 });
  return judging;
} // prettier-ignore

function makerFindings(maker: ListMaker, { version, rules }: Judging): Finding[] {
  return version.criteria
    .filter(({ check }) => check === 'programme')
    .flatMap((one) => findingsOf(one, programmeFindings(programmeOf(maker), version.settings, rules.date)));
}

async function summed({ heading, rows: read }: OpenedTable, judging: Judging) {
  const findings: object[] = [];
  const codes = new Map<string, { finding: Finding; rows: number }>();
  let [counts, rows] = [noOffers, 0];
  const memory = createTableMemory();
  for await (const one of judgeTable(heading, read, { ...judging, memory })) {
    rows += 1;
    counts = counted(counts, one);
    countCodes(codes, one.findings);
    const room = mostFindings - findings.length;
    findings.push(...one.findings.slice(0, room).map((finding) => findingAt(one, finding, { heading, judging })));
  }
  for await (const one of unlistedFamilies(memory, judging)) {
    countCodes(codes, [one.finding]);
    if (findings.length < mostFindings) findings.push(familyFindingAt(one, { heading, judging }));
  }
  const frequent = [...codes.values()].sort((one, other) => other.rows - one.rows);
  const ofCodes = frequent.map(({ finding: { about: _about, ...finding }, rows: found }) => ({ ...inWords(judging.version, finding), rows: found })); // prettier-ignore
  return { rows, counts, codes: ofCodes, findings, isCutOff: findings.length === mostFindings };
}

/** In how many rows each code was found; a row counts once for a code. */
function countCodes(codes: Map<string, { finding: Finding; rows: number }>, findings: readonly Finding[]): void {
  for (const [name, finding] of new Map(findings.map((one) => [`${one.criterion} ${one.code}`, one])))
    codes.set(name, { finding, rows: (codes.get(name)?.rows ?? 0) + 1 });
}

/** UTF-8 with its mark, whatever came in: what Shift_JIS lacks must not be lost. Cells that a spreadsheet would run are defused. */
async function sendCsv(response: Response, { headings }: Heading, rows: AsyncIterable<readonly string[]>): Promise<void> {
  response.set({ 'content-type': 'text/csv; charset=utf-8; header=present', 'cache-control': 'no-store', 'content-disposition': 'attachment; filename="dry-run.csv"' });
  response.write(`\uFEFF${lineOf([...headings, ...resultHeadings])}`);
  for await (const cells of rows)
    if (!response.write(lineOf(cells))) await new Promise((drained) => response.once('drain', drained));
  response.end();
} // prettier-ignore

/** A workbook is made as a whole, so it has a limit; its cells are texts, which no spreadsheet runs. */
async function sendXlsx(response: Response, { headings }: Heading, rows: AsyncIterable<readonly string[]>): Promise<void> {
  const all: (readonly string[])[] = [];
  for await (const cells of rows)
    if (all.push(cells) > mostInWorkbook)
      throw { ...problem('RESULT_TOO_LONG', `A result of over ${mostInWorkbook} rows is given as CSV: ask with result=csv.`), titleJa: `${mostInWorkbook} 行を超える結果は CSV でお渡しします。result=csv を指定してください。` };
  const columns = [...headings, ...resultHeadings].map((head) => ({ head, width: 18 }));
  await sendTable(response, { table: { title: 'dry run', columns, rows: all, notes: [] }, name: 'dry-run', format: 'xlsx' });
} // prettier-ignore

export function lineOf(cells: readonly string[]): string {
  return `${cells.map((cell) => (/[",\r\n]|^\s|\s$/.test(cell) || defused(cell) !== cell ? `"${defused(cell).replaceAll('"', '""')}"` : cell)).join(',')}\r\n`; // prettier-ignore
}
