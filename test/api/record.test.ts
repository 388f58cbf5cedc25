import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { RecordBatch } from '../../workflows/activities.ts';
import { organisations, people } from '../../server/demonstration.ts';
import { appendEvents, findAnswer, findEvents } from '../../server/mongo/case-events.ts';
import { claimEpoch, findCase, listCases } from '../../server/mongo/cases.ts';
import { genesis } from '../../server/mongo/chain.ts';
import { takeIn } from '../../server/mongo/intake.ts';
import { drawNumber, isNumber } from '../../server/mongo/numbers.ts';
import { verifyRecord } from '../../server/mongo/verification.ts';
import { accepted, recordWorld, submitted, takenIn, type RecordWorld } from '../support/world-record.ts';

const at = Date.UTC(2026, 9, 2);
let world: RecordWorld;
beforeAll(async () => {
  world = await recordWorld();
}, 60_000);
afterAll(() => world.end());

async function opened(): Promise<RecordBatch> {
  const opening = await takenIn(world);
  return { caseNumber: opening.caseNumber, epoch: 1, after: 0, head: genesis, events: [submitted(opening)] };
}
async function recordedCase() {
  const first = await opened();
  const recorded = await appendEvents(world.mongo, first);
  if ('diverged' in recorded) throw new Error('the first batch diverged');
  return { ...first, after: recorded.seq, head: recorded.head, events: accepted(at, 'accept-1') };
}
const rows = (name: string, caseNumber: string) => world.mongo.collection(name).countDocuments({ caseNumber });

describe('recording the events of a case', () => {
  it('moves the snapshot, chains the events and owes the outbox its rows, all at once', async () => {
    const batch = await recordedCase();
    const recorded = await appendEvents(world.mongo, batch);
    expect(recorded).toEqual({ seq: 3, head: expect.stringMatching(/^[0-9a-f]{64}$/) });
    expect(await findCase(world.mongo, batch.caseNumber)).toMatchObject({
      version: 3,
      step: 'assignment',
      ...('head' in recorded && { head: recorded.head }),
    });
    expect(await findEvents(world.mongo, batch)).toHaveLength(2);
    expect(await rows('outbox', batch.caseNumber)).toBe(3);
    expect((await verifyRecord(world.mongo, batch.caseNumber)).differences).toEqual([]);
  });

  it('is once when it is repeated, also ten times at the same moment', async () => {
    const batch = await recordedCase();
    const answers = await Promise.all(Array.from({ length: 10 }, () => appendEvents(world.mongo, batch)));
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(answers[0]).toMatchObject({ seq: 3 });
    expect(await rows('caseEvents', batch.caseNumber)).toBe(3);
    expect(await rows('outbox', batch.caseNumber)).toBe(3);
  });

  it('diverges and writes nothing when the record says something else', async () => {
    const batch = await recordedCase();
    await appendEvents(world.mongo, batch);
    const other = { ...batch, events: accepted(at + 1, 'accept-2') };
    expect(await appendEvents(world.mongo, other)).toEqual({ diverged: true, caseNumber: batch.caseNumber, after: 1 });
    expect(await rows('caseEvents', batch.caseNumber)).toBe(3);
    expect((await verifyRecord(world.mongo, batch.caseNumber)).differences).toEqual([]);
  });

  it('lets no run of an old epoch write, neither the first batch nor a later one', async () => {
    const first = await opened();
    await claimEpoch(world.mongo, first.caseNumber);
    expect(await appendEvents(world.mongo, first)).toMatchObject({ diverged: true });
    expect(await appendEvents(world.mongo, { ...first, epoch: 2 })).toMatchObject({ seq: 1 });
    const later = await recordedCase();
    await claimEpoch(world.mongo, later.caseNumber);
    expect(await appendEvents(world.mongo, later)).toMatchObject({ diverged: true });
    expect(await rows('caseEvents', later.caseNumber)).toBe(1);
  });

  it('never takes one command twice, even from two places of one case', async () => {
    const batch = await recordedCase();
    const recorded = await appendEvents(world.mongo, batch);
    if ('diverged' in recorded) throw new Error('diverged');
    const again = {
      ...batch,
      after: recorded.seq,
      head: recorded.head,
      events: [{ ...accepted(at, 'accept-1')[1]!, at: at + 5 }],
    }; // the second of two
    expect(await appendEvents(world.mongo, again)).toMatchObject({ diverged: true });
    expect(await findAnswer(world.mongo, batch.caseNumber, 'accept-1')).toEqual({ hash: 'd'.repeat(64), version: 3 });
    expect(await findAnswer(world.mongo, batch.caseNumber, 'unknown')).toBeUndefined();
  });

  it('keeps for ever what an event names', async () => {
    const batch = await recordedCase();
    const snapshot = await findCase(world.mongo, batch.caseNumber);
    const stored = await world.mongo
      .collection<{ _id: string; pinned: boolean }>('contents')
      .findOne({ _id: snapshot?.state.submission.content ?? '' });
    expect(stored?.pinned).toBe(true);
  });
});

describe('verifying the record', () => {
  it.each([
    [
      'an event',
      (number: string) =>
        world.mongo
          .collection<{ _id: string }>('caseEvents')
          .updateOne({ _id: `${number}:2` }, { $set: { 'event.at': 1 } }),
    ],
    [
      'a hash',
      (number: string) =>
        world.mongo
          .collection<{ _id: string }>('caseEvents')
          .updateOne({ _id: `${number}:3` }, { $set: { hash: 'e'.repeat(64) } }),
    ],
    [
      'a snapshot',
      (number: string) =>
        world.mongo
          .collection<{ _id: string }>('cases')
          .updateOne({ _id: number }, { $set: { 'state.step': 'issued' } }),
    ],
    [
      'an index field',
      (number: string) =>
        world.mongo
          .collection<{ _id: string }>('cases')
          .updateOne({ _id: number }, { $set: { organisation: 'o-other' } }),
    ],
    [
      'a gap',
      (number: string) => world.mongo.collection<{ _id: string }>('caseEvents').deleteOne({ _id: `${number}:2` }),
    ],
    [
      'the end',
      (number: string) => world.mongo.collection<{ _id: string }>('caseEvents').deleteOne({ _id: `${number}:3` }),
    ],
  ])('finds that somebody changed %s', async (_what, tamper) => {
    const batch = await recordedCase();
    await appendEvents(world.mongo, batch);
    await tamper(batch.caseNumber);
    const { differences } = await verifyRecord(world.mongo, batch.caseNumber);
    expect(differences.map((one) => one.caseNumber)).toContain(batch.caseNumber);
  });
});

describe('taking an application in', () => {
  it('is once for the same command, and refused for another content under its id', async () => {
    const opening = await takenIn(world, { commandId: 'same' });
    expect(await takenIn(world, { commandId: 'same' })).toEqual(opening);
    const application = { ...opening, commandHash: 'f'.repeat(64), openings: [opening] };
    await expect(takeIn(world.mongo, application)).rejects.toMatchObject({ code: 'COMMAND_ID_REUSED' });
  });

  it('draws opaque numbers with a check character, once per key', async () => {
    const drawn = await Promise.all(
      Array.from({ length: 8 }, () => drawNumber(world.mongo, { kind: 'certificate', key: 'one' })),
    );
    expect(new Set(drawn).size).toBe(1);
    const number = drawn[0] ?? '';
    expect(isNumber('certificate', number)).toBe(true);
    expect(isNumber('certificate', `${number.slice(0, -1)}${number.endsWith('A') ? 'B' : 'A'}`)).toBe(false);
    expect(isNumber('letter', number)).toBe(false);
  });
});

describe('listing cases', () => {
  it('shows a case to its applicant and the coordinator, and to nobody of the competitor', async () => {
    const batch = await recordedCase();
    const seenBy = async (person: string) => {
      const viewer = await world.registers.actorOf(person);
      if (!viewer) throw new Error(`no ${person}`);
      return (await listCases(world.mongo, { viewer, limit: 100 })).map((one) => one._id);
    };
    expect(await seenBy(people.hoshimiClerk.id)).toContain(batch.caseNumber);
    expect(await seenBy(people.coordinator.id)).toContain(batch.caseNumber);
    expect(await seenBy(people.kazahayaClerk.id)).toEqual([]);
    expect(await seenBy(people.expertElectronics.id)).toEqual([]);
    expect(organisations.hoshimi.id).not.toBe(organisations.kazahaya.id);
  });
});
