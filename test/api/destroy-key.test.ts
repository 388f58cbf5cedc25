import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { eraseOwner } from '../../server/files/erasure.ts';
import { blobOf, blobStoreOf } from '../../server/files/receive.ts';
import { recordWorld, type RecordWorld } from '../support/world-record.ts';

let world: RecordWorld;
beforeAll(async () => (world = await recordWorld()), 60_000);
afterAll(() => world.end());

it('a destroyed key leaves neither text nor file of its owner, and nothing of another one is touched', async () => {
  const [owner, other] = ['organisation/o-gone', 'organisation/o-stays'];
  const ids = [await world.contents.put(owner, 'words'), await world.contents.put(other, 'words')] as const;
  const blob = blobOf('a'.repeat(32), await world.keys.get(owner));
  async function* bytes() {
    yield Buffer.from('bytes');
  }
  await blobStoreOf(world).write(blob, bytes());
  await world.mongo.collection('files').insertOne({ owner, blob: blob.id });
  expect(await eraseOwner(world, owner)).toBe(true);
  expect(await world.contents.find(owner, ids[0])).toBeUndefined();
  expect(await world.contents.find(other, ids[1])).toBe('words');
  await expect(blobStoreOf(world).read(blob).next()).rejects.toThrow('ENOENT');
  expect(await eraseOwner(world, owner)).toBe(true);
  expect(await eraseOwner(world, 'case/K-NONE')).toBe(false);
});
