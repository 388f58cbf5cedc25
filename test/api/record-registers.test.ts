import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { organisations, people } from '../../server/demonstration.ts';
import { actorFrom, anchorRegisters } from '../../server/mongo/registers.ts';
import { seed } from '../../server/seed.ts';
import { recordWorld, type RecordWorld } from '../support/world-record.ts';

let world: RecordWorld;
beforeAll(async () => {
  world = await recordWorld();
}, 60_000);
afterAll(() => world.end());
const { id: advisor } = people.advisorMaterials;
const entry = (at: number) => ({
  type: 'InterestDeclared' as const,
  person: advisor,
  organisation: organisations.hoshimi.id,
  at,
  by: advisor,
});

describe('the registers', () => {
  it('know the demonstration people, and a second start adds nobody', async () => {
    const before = (await world.registers.current()).seq;
    expect(await seed(world)).toBe(false);
    expect((await world.registers.current()).seq).toBe(before);
    expect(await world.registers.actorOf(people.hoshimiClerk.id)).toMatchObject({
      organisation: organisations.hoshimi.id,
      roles: ['clerk'],
    });
    expect(await world.registers.actorOf('p-nobody')).toBeUndefined();
  });

  it('count an interest in a company for its whole group', async () => {
    const actor = await world.registers.actorOf(people.advisorElectronics.id);
    expect(actor?.interests).toEqual(
      expect.arrayContaining([
        organisations.kazahaya.id,
        organisations.kazahayaHoldings.id,
        organisations.university.id,
      ]),
    );
    expect(actor?.interests).not.toContain(organisations.hoshimi.id);
  });

  it('say at once what was entered, and still what was known before', async () => {
    const before = (await world.registers.current()).seq;
    const seq = await world.registers.append(entry(Date.now()), before);
    expect((await world.registers.actorOf(advisor))?.interests).toContain(organisations.hoshimi.id);
    expect(actorFrom(await world.registers.asOf({ seq: before }), advisor)?.interests).not.toContain(
      organisations.hoshimi.id,
    );
    expect((await world.registers.current()).seq).toBe(seq);
  });

  it('refuse an entry that rests on an older state, and keep every one of twenty at the same moment', async () => {
    await expect(world.registers.append(entry(Date.now()), 1)).rejects.toMatchObject({ code: 'STALE_VERSION' });
    const before = (await world.registers.current()).seq;
    const seqs = await Promise.all(
      Array.from({ length: 20 }, (_, index) => world.registers.append(entry(Date.now() + index))),
    );
    expect(new Set(seqs).size).toBe(20);
    expect((await world.registers.current()).seq).toBe(before + 20);
    expect(await world.registers.verify()).toBeUndefined();
  });

  it('show that somebody cut off the end, and go on behind it no more', async () => {
    const registers = world.mongo.collection<{ _id: string; seq: number }>('registers');
    const [last] = await registers.find().sort({ seq: -1 }).limit(1).toArray();
    if (!last) throw new Error('The registers are empty');
    await registers.deleteOne({ _id: last._id });
    expect(await world.registers.verify()).toBe(last.seq);
    await expect(world.registers.append(entry(Date.now()))).rejects.toThrow('do not end where their head says');
    await registers.insertOne(last);
    expect(await world.registers.verify()).toBeUndefined();
  });

  it('keep the files that an entry names in the transaction that enters it, and those of no other', async () => {
    const file = 'f'.repeat(64);
    const files = world.mongo.collection<{ _id: string; pinned: boolean }>('files');
    const heads = world.mongo.collection<{ _id: string; seq: number }>('registerHead');
    const isPinned = async () => (await files.findOne({ _id: file }))?.pinned;
    const fact = { maker: 'm-1', at: Date.now(), by: advisor };
    const assessed = { type: 'ProgrammeAssessed', assessment: 'a-1', level: 'meetsModel', basis: 'visit', reference: 'A-1', files: [file], ...fact } as const; // prettier-ignore
    await files.insertOne({ _id: file, pinned: false });
    await world.registers.append({ type: 'MakerAdmitted', organisation: organisations.hoshimi.id, name: 'Hoshimi', nameJa: '星見', ...fact }); // prettier-ignore
    const { seq } = await world.registers.current();
    await heads.updateOne({}, { $set: { seq: seq + 1 } }); // what breaks the entry off after its file was pinned
    await expect(world.registers.append(assessed)).rejects.toThrow('do not end where their head says');
    expect(await isPinned()).toBe(false);
    await heads.updateOne({}, { $set: { seq } });
    expect(await world.registers.append(assessed)).toBe(seq + 1);
    expect(await isPinned()).toBe(true);
  });

  it('of before there was a head are given the one of their end', async () => {
    const heads = world.mongo.collection<{ _id: string }>('registerHead');
    await heads.deleteMany({});
    expect(await world.registers.verify()).toBeDefined();
    await anchorRegisters(world.mongo);
    expect(await world.registers.verify()).toBeUndefined();
    await world.registers.append(entry(Date.now()));
  });

  it('show that somebody changed an entry', async () => {
    await world.mongo
      .collection<{ _id: string }>('registers')
      .updateOne({ _id: '0000000003' }, { $set: { 'entry.by': 'p-other' } });
    expect(await world.registers.verify()).toBe(3);
  });
});
