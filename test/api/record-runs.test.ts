import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { caseWorkflowId } from '../../workflows/messages.ts';
import { appendEvents } from '../../server/mongo/case-events.ts';
import { cases, findCase } from '../../server/mongo/cases.ts';
import { verifyRecord } from '../../server/mongo/verification.ts';
import { relayUnstarted, resumeCase, runStatus, startCase, wakeCase } from '../../server/temporal/case-runs.ts';
import { reconcile } from '../../server/temporal/reconciliation.ts';
import { createTemporalClient } from '../../server/temporal/client.ts';
import { createDriver, openCase, setPolicy, until } from '../support/case-driver.ts';
import { temporalServer, type Engine } from '../support/engines.ts';
import { startWorker, type ServerProcess } from '../support/server-process.ts';
import { accepted, recordWorld, takenIn, type RecordWorld } from '../support/world-record.ts';

let temporal: Engine;
let world: RecordWorld;
let worker: ServerProcess;
beforeAll(async () => {
  temporal = await temporalServer();
  world = await recordWorld({ temporalAddress: temporal.address });
  await setPolicy(world, { takeBackMs: 1 });
  worker = await startWorker(world.config);
}, 90_000);
afterAll(async () => {
  await worker.stop();
  await world.end();
  await temporal.stop();
}, 30_000);

const accept = (epoch: number, after: number, head: string, caseNumber: string) => ({
  caseNumber,
  epoch,
  after,
  head,
  events: accepted(1, randomBytes(8).toString('hex')),
});
async function atAcceptance(): Promise<string> {
  const { caseNumber } = await openCase(world);
  await until(async () => (await findCase(world.mongo, caseNumber))?.step === 'acceptance');
  return caseNumber;
}

describe('the run of a case', () => {
  it('is started once, and recorded, however often it is asked for', async () => {
    const { caseNumber } = await takenIn(world);
    await Promise.all(Array.from({ length: 5 }, () => startCase(world, caseNumber)));
    await until(async () => (await findCase(world.mongo, caseNumber))?.step === 'acceptance');
    expect((await verifyRecord(world.mongo, caseNumber)).differences).toEqual([]);
  });

  it('is started by the relay when a crash came between intake and start', async () => {
    const { caseNumber } = await takenIn(world);
    expect(await runStatus(world, caseNumber)).toBeUndefined();
    await relayUnstarted(world, 0);
    await until(async () => (await findCase(world.mongo, caseNumber))?.step === 'acceptance');
  });

  it('is never started again from its intake once the record has an event', async () => {
    const caseNumber = await atAcceptance();
    await world.temporal.client.workflow.getHandle(caseWorkflowId(caseNumber)).terminate();
    await startCase(world, caseNumber);
    await relayUnstarted(world, 0);
    expect(await runStatus(world, caseNumber)).toBe('TERMINATED');
  });

  it('goes on from the record when it is resumed, and the old one can write nothing any more', async () => {
    const caseNumber = await atAcceptance();
    const before = await findCase(world.mongo, caseNumber);
    await resumeCase(world, caseNumber);
    expect(
      await appendEvents(world.mongo, accept(1, before?.version ?? 0, before?.head ?? '', caseNumber)),
    ).toMatchObject({ diverged: true });
    const answer = await createDriver(world, caseNumber).send('coordinator', 'acceptCase', {});
    expect(await findCase(world.mongo, caseNumber)).toMatchObject({
      version: answer.version,
      step: 'assignment',
      epoch: 2,
    });
    expect((await verifyRecord(world.mongo, caseNumber)).differences).toEqual([]);
  });

  it('is woken once by ten callers, and answers a command of the run before', async () => {
    const driver = await openCase(world);
    await until(async () => (await driver.state()).step === 'acceptance');
    const command = await driver.command({ by: 'coordinator', action: 'acceptCase', input: {} });
    const first = await driver.deliver(command);
    await world.temporal.client.workflow.getHandle(caseWorkflowId(driver.caseNumber)).terminate();
    await Promise.all(Array.from({ length: 10 }, () => wakeCase(world, driver.caseNumber)));
    expect(await driver.deliver(command)).toEqual(first);
    expect((await cases(world.mongo).findOne({ _id: driver.caseNumber }))?.epoch).toBe(2);
  });

  it('ends by itself once the case is closed', async () => {
    const caseNumber = await atAcceptance();
    await createDriver(world, caseNumber).send('coordinator', 'declineCase', { reason: 'outOfScope' });
    await until(async () => (await runStatus(world, caseNumber)) === 'COMPLETED');
  });

  it('continues as new when it has taken enough, and knows its commands still', async () => {
    await setPolicy(world, { takeBackMs: 1, continueAsNewAfter: 1 });
    const long = createDriver(world, await atAcceptance());
    await setPolicy(world, { takeBackMs: 1 });
    const run = () => world.temporal.client.workflow.getHandle(caseWorkflowId(long.caseNumber)).describe();
    const { runId } = await run();
    const command = await long.command({ by: 'coordinator', action: 'acceptCase', input: {} });
    const answer = await long.deliver(command);
    await until(async () => (await run()).runId !== runId);
    expect(await long.deliver(command)).toEqual(answer);
    const reused = { ...command, hash: 'f'.repeat(64) };
    await expect(long.deliver(reused)).rejects.toMatchObject({ cause: { type: 'COMMAND_ID_REUSED' } });
  }, 60_000);

  it('halts when the record says something else, and waits for a person', async () => {
    const driver = await openCase(world);
    await until(async () => (await driver.state()).step === 'acceptance');
    const record = await findCase(world.mongo, driver.caseNumber);
    const command = await driver.command({ by: 'coordinator', action: 'acceptCase', input: {} });
    await appendEvents(world.mongo, accept(1, record?.version ?? 0, record?.head ?? '', driver.caseNumber));
    await expect(driver.deliver(command)).rejects.toThrow();
    await until(async () => (await cases(world.mongo).findOne({ _id: driver.caseNumber }))?.halted !== undefined);
    await until(async () => (await runStatus(world, driver.caseNumber)) === 'FAILED');
    await expect(wakeCase(world, driver.caseNumber)).rejects.toMatchObject({ code: 'DIVERGED' });
    await resumeCase(world, driver.caseNumber);
    expect(await runStatus(world, driver.caseNumber)).toBe('RUNNING');
  });
});

describe('reconciliation', () => {
  it('counts nothing on a record as it should be, and each fault by its name', async () => {
    const [intact, lost, stuck] = [await atAcceptance(), await atAcceptance(), await takenIn(world)];
    await world.mongo.collection('cases').updateMany({ halted: { $exists: true } }, { $unset: { halted: '' } });
    await world.temporal.client.workflow.getHandle(caseWorkflowId(lost)).terminate();
    await cases(world.mongo).updateOne({ _id: stuck.caseNumber }, { $set: { openedAt: new Date(0) } });
    const before = await reconcile(world);
    expect(before).toMatchObject({
      gap: 0,
      brokenChain: 0,
      stateDiffers: 0,
      versionDiffers: 0,
      orphan: 0,
      brokenRegister: 0,
      stuckOutbox: 0,
      halted: 0,
    });
    await world.mongo.collection<{ _id: string }>('caseEvents').deleteOne({ _id: `${intact}:1` });
    const after = await reconcile(world);
    expect(after).toMatchObject({ gap: 1, brokenChain: 1, versionDiffers: 1, unfoldable: 1 });
    expect(before.openWithoutRun).toBeGreaterThan(0);
  });

  it('runs by a schedule', async () => {
    const handle = world.temporal.client.schedule.getHandle('reconciliation');
    const before = await world.mongo.collection('reconciliations').countDocuments();
    await handle.trigger();
    await until(async () => (await world.mongo.collection('reconciliations').countDocuments()) > before);
  });
});

describe('the seal of payloads', () => {
  it('refuses a command that our API did not send, and takes the next honest one', async () => {
    const caseNumber = await atAcceptance();
    const driver = createDriver(world, caseNumber);
    const stranger = createTemporalClient({ ...world.config, payloadKeys: [randomBytes(32)] });
    const command = await driver.command({ by: 'coordinator', action: 'acceptCase', input: {} });
    const forged = stranger.client.workflow
      .getHandle(caseWorkflowId(caseNumber))
      .executeUpdate('acceptCase', { args: [command] });
    await expect(forged).rejects.toMatchObject({ cause: { type: 'FORGED' } });
    await stranger.close();
    await expect(driver.deliver(command)).resolves.toMatchObject({ version: 3 });
  });

  it('leaves nothing readable in the file of the Temporal server, not even the message of a failure', async () => {
    const driver = createDriver(world, await atAcceptance());
    await expect(
      driver.send('coordinator', 'declineCase', { reason: 'outOfScope', note: 'CANARY-NOTE' }),
    ).resolves.toBeDefined();
    const bytes = await temporal.bytes();
    expect(bytes.includes(driver.caseNumber)).toBe(true);
    for (const canary of ['CANARY-NOTE', 'outOfScope', 'CaseDeclined', 'does not continue this run'])
      expect(bytes.includes(canary)).toBe(false);
  });
});
