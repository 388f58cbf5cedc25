import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { findEvents } from '../../server/mongo/case-events.ts';
import { verifyRecord } from '../../server/mongo/verification.ts';
import type { Command } from '../../workflows/domain/case/commands.ts';
import { lifeOf, openCase, until, type CaseDriver } from '../support/case-driver.ts';
import { chaosWorld, insist, victims, type ChaosWorld } from '../support/chaos-world.ts';

const clients = 8;
const livesEach = Number(process.env.LIVES_EACH ?? 15);
const seed = Number(process.env.SEED ?? 20_261_124);
const betweenKillsMs = 12_000;

/** What an honest client wrote down: the command it sent, and the version it was told. */
type Line = { caseNumber: string; command: Command; version: number };

describe('Many cases at once', () => {
  let chaos: ChaosWorld;
  beforeAll(async () => {
    chaos = await chaosWorld();
  }, 60_000);
  afterAll(() => chaos.end(), 60_000);

  it('survive kills of worker, Temporal and MongoDB: what each client was told is in the record once, and the record verifies', async () => {
    const random = createRandom(seed);
    const lives = await openLives(chaos);
    const ledger: Line[] = [];
    const kills = killUntil(chaos, random);
    await Promise.all(lives.map((drivers) => liveAll(chaos, drivers, ledger)));
    const fired = await kills.stop();
    console.log(JSON.stringify({ seed, cases: clients * livesEach, commands: ledger.length, kills: fired }));

    expect(fired).toBeGreaterThan(0);
    for (const driver of lives.flat()) await until(async () => (await driver.state()).step === 'issued', 60_000);
    for (const driver of lives.flat()) await agrees(chaos, driver.caseNumber, ledger);
    const { cases, differences } = await verifyRecord(chaos.world.mongo);
    expect({ cases, differences }).toEqual({ cases: clients * livesEach, differences: [] });
  }, 1_200_000);
});

async function openLives({ world }: ChaosWorld): Promise<CaseDriver[][]> {
  const open = async () => {
    const drivers: CaseDriver[] = [];
    for (let index = 0; index < livesEach; index += 1) drivers.push(await openCase(world));
    return drivers;
  };
  return Promise.all(Array.from({ length: clients }, open));
}

async function liveAll({ world }: ChaosWorld, drivers: readonly CaseDriver[], ledger: Line[]): Promise<void> {
  for (const driver of drivers) {
    await until(async () => (await driver.state()).step === 'acceptance', 60_000);
    for (const step of await persistently(() => lifeOf(world, driver))) {
      const command = await persistently(step);
      const { version } = await insist(driver, command);
      ledger.push({ caseNumber: driver.caseNumber, command, version });
    }
  }
}

/** Reading the record fails while MongoDB is down; a client tries again. */
async function persistently<T>(read: () => Promise<T>): Promise<T> {
  const end = Date.now() + 30_000;
  for (;;) {
    try {
      return await read();
    } catch (error) {
      if (Date.now() > end) throw error;
      await new Promise((wake) => setTimeout(wake, 200));
    }
  }
}

/** Kills one process after another and starts it again; the seed says which. `stop` returns how many died. */
function killUntil(chaos: ChaosWorld, random: () => number): { stop: () => Promise<number> } {
  let over = false;
  let fired = 0;
  const loop = async () => {
    while (!over) {
      await new Promise((wake) => setTimeout(wake, fired === 0 ? 1_000 : betweenKillsMs));
      if (over) return;
      const victim = victims[Math.floor(random() * victims.length)] ?? 'worker';
      await chaos.kill(victim);
      await chaos.start(victim);
      fired += 1;
    }
  };
  const running = loop();
  return {
    stop: async () => {
      over = true;
      await running;
      return fired;
    },
  };
}

async function agrees({ world }: ChaosWorld, caseNumber: string, ledger: readonly Line[]): Promise<void> {
  const stored = await findEvents(world.mongo, { caseNumber });
  const told = ledger.filter((line) => line.caseNumber === caseNumber);
  const recorded = stored.flatMap(({ seq, event }) => (event.command ? [`${event.command.id}@${seq}`] : []));
  expect(recorded.slice(-told.length)).toEqual(told.map(({ command, version }) => `${command.id}@${version}`));
  expect(stored.filter(({ event }) => event.type === 'CertificateIssued')).toHaveLength(1);
}

/** Numbers from 0 to 1, the same for the same seed. */
function createRandom(from: number): () => number {
  let state = from;
  return () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
}
