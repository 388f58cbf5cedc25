import { createReadStream } from 'node:fs';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { indexFolder } from '../../server/lookup/list-folders.ts';
import { median, note, noteMachine, round, sizesAsked, spread, tell } from '../measure/figure.ts';
import { describe, drive, type Ask, type Load } from '../measure/load.ts';
import { filledList } from './data/filled-list.ts';
import { absentAt, numberAt } from './data/numbers.ts';
import { openFoundOne } from './lookup/found-one.ts';
import {
  ask,
  clients,
  processorMs,
  residentBytes,
  startFloor,
  startLookUp,
  stopAsking,
  type Service,
} from './lookup/service.ts';

/** The look-up over HTTP, proof included, beside graphql-js on a bare server that answers with the same object and beside the native
 *  driver's `findOne`; its growth and its memory. The look-up runs without any engine. `npm run bench -- list lookup 10000 1000000` takes
 *  the sizes of the list, the smallest first. Source: quality.md §15 and §16. */
const sizes = sizesAsked([10_000, 100_000]);
const [asksEach, rounds] = [300, 5];
const proofHashesAllowed = 24;
const foundOne = await openFoundOne(process.env.MONGODB_URI ?? '');
const folder = await mkdtemp(join(tmpdir(), 'gaihi-bench-answer-'));
type Measured = { size: number; p50: number; processorUs: number };
type Loads = { ours: Load[]; floor: Load[]; driver: Load[]; processorUs: { ours: number; floor: number } };

noteMachine();
try {
  const measured: Measured[] = [];
  for (const size of sizes) measured.push(await measure(size));
  tellGrowth(measured);
} finally {
  stopAsking();
  await foundOne.close();
  await rm(folder, { recursive: true, force: true });
}

function tellGrowth([base, ...others]: readonly Measured[]): void {
  for (const { size, p50, processorUs } of base ? others : []) {
    const baseline = base?.p50 ?? 0;
    const processor = { processorUs, baselineProcessorUs: base?.processorUs };
    const rest = { unit: 'ms p50', size, baselineSize: base?.size, ...processor };
    tell({ bench: 'list/lookup/growth', value: p50, baseline, ratio: p50 / baseline, target: 1.3 }, rest);
  }
}

async function measure(size: number): Promise<Measured> {
  const { dataDir } = await filledList(size);
  note({ bench: 'list/lookup', size, documents: await foundOne.fill(size), readAheadMb: await readAhead(dataDir) });
  const service = await startLookUp(dataDir);
  const sample = join(folder, 'answer.json');
  const { body } = await ask(service.origin, numberAt(1));
  await writeFile(sample, body);
  const floor = await startFloor(sample);
  const loads = await alternated({ service, floor, size });
  tellLoads(loads, { size, answerBytes: body.length });
  await tellMemory(service, size);
  await Promise.all([service.stop(), floor.stop()]);
  return { size, p50: describe(loads.ours).p50 ?? 0, processorUs: loads.processorUs.ours };
}

/** Reads the index once, as it lies in the system's cache after an hour of service; what the neighbour reads was just written. */
async function readAhead(dataDir: string): Promise<number> {
  const files = await readdir(indexFolder(dataDir), { recursive: true, withFileTypes: true });
  let bytes = 0;
  for (const file of files.filter((entry) => entry.isFile())) {
    for await (const part of createReadStream(join(file.parentPath, file.name), { highWaterMark: 2 ** 20 })) bytes += part.length;
  }
  return Math.round(bytes / 1e6);
} // prettier-ignore

/** Of each neighbour one round and one of ours, in turn. */
async function alternated({ service, floor, size }: { service: Service; floor: Service; size: number }): Promise<Loads> {
  const loads: Loads = { ours: [], floor: [], driver: [], processorUs: { ours: 0, floor: 0 } };
  const before = [await processorMs(service.pid), await processorMs(floor.pid)];
  const overHttp = ({ origin }: Service, check: Check) => async (place: number, isListed: boolean) => {
    const part = isListed ? numberAt(place) : absentAt(place);
    const { status, body } = await ask(origin, part);
    if (status !== 200 || !check(body, { place, isListed })) throw new Error(`${part}: ${status} ${body.slice(0, 200)}`);
  };
  for (let turn = 0; turn < rounds; turn += 1) {
    loads.floor.push(await drive(asksOf({ size, turn }, overHttp(floor, isWhole))));
    loads.ours.push(await drive(asksOf({ size, turn }, overHttp(service, isRight))));
    loads.driver.push(await drive(asksOf({ size, turn }, foundOne.ask)));
  }
  const perAnswer = async ({ pid }: Service, at: number) => ((await processorMs(pid)) - (before[at] ?? 0)) * 1_000 / (rounds * clients * asksEach);
  loads.processorUs = { ours: round(await perAnswer(service, 0)), floor: round(await perAnswer(floor, 1)) };
  return loads;
} // prettier-ignore

/** Half of what is asked is absent; a wrong answer has no speed. */
function asksOf(
  { size, turn }: { size: number; turn: number },
  one: (place: number, isListed: boolean) => Promise<void>,
): Ask[][] {
  return Array.from({ length: clients }, (_client, client) =>
    Array.from({ length: asksEach }, (_ask, at) => () => {
      const place = (Math.imul((turn * clients + client) * asksEach + at + 1, 0x85ebca6b) >>> 0) % size;
      return one(place, at % 2 === 0);
    }),
  );
}

type Check = (body: string, asked: { place: number; isListed: boolean }) => boolean;

function isRight(body: string, { place, isListed }: { place: number; isListed: boolean }): boolean {
  const { verdict, entries } = JSON.parse(body);
  if (!isListed) return verdict === 'NOT_LISTED' && entries.length === 0;
  const [{ leaf, proof }] = entries;
  return verdict === 'LISTED' && leaf === place && proof.hashes.length > 5 && proof.hashes.length <= proofHashesAllowed;
}

function isWhole(body: string): boolean {
  return JSON.parse(body).lookup.entries[0].proof.hashes.length > 5;
}

function tellLoads({ ours, floor, driver, processorUs }: Loads, { size, answerBytes }: { size: number; answerBytes: number }): void {
  const perAnswer = ({ wallMs, answersMs }: Load) => (wallMs / answersMs.length) * 1_000;
  const value = median(ours.map(perAnswer));
  const beside = (bench: string, { neighbours, share }: { neighbours: Load[]; share: number }) => {
    const ratios = ours.map((load, at) => perAnswer(load) / perAnswer(neighbours[at] ?? load));
    const [baseline, ratio] = [median(neighbours.map(perAnswer)), median(ratios)];
    const rest = { unit: `µs an answer, ${clients} clients`, size, share: round(1 / ratio), shareWanted: share, spread: round(spread(ratios)) };
    tell({ bench, value, baseline, ratio, target: 1 / share }, { ...rest, answerBytes, processorUs, ...describe(ours) });
  };
  beside('list/lookup/graphql-js', { neighbours: floor, share: 0.6 });
  beside('list/lookup/find-one', { neighbours: driver, share: 0.5 });
} // prettier-ignore

async function tellMemory({ pid }: Service, size: number): Promise<void> {
  const [rss, allowed] = [await residentBytes(pid), size * 40 + 100 * 2 ** 20];
  const figure = { value: rss / 2 ** 20, baseline: allowed / 2 ** 20, ratio: rss / allowed, target: 1 };
  tell({ bench: 'list/lookup/memory', ...figure }, { unit: 'MiB resident, of 40 bytes an entry and 100 MiB', size });
}
