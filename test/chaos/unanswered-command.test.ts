import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { findEvents } from '../../server/mongo/case-events.ts';
import { updateCase } from '../../server/temporal/case-updates.ts';
import { openCase, until } from '../support/case-driver.ts';
import { chaosWorld, insist, type ChaosWorld } from '../support/chaos-world.ts';

let chaos: ChaosWorld;
beforeAll(async () => (chaos = await chaosWorld()), 60_000);
afterAll(() => chaos.end(), 60_000);

describe('A command that is not answered in time', () => {
  it('is pending when it was accepted and MongoDB is away, and is recorded once afterwards', async () => {
    const { driver, command } = await aCommand();
    await chaos.kill('mongo');
    expect(await updateCase(chaos.world, command)).toBe('pending');
    await chaos.start('mongo');
    expect(await insist(driver, command)).toMatchObject({ version: command.expectedVersion + 1 });
    expect(await recorded(command)).toBe(1);
  }, 60_000);

  it('is unknown when Temporal is away, and a repeat has one effect', async () => {
    const { driver, command } = await aCommand();
    await chaos.kill('temporal');
    expect(await updateCase(chaos.world, command)).toBe('unknown');
    expect(await recorded(command)).toBe(0);
    await chaos.start('temporal');
    expect(await insist(driver, command)).toMatchObject({ version: command.expectedVersion + 1 });
    expect(await recorded(command)).toBe(1);
  }, 60_000);
});

async function aCommand() {
  const driver = await openCase(chaos.world);
  await until(async () => (await driver.state()).step === 'acceptance');
  return { driver, command: await driver.command({ by: 'coordinator', action: 'acceptCase', input: {} }) };
}

async function recorded({ caseNumber, id }: { caseNumber: string; id: string }): Promise<number> {
  const events = await findEvents(chaos.world.mongo, { caseNumber });
  return events.filter(({ event }) => event.command?.id === id).length;
}
