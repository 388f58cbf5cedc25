import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createHash } from 'node:crypto';
import { ulid } from 'ulid';
import { organisations, people } from '../../server/demonstration.ts';
import { verifyRows } from '../../server/list/verify-rows.ts';
import { storeTable } from '../../server/list/store-table.ts';
import { verifyLives } from '../../server/mongo/life-verification.ts';
import { listSubmissions } from '../../server/mongo/list-submissions.ts';
import { submissionRuns } from '../../server/temporal/submission-runs.ts';
import type { SubmissionAction } from '../../workflows/domain/list/submission/actions.ts';
import type { SubmissionInputs } from '../../workflows/domain/list/submission/rules.ts';
import { actorOf, until, type Person } from '../support/case-driver.ts';
import { chaosWorld, type ChaosWorld, type Victim } from '../support/chaos-world.ts';
import { startBulkWorker, type ServerProcess } from '../support/server-process.ts';
import { buildTable, plainParts } from '../support/table-driver.ts';

const rows = 8_000;
const life = 'N-2222-2222-2';
let chaos: ChaosWorld;
let bulk: ServerProcess;
beforeAll(async () => {
  chaos = await chaosWorld();
  bulk = await startBulkWorker(chaos.world.config);
}, 120_000);
afterAll(async () => {
  await bulk.stop();
  await chaos.end();
}, 60_000);

const state = async () => (await listSubmissions.find(chaos.world.mongo, life))?.state;
const pause = (ms: number) => new Promise((wake) => setTimeout(wake, ms));

async function killed(victim: Victim | 'bulk'): Promise<void> {
  if (victim === 'bulk') {
    await bulk.kill();
    bulk = await startBulkWorker(chaos.world.config);
    return;
  }
  await chaos.kill(victim);
  await chaos.start(victim);
}

type Sent<A extends SubmissionAction> = { by: Person; action: A; input: SubmissionInputs[A]; id?: string };

/** An honest client: the same command until it is told what became of it. */
async function insist<A extends SubmissionAction>({ by, action, input, id = ulid() }: Sent<A>): Promise<void> {
  const { world } = chaos;
  const end = Date.now() + 60_000;
  for (;;) {
    const actor = await actorOf(world, by).catch(() => undefined);
    const expectedVersion = (await state().catch(() => undefined))?.seq ?? 0;
    const hash = createHash('sha256')
      .update(JSON.stringify([by, action, input]))
      .digest('hex');
    const command = actor && { action, id, hash, life, actor, at: Date.now(), expectedVersion, input };
    const sent = command && (await submissionRuns.update(world, command).catch((error: Error) => error));
    if (typeof sent === 'object' && 'version' in sent) return;
    if (Date.now() > end) throw new Error(`${action}: ${String(sent)}`);
    await pause(200);
  }
}

describe('A table survives SIGKILL', () => {
  it('of its workers and of both engines while it is judged: every row is there once, as one undisturbed run judges it', async () => {
    const { world } = chaos;
    const maker = ulid();
    const organisation = organisations.hoshimi.id;
    await world.registers.append({ type: 'MakerAdmitted', maker, organisation, name: 'Hoshimi', nameJa: '星見', at: Date.UTC(2026, 4, 1), by: 'system' });
    const bytes = (async function* () { yield Buffer.from(buildTable(plainParts(rows))); })();
    const stored = await storeTable(world, { organisation, person: people.hoshimiClerk.id, name: 'table.csv', kind: 'text', bytes });
    if ('fault' in stored) throw new Error(stored.fault);
    const offer = { list: 'integratedCircuits', maker, organisation, parties: [organisation], table: stored.file._id };
    await insist({ by: 'hoshimiClerk', action: 'submitTable', input: offer });
    const kills: (Victim | 'bulk')[] = ['bulk', 'worker', 'mongo', 'bulk', 'temporal'];
    let seen = 0;
    for (const victim of kills) {
      await pause(300);
      if ((await state().catch(() => undefined))?.step === 'judging') seen += 1;
      await killed(victim);
    }
    expect(seen).toBeGreaterThanOrEqual(2); // else nothing was killed while it was judged
    await until(async () => (await state())?.step === 'confirmation', 120_000);
    expect((await state())?.judged).toMatchObject({ rows, eligible: rows, needsExpert: 0, refused: 0, lastRow: rows + 1 });
    expect(await world.mongo.collection('listRows').countDocuments({ submission: life })).toBe(rows);
    expect(await verifyRows(world.mongo)).toEqual({ rows, differences: [] });
  }, 300_000);

  it('between its confirmation and its second approval: each decision counts once', async () => {
    const { world } = chaos;
    const digest = (await state())?.judged?.digest ?? '';
    await insist({ by: 'hoshimiOfficer', action: 'confirmTable', input: { digest, obstacles: [] } });
    await killed('bulk');
    await until(async () => (await state())?.step === 'inspection', 60_000);
    const { rows: drawn = [] } = (await state())?.plan ?? {};
    expect(drawn).toHaveLength(200);
    const results = drawn.map((row, at) => ({ from: row, to: row, ...(at === 0 ? { agrees: false as const, reason: 'factWrong' as const } : { agrees: true as const }) }));
    const inspecting = insist({ by: 'expertElectronics', action: 'inspectRows', input: { results: results.slice(0, 100) } });
    await killed('worker');
    await inspecting;
    await killed('mongo');
    await insist({ by: 'expertSemiconductors', action: 'inspectRows', input: { results: results.slice(100) } });
    await killed('bulk');
    await until(async () => (await state())?.step === 'approval', 60_000);
    const approving = insist({ by: 'approver', action: 'approveTable', input: { digest, obstacles: [] } });
    await killed('temporal');
    await approving;
    await killed('worker');
    await insist({ by: 'secondApprover', action: 'approveTable', input: { digest, obstacles: [] } });
    expect(await state()).toMatchObject({ step: 'approved', lot: 'accepted', applied: { takenOut: 1 }, approvals: [{ by: people.approver.id }, { by: people.secondApprover.id }] });
    const events = (await listSubmissions.eventsOf(world.mongo, life)).map(({ event }) => event.type);
    expect(events.filter((type) => ['TableJudged', 'SamplePlanned', 'LotJudged', 'InspectionFinished'].includes(type))).toEqual(['TableJudged', 'SamplePlanned', 'LotJudged', 'InspectionFinished']);
    expect(events.filter((type) => type === 'TableApproved')).toHaveLength(2);
    expect(await verifyLives(world.mongo)).toEqual({ lives: 1, differences: [] });
    expect(await verifyRows(world.mongo)).toEqual({ rows, differences: [] });
  }, 300_000);
}); // prettier-ignore
