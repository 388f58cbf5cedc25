import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createContentKeys } from '../../server/mongo/content-keys.ts';
import { collectContents, createContents } from '../../server/mongo/contents.ts';
import { deleteDraft, findDraft, listDrafts, saveDraft } from '../../server/mongo/drafts.ts';
import { recordWorld, type RecordWorld } from '../support/world-record.ts';

let world: RecordWorld;
beforeAll(async () => {
  world = await recordWorld();
}, 60_000);
afterAll(() => world.end());
const stored = () => world.mongo.collection<{ _id: string; sealed: Buffer; touchedAt: Date }>('contents');
const day = 24 * 3_600_000;

describe('what people wrote', () => {
  it('has the same id when it is stored again, whatever the order of its fields', async () => {
    const id = await world.contents.put('case/K-1', { b: 2, a: '文' });
    expect(await world.contents.put('case/K-1', { a: '文', b: 2 })).toBe(id);
    expect(await world.contents.get('case/K-1', id)).toEqual({ a: '文', b: 2 });
  });

  it('has different ids for two companies, and is not there for the other one', async () => {
    const ours = await world.contents.put('organisation/o-1', { secret: 'same' });
    const theirs = await world.contents.put('organisation/o-2', { secret: 'same' });
    expect(ours).not.toBe(theirs);
    expect(await world.contents.find('organisation/o-2', ours)).toBeUndefined();
    expect(await world.contents.has('organisation/o-2', [ours])).toBe(false);
  });

  it('lies sealed in the database', async () => {
    const id = await world.contents.put('case/K-2', { words: 'CANARY-4711' });
    const raw = await stored().findOne({ _id: id }, { promoteBuffers: true });
    expect(raw?.sealed.length).toBeGreaterThan(28);
    expect(raw?.sealed.includes('CANARY')).toBe(false);
  });

  it('cannot be read once its key is destroyed, nor added to, also by a process that starts later', async () => {
    const id = await world.contents.put('case/K-3', { words: 'gone' });
    const other = await world.contents.put('case/K-4', { words: 'stays' });
    await world.contents.destroyOwner('case/K-3');
    expect(await world.contents.find('case/K-3', id)).toBeUndefined();
    await expect(world.contents.put('case/K-3', 'more')).rejects.toThrow('destroyed');
    const later = createContents(world.mongo, createContentKeys(world.mongo, world.config.masterKey));
    expect(await later.find('case/K-3', id)).toBeUndefined();
    expect(await later.get('case/K-4', other)).toEqual({ words: 'stays' });
  });

  it('fails loudly when a bit of it was changed, or under another master key', async () => {
    const id = await world.contents.put('case/K-5', { words: 'exact' });
    const stranger = createContents(world.mongo, createContentKeys(world.mongo, Buffer.alloc(32, 7)));
    await expect(stranger.get('case/K-5', id)).rejects.toThrow();
    const raw = await stored().findOne({ _id: id }, { promoteBuffers: true });
    const sealed = Buffer.from(raw?.sealed ?? []);
    sealed.writeUInt8(sealed.readUInt8(40) ^ 1, 40);
    await stored().updateOne({ _id: id }, { $set: { sealed } });
    await expect(world.contents.get('case/K-5', id)).rejects.toThrow();
  });

  it('is collected when no event names it and nobody touched it for 30 days', async () => {
    const id = await world.contents.put('case/K-6', { words: 'forgotten' });
    expect(await collectContents(world.mongo, Date.now() + 29 * day)).toBe(0);
    await stored().updateOne({ _id: id }, { $set: { touchedAt: new Date(Date.now() - 31 * day) } });
    const pinned = await world.contents.put('case/K-6', { words: 'kept' });
    await world.mongo
      .collection<{ _id: string }>('contents')
      .updateOne({ _id: pinned }, { $set: { pinned: true, touchedAt: new Date(0) } });
    expect(await collectContents(world.mongo, Date.now())).toBe(1);
    expect(await world.contents.get('case/K-6', pinned)).toEqual({ words: 'kept' });
  });
});

describe('a draft', () => {
  const change = { id: 'd-1', person: 'p-1', organisation: 'o-1' };
  const save = (version: number, value: unknown) => saveDraft(world.mongo, world.keys, { ...change, version, value });

  it('shows what is stored instead of losing it, when two people save', async () => {
    expect(await save(0, { text: 'first' })).toMatchObject({ saved: { version: 1 } });
    expect(await save(1, { text: 'second' })).toMatchObject({ saved: { version: 2 } });
    expect(await save(1, { text: 'late' })).toMatchObject({ conflict: { version: 2, value: { text: 'second' } } });
    expect(await save(0, { text: 'new' })).toMatchObject({ conflict: { version: 2 } });
  });

  it('is there for the own organisation only, even under the same id', async () => {
    await save(0, { text: 'ours' });
    expect(await findDraft(world.mongo, world.keys, { id: 'd-1', organisation: 'o-2' })).toBeUndefined();
    const theirs = await saveDraft(world.mongo, world.keys, {
      ...change,
      organisation: 'o-2',
      version: 0,
      value: 'theirs',
    });
    expect(theirs).toMatchObject({ saved: { version: 1 } });
    expect(await deleteDraft(world.mongo, { id: 'd-1', organisation: 'o-2' })).toBe(true);
    expect(await listDrafts(world.mongo, world.keys, 'o-1')).toMatchObject([{ id: 'd-1' }]);
  });
});
