import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { Agent, get } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openListLog } from '../server/log/list-log.ts';
import { publishKey } from '../server/log/log-keys.ts';
import { createNoteSigner } from '../server/log/signed-notes.ts';
import { createStoredFiles } from '../server/log/stored-files.ts';
import { openListFollower } from '../server/lookup/published-list.ts';
import { leafBytes, published } from '../test/support/list-builder.ts';
import { median, note, noteMachine, round, spread, tell } from './measure/figure.ts';
import { describe, drive, type Ask, type Load } from './measure/load.ts';
import { absentAt, numberAt } from './part-index/numbers.ts';

/** The look-up over HTTP, proof included, beside graphql-js on a bare server that answers with the same object; its growth and its memory.
 *  `npm run bench -- list-lookup 10000 1000000` takes the sizes of the list, the smallest first. Source: quality.md §15 and §16. */
const given = process.argv.slice(2).map(Number);
const sizes = given.length > 0 ? given : [10_000, 100_000];
const [clients, asksEach, rounds, batchSize] = [20, 250, 5, 10_000];
const agent = new Agent({ keepAlive: true, maxSockets: clients });
const folder = await mkdtemp(join(tmpdir(), 'gaihi-bench-lookup-'));

noteMachine();
try {
  const measured = [];
  for (const size of sizes) measured.push(await measure(size));
  const [base, ...others] = measured;
  for (const one of others)
    tell(
      { bench: 'list-lookup/growth', value: one.p50, baseline: base?.p50 ?? 0, ratio: one.p50 / (base?.p50 ?? 0), target: 1.3 },
      { unit: 'ms p50', size: one.size, baselineSize: base?.size },
    ); // prettier-ignore
} finally {
  agent.destroy();
  await rm(folder, { recursive: true, force: true });
}

async function measure(size: number): Promise<{ size: number; p50: number }> {
  const dataDir = join(folder, String(size));
  await fill(dataDir, size);
  const service = await started('server/lookup.js', { DATA_DIR: dataDir, RATE_LOOKUPS: '100000000/60' }, [
    '--max-semi-space-size=4',
  ]); // as npm run lookup
  const sample = join(folder, 'answer.json');
  await writeFile(sample, (await asked(service.origin, numberAt(1))).body);
  const floor = await started('bench/list-lookup/floor.js', { ANSWER: sample });
  const [ours, neighbours]: [Load[], Load[]] = [[], []];
  for (let turn = 0; turn < rounds; turn += 1) {
    neighbours.push(await drive(asksOf(floor.origin, size, turn, () => true)));
    ours.push(await drive(asksOf(service.origin, size, turn, isRight)));
  }
  const perAnswer = ({ wallMs, answersMs }: Load) => (wallMs / answersMs.length) * 1_000;
  const ratios = ours.map((load, at) => perAnswer(load) / perAnswer(neighbours[at] ?? load));
  const rest = { unit: 'µs an answer, 20 clients', size, spread: round(spread(ratios)), ...describe(ours) };
  const [value, baseline] = [median(ours.map(perAnswer)), median(neighbours.map(perAnswer))];
  tell({ bench: 'list-lookup/http', value, baseline, ratio: median(ratios), target: 1 / 0.6 }, rest);
  const [rss, allowed] = [await residentBytes(service.pid), size * 40 + 100 * 2 ** 20];
  tell({ bench: 'list-lookup/memory', value: rss / 2 ** 20, baseline: allowed / 2 ** 20, ratio: rss / allowed, target: 1 }, { unit: 'MiB resident', size }); // prettier-ignore
  await Promise.all([service.stop(), floor.stop()]);
  return { size, p50: describe(ours).p50 ?? 0 };
}

async function fill(dataDir: string, size: number): Promise<void> {
  const files = createStoredFiles(join(dataDir, 'log'));
  const origin = 'bench.example/list';
  const signer = createNoteSigner(origin, Buffer.alloc(32, 1));
  await publishKey(files, { key: signer.key, day: '2026-11-01' });
  const log = await openListLog({ origin, files, signer, keys: [signer.key] });
  const leafAt = (place: number) => leafBytes(published({ maker: `Maker ${place % 50}`, partNumber: numberAt(place), at: '2026-11-10T00:00:00.000Z' })); // prettier-ignore
  for (let after = 0; after < size; after += batchSize) {
    const count = Math.min(batchSize, size - after);
    await log.append({ after, entries: Array.from({ length: count }, (_, at) => leafAt(after + at)) });
  }
  const follower = await openListFollower(dataDir);
  if ((await follower.follow()) !== size) throw new Error('The index did not take the whole log');
  follower.close();
  note({ bench: 'list-lookup', filled: size });
}

type Check = (part: string, body: string) => boolean;

/** Half of what is asked is absent; a wrong answer has no speed. */
function asksOf(origin: string, size: number, turn: number, check: Check): Ask[][] {
  return Array.from({ length: clients }, (_client, client) =>
    Array.from({ length: asksEach }, (_ask, at) => async () => {
      const place = (Math.imul(turn * 7_919 + client * asksEach + at, 0x85ebca6b) >>> 0) % size;
      const part = at % 2 === 0 ? numberAt(place) : absentAt(place);
      const { status, body } = await asked(origin, part);
      if (status !== 200 || !check(part, body)) throw new Error(`${part}: ${status} ${body.slice(0, 200)}`);
    }),
  );
}

function isRight(part: string, body: string): boolean {
  const { verdict, entries } = JSON.parse(body);
  return part.endsWith('Z') ? verdict === 'NOT_LISTED' : verdict === 'LISTED' && entries[0].proof.hashes.length > 5;
}

function asked(origin: string, part: string): Promise<{ status: number; body: string }> {
  return new Promise((resolve, reject) => {
    get(`${origin}/v1/lookup/${encodeURIComponent(part)}`, { agent }, (response) => {
      let body = '';
      response.setEncoding('utf8').on('data', (text: string) => (body += text));
      response.once('end', () => resolve({ status: response.statusCode ?? 0, body }));
    }).once('error', reject);
  });
}

async function started(program: string, env: Record<string, string>, flags: readonly string[] = []) {
  const child = spawn(process.execPath, [...flags, join(import.meta.dirname, '..', program)], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [line] = (await once(child.stdout, 'data')) as [Buffer]; // a stream gives buffers
  const origin = /http:\S+/.exec(line.toString())?.[0] ?? '';
  const stop = async () => {
    child.kill('SIGTERM');
    await once(child, 'exit');
  };
  return { origin, pid: child.pid ?? 0, stop };
}

/** As the system counts it, on Linux; elsewhere there is no such file, and the bench says so by failing. */
async function residentBytes(pid: number): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8');
  return Number(/VmRSS:\s+(\d+) kB/.exec(status)?.[1] ?? Number.NaN) * 1_024;
}
