import { expect } from '@jest/globals';
import { findEvents } from '../../server/mongo/case-events.ts';
import type { Command } from '../../workflows/domain/case/commands.ts';
import { lifeOf, openCase, until } from './case-driver.ts';
import { insist, type ChaosWorld, type Victim } from './chaos-world.ts';

/** One life from acceptance to the certificate in which a process dies at every step while the command is in flight.
 *  Expects each command once and at the version it was answered, one certificate, no gap, and an answer within 10 s. */
export async function liveThrough(
  { world, kill, start }: ChaosWorld,
  victimOf: (step: number) => Victim,
): Promise<void> {
  const driver = await openCase(world);
  await until(async () => (await driver.state()).step === 'acceptance');
  const sent: { command: Command; version: number }[] = [];
  for (const [index, step] of (await lifeOf(world, driver)).entries()) {
    const command = await step();
    const victim = victimOf(index);
    const first = driver.deliver(command).catch(() => undefined); // in flight while the process dies
    await kill(victim);
    await start(victim);
    const { version, ms } = await insist(driver, command);
    await first;
    expect(ms).toBeLessThan(10_000);
    sent.push({ command, version });
  }
  await until(async () => (await driver.state()).step === 'issued');
  const stored = await findEvents(world.mongo, { caseNumber: driver.caseNumber });
  for (const { command, version } of sent)
    expect(stored.filter(({ event }) => event.command?.id === command.id).map(({ seq }) => seq)).toEqual([version]);
  expect(stored.filter(({ event }) => event.type === 'CertificateIssued')).toHaveLength(1);
  expect(stored.map(({ seq }) => seq)).toEqual(stored.map((_, index) => index + 1));
}
