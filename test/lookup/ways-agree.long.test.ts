import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { setTimeout as sleep } from 'node:timers/promises';
import { leafBytes, openLog, published, startSigner, withdrawn } from '../support/list-builder.ts';
import { startBulkWorker, type ServerProcess } from '../support/server-process.ts';
import { partsHalfAbsent, toldByEachWay } from '../support/ways-of-look-up.ts';
import { world, type ApiWorld } from '../support/world.ts';

const asOf = '2026-11-15T00:00:00.000Z';
const listedAt = '2026-11-10T00:00:00.000Z';
const maker = 'STMicroelectronics';
const enough = { count: 1_000_000, seconds: 60 };
let api: ApiWorld;
let signer: ServerProcess;

beforeAll(async () => {
  api = await world({ startBulk: startBulkWorker, rates: { signIn: enough, operations: enough, documents: enough, files: enough, checks: enough, lookups: enough } }); // prettier-ignore
  signer = await startSigner(api.world.config.dataDir);
}, 90_000);
afterAll(async () => {
  await signer?.stop();
  await api?.end();
}, 30_000);

describe('All ways of looking up', () => {
  it('say the same of 10,000 parts, half of them absent and some of the others withdrawn', async () => {
    const { listed, absent } = partsHalfAbsent(10_000);
    const log = await openLog(api.world.config.dataDir);
    const gone = listed.filter((_part, at) => at % 50 === 0);
    const leaves = [
      ...listed.map((partNumber) => published({ maker, partNumber, at: listedAt })),
      ...gone.map((partNumber) => withdrawn({ maker, partNumber, at: '2026-11-12T00:00:00.000Z' })),
    ];
    await log.append({ after: 0, entries: leaves.map(leafBytes) });
    await taken(leaves.length);
    const { index = [], ...others } = await toldByEachWay(api, [...listed, ...absent], asOf);
    const saying = (verdict: string) => index.filter((told) => told.includes(`{"verdict":"${verdict}"`)).length;
    expect([saying('LISTED'), saying('NOT_IN_FORCE')]).toEqual([listed.length - gone.length, gone.length]);
    expect([listed.length, saying('NEAR') + saying('NOT_LISTED')]).toEqual([5_000, absent.length]);
    expect(absent.length).toBeGreaterThan(4_900);
    for (const [way, told] of Object.entries(others)) expect([way, told]).toEqual([way, index]);
  }, 300_000);
});

/** By the index of the API, and by the snapshot that is served. */
async function taken(size: number): Promise<void> {
  for (let turn = 0; turn < 600; turn += 1) {
    const note = await (await fetch(`${api.origin}/v1/list/snapshots/latest`)).text();
    if (api.world.list.index().treeSize === size && note.includes(`"version":${size},`)) return;
    await sleep(100);
  }
  throw new Error('What was published does not appear');
}
