import { mkdir } from 'node:fs/promises';
import { readConfig } from '../server/config.ts';
import { migrate } from '../server/mongo/migrations/migrate.ts';
import { seed } from '../server/seed.ts';
import { createWorld, type World } from '../server/world.ts';
import { setPolicy } from '../test/support/case-driver.ts';
import { environment, startApi, startProcess, startWorker } from '../test/support/server-process.ts';
import { createHttp, type Http } from './commands/http.ts';
import { createLives, type Lives } from './commands/lives.ts';
import { createNoops, type Noops } from './commands/noop.ts';
import { median, note, noteMachine, spread, tell, round } from './measure/figure.ts';
import { describe, drive, type Load } from './measure/load.ts';

/** How many times slower a command's answer is than a no-op Update: at 20 clients and alone. Source: quality.md §5. */
const settings = [
  { name: 'commands/20-clients', clients: 20, lives: 3, noops: 100, target: 4.5 },
  { name: 'commands/alone', clients: 1, lives: 20, noops: 700, target: 5 },
];
const leastRounds = 3;
const mostRounds = 7;
/** Shortens a try: `npm run bench -- commands 0.2`. A figure to be quoted is made with 1. */
const scale = Number(process.argv[2] ?? 1);

type Parts = { noops: Noops; lives: Lives; http: Http };
type Rounds = { noop: Load[]; command: Load[]; http: Load[] };

const config = readConfig();
await mkdir(config.dataDir, { recursive: true });
const world = await createWorld(config);
await migrate(world.mongo);
await seed(world);
await setPolicy(world, { takeBackMs: 1 });
const processes = await Promise.all([
  startWorker(config),
  startApi(config),
  startProcess('dist/bench/noop/worker.js', environment(config)),
]);
try {
  noteMachine();
  await noteEngines(world);
  const parts = { noops: await createNoops(config), lives: await createLives(world), http: await createHttp(world) };
  await warm(parts);
  for (const setting of settings) await measure(parts, setting);
  note({ bench: 'commands', checked: await parts.lives.check(), record: 'agrees' });
  await parts.noops.close();
} finally {
  await Promise.all(processes.map((one) => one.stop()));
  await world.close();
}

async function measure(
  parts: Parts,
  { name, clients, lives, noops, target }: (typeof settings)[number],
): Promise<void> {
  const rounds: Rounds = { noop: [], command: [], http: [] };
  const scaled = (count: number) => Math.max(1, Math.round(count * scale));
  while (rounds.noop.length < leastRounds || (spread(ratios(rounds)) > 0.1 && rounds.noop.length < mostRounds)) {
    rounds.noop.push(await drive(await parts.noops.clients(clients, scaled(noops))));
    rounds.command.push(await drive(await parts.lives.clients(clients, scaled(lives))));
    rounds.http.push(await drive(await parts.http.clients(clients, scaled(lives))));
  }
  const all = ratios(rounds);
  const p50 = (loads: Load[]) => median(loads.map((load) => median(load.answersMs)));
  const rest = { unit: 'ms p50', spread: round(spread(all)), rounds: all.length, command: describe(rounds.command), noop: describe(rounds.noop) }; // prettier-ignore
  tell({ bench: name, value: p50(rounds.command), baseline: p50(rounds.noop), ratio: median(all), target }, rest);
  note({
    bench: `${name}/http`,
    apart: true,
    ratio: round(p50(rounds.http) / p50(rounds.noop)),
    ...describe(rounds.http),
  });
}

/** Of a round to its own no-ops, so that what else the machine does weighs on both. */
function ratios({ noop, command }: Rounds): number[] {
  return command.map((load, index) => median(load.answersMs) / median(noop[index]?.answersMs ?? []));
}

/** Nothing is measured before the code is compiled and the pools are open. */
async function warm({ noops, lives, http }: Parts): Promise<void> {
  for (const clients of [await noops.clients(4, 20), await lives.clients(4, 1), await http.clients(4, 1)])
    await drive(clients);
}

async function noteEngines({ mongo, temporal }: World): Promise<void> {
  const { version } = (await mongo.connection.db?.admin().serverInfo()) ?? {};
  const { serverVersion } = await temporal.client.workflowService.getSystemInfo({});
  note({
    mongod: version,
    temporal: serverVersion,
    durability: 'majority and journal; sqlite wal, synchronous=full',
    scale,
  });
}
