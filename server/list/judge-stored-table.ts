import type { TableOf } from '../../workflows/activities.ts';
import type { JudgedTable, TableRefusalCode } from '../../workflows/domain/list/submission/state.ts';
import { noteProgress } from '../mongo/list-progress.ts';
import { clearOtherRounds, countRows, insertRows, judgedRows, type JudgedOffer, type JudgedPart } from '../mongo/list-rows.ts'; // prettier-ignore
import { createRowSealer, type RowSealer } from '../mongo/row-sealer.ts';
import type { OwnerKey } from '../mongo/sealing.ts';
import type { World } from '../world.ts';
import { openTable, type ColumnMapping, type OpenedTable } from './heading.ts';
import { createRowJudge, type Judging } from './judge-table.ts';
import { judgingAt } from './judging.ts';
import { createTableMemory, readOffers, type TableMemory } from './read-offers.ts';
import { openStoredTable, type StoredTable } from './stored-table.ts';
import { isTableRefusal } from './table-refusal.ts';
import { unlistedFamilies } from './table-families.ts';
import { createTotal } from './table-total.ts';

export type SubmissionWorld = Pick<
  World,
  'config' | 'mongo' | 'keys' | 'contents' | 'registers' | 'rules' | 'list' | 'lists'
>;
type Refused = { code: TableRefusalCode; row: number };
/** Called now and then while the work goes on; throws when nobody waits for it any more. */
export type Alive = () => void;

const atOnce = 1_000;
const progressEveryMs = 500;

/** Reads and judges a stored table and stores its rows, at flat memory. What an earlier attempt stored is kept and not judged again. */
export async function judgeStoredTable(
  world: SubmissionWorld,
  one: TableOf,
  alive: Alive,
): Promise<JudgedTable | Refused> {
  const owner = `organisation/${one.organisation}`;
  const manufacturer = (await world.registers.current()).makers.get(one.maker)?.name;
  const [key, table] = [await world.keys.find(owner), await openStoredTable(world, { owner, id: one.table })];
  const judging =
    manufacturer === undefined ? undefined : await judgingAt(world, { list: one.list, manufacturer, at: one.at });
  if (!key || !table) return { code: 'FILE_UNREADABLE', row: 0 };
  if (!judging) return { code: 'NO_CRITERIA', row: 0 };
  const named = one.mapping === undefined ? {} : ((await world.contents.get(owner, one.mapping)) as ColumnMapping); // what submitTable put in
  await clearOtherRounds(world.mongo, one.submission, one.round);
  try {
    return await judgeRows(world, { one, key, table, judging, named, alive });
  } catch (error) {
    // Too many workbooks are read at this moment: that is no fault of the table, which is tried again.
    if (isTableRefusal(error) && error.code !== 'READER_BUSY') return { code: error.code, row: error.row };
    throw error;
  }
}

type Work = {
  one: TableOf;
  key: OwnerKey;
  table: StoredTable;
  judging: Judging;
  named: ColumnMapping;
  alive: Alive;
};

async function judgeRows(world: SubmissionWorld, work: Work): Promise<JudgedTable | Refused> {
  const { table, judging, named } = work;
  const opened = await openTable(table.rows, judging.rules, named);
  if ('code' in opened) return { code: opened.code, row: 1 };
  const sum = await storeRows(world, work, opened);
  return sum.rows === 0 ? { code: 'NO_ROWS', row: 1 } : sum;
}

/** One batch is judged while the one before it is sealed, and the one before that is written. At the end everything is waited for on the
 *  disk, and counted there. */
async function storeRows({ mongo }: SubmissionWorld, work: Work, opened: OpenedTable): Promise<JudgedTable> {
  const { one: { submission }, key, table, judging, alive } = work;
  const [total, sealer] = [createTotal(), createRowSealer(key)];
  const progress = () => ({ _id: submission, rows: total.rows(), bytes: table.bytesRead(), size: table.size });
  const memory = createTableMemory();
  const judged = judgedBatches(work, { opened, memory }, createStoredRows(judgedRows(mongo, submission)));
  let told = Date.now();
  try {
    for await (const { known, rows } of ahead(sealedBatches(sealer, ahead(judged)))) {
      // Rows that are there already were stored by another attempt: this one begins anew.
      if (!(await insertRows(mongo, rows))) throw new Error('Another attempt stores the same rows; the table is judged again');
      total.add([...known, ...rows].sort((first, second) => first.row - second.row));
      if (Date.now() - told < progressEveryMs) continue;
      told = Date.now();
      alive();
      await noteProgress(mongo, progress(), 1);
    }
  } finally {
    sealer.close();
  }
  await noteProgress(mongo, progress(), 'majority');
  const sum = total.sum();
  if ((await countRows(mongo, submission)) !== sum.rows) throw new Error('Rows are missing or too many; the table is judged again');
  return { ...sum, codes: { ...sum.codes, ...(await codesOfFamilies(memory, judging)) }, lawDate: judging.rules.date };
} // prettier-ignore

/** What is found about the rows that state families: they are no parts, and not stored. */
async function codesOfFamilies(memory: TableMemory, judging: Judging): Promise<Record<string, number>> {
  const codes: Record<string, number> = {};
  for await (const { finding: { criterion, code } } of unlistedFamilies(memory, judging))
    codes[`${criterion} ${code}`] = (codes[`${criterion} ${code}`] ?? 0) + 1;
  return codes;
} // prettier-ignore

/** The same, each asked for while the one before it is in use. */
async function* ahead<Item>(items: AsyncIterable<Item>): AsyncGenerator<Item> {
  const iterator = items[Symbol.asyncIterator]();
  let next = iterator.next();
  try {
    for (let step = await next; !step.done; step = await next) {
      next = iterator.next();
      next.catch(() => undefined); // thrown where it is awaited
      yield step.value;
    }
  } finally {
    await iterator.return?.();
  }
}

async function* sealedBatches(sealer: RowSealer, batches: AsyncIterable<Batch>) {
  for await (const { known, judged } of batches) yield { known, rows: await sealer.sealed(judged) };
}

/** Rows that were judged just now, and between them those that an earlier attempt stored. */
type Batch = { readonly known: JudgedPart[]; readonly judged: JudgedOffer[] };

async function* judgedBatches({ one, judging }: Work, { opened: { heading, rows }, memory }: Reading, stored: StoredRows): AsyncGenerator<Batch> {
  const { submission, round } = one;
  const judge = createRowJudge(judging);
  let batch: Batch = { known: [], judged: [] };
  for await (const offers of readOffers(heading, rows, memory)) {
    const known = await stored.upTo(offers.at(-1)?.row ?? 0);
    batch.known.push(...known.values());
    for (const offered of offers) {
      if (known.has(offered.row)) continue;
      const { standing, findings } = judge(offered);
      const found = findings.map(({ ends: _ends, ...finding }) => finding);
      batch.judged.push({ submission, round, row: offered.row, standing, key: offered.key, findings: found, offer: offered.offer });
    }
    if (batch.known.length + batch.judged.length < atOnce) continue;
    yield batch;
    batch = { known: [], judged: [] };
  }
  yield batch;
} // prettier-ignore

type Reading = { readonly opened: OpenedTable; readonly memory: TableMemory };
type StoredRows = ReturnType<typeof createStoredRows>;

/** What an earlier attempt stored, asked in the order of rows: `upTo` gives what it has up to a row and did not give yet. */
function createStoredRows(rows: AsyncIterable<JudgedPart>) {
  const iterator = rows[Symbol.asyncIterator]();
  let next: JudgedPart | undefined;
  let isOver = false;
  const read = async () => {
    const read = await iterator.next();
    isOver = read.done === true;
    next = read.done ? undefined : read.value;
  };
  const upTo = async (row: number): Promise<ReadonlyMap<number, JudgedPart>> => {
    const found = new Map<number, JudgedPart>();
    while (!isOver && (next === undefined || next.row <= row)) {
      if (next) found.set(next.row, next);
      await read();
    }
    return found;
  };
  return { upTo };
}
