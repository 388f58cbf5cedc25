import { once } from 'node:events';
import { request, type IncomingMessage } from 'node:http';
import { setTimeout } from 'node:timers/promises';
import { median, noteMachine, round, sizesAsked, spread, tell } from '../measure/figure.ts';
import { filledList } from './data/filled-list.ts';
import { startLookUp, type Service } from './lookup/service.ts';
import { createNeighbour, lines, manifestOf, type Form } from './manifest/neighbour.ts';

/** A manifest of 100,000 lines by `POST /v1/lookup:batch`, from the first byte sent to the last one read, beside the bare parsing,
 *  looking up and printing of the same lines in this process. `npm run bench -- list manifest 10000 1000000` takes the sizes of the list.
 *  Source: quality.md §15. */
const sizes = sizesAsked([10_000, 100_000]);
const [warming, rounds] = [3, 5]; // each thread of the look-up warms its own code up
const allowedMs = 1_000;
const settleMs = 300; // until the neighbour's garbage is collected, beside which nothing of ours shall be timed

noteMachine();
for (const size of sizes) {
  const { dataDir } = await filledList(size);
  const neighbour = createNeighbour(Math.min(size, 1_000_000));
  const service = await startLookUp(dataDir);
  for (const form of ['csv', 'json'] as const) await measure({ service, neighbour }, { size, form });
  await service.stop();
}

type Pair = { service: Service; neighbour: ReturnType<typeof createNeighbour> };

async function measure({ service, neighbour }: Pair, { size, form }: { size: number; form: Form }): Promise<void> {
  const body = manifestOf(size, form);
  const [ours, bare]: [number[], number[]] = [[], []];
  let bytes = 0;
  for (let turn = -warming; turn < rounds; turn += 1) {
    const bareMs = await timed(() => Promise.resolve(neighbour(body, form)));
    await setTimeout(settleMs);
    let parts: Buffer[] = [];
    const oursMs = await timed(async () => (parts = await asked(service, { body, form })));
    const answer = Buffer.concat(parts);
    if (turn === -warming) mustBeRight(answer.toString(), form);
    else if (answer.length !== bytes) throw new Error(`An answer of ${answer.length} bytes, after one of ${bytes}`);
    bytes = answer.length;
    if (turn < 0) continue;
    bare.push(bareMs);
    ours.push(oursMs);
  }
  const ratios = ours.map((ms, at) => ms / (bare[at] ?? ms));
  const [value, baseline] = [median(ours), median(bare)];
  const rest = { unit: 'ms for 100,000 lines', size, form, best: round(Math.min(...ours)), spread: round(spread(ratios)), rounds, bytes };
  tell({ bench: 'list/manifest/bare', value, baseline, ratio: median(ratios), target: 3 }, rest);
  tell({ bench: 'list/manifest/second', value, baseline: allowedMs, ratio: value / allowedMs, target: 1 }, { unit: 'ms', size, form });
} // prettier-ignore

/** On a connection of its own: one that was kept would have been closed while the neighbour worked. */
async function asked({ origin }: Service, { body, form }: { body: string; form: Form }): Promise<Buffer[]> {
  const type = form === 'csv' ? 'text/csv' : 'application/json';
  const asking = request(`${origin}/v1/lookup:batch`, {
    method: 'POST',
    agent: false,
    headers: { 'content-type': type },
  });
  asking.end(body);
  const [response] = (await once(asking, 'response')) as [IncomingMessage];
  return response.toArray() as Promise<Buffer[]>; // a stream without an encoding
}

/** Every line is answered, and every second one is listed. */
function mustBeRight(answer: string, form: Form): void {
  const listed = answer.split(form === 'csv' ? ',LISTED,' : '"verdict":"LISTED","asOf"').length - 1;
  const all = form === 'csv' ? answer.trimEnd().split('\r\n').length - 1 : JSON.parse(answer).answers.length;
  if (all !== lines || listed !== lines / 2) throw new Error(`${all} lines were answered, ${listed} are listed`);
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const started = performance.now();
  await work();
  return performance.now() - started;
}
