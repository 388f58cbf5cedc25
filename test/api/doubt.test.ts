import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ulid } from 'ulid';
import { organisations, people } from '../../server/demonstration.ts';
import { globalId } from '../../server/graphql/global-ids.ts';
import { doubts, visibleTo, type DoubtDocument } from '../../server/mongo/doubts.ts';
import { verifyLives } from '../../server/mongo/life-verification.ts';
import { drawNumber } from '../../server/mongo/numbers.ts';
import { doubtRuns } from '../../server/temporal/doubt-runs.ts';
import { canSeeDoubt } from '../../workflows/domain/list/doubt/actions.ts';
import { personId, succeeded } from '../support/application-builder.ts';
import { until, type Person } from '../support/case-driver.ts';
import { approveTable } from '../support/release-tables.ts';
import { admitMaker, releaseDriver, releaseWorld, type ReleaseWorld } from '../support/release-world.ts';

const maker = 'Hoshimi';
let api: ReleaseWorld;
/** When the entries stand on the list. */
let asOf: string;

beforeAll(async () => {
  api = await releaseWorld();
  const { mongo, list } = api.world;
  const makers = { Hoshimi: organisations.hoshimi.id, Kazahaya: organisations.kazahaya.id };
  for (const [name, organisation] of Object.entries(makers)) {
    const makerId = await admitMaker(api.world, name, organisation);
    await approveTable(mongo, { submission: `L-${name}`, maker: name, makerId, partNumbers: ['HX-100', 'HX-200'] });
  }
  await releaseDriver(api).publish();
  const interest = { person: personId('expertBiology'), organisation: globalId('Organisation', organisations.hoshimi.id), from: '2020-04-01' }; // prettier-ignore
  succeeded(await api.as('administrator').act('declareInterest', { commandId: ulid(), ...interest }));
  await until(async () => list.index().treeSize === 4);
  asOf = new Date().toISOString();
}, 90_000);
afterAll(() => api?.end(), 30_000);

type Shown = {
  number: string; step: string; revision: number; text: string | null; dueAt: string; overdueSince: string | null; takenBy: object | null; allowedActions: string[];
  answer: { outcome: string; reason: string; text: string | null; release: string | null; by: object | null } | null; events: { type: string; by: object | null }[];
  subject: { manufacturer: string; partNumber: string; asOf: string; treeSize: number; whenAsked: object; now: { verdict: string; reason: string | null; publicationMonth: string; proof: { treeSize: number } } };
}; // prettier-ignore
const shown = `query ($n: String!) { doubt(number: $n) { number step revision text dueAt overdueSince takenBy { nameEn } allowedActions
  answer { outcome reason text release by { nameEn } } events { type by { nameEn } }
  subject { manufacturer partNumber asOf treeSize whenAsked { verdict } now { verdict reason publicationMonth proof { treeSize } } } } }`;

const read = async (person: Person, number: string) =>
  (await api.as(person).ask<{ doubt: Shown | null }>(shown, { n: number })).data.doubt;
const get = async (person: Person, number: string): Promise<Shown> => {
  const found = await read(person, number);
  if (!found) throw new Error(`${person} does not see ${number}`);
  return found;
};
const listed = async (person: Person, queue = 'waiting') => {
  const { data } = await api.as(person).ask<{ doubts: { totalCount: number; edges: { node: { number: string } }[] } }>(
    'query ($q: DoubtQueue!) { doubts(queue: $q) { totalCount edges { node { number } } } }', { q: queue },
  ); // prettier-ignore
  expect(data.doubts.totalCount).toBe(data.doubts.edges.length);
  return data.doubts.edges.map(({ node }) => node.number);
};
const waiting = async (person: Person) =>
  (await api.as(person).ask<{ viewer: { doubtsWaiting: number } }>('{ viewer { doubtsWaiting } }')).data.viewer.doubtsWaiting; // prettier-ignore

const question = { manufacturer: maker, partNumber: 'ＨＸ－１００', treeSize: 4, reason: 'markingDiffers', text: '刻印が HX-101 です。' }; // prettier-ignore
const raise = (more: object = {}) =>
  api.as('customsOfficer').act('raiseDoubt', { commandId: ulid(), asOf, ...question, ...more });
const act = async (person: Person, action: string, number: string, more: object = {}) =>
  api.as(person).act(action, {
    commandId: ulid(), number, expectedRevision: (await doubts.find(api.world.mongo, number))?.seq ?? 0, ...more,
  }); // prettier-ignore
const answer = { outcome: 'otherGoods', reason: 'anotherVariant', text: '掲載は HX-100 だけです。' };

async function raised(): Promise<string> {
  const { doubt } = succeeded(await raise());
  return doubt?.number ?? '';
}

/** A doubt whose deadline is as near as asked; the product's own lies days ahead. */
async function raisedWithDeadline(inMs: number): Promise<string> {
  const number = await drawNumber(api.world.mongo, { key: ulid(), kind: 'doubt' });
  const { id: person, roles } = people.customsOfficer;
  const { entry, parties } = (await doubts.find(api.world.mongo, await raised()))?.state ?? { entry: '', parties: [] };
  const text = await api.world.contents.put(`doubt/${number}`, 'x');
  const at = Date.now();
  const input = { entry, parties, treeSize: 4, asOf: Date.parse(asOf), reason: 'other', text, dueAt: at + inMs };
  const actor = { person, roles: [...roles], interests: [], fields: [], registerSeq: 1 };
  await doubtRuns.update(api.world, { action: 'raiseDoubt', id: ulid(), hash: 'h', life: number, actor, at, expectedVersion: 0, input }); // prettier-ignore
  return number;
}

describe('A customs officer who doubts a listed entry', () => {
  it('is told every thing that is wrong, and nothing is left behind', async () => {
    expect(await raise({ partNumber: 'HX-999', text: ' ', treeSize: 5 })).toMatchObject({
      __typename: 'ValidationFailed',
      problems: [{ path: 'treeSize', code: 'OUT_OF_RANGE' }, { path: 'partNumber', code: 'NOT_LISTED' }, { path: 'text', code: 'REQUIRED' }],
    }); // prettier-ignore
    expect(await raise({ manufacturer: '' })).toMatchObject({ problems: [{ code: 'SEVERAL_MAKERS' }] });
    expect(await raise({ asOf: '2025-11-09T00:00:00.000Z' })).toMatchObject({ problems: [{ code: 'NOT_LISTED' }] });
    const refused = await api.as('coordinator').ask('mutation ($i: RaiseDoubtInput!) { raiseDoubt(input: $i) { __typename } }', { i: { commandId: ulid(), asOf, ...question } }); // prettier-ignore
    expect(refused.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    expect(await api.world.mongo.collection('numbers').countDocuments({ kind: 'doubt' })).toBe(0);
  });

  it('raises it once, and sees what was doubted with its publication and proof', async () => {
    const commandId = ulid();
    const number = succeeded(await raise({ commandId })).doubt?.number ?? '';
    expect(number).toMatch(/^D-/);
    expect(succeeded(await raise({ commandId })).doubt?.number).toBe(number);
    expect(await raise({ commandId, text: 'Something else' })).toMatchObject({ __typename: 'CommandIdReused' });
    expect(await get('customsOfficer', number)).toMatchObject({
      step: 'open', text: question.text, allowedActions: ['withdrawDoubt'], overdueSince: null,
      subject: { manufacturer: maker, partNumber: 'HX-100', asOf, treeSize: 4, whenAsked: { verdict: 'LISTED' }, now: { publicationMonth: asOf.slice(0, 7), proof: { treeSize: 4 } } },
    }); // prettier-ignore
    expect(await listed('customsOfficer')).toEqual([number]);
    const looks = await api.world.mongo.collection('accessLog').countDocuments({ id: number, person: people.customsOfficer.id, what: 'doubt' }); // prettier-ignore
    expect(looks).toBe(1);
  });

  it('shares it with CISTEC, except whom an interest in the maker keeps out, and with nobody else', async () => {
    const number = await raised();
    for (const person of ['expertElectronics', 'coordinator', 'approver', 'auditor'] as const) {
      expect(await get(person, number)).toMatchObject({ number });
      expect(await listed(person)).toContain(number);
    }
    for (const person of ['hoshimiOfficer', 'kazahayaClerk', 'advisorMaterials', 'expertBiology', 'administrator'] as const) {
      expect(await read(person, number)).toBeNull();
      expect(await listed(person)).toEqual([]);
    }
    expect(await act('expertBiology', 'takeDoubt', number)).toMatchObject({ __typename: 'NotFound', field: 'number' });
    const { mongo, registers } = api.world;
    for (const { id } of Object.values(people)) {
      const [actor, one] = [await registers.actorOf(id), await doubts.find(mongo, number)];
      if (!actor || !one) throw new Error('nobody');
      const found = await mongo.collection<DoubtDocument>('doubts').countDocuments({ $and: [visibleTo(actor), { _id: number }] });
      expect({ id, found }).toEqual({ id, found: canSeeDoubt(one.state, actor) ? 1 : 0 });
    }
  }); // prettier-ignore

  it('has it taken by one of two experts who reach for it at once; a coordinator can free it again', async () => {
    const number = await raised();
    const both = await Promise.all(
      (['expertElectronics', 'expertSemiconductors'] as const).map((one) => act(one, 'takeDoubt', number)),
    );
    expect(both.map(({ __typename, code }) => code ?? __typename).sort()).toEqual(['ALREADY_TAKEN', 'TakeDoubtSuccess']); // prettier-ignore
    expect(succeeded(await act('coordinator', 'handBackDoubt', number)).doubt).toMatchObject({ step: 'open' });
    expect(succeeded(await act('expertMaterials', 'takeDoubt', number)).doubt).toMatchObject({ step: 'taken' });
    expect(await act('expertElectronics', 'answerDoubt', number, answer)).toMatchObject({ code: 'NOT_TAKER' });
  });

  it('gets the answer back, also after the deadline passed, and not the name of who gave it', async () => {
    const before = await waiting('coordinator');
    const number = await raisedWithDeadline(400);
    await until(async () => (await get('expertElectronics', number)).overdueSince !== null);
    expect(await waiting('coordinator')).toBe(before + 1);
    expect((await listed('coordinator'))[0]).toBe(number);
    const revision = (await get('expertElectronics', number)).revision;
    expect(revision).toBe(2);
    succeeded(await act('expertElectronics', 'takeDoubt', number));
    expect(await act('expertElectronics', 'answerDoubt', number, { ...answer, text: '' })).toMatchObject({
      problems: [{ path: 'text', code: 'REQUIRED' }],
    });
    succeeded(await act('expertElectronics', 'answerDoubt', number, answer));
    expect(await waiting('customsOfficer')).toBe(1);
    const told = await get('customsOfficer', number);
    expect(told).toMatchObject({
      step: 'answered',
      takenBy: null,
      answer: { ...answer, by: null },
      allowedActions: [],
    });
    expect(told.events.map(({ type, by }) => [type, by !== null])).toEqual([
      ['DoubtRaised', true], ['DoubtOverdue', false], ['DoubtTaken', false], ['DoubtAnswered', false],
    ]); // prettier-ignore
    expect(await waiting('customsOfficer')).toBe(0);
    expect(await get('auditor', number)).toMatchObject({ answer: { by: { nameEn: 'Yumi Yoshida' } } });
    expect(await listed('customsOfficer', 'closed')).toEqual([number]);
  }, 20_000);

  it('withdraws it, and later finds it among what is over', async () => {
    const number = await raised();
    succeeded(await act('customsOfficer', 'withdrawDoubt', number, { reason: 'raisedByMistake' }));
    expect(await act('expertElectronics', 'takeDoubt', number)).toMatchObject({ code: 'WRONG_DOUBT_STEP' });
    expect((await listed('customsOfficer', 'closed'))[0]).toBe(number);
  });

  it('sees the entry suspended by an answer that says so, once, and by nobody who may not answer', async () => {
    const number = succeeded(await raise({ partNumber: 'HX-200' })).doubt?.number ?? '';
    const suspend = { ...answer, outcome: 'suspended', reason: 'checkedWithJudgment' };
    expect(await act('expertElectronics', 'answerDoubt', number, suspend)).toMatchObject({ code: 'WRONG_DOUBT_STEP' });
    succeeded(await act('expertElectronics', 'takeDoubt', number));
    expect(await act('expertMaterials', 'answerDoubt', number, suspend)).toMatchObject({ code: 'NOT_TAKER' });
    const command = { commandId: ulid(), expectedRevision: 2 };
    succeeded(await act('expertElectronics', 'answerDoubt', number, { ...suspend, ...command }));
    succeeded(await act('expertElectronics', 'answerDoubt', number, { ...suspend, ...command }));
    await until(async () => (await get('customsOfficer', number)).subject.now.reason === 'SUSPENDED');
    const told = await get('customsOfficer', number);
    expect(told).toMatchObject({ step: 'answered', answer: { outcome: 'suspended' }, subject: { whenAsked: { verdict: 'LISTED' } } }); // prettier-ignore
    const releases = await api.world.mongo.collection('listReleases').find({ 'state.kind': 'change' }).toArray(); // prettier-ignore
    expect(releases.map(({ _id }) => String(_id))).toEqual([told.answer?.release]);
    const again = succeeded(await raise({ partNumber: 'HX-200' })).doubt?.number ?? '';
    succeeded(await act('expertElectronics', 'takeDoubt', again));
    succeeded(await act('expertElectronics', 'answerDoubt', again, suspend));
    expect(await get('auditor', again)).toMatchObject({ answer: { outcome: 'suspended', release: null } });
  }, 30_000);

  it('leaves a record that verifies, and words that a destroyed key takes away', async () => {
    const number = await raised();
    await api.world.contents.destroyOwner(`doubt/${number}`);
    expect(await get('customsOfficer', number)).toMatchObject({ number, text: null });
    const { lives, differences } = await verifyLives(api.world.mongo);
    expect(lives).toBeGreaterThan(5);
    expect(differences).toEqual([]);
  });

  it('is started again with the last hundred of its commands, however many it took', async () => {
    const { mongo } = api.world;
    const taken = Array.from({ length: 130 }, (_, at) => ({ _id: `D-many:${at + 1}`, life: 'D-many', seq: at + 1, event: { command: { id: `c${at}`, hash: 'h' } } })); // prettier-ignore
    await mongo.collection<{ _id: string }>('doubtEvents').insertMany(taken);
    const remembered = await doubts.lastCommands(mongo, 'D-many');
    expect(remembered).toHaveLength(100);
    expect([remembered.at(0)?.id, remembered.at(-1)]).toEqual(['c30', { id: 'c129', hash: 'h', version: 130 }]);
  });
});
