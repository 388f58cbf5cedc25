import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { CaseActivities, RecordBatch } from '../../workflows/activities.ts';
import type { Action } from '../../workflows/domain/actions.ts';
import { createActivities } from '../../server/activities.ts';
import { appendEvents, findEvents, type CaseEventDocument } from '../../server/mongo/case-events.ts';
import { cases, claimEpoch } from '../../server/mongo/cases.ts';
import { chainOf } from '../../server/mongo/chain.ts';
import type { Mongo } from '../../server/mongo/connection.ts';
import { workflowBundle } from '../../server/temporal/bundle.ts';
import { createCaseWorker, type CaseWorker } from '../../server/temporal/case-worker.ts';
import { resumeCase } from '../../server/temporal/case-runs.ts';
import { lifeOf, openCase, setPolicy, until, type CaseDriver } from '../support/case-driver.ts';
import { temporalServer, type Engine } from '../support/engines.ts';
import { brokenInvariants, namesOf, type Line } from '../support/oracle.ts';
import { accepted, recordWorld, type RecordWorld } from '../support/world-record.ts';

/** The worker of the product, but for its record: here a bug can be planted in front of it. Source: quality.md §4. */
type Recording = CaseActivities['recordEvents'];
let engine: Engine;
let world: RecordWorld;
let worker: CaseWorker;
let running: Promise<void>;
let honest: Recording;
let recording: Recording;

beforeAll(async () => {
  engine = await temporalServer();
  world = await recordWorld({ temporalAddress: engine.address });
  await setPolicy(world, { takeBackMs: 1 });
  const activities = createActivities(world);
  honest = activities.recordEvents;
  recording = honest;
  const bundle = await workflowBundle(world.config.dataDir);
  const planted = { ...activities, recordEvents: (batch: RecordBatch) => recording(batch) };
  worker = await createCaseWorker({ config: world.config, bundle, activities: planted });
  running = worker.run();
}, 90_000);
afterEach(async () => {
  recording = honest;
  for (const name of ['cases', 'caseEvents']) await world.mongo.collection(name).deleteMany({});
});
afterAll(async () => {
  worker.stop();
  await running;
  await worker.close();
  await world.end();
  await engine.stop();
}, 60_000);

/** A client that sends the first commands of a case's life and writes down what it was told. It stops when it is told nothing. */
async function live(driver: CaseDriver, upTo: Action): Promise<Line[]> {
  const ledger: Line[] = [];
  for (const step of await lifeOf(world, driver)) {
    const command = await step();
    const told = await driver.deliver(command).catch(() => undefined);
    if (!told) break;
    ledger.push({ caseNumber: driver.caseNumber, commandId: command.id, version: told.version });
    if (command.action === upTo) break;
  }
  return ledger;
}

async function atAcceptance(): Promise<CaseDriver> {
  const driver = await openCase(world);
  await until(async () => (await driver.state()).step === 'acceptance');
  return driver;
}

/** The record, blind to these fields of the snapshot whenever it looks whether it may write. */
function blindTo(fields: readonly string[]): Mongo {
  const blind = (filter: Record<string, unknown>) =>
    Object.fromEntries(Object.entries(filter).filter(([name]) => !fields.includes(name)));
  const collection = (name: string) => {
    const real = world.mongo.collection(name);
    if (name !== 'cases') return real;
    return {
      findOne: (filter: object, options: object) => real.findOne(blind({ ...filter }), options),
      updateOne: (filter: object, update: object, options: object) =>
        real.updateOne(blind({ ...filter }), update, options),
    };
  };
  return { ...world.mongo, collection } as unknown as Mongo; // only what `appendEvents` asks of it
}

async function snapshotOf(caseNumber: string) {
  const snapshot = await cases(world.mongo).findOne({ _id: caseNumber });
  if (!snapshot) throw new Error(`${caseNumber} is not recorded`);
  return { caseNumber, epoch: snapshot.epoch, after: snapshot.version, head: snapshot.head };
}

describe('The oracle of the chaos runs', () => {
  it('finds nothing where nothing was planted', async () => {
    const driver = await atAcceptance();
    const ledger = await live(driver, 'signOffJudgment');
    await until(async () => (await driver.state()).step === 'issued');
    expect(ledger).toHaveLength(12);
    expect(await brokenInvariants(world, ledger)).toEqual([]);
  }, 30_000);

  it('names R1 when a command is acknowledged before it is written', async () => {
    recording = async (batch) => {
      const last = chainOf(batch).at(-1);
      const isLost = batch.events.some(({ type }) => type === 'CaseAccepted');
      return isLost && last ? { seq: last.seq, head: last.hash } : honest(batch);
    };
    const ledger = await live(await atAcceptance(), 'acceptCase');
    expect(ledger).toHaveLength(1);
    expect(namesOf(await brokenInvariants(world, ledger))).toEqual(['R1']);
  }, 30_000);

  it('names R8 when an event is written outside the chain', async () => {
    recording = async (batch) => {
      const recorded = await honest(batch);
      const [first] = batch.events;
      if (first?.type !== 'CaseAccepted') return recorded;
      const { command: _command, ...event } = first; // a command is there once, whatever is planted
      const seq = recorded.seq + 1;
      const stray = {
        _id: `${batch.caseNumber}:${seq}`,
        caseNumber: batch.caseNumber,
        seq,
        previous: recorded.head,
        hash: recorded.head,
        event,
      };
      await world.mongo.collection<CaseEventDocument>('caseEvents').insertOne(stray);
      return recorded;
    };
    const ledger = await live(await atAcceptance(), 'acceptCase');
    expect(namesOf(await brokenInvariants(world, ledger))).toContain('R8');
  }, 30_000);

  it('names R15 when a run whose epoch is over can still write', async () => {
    const zombie = async (mongo: Mongo) => {
      const driver = await atAcceptance();
      const command = await driver.command({ by: 'coordinator', action: 'acceptCase', input: {} });
      const old = await snapshotOf(driver.caseNumber);
      await resumeCase(world, driver.caseNumber); // another run goes on; the old one had this in hand
      await appendEvents(mongo, { ...old, events: accepted(Date.now(), 'zombie').slice(1) });
      return driver.deliver(command).catch(() => undefined);
    };
    expect(await zombie(world.mongo)).toBeDefined();
    expect(await brokenInvariants(world, [])).toEqual([]);
    expect(await zombie(blindTo(['epoch', 'head']))).toBeUndefined();
    expect(namesOf(await brokenInvariants(world, []))).toContain('R15');
  }, 60_000);

  it('names R8 when the head is not compared: two histories become one', async () => {
    const driver = await atAcceptance();
    const restored = { ...(await snapshotOf(driver.caseNumber)), head: 'f'.repeat(64) };
    const batch = { ...restored, events: accepted(Date.now(), 'restored').slice(1) };
    expect(await appendEvents(world.mongo, batch)).toMatchObject({ diverged: true });
    expect(await appendEvents(blindTo(['head']), batch)).toMatchObject({ seq: batch.after + 1 });
    expect(namesOf(await brokenInvariants(world, []))).toContain('R8');
    expect(await findEvents(world.mongo, batch)).toHaveLength(1);
    await claimEpoch(world.mongo, driver.caseNumber); // the run that still lives writes no more
  }, 30_000);
});
