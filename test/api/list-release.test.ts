import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readFile, writeFile } from 'node:fs/promises';
import { ulid } from 'ulid';
import { join } from 'node:path';
import { isIncluded } from '../../workflows/domain/list/tree-proof.ts';
import { findCheckpoint } from '../../workflows/domain/list/checkpoint.ts';
import { entryIdOf } from '../../workflows/domain/list/entry-id.ts';
import type { ListLeaf } from '../../workflows/domain/list/list-leaf.ts';
import { logTime } from '../../workflows/domain/list/release/publication.ts';
import type { ReleaseState } from '../../workflows/domain/list/release/state.ts';
import { organisations } from '../../server/demonstration.ts';
import { appendLeaves } from '../../server/list/append-leaves.ts';
import type { ReleaseSource } from '../../server/list/release-source.ts';
import { createListPublisher } from '../../server/list/list-publisher.ts';
import { prepareBatch } from '../../server/list/prepare-batch.ts';
import { publishMonthly } from '../../server/list/publication-schedule.ts';
import { treeHash } from '../../server/log/hashes.ts';
import { findSignedText } from '../../server/log/signed-notes.ts';
import { historyOf } from '../../server/lookup/follow-log.ts';
import { countEntries, entryRef, findEntry, projectLeaves } from '../../server/mongo/list-entries.ts';
import { listReleases, takeTurn } from '../../server/mongo/list-releases.ts';
import { claimReviews, endReviews, findWaitingReview, keepReview } from '../../server/mongo/list-reviews.ts';
import { verifyLives } from '../../server/mongo/life-verification.ts';
import { entriesOvertaken, forgetLeaves, keepLeaves, leavesOf } from '../../server/mongo/release-leaves.ts';
import { succeeded } from '../support/application-builder.ts';
import { until, type Person } from '../support/case-driver.ts';
import { approveTable, releasedAs, tablesOf } from '../support/release-tables.ts';
import { admitMaker, releaseDriver, releaseOf, releaseWorld, type ReleaseWorld } from '../support/release-world.ts';

let api: ReleaseWorld;
let list: ReturnType<typeof releaseDriver>;
let makerId: string;
beforeAll(async () => {
  api = await releaseWorld();
  list = releaseDriver(api);
  makerId = await admitMaker(api.world, 'Hoshimi');
}, 90_000);
afterAll(() => api.end(), 30_000);

const named = (key: string) => entryIdOf({ list: 'integratedCircuits', maker: 'Hoshimi', key });
type Proof = { leafIndex: number; leaf: string; hashes: string[]; checkpoint: string };
type Answer = {
  verdict: string; treeSize: number;
  entries: { reason: string | null; reasonText: string | null; publication: { yearMonth: string; number: number }; proof: Proof }[];
}; // prettier-ignore
const lookUp = async (partNumber: string, asOf?: string): Promise<Answer> => {
  const query = asOf === undefined ? '' : `?asOf=${asOf}`;
  return JSON.parse(await (await api.as('nobody').get(`/v1/lookup/${encodeURIComponent(partNumber)}${query}`)).text());
};
/** The index takes over what was published within half a second. */
const verdictIs = (partNumber: string, verdict: string) => until(async () => (await lookUp(partNumber)).verdict === verdict); // prettier-ignore

describe('A release', () => {
  it('publishes approved rows, which are then found with a proof that verifies, and tells the table', async () => {
    await approveTable(api.world.mongo, { submission: 'L-1', maker: 'Hoshimi', makerId, partNumbers: ['HS-407VG', 'HS-408VG'] }); // prettier-ignore
    const release = await list.publish();
    expect(release).toMatchObject({ step: 'finished', kind: 'onDemand', number: 1, entries: 2, appended: 2, treeSize: 2, tables: [{ submission: 'L-1', published: 2, leftOut: [] }] }); // prettier-ignore
    expect(release.events.map(({ type }) => type)).toEqual(['ReleaseAsked', 'ReleaseConfirmed', 'ReleaseBegun', 'ReleasePlanned', 'BatchAppended', 'ReleaseFinished']); // prettier-ignore
    await verdictIs('HS-407VG', 'LISTED');
    const { entries: [entry] } = await lookUp('ＨＳ－４０７ＶＧ'); // prettier-ignore
    expect(entry?.publication).toEqual({ yearMonth: release.publicationMonth, number: 1 });
    const { keys } = JSON.parse(await (await api.as('nobody').get('/v1/log/keys.json')).text());
    const head = findCheckpoint(findSignedText(Buffer.from(entry?.proof.checkpoint ?? ''), [keys[0].key]) ?? '');
    expect(head?.root).toBe(release.root);
    const claim = {
      index: entry?.proof.leafIndex ?? -1, size: head?.size ?? 0, root: Buffer.from(head?.root ?? '', 'base64'),
      leafHash: treeHash.leaf(Buffer.from(entry?.proof.leaf ?? '')), proof: (entry?.proof.hashes ?? []).map((one) => Buffer.from(one, 'base64')),
    }; // prettier-ignore
    expect(isIncluded(treeHash, claim)).toBe(true);
    expect(await releasedAs(api.world.mongo, 'L-1')).toMatchObject({ release: release.id, number: 1, published: 2, leftOut: {} }); // prettier-ignore
    expect(await list.entry(named('HS-407VG'))).toMatchObject({ standing: 'listed', submission: 'L-1', row: 2 });
  }, 60_000);

  it('leaves out what stands already, what was judged by another law, and what its maker may not publish now; and says so', async () => {
    const suspended = await admitMaker(api.world, 'Kazahaya', organisations.kazahaya.id);
    await api.world.registers.append({ type: 'MakerSuspended', maker: suspended, reason: 'underInvestigation', at: Date.now(), by: 'x' }); // prettier-ignore
    const given = { maker: 'Hoshimi', makerId };
    await approveTable(api.world.mongo, {
      submission: 'L-2',
      ...given,
      partNumbers: ['hs-407vg', 'HS-409VG', 'HS-409VG'],
    });
    await approveTable(api.world.mongo, { submission: 'L-3', ...given, partNumbers: ['HS-410VG'], lawState: '2025-10-09' }); // prettier-ignore
    await approveTable(api.world.mongo, { submission: 'L-4', maker: 'Kazahaya', makerId: suspended, partNumbers: ['KZ-1A'] }); // prettier-ignore
    const { tables, entries } = await list.publish();
    expect(entries).toBe(1);
    expect(tables).toMatchObject([
      {
        submission: 'L-2',
        published: 1,
        leftOut: [{ code: 'ALREADY_LISTED', count: 2, reasonJa: 'このメーカーの同じ型番が掲載中です。', reasonEn: 'The same number of this maker is listed.' }], // prettier-ignore
      },
      { submission: 'L-3', published: 0, leftOut: [{ code: 'EDITION_NOT_IN_FORCE', count: 1 }] },
      { submission: 'L-4', published: 0, leftOut: [{ code: 'PROGRAMME_SUSPENDED', count: 1 }] },
    ]);
    expect(await releasedAs(api.world.mongo, 'L-4')).toMatchObject({ published: 0, leftOut: { PROGRAMME_SUSPENDED: 1 } }); // prettier-ignore
  }, 60_000);

  it('with nothing left to publish appends nothing and says so; the turn that a finished one took again late is free', async () => {
    await verdictIs('HS-409VG', 'LISTED');
    const before = (await lookUp('HS-407VG')).treeSize;
    const finished = (await listReleases.list(api.world.mongo, { 'state.step': 'finished' }))[0]?._id ?? '';
    expect(await takeTurn(api.world.mongo, finished)).toBe(true);
    expect(await list.publish()).toMatchObject({ step: 'withoutEntries', entries: 0, treeSize: null });
    expect((await lookUp('HS-407VG')).treeSize).toBe(before);
  }, 60_000);

  it('needs two people of CISTEC, and is nobody else’s', async () => {
    const asked = releaseOf(succeeded(await list.act('approver', 'askRelease', { list: 'integratedCircuits' })));
    const confirm = { release: asked.id, expectedRevision: asked.revision };
    expect(await list.act('approver', 'confirmRelease', confirm)).toMatchObject({ code: 'SAME_PERSON' });
    await expect(list.act('hoshimiOfficer', 'confirmRelease', confirm)).rejects.toThrow('FORBIDDEN');
    expect(await list.read(asked.id, 'hoshimiOfficer')).toBeNull();
    expect((await list.read(asked.id, 'secondApprover')).allowedActions).toEqual(['confirmRelease', 'takeBackRelease']);
    const later = api.world.mongo.collection<{ _id: string; state: object }>('listReleases');
    await later.insertMany(Array.from({ length: 50 }, (_, at) => ({ _id: `later:${at}`, state: { number: 1_000 + at, step: 'finished' } }))); // prettier-ignore
    const waiting = async (person: Person) => (await api.as(person).ask<{ listReleases: object[] }>('{ listReleases(allowing: confirmRelease) { id } }')).data.listReleases; // prettier-ignore
    expect(await Promise.all((['secondApprover', 'approver', 'coordinator', 'hoshimiOfficer'] as const).map(waiting))).toEqual([[{ id: asked.id }], [], [], []]); // prettier-ignore
    await later.deleteMany({ _id: /^later:/ });
    succeeded(await list.act('secondApprover', 'takeBackRelease', confirm));
    expect(await list.act('secondApprover', 'confirmRelease', { ...confirm, expectedRevision: 2 })).toMatchObject({ code: 'WRONG_RELEASE_STEP' }); // prettier-ignore
  });

  it('of the month is made once from its day on, and not without an approved table', async () => {
    const source = tablesOf(api.world.mongo);
    const months = () => api.world.mongo.collection('listMonths').find({ yearMonth: { $gte: '2027' } }).toArray(); // prettier-ignore
    await publishMonthly(api.world, source, Date.parse('2027-01-09T14:59:00Z'));
    expect(await months()).toEqual([]);
    await publishMonthly(api.world, source, Date.parse('2027-01-09T15:00:00Z'));
    expect(await months()).toMatchObject([{ yearMonth: '2027-01', release: null }]);
    await approveTable(api.world.mongo, { submission: 'L-5', maker: 'Hoshimi', makerId, partNumbers: ['HS-411VG'] });
    await publishMonthly(api.world, source, Date.parse('2027-01-31T00:00:00Z'));
    await publishMonthly(api.world, source, Date.parse('2027-02-10T00:00:00Z'));
    await publishMonthly(api.world, source, Date.parse('2027-02-11T00:00:00Z'));
    const [, february] = await months();
    await list.stepIs(String(february?.release), 'finished');
    expect(await list.read(String(february?.release))).toMatchObject({ kind: 'monthly', entries: 1 });
  }, 60_000);
});

describe('A listed entry', () => {
  it('is suspended by one person at once, and resumed by another', async () => {
    const entry = named('HS-409VG');
    const command = { commandId: ulid(), entry, reason: 'inDoubt' };
    const { id } = await list.change('expertElectronics', 'suspendEntry', command);
    await verdictIs('HS-409VG', 'NOT_IN_FORCE');
    expect(releaseOf(succeeded(await list.act('expertElectronics', 'suspendEntry', command))).id).toBe(id); // an answer that was lost
    expect(await list.act('approver', 'suspendEntry', { entry, reason: 'inDoubt' })).toMatchObject({ code: 'ENTRY_NOT_OPEN' }); // prettier-ignore
    await expect(list.act('expertElectronics', 'resumeEntry', { entry, reason: 'examined' })).rejects.toThrow('FORBIDDEN'); // prettier-ignore
    await list.change('approver', 'resumeEntry', { entry, reason: 'examined' });
    await verdictIs('HS-409VG', 'LISTED');
    expect((await list.entry(entry))?.history.map(({ change, reason }) => [change, reason])).toEqual([
      ['published', null], ['suspended', 'inDoubt'], ['resumed', 'examined'],
    ]); // prettier-ignore
  }, 60_000);

  it("is withdrawn by its own maker's officer at once; a date before it still says listed", async () => {
    const entry = named('HS-408VG');
    const before = new Date().toISOString();
    expect(await list.entry(entry, 'kazahayaOfficer')).toBeNull();
    expect(await list.act('kazahayaOfficer', 'withdrawEntry', { entry, reason: 'makerWithdrew' })).toMatchObject({ code: 'NOT_FOUND' }); // prettier-ignore
    expect((await list.entry(entry, 'hoshimiOfficer'))?.allowedActions).toEqual(['withdrawEntry']);
    const release = await list.change('hoshimiOfficer', 'withdrawEntry', { entry, reason: 'makerWithdrew' });
    expect(release).toMatchObject({ kind: 'change', entries: 1 });
    await verdictIs('HS-408VG', 'NOT_IN_FORCE');
    expect((await lookUp('HS-408VG')).entries).toMatchObject([{ reason: 'WITHDRAWN', causeWords: { en: 'The maker withdrew it' } }]); // prettier-ignore
    expect((await lookUp('HS-408VG', before)).verdict).toBe('LISTED');
    expect(await list.entry(entry)).toMatchObject({
      standing: 'withdrawn',
      reason: 'makerWithdrew',
      submission: 'L-1',
    });
  }, 60_000);

  it('is corrected in its writing by two people, never to another number, and keeps month and number', async () => {
    const entry = named('HS-407VG');
    const before = await list.entry(entry);
    expect(await list.act('coordinator', 'correctEntry', { entry, partNumber: 'HS-407VH', reason: 'misspelled' })).toMatchObject({ problems: [{ path: 'partNumber', code: 'OTHER_KEY' }] }); // prettier-ignore
    const proposed = releaseOf(succeeded(await list.act('coordinator', 'correctEntry', { entry, partNumber: ' ＨＳ-407vg', reason: 'makersWriting' }))); // prettier-ignore
    expect(await list.read(proposed.id)).toMatchObject({ step: 'asked', change: { correctedTo: 'HS-407vg' } });
    succeeded(await list.act('approver', 'confirmRelease', { release: proposed.id, expectedRevision: proposed.revision })); // prettier-ignore
    await list.stepIs(proposed.id, 'finished');
    const { publicationNumber, publicationMonth } = before ?? {};
    expect(await list.entry(entry)).toMatchObject({ partNumber: 'HS-407vg', publicationNumber, publicationMonth });
    await until(async () => (await list.entry(entry))?.history.at(-1)?.reason === 'makersWriting'); // the index follows the log
  }, 60_000);
});

describe('A log that does not verify', () => {
  it('stops releases, visibly, until it is mended', async () => {
    const path = join(api.world.config.dataDir, 'log/tile/entries/000.p/2');
    const whole = await readFile(path);
    const flipped = Buffer.from(whole);
    flipped[40] = (flipped[40] ?? 0) ^ 1;
    await writeFile(path, flipped);
    expect((await list.checkedLog()).count).toBeGreaterThan(0);
    const entry = named('HS-409VG');
    const { id } = releaseOf(succeeded(await list.act('approver', 'suspendEntry', { entry, reason: 'underExamination' }))); // prettier-ignore
    await until(async () => (await list.read(id)).blocked?.reason === 'LOG_FAULT');
    expect(await list.read(id)).toMatchObject({ step: 'waiting', appended: 0 });
    await writeFile(path, whole);
    expect((await list.checkedLog()).count).toBe(0);
    await list.stepIs(id, 'finished');
    expect((await list.read(id)).blocked).toBeNull();
  }, 60_000);
});

describe('A change of an entry', () => {
  const lawChanged = (name: string): ListLeaf => ({ change: 'suspended', entry: named(name), at: logTime(Date.now()), publication: { yearMonth: '2026-11', number: 900 }, reason: 'lawChanged' }); // prettier-ignore

  /** Another preparation of the same release that saw one row only, and says so when the first batch of ten thousand is stored. */
  const preparedLate = (life: string) => {
    const isStored = async () => (await api.world.mongo.collection('listReleaseLeaves').countDocuments({ release: life })) >= 10_000; // prettier-ignore
    const rows: ReleaseSource['rows'] = async function* (submission, after) {
      await until(isStored, 30_000);
      for await (const row of tablesOf(api.world.mongo).rows(submission, after)) {
        yield row;
        return;
      }
    };
    return prepareBatch(api.world, { ...tablesOf(api.world.mongo), rows }, { life, batches: [], at: { after: 0 } }, () => undefined); // prettier-ignore
  };

  it('waits for no release: it is signed while a larger one goes on, and that one loses nothing, though it is prepared twice at once', async () => {
    const partNumbers = Array.from({ length: 10_100 }, (_, at) => `HS-${at}-LARGE`);
    await approveTable(api.world.mongo, { submission: 'L-6', maker: 'Hoshimi', makerId, partNumbers });
    const { id, revision } = releaseOf(succeeded(await list.act('coordinator', 'askRelease', { list: 'integratedCircuits' }))); // prettier-ignore
    succeeded(await list.act('approver', 'confirmRelease', { release: id, expectedRevision: revision }));
    await list.stepIs(id, 'preparing', 'publishing');
    const late = preparedLate(id);
    const changed = await list.change('approver', 'suspendEntry', { entry: named('HS-407VG'), reason: 'inDoubt' });
    expect(['preparing', 'publishing', 'published']).toContain((await list.read(id)).step);
    await list.stepIs(id, 'finished');
    const release = await list.read(id);
    expect(release).toMatchObject({ entries: 10_100, appended: 10_100, tables: [{ published: 10_100, leftOut: [] }] });
    expect(changed.treeSize).toBeLessThan(release.treeSize ?? 0);
    expect(await late).toMatchObject({ batch: { count: 1 }, table: { published: 1 } });
    expect(await countEntries(api.world.mongo, { submission: 'L-6' })).toBe(10_100);
    await verdictIs('HS-10099-LARGE', 'LISTED');
    for (const name of ['HS-0-LARGE', 'HS-10099-LARGE']) {
      const [published] = api.world.list.index().find(name).map(historyOf); // prettier-ignore
      expect((await findEntry(api.world.mongo, entryRef(named(name))))?.leaf).toBe(published?.[0]?.leaf);
    }
  }, 60_000);

  it('overtakes what a release planned for its entry: that is left out, and a repeat finds in the log what was appended', async () => {
    const { world } = api;
    const { mongo } = world;
    const publisher = createListPublisher(world.config);
    const release = 'integratedCircuits:900';
    const { size: sizeBefore } = await (await publisher.log()).head();
    const planned = await keepLeaves(mongo, release, ['HS-411VG', 'HS-409VG'].map((name) => ({ leaf: lawChanged(name), origin: {} }))); // prettier-ignore
    const state: ReleaseState = {
      list: 'integratedCircuits', number: 900, kind: 'reverification', step: 'publishing', stepSince: 0, askedBy: 'system', askedAt: 0, appended: 0, seq: 4,
      publication: { at: 0, yearMonth: '2026-11', sizeBefore }, plan: { batches: planned ? [planned] : [], tables: [], leftOut: {} },
    }; // prettier-ignore
    await list.change('approver', 'withdrawEntry', { entry: named('HS-411VG'), reason: 'listedByMistake' });
    await keepLeaves(mongo, release, [{ leaf: lawChanged('HS-409VG'), origin: {} }]); // prepared again, after the change
    const append = (asked: ReleaseState) =>
      publisher.alone(async (log) =>
        appendLeaves(world, log, {
          stored: await leavesOf(mongo, release, asked.plan?.batches[0] ?? { count: 0, digest: '' }),
          state: asked,
        }),
      );
    expect(await append({ ...state, kind: 'change' })).toEqual({ sizeBefore: sizeBefore + 1 });
    const appended = await append(state);
    expect(appended).toMatchObject({ after: sizeBefore + 1, size: sizeBefore + 2, overtaken: [{ count: 1 }] });
    expect(await append(state)).toEqual(appended);
    expect(await entriesOvertaken(mongo, release)).toEqual([entryRef(named('HS-411VG'))]);
    const elsewhere = 'a list whose reviews nobody publishes';
    const entries = ['HS-411VG', 'HS-409VG'].map((name) => entryRef(named(name)));
    for (const entry of entries) await keepReview(mongo, { cause: 'v', list: elsewhere, entry, outcome: 'suspended', lawState: '2026-02-14' }); // prettier-ignore
    await claimReviews(mongo, { list: elsewhere, release, after: '', limit: 9 });
    await endReviews(mongo, { release, leftOut: await entriesOvertaken(mongo, release) });
    expect(await findWaitingReview(mongo, elsewhere)).toMatchObject({ entry: entries[0], leftOutOf: release });
    await forgetLeaves(mongo, release);
  }, 60_000);

  it('is shown at once, and keeps the facts of an earlier leaf that is shown after it', async () => {
    const { mongo } = api.world;
    const entry = named('HS-777VG');
    const [before, later] = ['2025-10-09', '2026-02-14'].map((lawState) => ({ list: 'integratedCircuits', maker: 'Hoshimi', partNumber: 'HS-777VG', key: 'HS-777VG', lawState, judgment: 'c'.repeat(64), validTo: logTime(0) })); // prettier-ignore
    const show = (index: number, leaf: object) =>
      projectLeaves(mongo, [{ leaf: { ...lawChanged('HS-777VG'), ...leaf } as ListLeaf, index, release: 'r', by: 'x' }]); // prettier-ignore
    await show(5, { change: 'published', facts: before });
    await show(9, { change: 'suspended', reason: 'inDoubt' });
    await show(7, { change: 'reverified', facts: later });
    await show(6, { change: 'corrected', facts: before });
    await show(5, { change: 'published', facts: before });
    expect(await findEntry(mongo, entryRef(entry))).toMatchObject({ standing: 'suspended', reason: 'inDoubt', leaf: 9, lawState: '2026-02-14', factsLeaf: 7 }); // prettier-ignore
    await mongo.collection<{ _id: string }>('listEntries').deleteOne({ _id: entryRef(entry) });
  });

  it('leaves a record that verifies', async () => {
    expect((await verifyLives(api.world.mongo)).differences).toEqual([]);
  });
});
