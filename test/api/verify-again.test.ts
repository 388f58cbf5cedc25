import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { rm } from 'node:fs/promises';
import { organisations } from '../../server/demonstration.ts';
import { createListPublisher } from '../../server/list/list-publisher.ts';
import { verifyYearly } from '../../server/list/verify-again.ts';
import { entryIdOf } from '../../workflows/domain/list/entry-id.ts';
import { accelerator, amendmentOf, regulationsBefore } from '../support/amendment-builder.ts';
import { amendmentDriver } from '../support/amendment-driver.ts';
import { succeeded } from '../support/application-builder.ts';
import { until, type Person } from '../support/case-driver.ts';
import { leafBytes, published } from '../support/list-builder.ts';
import { approveTable, keepRow } from '../support/release-tables.ts';
import { admitMaker, releaseDriver, releaseOf, releaseWorld, type ReleaseWorld } from '../support/release-world.ts';

const version = '2026-02-14';
const submission = 'L-2222-2222-2';
/** It moves less than the law asks before and after. */
const slower = { ...accelerator, io_bidirectional_rate_gbytes_s: 100, tpp: 10, tpp_digital_processor_units: 10, tpp_sum_all_units: 10 }; // prettier-ignore
type Waiting = { totalCount: number; after: string | null; entries: { partNumber: string; reason: string | null }[] };
let api: ReleaseWorld;
let folder: string;
let list: ReturnType<typeof releaseDriver>;
beforeAll(async () => {
  folder = await regulationsBefore(version);
  api = await releaseWorld({ regulationsDir: folder });
  list = releaseDriver(api);
}, 90_000);
afterAll(async () => {
  await api.end();
  await rm(folder, { recursive: true, force: true });
}, 30_000);

const named = (key: string) => entryIdOf({ list: 'integratedCircuits', maker: 'Hoshimi', key });

describe('Entries that rest on a law that is amended', () => {
  it('are counted before, and afterwards go on under their old number or are suspended, each by its own facts', async () => {
    const makerId = await admitMaker(api.world, 'Hoshimi');
    const facts = [slower, accelerator, undefined, slower, accelerator];
    for (const [at, one] of facts.entries())
      if (one)
        await keepRow(api.world, { organisation: organisations.hoshimi.id, submission, row: at + 2, facts: one });
    await approveTable(api.world.mongo, { submission, maker: 'Hoshimi', makerId, partNumbers: ['AX-100', 'AX-500', 'AX-900', 'AX-101', 'AX-501'], lawState: '2025-10-09' }); // prettier-ignore
    expect(await list.publish()).toMatchObject({ number: 1, entries: 5 });
    for (const key of ['AX-101', 'AX-501']) await list.change('expertElectronics', 'suspendEntry', { entry: named(key), reason: 'inDoubt' }); // prettier-ignore
    const amendments = amendmentDriver(api);
    const counted = await amendments.counted(amendmentOf(version));
    expect(counted.impact?.find(({ kind }) => kind === 'listedEntries')).toMatchObject({ seen: 5, changed: 2, samples: [] }); // prettier-ignore
    await amendments.approve(version);
    await amendments.stepIs(version, 'applied');
    await until(async () => (await list.entry(named('AX-500')))?.standing === 'suspended', 30_000);
    const ended = await list.read('integratedCircuits:4');
    expect(ended).toMatchObject({ kind: 'reverification', entries: 3 });
    const history = async (key: string) => (await list.entry(named(key)))?.history.map(({ change, reason }) => [change, reason]); // prettier-ignore
    await until(async () => (await history('AX-900'))?.length === 2, 30_000); // the index follows the log
    expect(await history('AX-100')).toEqual([['published', null], ['reverified', null]]); // prettier-ignore
    expect(await history('AX-500')).toEqual([['published', null], ['suspended', 'lawChanged']]); // prettier-ignore
    expect(await history('AX-900')).toEqual([['published', null], ['suspended', 'lawChanged']]); // prettier-ignore
    expect(await list.entry(named('AX-100'))).toMatchObject({ standing: 'listed', publicationNumber: 1 });
  }, 120_000);

  it('wait on the page of whoever may decide on them, and of nobody else', async () => {
    const waiting = async (person: Person, more = '') => (await api.as(person).ask<{ listedEntriesWaiting: Waiting }>(`{ listedEntriesWaiting(task: suspendedBySystem, first: 1${more}) { totalCount after entries { partNumber reason } } }`)).data.listedEntriesWaiting; // prettier-ignore
    const first = await waiting('approver');
    expect(first).toMatchObject({ totalCount: 2, entries: [{ reason: 'lawChanged' }] });
    const second = await waiting('approver', `, after: "${first.after}"`);
    expect(second).toMatchObject({ totalCount: 2, after: null });
    expect([...first.entries, ...second.entries].map(({ partNumber }) => partNumber).sort()).toEqual(['AX-500', 'AX-900']); // prettier-ignore
    expect((await waiting('hoshimiOfficer')).totalCount).toBe(2);
    for (const person of ['kazahayaOfficer', 'hoshimiClerk', 'coordinator', 'customsOfficer'] as const)
      expect(await waiting(person)).toEqual({ totalCount: 0, after: null, entries: [] });
  });

  it('are lifted by people who looked, and then stand under the new law', async () => {
    await list.change('approver', 'resumeEntry', { entry: named('AX-900'), reason: 'examined' });
    const lawOf = `query ($entry: String!) { listedEntry(entry: $entry) { lawState standing } }`;
    const { data } = await api.as('auditor').ask<{ listedEntry: object }>(lawOf, { entry: named('AX-900') });
    expect(data.listedEntry).toEqual({ lawState: version, standing: 'listed' });
  }, 60_000);

  it('that stood suspended in a doubt meanwhile come back under the new law by their facts, or not at all', async () => {
    await list.change('approver', 'resumeEntry', { entry: named('AX-101'), reason: 'examined' });
    await until(async () => (await list.entry(named('AX-101')))?.history.at(-1)?.change === 'reverified', 30_000); // the index follows the log
    const refused = await list.change('approver', 'resumeEntry', { entry: named('AX-501'), reason: 'examined' });
    expect(refused).toMatchObject({ leftOut: [{ code: 'EDITION_NOT_IN_FORCE', count: 1 }] });
    expect(await list.entry(named('AX-501'))).toMatchObject({ standing: 'suspended' });
  }, 60_000);
});

describe('After a clock ran ahead and was put back,', () => {
  it('a release waits until it has come that far, and what takes off the list waits for nothing', async () => {
    const coming = new Date(Date.now() + 6_000).toISOString();
    const ahead = leafBytes(published({ maker: 'Hoshimi', partNumber: 'AX-AHEAD', at: coming }));
    await createListPublisher(api.world.config).alone(async (log) => log.append({ after: (await log.head()).size, entries: [ahead] })); // prettier-ignore
    const [withdrawn, waiting] = await Promise.all([
      list.change('approver', 'withdrawEntry', { entry: named('AX-501'), reason: 'judgmentWrong' }),
      waitingRelease(),
    ]);
    expect(withdrawn).toMatchObject({ step: 'finished', entries: 1 });
    await list.stepIs(waiting.id, 'finished');
    await until(async () => (await list.entry(named('AX-501')))?.history.at(-1)?.change === 'withdrawn', 30_000); // the index follows the log
    await until(async () => (await list.entry(named('AX-700')))?.history.length === 1, 30_000);
    const dated = async (key: string) => (await list.entry(named(key)))?.history.at(-1)?.at ?? '';
    expect((await dated('AX-501')) < coming).toBe(true);
    expect((await dated('AX-700')) >= coming).toBe(true);
    expect((await list.read(waiting.id)).events.map(({ type }) => type)).toContain('ReleaseBlocked');
  }, 60_000);

  /** A release of one new part, once it says that it waits for the clock. */
  async function waitingRelease(): Promise<{ id: string }> {
    const makerId = (await api.world.mongo.collection('listEntries').findOne({ partNumber: 'AX-100' }))?.makerId ?? ''; // prettier-ignore
    await approveTable(api.world.mongo, { submission: 'L-3333-3333-3', maker: 'Hoshimi', makerId, partNumbers: ['AX-700'] }); // prettier-ignore
    const { id, revision } = releaseOf(succeeded(await list.act('coordinator', 'askRelease', { list: 'integratedCircuits' }))); // prettier-ignore
    succeeded(await list.act('approver', 'confirmRelease', { release: id, expectedRevision: revision }));
    await until(async () => (await list.read(id)).blocked?.reason === 'CLOCK_BEHIND', 30_000);
    return { id };
  }
});

describe('Entries whose year ends', () => {
  it('go on by the same facts a month before; those nobody can judge are left to people', async () => {
    const inElevenMonths = Date.now() + 340 * 24 * 3_600_000;
    expect(await verifyYearly(api.world, Date.now())).toBe(0);
    expect(await verifyYearly(api.world, inElevenMonths)).toBe(2);
    expect(await verifyYearly(api.world, inElevenMonths)).toBe(0);
    await until(async () => (await list.entry(named('AX-100')))?.history.length === 3, 30_000);
    expect((await list.entry(named('AX-100')))?.history.at(-1)).toMatchObject({ change: 'reverified' });
    expect((await list.entry(named('AX-900')))?.history.at(-1)).toMatchObject({ change: 'reverified' });
  }, 60_000);

  it('and could not go on wait for people from a month before', async () => {
    const waiting = async () => (await api.as('approver').ask<{ listedEntriesWaiting: Waiting }>('{ listedEntriesWaiting(task: expiring) { totalCount entries { partNumber } } }')).data.listedEntriesWaiting; // prettier-ignore
    expect((await waiting()).totalCount).toBe(0);
    const entries = api.world.mongo.collection<{ _id: string; partNumber: string; validTo: Date }>('listEntries');
    await entries.updateOne({ partNumber: 'AX-900' }, { $set: { validTo: new Date(Date.now() + 20 * 24 * 3_600_000) } }); // prettier-ignore
    expect(await waiting()).toMatchObject({ totalCount: 1, entries: [{ partNumber: 'AX-900' }] });
  });
});
