import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort, startMongo, startTemporal, type Mongo, type Temporal } from '../../scripts/engines/index.mjs';
import type { Command } from '../../workflows/domain/case/commands.ts';
import { setPolicy, type CaseDriver } from './case-driver.ts';
import { startWorker, type ServerProcess } from './server-process.ts';
import { recordWorld, type RecordWorld } from './world-record.ts';

export const victims = ['worker', 'temporal', 'mongo'] as const;
export type Victim = (typeof victims)[number];

/** Engines and a worker of our own, so that killing them disturbs no other test. */
export type ChaosWorld = {
  world: RecordWorld;
  kill: (victim: Victim) => Promise<void>;
  start: (victim: Victim) => Promise<void>;
  end: () => Promise<void>;
};

export async function chaosWorld(): Promise<ChaosWorld> {
  const dir = await mkdtemp(join(tmpdir(), 'gaihi-chaos-'));
  const ports = { mongo: await freePort(), temporal: await freePort() };
  const mongod = () => startMongo({ dir: join(dir, 'mongo'), port: ports.mongo, log: join(dir, 'mongo.log') });
  const temporald = () =>
    startTemporal({ dir: join(dir, 'temporal'), port: ports.temporal, log: join(dir, 'temporal.log') });
  const engines: { mongo: Mongo; temporal: Temporal } = { mongo: await mongod(), temporal: await temporald() };
  const mongoUri = engines.mongo.uri.replace(/\/(\?|$)/, '/chaos$1');
  const world = await recordWorld({ mongoUri, temporalAddress: engines.temporal.address });
  await setPolicy(world, { takeBackMs: 1 });
  let worker: ServerProcess = await startWorker(world.config);

  const start = async (victim: Victim) => {
    if (victim === 'worker') worker = await startWorker(world.config);
    if (victim === 'temporal') engines.temporal = await temporald();
    if (victim === 'mongo') engines.mongo = await mongod();
  };
  const kill = async (victim: Victim) => {
    if (victim === 'worker') return worker.kill();
    const ended = new Promise((resolve) => engines[victim].child.once('exit', resolve));
    process.kill(engines[victim].pid, 'SIGKILL');
    await ended;
  };
  const end = async () => {
    await worker.stop();
    await world.end();
    await engines.temporal.stop();
    await engines.mongo.stop();
    await rm(dir, { recursive: true, force: true });
  };
  return { world, kill, start, end };
}

/** An honest client: it repeats the same command until it is told the outcome, at most for 30 s. */
export async function insist(driver: CaseDriver, command: Command): Promise<{ version: number; ms: number }> {
  const started = Date.now();
  for (;;) {
    try {
      return { ...(await driver.deliver(command)), ms: Date.now() - started };
    } catch (error) {
      if (Date.now() - started > 30_000) throw error;
      await new Promise((wake) => setTimeout(wake, 100));
    }
  }
}
