import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { rm } from 'node:fs/promises';
import { ulid } from 'ulid';
import { putDraft } from '../../server/amendment/drafts.ts';
import { organisations, people } from '../../server/demonstration.ts';
import { verifyLives } from '../../server/mongo/life-verification.ts';
import { findNotices } from '../../server/mongo/notices.ts';
import { keepSelfJudgment } from '../../server/mongo/self-judgments.ts';
import { amendmentRuns } from '../../server/temporal/amendment-runs.ts';
import { accelerator, acceleratorSheet, amendmentOf, interpretationOf, regulationsBefore } from '../support/amendment-builder.ts'; // prettier-ignore
import { amendmentDriver } from '../support/amendment-driver.ts';
import { buildItem } from '../support/application-builder.ts';
import { until } from '../support/case-driver.ts';
import { startWorker, type ServerProcess } from '../support/server-process.ts';
import { world, type ApiWorld } from '../support/world.ts';

const version = '2026-02-14';
const [openCases, ownJudgments] = [12, 1_500];
let api: ApiWorld;
let folder: string;
let worker: ServerProcess;
let amendments: ReturnType<typeof amendmentDriver>;
beforeAll(async () => {
  folder = await regulationsBefore(version);
  api = await world({ regulationsDir: folder });
  ({ worker } = api);
  amendments = amendmentDriver(api);
}, 90_000);
afterAll(async () => {
  await worker.stop();
  await api.end();
  await rm(folder, { recursive: true, force: true });
}, 60_000);

async function killWorker(): Promise<void> {
  await worker.kill();
  worker = await startWorker(api.world.config);
}

/** As many open cases and own judgments as were cleared because they move less than 600 GB/s. */
async function cleared(): Promise<void> {
  const item = buildItem({ sheet: acceleratorSheet, regulationVersion: '2025-10-09' });
  await api.as('hoshimiClerk').act('submitApplication', { commandId: ulid(), items: Array.from({ length: openCases }, () => item) }); // prettier-ignore
  const { mongo, keys } = api.world;
  const content = {
    productNameJa: '演算用IC', maker: 'Hoshimi', partNumber: 'AX-500', form: '6-01', edition: '2026', lawDate: '2026-01-20', answers: {},
    verdict: 'notControlled' as const, itemNumbers: [], clausesTrue: [], clausesUnknown: [],
  }; // prettier-ignore
  for (let from = 0; from < ownJudgments; from += 100)
    await Promise.all(
      Array.from(
        { length: 100 },
        (_, at) =>
        keepSelfJudgment(mongo, keys, {
          organisation: organisations.hoshimi.id, person: people.hoshimiClerk.id, commandId: ulid(), number: `J-${from + at}`, keptAt: new Date(), content,
          facts: accelerator,
        }), // prettier-ignore
      ),
    );
}

const events = () => api.world.mongo.collection('caseEvents').countDocuments({ 'event.type': 'LawStateChanged' });
const marks = () => api.world.mongo.collection('lawMarks').countDocuments();

describe('An amendment survives SIGKILL of the worker', () => {
  it('while it counts: the counts are those of one undisturbed run', async () => {
    await cleared();
    await until(async () => (await api.world.mongo.collection('cases').countDocuments({ step: 'acceptance' })) === openCases); // prettier-ignore
    await amendments.propose(amendmentOf(version));
    await amendments.runImpact(version);
    for (const ms of [40, 250, 900]) {
      await new Promise((wake) => setTimeout(wake, ms));
      await killWorker();
    }
    await amendments.stepIs(version, 'impactRun');
    expect((await amendments.read(version)).impact).toMatchObject([
      { kind: 'openCases', seen: openCases, changed: openCases },
      { kind: 'certificates', seen: 0 },
      { kind: 'selfJudgments', seen: ownJudgments, changed: ownJudgments },
      { kind: 'listedEntries', seen: 0 },
    ]);
    expect([await events(), await marks()]).toEqual([0, 0]);
  }, 120_000);

  it('while it tells: every case and every own judgment is told once, and the run says how many', async () => {
    await amendments.approve(version);
    await until(async () => (await events()) > 0);
    await killWorker();
    await until(async () => (await marks()) > 0, 60_000);
    await killWorker();
    await amendments.stepIs(version, 'applied');
    const perCase = await api.world.mongo
      .collection('caseEvents')
      .aggregate([
        { $match: { 'event.type': 'LawStateChanged' } },
        { $group: { _id: '$caseNumber', count: { $sum: 1 } } },
      ])
      .toArray();
    expect(perCase.map(({ count }) => count)).toEqual(Array.from({ length: openCases }, () => 1));
    expect(await marks()).toBe(ownJudgments);
    expect((await amendments.read(version)).applied).toEqual([
      { kind: 'openCases', applied: openCases, skipped: 0 },
      { kind: 'certificates', applied: 0, skipped: 0 },
      { kind: 'selfJudgments', applied: ownJudgments, skipped: 0 },
      { kind: 'listedEntries', applied: 0, skipped: 0 },
    ]);
    const told = async () => (await findNotices(api.world.mongo, people.hoshimiClerk.id, 500)).filter(({ type }) => type === 'LawStateChanged'); // prettier-ignore
    await until(async () => (await told()).length >= openCases);
    expect(await told()).toHaveLength(openCases);
    expect(await verifyLives(api.world.mongo)).toEqual({ lives: 1, differences: [] });
  }, 120_000);

  it('while it waits: it becomes law at its instant, not before', async () => {
    const draft = interpretationOf('2027-02-01');
    const effectiveAt = Date.now() + 12_000;
    const actor = await api.world.registers.actorOf(people.administrator.id);
    if (!actor) throw new Error('There is no administrator');
    // The API makes 00:00 in Tokyo of the date; a test cannot wait for that.
    await amendmentRuns.update(api.world, {
      action: 'proposeAmendment', id: ulid(), hash: 'near', life: draft.version, actor, at: Date.now(), expectedVersion: 0,
      input: { draft: await putDraft(api.world, draft), effectiveAt },
    }); // prettier-ignore
    await amendments.stepIs(draft.version, 'checked');
    await amendments.runImpact(draft.version);
    await amendments.stepIs(draft.version, 'impactRun');
    expect((await amendments.approve(draft.version)).step).toBe('awaitingEffectiveDate');
    await killWorker();
    await amendments.stepIs(draft.version, 'applied');
    const published = (await amendments.read(draft.version)).events.find(({ type }) => type === 'AmendmentPublished');
    expect(Date.parse(published?.at ?? '')).toBeGreaterThanOrEqual(effectiveAt);
  }, 120_000);
});
