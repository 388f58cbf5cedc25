import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { fingerprintOf } from '../../workflows/domain/list/look-up/fingerprint.ts';
import { createTablePlan } from '../../server/lookup/fingerprint-table.ts';
import { openIndexStore, type IndexStore } from '../../server/lookup/index-store.ts';
import { indexOf } from '../../server/lookup/part-index.ts';
import type { SegmentRecord } from '../../server/lookup/segment-record.ts';
import { lookAlikeKeyOf, recallKeyOf } from '../../workflows/domain/list/part-number.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'gaihi-index-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const record = (key: string, maker = 'm', body = key): SegmentRecord => ({
  key,
  id: `${maker}/${key}`,
  body: Buffer.from(body),
});
const told = (records: readonly SegmentRecord[]) =>
  records.map(({ id, body }) => `${id}=${Buffer.from(body).toString()}`).sort();

/** What the index must answer, from a plain Map. */
function createReference() {
  const entries = new Map<string, SegmentRecord>();
  const where = (is: (one: SegmentRecord) => boolean) => [...entries.values()].filter(is);
  const folded = (key: string) => lookAlikeKeyOf(recallKeyOf(key));
  return {
    add: (records: readonly SegmentRecord[]) => records.forEach((one) => entries.set(one.id, one)),
    find: (key: string) => where((one) => one.key === key),
    findAlike: (key: string) => where((one) => one.key !== key && folded(one.key) === folded(key)),
    findPrefix: (prefix: string) => where((one) => one.key.startsWith(prefix)),
  };
}

// Few letters, and few numbers: so that batches change each other's entries, and numbers look alike.
const letters = fc.oneof(
  fc.constantFrom('AB0', 'ABO', 'A-B0', '8B0-1', 'あB05', 'AB05', 'ABOS', 'AB/05'),
  fc.string({ unit: fc.constantFrom(...'AB0O1I5S8-/あ'), minLength: 3, maxLength: 5 }),
);
const records = fc.uniqueArray(fc.record({ key: letters, maker: fc.constantFrom('x', 'y', 'z'), body: fc.string({ unit: 'binary', maxLength: 40 }) }), { selector: ({ key, maker }) => `${maker}/${key}`, maxLength: 60 }); // prettier-ignore

describe('The index of part numbers', () => {
  it('answers as a plain Map does, whatever was added, changed, merged or opened again', async () => {
    let run = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.array(records, { minLength: 1, maxLength: 5 }),
        fc.array(letters, { maxLength: 20 }),
        async (batches, asked) => {
          const place = join(folder, `run-${(run += 1)}`);
          const reference = createReference();
          const store = await openIndexStore(place);
          for (const [at, batch] of batches.entries()) {
            const added = batch.map(({ key, maker, body }) => record(key, maker, body));
            await store.add(added, at + 1);
            reference.add(added);
            agree(store, reference, [...asked, ...added.map(({ key }) => key)]);
            if (at % 2 === 1) await store.merge();
          }
          while (await store.merge());
          store.close();
          const again = await openIndexStore(place);
          expect(again.current().treeSize).toBe(batches.length);
          agree(again, reference, [...asked, ...batches.flat().map(({ key }) => key)]);
          again.close();
        },
      ),
      { numRuns: 40 },
    );
  });

  it('keeps apart 20,000 numbers and as many that are not in it', async () => {
    const store = await openIndexStore(join(folder, 'many'));
    const keys = Array.from({ length: 20_000 }, (_, at) => `STM32F${at.toString(36).toUpperCase()}T6`);
    for (let at = 0; at < keys.length; at += 2_500)
      await store.add(
        keys.slice(at, at + 2_500).map((key) => record(key)),
        at,
      );
    while (await store.merge());
    for (const key of keys) {
      expect(told(store.current().find(key))).toEqual([`m/${key}=${key}`]);
      expect(store.current().find(`${key}X`)).toEqual([]);
    }
    for (const prefix of ['STM32F1', 'STM32FA', 'STM32FFF', 'STM32F9Z', 'STM32FZZZ']) {
      const found = store.current().findPrefix({ prefix, limit: 20_000 });
      expect(found.map(({ key }) => key)).toEqual(keys.filter((key) => key.startsWith(prefix)).sort());
    }
    store.close();
  });

  it('gives pages of a prefix that never part the makers of one number', async () => {
    const store = await openIndexStore(join(folder, 'pages'));
    const all = ['AAA1', 'AAA2', 'AAA3', 'AAB1'].flatMap((key) => ['x', 'y'].map((maker) => record(key, maker)));
    await store.add(all, 8);
    const first = store.current().findPrefix({ prefix: 'AAA', limit: 3 });
    expect(first.map(({ id }) => id)).toEqual(['x/AAA1', 'y/AAA1', 'x/AAA2', 'y/AAA2']);
    const second = store.current().findPrefix({ prefix: 'AAA', after: 'AAA2', limit: 3 });
    expect(second.map(({ id }) => id)).toEqual(['x/AAA3', 'y/AAA3']);
    expect(() => store.current().findPrefix({ prefix: 'AA', limit: 3 })).toThrow(RangeError);
    store.close();
  });

  it('is taken over by another process while an answer of the old one is still held', async () => {
    const [writer, reader] = [await openIndexStore(join(folder, 'two')), await openIndexStore(join(folder, 'two'))];
    await writer.add([record('LM358', 'm', 'old')], 1);
    await reader.refresh();
    const held = reader.current();
    await writer.add([record('LM358', 'm', 'new'), record('LM324')], 3);
    await writer.merge();
    expect(told(held.find('LM358'))).toEqual(['m/LM358=old']);
    await reader.refresh();
    expect([reader.current().treeSize, told(reader.current().find('LM358'))]).toEqual([3, ['m/LM358=new']]);
    expect([told(held.find('LM358')), told(indexOf({ ...held, registered: [] }).find('LM358'))]).toEqual([
      ['m/LM358=old'],
      ['m/LM358=old'],
    ]);
    writer.close();
    reader.close();
  });
});

function agree(store: IndexStore, reference: ReturnType<typeof createReference>, asked: readonly string[]): void {
  const index = store.current();
  for (const key of asked) {
    expect([key, told(index.find(key))]).toEqual([key, told(reference.find(key))]);
    expect([key, told(index.findAlike(key))]).toEqual([key, told(reference.findAlike(key))]);
    const prefix = key.slice(0, 3);
    expect(told(index.findPrefix({ prefix, limit: 1_000 }))).toEqual(told(reference.findPrefix(prefix)));
  }
}

describe('A table of fingerprints', () => {
  it('gives back every place and hardly another one', () => {
    const plan = createTablePlan();
    for (let at = 0; at < 50_000; at += 1) plan.put(`part-${at % 40_000}`, at);
    const table = plan.build();
    expect(table.bytes.length / 50_000).toBeLessThan(15.1);
    for (let at = 0; at < 40_000; at += 1) {
      expect([...table.placesOf(`part-${at}`)].sort()).toEqual(at < 10_000 ? [at, at + 40_000].sort() : [at]);
      expect(table.placesOf(`absent-${at}`)).toEqual([]);
    }
  });

  it('spreads numbers that differ in one digit', () => {
    const seen = new Set<string>();
    const buckets = new Uint32Array(64);
    for (let at = 0; at < 200_000; at += 1) {
      const { high, low } = fingerprintOf(`XC7A${at}T-1CPG236C`);
      seen.add(`${high} ${low}`);
      buckets[high >>> 26] = (buckets[high >>> 26] ?? 0) + 1;
    }
    expect(seen.size).toBe(200_000);
    expect(Math.max(...buckets) / Math.min(...buckets)).toBeLessThan(1.3);
  });
});
