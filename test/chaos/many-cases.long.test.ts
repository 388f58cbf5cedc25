import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { verifyRecord } from '../../server/mongo/verification.ts';
import { lifeOf, openCase, until, type CaseDriver } from '../support/case-driver.ts';
import { brokenInvariants, type Line } from '../support/oracle.ts';
import { chaosWorld, insist, victims, type ChaosWorld } from '../support/chaos-world.ts';

const clients = 8;
const livesEach = Number(process.env.LIVES_EACH ?? 15);
const seed = Number(process.env.SEED ?? 20_261_124);
const betweenKillsMs = 12_000;

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
    expect(await brokenInvariants(chaos.world, ledger)).toEqual([]);
    expect(ledger).toHaveLength(12 * clients * livesEach);
    expect((await verifyRecord(chaos.world.mongo)).cases).toBe(clients * livesEach);
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
      ledger.push({ caseNumber: driver.caseNumber, commandId: command.id, version });
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

/** Numbers from 0 to 1, the same for the same seed. */
function createRandom(from: number): () => number {
  let state = from;
  return () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
}
