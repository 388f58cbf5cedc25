import { mkdir } from 'node:fs/promises';
import { ulid } from 'ulid';
import { inventedCodePatterns } from '../../workflows/domain/list/synthetic/code-patterns.ts';
import { syntheticColumns, syntheticRows } from '../../workflows/domain/list/synthetic/synthetic-list.ts';
import { readConfig } from '../../server/config.ts';
import { organisations, people } from '../../server/demonstration.ts';
import { judgeStoredTable } from '../../server/list/judge-stored-table.ts';
import { storeTable } from '../../server/list/store-table.ts';
import { indexes } from '../../server/mongo/indexes.ts';
import { streamRows, type ListRowDocument } from '../../server/mongo/list-rows.ts';
import { migrate } from '../../server/mongo/migrations/migrate.ts';
import { seed } from '../../server/seed.ts';
import { createWorld } from '../../server/world.ts';
import { median, noteMachine, round, sizesAsked, spread, tell } from '../measure/figure.ts';

/** A maker's table from its bytes to counted rows (stored sealed, read, judged, sealed, inserted, counted on the disk) beside the driver's
 *  `insertMany` of the very same documents into a collection with the same indexes. `npm run bench -- list ingest 10000 1000000` takes
 *  the numbers of rows. One table goes both ways before the clock starts, since a worker judges tables for days and a process that has
 *  just started runs code that is not compiled yet. Source: quality.md §15. */
const sizes = sizesAsked([10_000, 100_000]);
const target = 1 / 0.35;
const atOnce = 1_000;
/** Beside the parts a file has a row for each family, and half a million rows are the most it may have. */
const mostInFile = 400_000;
const config = readConfig();
const at = Date.parse('2026-11-29T00:00:00Z');

await mkdir(config.dataDir, { recursive: true });
const world = await createWorld(config);
const maker = ulid();
try {
  await migrate(world.mongo);
  await seed(world);
  await world.registers.append({ type: 'MakerAdmitted', maker, organisation: organisations.hoshimi.id, name: 'Hoshimi', nameJa: '星見', at, by: 'system' }); // prettier-ignore
  noteMachine();
  await ingest('N-0', fileOf({ rows: 10_000, seed: 1 }));
  await insertSame(['N-0']);
  for (const size of sizes) await measure(size, size >= 1_000_000 ? 1 : 3);
} finally {
  await world.close();
}

async function measure(rows: number, rounds: number): Promise<void> {
  const [ours, native]: [number[], number[]] = [[], []];
  for (let turn = 0; turn < rounds; turn += 1) {
    const submissions = Array.from({ length: Math.ceil(rows / mostInFile) }, (_file, part) => `N-${rows}-${turn}-${part}`);
    let [counted, ms] = [0, 0];
    for (const [part, submission] of submissions.entries()) {
      const done = await ingest(submission, fileOf({ rows: Math.min(mostInFile, rows - part * mostInFile), seed: turn * 100 + part + 1 }));
      [counted, ms] = [counted + done.rows, ms + done.ms];
    }
    const bare = await insertSame(submissions);
    if (bare.rows !== counted) throw new Error(`${counted} rows were counted, ${bare.rows} are stored`);
    ours.push((ms * 1_000) / counted);
    native.push((bare.ms * 1_000) / bare.rows);
  }
  const ratios = ours.map((one, turn) => one / (native[turn] ?? one));
  const rest = { unit: 'µs a row', rows, rounds, spread: round(spread(ratios)), share: round(1 / median(ratios)), rssMiB: round(process.memoryUsage().rss / 2 ** 20) };
  tell({ bench: 'list/ingest', value: median(ours), baseline: median(native), ratio: median(ratios), target }, rest);
} // prettier-ignore

async function ingest(submission: string, bytes: AsyncIterable<Buffer>): Promise<{ rows: number; ms: number }> {
  const organisation = organisations.hoshimi.id;
  const started = performance.now();
  const stored = await storeTable(world, { organisation, person: people.hoshimiClerk.id, name: 'table.csv', kind: 'text', bytes }); // prettier-ignore
  if ('fault' in stored) throw new Error(stored.fault);
  const table = stored.file._id;
  const judged = await judgeStoredTable(world, { submission, round: 1, organisation, maker, list: 'integratedCircuits', table, at }, () => undefined); // prettier-ignore
  if ('code' in judged) throw new Error(`${judged.code} at row ${judged.row}`);
  return { rows: judged.rows, ms: performance.now() - started };
}

/** The bytes are made before the clock starts, as an upload brings them. */
function fileOf({ rows, seed }: { rows: number; seed: number }): AsyncIterable<Buffer> {
  const made = syntheticRows({ rows, seed, patterns: inventedCodePatterns(), lawState: '2026-02-14' });
  const parts: Buffer[] = [];
  let lines = [lineOf(syntheticColumns)];
  for (const { cells } of made) {
    lines.push(lineOf(cells));
    if (lines.length < atOnce) continue;
    parts.push(Buffer.from(lines.join('')));
    lines = [];
  }
  parts.push(Buffer.from(lines.join('')));
  return (async function* () {
    yield* parts;
  })();
}

/** Reads the documents, a batch at a time, and times only the inserting of them. */
async function insertSame(submissions: readonly string[]): Promise<{ rows: number; ms: number }> {
  const bare = world.mongo.collection<ListRowDocument>('bareRows');
  await bare.drop().catch(() => undefined);
  await bare.createIndexes((indexes.listRows ?? []).map(({ key }) => ({ key })));
  let [rows, ms] = [0, 0];
  const insert = async (batch: ListRowDocument[]) => {
    const started = performance.now();
    await bare.insertMany(batch, { ordered: false, writeConcern: { w: 1 } });
    [rows, ms] = [rows + batch.length, ms + performance.now() - started];
  };
  for (const submission of submissions) {
    let batch: ListRowDocument[] = [];
    for await (const row of streamRows(world.mongo, submission)) {
      if (batch.push(row) < atOnce) continue;
      await insert(batch);
      batch = [];
    }
    if (batch.length > 0) await insert(batch);
  }
  return { rows, ms };
}

function lineOf(cells: readonly string[]): string {
  return `${cells.map((cell) => (cell.includes(',') ? `"${cell}"` : cell)).join(',')}\r\n`;
}
