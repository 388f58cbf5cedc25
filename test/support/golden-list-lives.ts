import { ulid } from 'ulid';
import { tokyoDay } from '../../workflows/domain/classification/legal-date.ts';
import { entryIdOf } from '../../workflows/domain/list/entry-id.ts';
import type { ListLeaf } from '../../workflows/domain/list/list-leaf.ts';
import { logTime } from '../../workflows/domain/list/release/publication.ts';
import { amendmentWorkflowId, doubtWorkflowId, releaseWorkflowId, submissionWorkflowId } from '../../workflows/messages.ts'; // prettier-ignore
import { people } from '../../server/demonstration.ts';
import { createListPublisher } from '../../server/list/list-publisher.ts';
import { doubts } from '../../server/mongo/doubts.ts';
import { entryRef } from '../../server/mongo/list-entries.ts';
import { listReleases } from '../../server/mongo/list-releases.ts';
import { keepReview } from '../../server/mongo/list-reviews.ts';
import { askLogCheck, keepLogCheck } from '../../server/mongo/log-checks.ts';
import { drawNumber } from '../../server/mongo/numbers.ts';
import { doubtRuns } from '../../server/temporal/doubt-runs.ts';
import { openRelease } from '../../server/temporal/release-runs.ts';
import { amendmentDriver } from './amendment-driver.ts';
import { interpretationOf } from './amendment-builder.ts';
import { succeeded } from './application-builder.ts';
import { until, type Person } from './case-driver.ts';
import { leafBytes, startSigner } from './list-builder.ts';
import { releaseDriver, releaseOf } from './release-world.ts';
import { startBulkWorker } from './server-process.ts';
import { buildTable, plainParts, tableDriver } from './table-driver.ts';
import { world, type ApiWorld } from './world.ts';

/** An installation whose lives on the list are kept; its signer can be away. */
export type ListWorld = {
  api: ApiWorld; maker: string; tables: ReturnType<typeof tableDriver>; list: ReturnType<typeof releaseDriver>;
  signer: { stop: () => Promise<void>; start: () => Promise<void> }; end: () => Promise<void>;
}; // prettier-ignore
/** Lives it to its end and gives the id of its workflow. */
export type ListLife = (on: ListWorld) => Promise<string>;

export async function listWorld(payloadKeys: Buffer[]): Promise<ListWorld> {
  const api = await world({ startBulk: startBulkWorker, payloadKeys });
  const { dataDir, publicOrigin } = api.world.config;
  const tables = tableDriver(api);
  const maker = await tables.admit();
  let running = await startSigner(dataDir, publicOrigin);
  const signer = {
    stop: () => running.stop(),
    start: async () => void (running = await startSigner(dataDir, publicOrigin)),
  };
  const end = async () => {
    await signer.stop();
    await api.end();
  };
  return { api, maker, tables, list: releaseDriver(api), signer, end };
}

const circuits = 'integratedCircuits';
const named = (partNumber: string) => entryIdOf({ list: circuits, maker: 'Hoshimi', key: partNumber });

/** Every way in which tables, releases, changes of entries, doubts and amendments go. */
export const goldenListLives: Record<string, ListLife> = {
  'table-published': async (on) => {
    const crypto = { facts: { performs_cryptography: true, crypto_authentication_or_signature_only: false } };
    const parts = { ...plainParts(3, 'HA32F'), HA32F417VGT6: crypto, HA32F417ZGT6: crypto };
    const number = await on.tables.confirmed(on.maker, buildTable(parts));
    await on.tables.inspected(number);
    succeeded(await on.tables.act('expertElectronics', number, 'decideRows', { results: [{ from: 5, to: 5, clearance: 'cryptographyExcluded' }] })); // prettier-ignore
    succeeded(await on.tables.act('expertSemiconductors', number, 'referRow', { row: 6, reason: 'interpretation' }));
    await approve(on, number);
    await on.list.publish();
    await on.tables.stepIs(number, 'released');
    return submissionWorkflowId(number);
  },
  'table-read-again': async (on) => {
    const odd = buildTable(plainParts(20_000, 'HB32F')).replace('型番', '商品');
    const { table } = await on.tables.upload('hoshimiClerk', on.maker, odd);
    const submit = async (more: object) =>
      succeeded(await on.api.as('hoshimiClerk').act('submitTable', { commandId: ulid(), maker: on.maker, table, ...more })); // prettier-ignore
    const number = (await submit({})).submission?.number ?? '';
    await on.tables.stepIs(number, 'refused');
    await submit({ mapping: [{ heading: '商品', meaning: 'partNumber' }] });
    succeeded(await on.tables.act('hoshimiClerk', number, 'withdrawTable', { reason: 'corrected' }));
    return submissionWorkflowId(number);
  },
  'release-asked': async (on) => {
    const [again, other] = ['HC32F407VGT6', 'HC32F407ZGT6'];
    const entry = await listed(on, again);
    await on.list.change('approver', 'withdrawEntry', { entry, reason: 'listedByMistake' });
    await approved(on, again, other);
    const life = await heldBefore(on, () => asked(on), leafOf(entry, { change: 'withdrawn', reason: 'makerWithdrew' }));
    return releaseWorkflowId(life);
  },
  'release-monthly': async (on) => {
    await approved(on, 'HD32F407VGT6');
    await on.signer.stop();
    const life = await openRelease(on.api.world, { list: circuits, key: 'monthly/2000-01', kind: 'monthly' });
    await isBlocked(on, life, 'SIGNER_AWAY');
    await on.signer.start();
    await on.list.stepIs(life, 'finished');
    return releaseWorkflowId(life);
  },
  'release-taken-back': async (on) => {
    const { id, revision } = releaseOf(succeeded(await on.list.act('coordinator', 'askRelease', { list: circuits })));
    succeeded(await on.list.act('approver', 'takeBackRelease', { release: id, expectedRevision: revision }));
    return releaseWorkflowId(id);
  },
  'entries-verified-again': async (on) => {
    const [first = '', second = ''] = await listedAll(on, 'HE32F407VGT6', 'HE32F407ZGT6');
    const review = (name: string, outcome: 'reverified' | 'suspended') =>
      keepReview(on.api.world.mongo, { cause: 'v', list: circuits, entry: entryRef(name), outcome, lawState: '2026-02-14' }); // prettier-ignore
    const opened = async () => {
      await review(first, 'reverified');
      await review(second, 'suspended');
      return openRelease(on.api.world, { list: circuits, key: 'reviews/v', kind: 'reverification' });
    };
    const life = await heldBefore(on, opened, leafOf(second, { change: 'suspended', reason: 'inDoubt' }));
    return releaseWorkflowId(life);
  },
  'entry-withdrawn': async (on) => {
    const entry = await listed(on, 'HF32F407VGT6');
    const withdraw = async () => releaseOf(succeeded(await on.list.act('hoshimiOfficer', 'withdrawEntry', { entry, reason: 'makerWithdrew' }))).id; // prettier-ignore
    const life = await heldBefore(on, withdraw, leafOf(entry, { change: 'suspended', reason: 'inDoubt' }));
    return releaseWorkflowId(life);
  },
  'entry-suspended': async (on) => changed(on, 'expertElectronics', 'suspendEntry', { entry: await listed(on, 'HG32F407VGT6'), reason: 'inDoubt' }),
  'entry-resumed': async (on) => {
    const entry = await listed(on, 'HH32F407VGT6');
    await on.list.change('expertElectronics', 'suspendEntry', { entry, reason: 'inDoubt' });
    return changed(on, 'approver', 'resumeEntry', { entry, reason: 'examined' });
  },
  'entry-corrected': async (on) => {
    const correction = { entry: await listed(on, 'HI32F407VGT6'), partNumber: 'hi32f407vgt6', reason: 'makersWriting' };
    const { id, revision } = releaseOf(succeeded(await on.list.act('coordinator', 'correctEntry', correction)));
    succeeded(await on.list.act('approver', 'confirmRelease', { release: id, expectedRevision: revision }));
    await on.list.stepIs(id, 'finished');
    return releaseWorkflowId(id);
  },
  'doubt-answered': async (on) => {
    const number = await doubted(on, 'HJ32F407VGT6', 10 * 24 * 3_600_000);
    for (const [person, action, more] of [
      ['expertElectronics', 'takeDoubt', {}], ['coordinator', 'handBackDoubt', {}], ['expertMaterials', 'takeDoubt', {}],
      ['expertMaterials', 'answerDoubt', { outcome: 'suspended', reason: 'checkedWithJudgment', text: '確認する。' }],
    ] as const) await onDoubt(on, number, { person, action, more });
    return doubtWorkflowId(number);
  },
  'doubt-overdue': async (on) => {
    const number = await doubted(on, 'HK32F407VGT6', 300);
    await until(async () => (await doubts.find(on.api.world.mongo, number))?.state.overdueSince !== undefined);
    await onDoubt(on, number, { person: 'customsOfficer', action: 'withdrawDoubt', more: { reason: 'raisedByMistake' } });
    return doubtWorkflowId(number);
  },
  'amendment-applied': async ({ api }) => {
    const [version, amendments] = [tokyoDay(Date.now()), amendmentDriver(api)];
    await amendments.counted(interpretationOf(version));
    await amendments.approve(version);
    await amendments.stepIs(version, 'applied');
    return amendmentWorkflowId(version);
  },
}; // prettier-ignore

async function approve({ tables }: ListWorld, number: string): Promise<void> {
  await tables.stepIs(number, 'approval');
  for (const person of ['approver', 'secondApprover'] as const)
    succeeded(await tables.act(person, number, 'approveTable'));
}

async function approved(on: ListWorld, ...partNumbers: string[]): Promise<void> {
  const number = await on.tables.confirmed(on.maker, buildTable(Object.fromEntries(partNumbers.map((one) => [one, {}])))); // prettier-ignore
  await on.tables.inspected(number);
  await approve(on, number);
}

/** Published, and shown by the index: what is found in it is what people act on. */
async function listedAll(on: ListWorld, ...partNumbers: string[]): Promise<string[]> {
  await approved(on, ...partNumbers);
  const { treeSize } = await on.list.publish();
  await until(async () => on.api.world.list.index().treeSize >= (treeSize ?? 0));
  return partNumbers.map(named);
}

async function listed(on: ListWorld, partNumber: string): Promise<string> {
  await listedAll(on, partNumber);
  return named(partNumber);
}

async function asked({ list }: ListWorld): Promise<string> {
  const { id, revision } = releaseOf(succeeded(await list.act('coordinator', 'askRelease', { list: circuits })));
  succeeded(await list.act('approver', 'confirmRelease', { release: id, expectedRevision: revision }));
  return id;
}

async function changed({ list }: ListWorld, person: Person, action: string, input: object): Promise<string> {
  return releaseWorkflowId((await list.change(person, action, input)).id);
}

function leafOf(entry: string, change: { change: 'suspended' | 'withdrawn'; reason: string }): ListLeaf {
  return { ...change, entry, at: logTime(Date.now()), publication: { yearMonth: tokyoDay(Date.now()).slice(0, 7), number: 9_000 } }; // prettier-ignore
}

/** A release that has begun and may not append, because the log is said to have a fault. Meanwhile a leaf about an entry of its plan
 *  comes into the log; then it goes on. */
async function heldBefore(on: ListWorld, begun: () => Promise<string>, meanwhile: ListLeaf): Promise<string> {
  const { config, mongo } = on.api.world;
  const life = await begun();
  while (!(await listReleases.find(mongo, life))?.state.publication) await new Promise((wake) => setTimeout(wake, 2));
  await keepLogCheck(mongo, { checkedAt: new Date(), tookMs: 1, size: 0, root: '', faults: ['held'] });
  await isBlocked(on, life, 'LOG_FAULT');
  await createListPublisher(config).alone(async (log) =>
    log.append({ after: (await log.head()).size, entries: [leafBytes(meanwhile)] }),
  );
  await askLogCheck(mongo);
  await on.list.stepIs(life, 'finished');
  return life;
}

function isBlocked({ api }: ListWorld, life: string, reason: string): Promise<void> {
  return until(async () => (await listReleases.find(api.world.mongo, life))?.state.blocked?.reason === reason);
}

/** A doubt about an entry, to be answered within so many ms. */
async function doubted(on: ListWorld, partNumber: string, inMs: number): Promise<string> {
  const { world: server } = on.api;
  const entry = await listed(on, partNumber);
  const number = await drawNumber(server.mongo, { key: ulid(), kind: 'doubt' });
  const text = await server.contents.put(`doubt/${number}`, '刻印が違う。');
  const at = Date.now();
  const input = { entry, parties: [], treeSize: server.list.index().treeSize, asOf: at, reason: 'other', text, dueAt: at + inMs }; // prettier-ignore
  const actor = { person: people.customsOfficer.id, roles: [...people.customsOfficer.roles], interests: [], fields: [], registerSeq: 1 }; // prettier-ignore
  await doubtRuns.update(server, { action: 'raiseDoubt', id: ulid(), hash: 'h', life: number, actor, at, expectedVersion: 0, input }); // prettier-ignore
  return number;
}

async function onDoubt(
  { api }: ListWorld,
  number: string,
  { person, action, more }: { person: Person; action: string; more: object },
): Promise<void> {
  const expectedRevision = (await doubts.find(api.world.mongo, number))?.seq ?? 0;
  succeeded(await api.as(person).act(action, { commandId: ulid(), number, expectedRevision, ...more }));
}
