import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { setTimeout as sleep } from 'node:timers/promises';
import { gunzipSync } from 'node:zlib';
import { organisations } from '../../server/demonstration.ts';
import { leafBytes, openLog, published, startSigner } from '../support/list-builder.ts';
import { startBulkWorker, type ServerProcess } from '../support/server-process.ts';
import { partsHalfAbsent, toldByEachWay } from '../support/ways-of-look-up.ts';
import { world, type ApiWorld } from '../support/world.ts';

const asOf = '2026-11-15T00:00:00.000Z';
const question = `query ($p: String!, $m: String, $at: Instant, $month: String, $to: String) { lookup(partNumber: $p, manufacturer: $m, asOf: $at, publicationMonth: $month, destination: $to) {
  ... on PartNumberUnreadable { refused }
  ... on LookupAnswer { verdict key treeSize asOf near { manufacturer partNumber differsAt } invoice { agrees differs } destination { country checks { code citation certainty ja en } }
    entries { verdict reason match manufacturer partNumber lawState validTo publicationMonth publicationNumber invoiceLine proof { leafIndex treeSize leaf hashes checkpoint } } } } }`;
let api: ApiWorld;
let signer: ServerProcess;

beforeAll(async () => {
  api = await world({ startBulk: startBulkWorker });
  const { dataDir } = api.world.config;
  signer = await startSigner(dataDir);
  const log = await openLog(dataDir);
  const parts = ['STM32F407VGT6', 'STM32F411RET6', 'STM32H743ZIT6'];
  const leaves = parts.map((partNumber, at) => published({ maker: 'STMicroelectronics', partNumber, at: '2026-11-10T00:00:00.000Z', number: at + 1 }));
  await log.append({ after: 0, entries: leaves.map(leafBytes) });
  await listed();
}, 90_000); // prettier-ignore
afterAll(async () => {
  await signer?.stop();
  await api?.end();
}, 30_000);

/** The worker takes the log into the index, and the API takes the index over. */
async function listed(): Promise<void> {
  for (let turn = 0; turn < 100; turn += 1) {
    const { answer } = await rest('STM32F407VGT6');
    if (answer.verdict === 'LISTED') return;
    await sleep(100);
  }
  throw new Error('What was published does not appear');
}

async function rest(part: string, query: Record<string, string> = { asOf }) {
  const address = `${api.origin}/v1/lookup/${encodeURIComponent(part)}?${new URLSearchParams(query).toString()}`;
  const response = await fetch(address);
  return { status: response.status, answer: JSON.parse(await response.text()) };
}

describe('The look-up beside the product’s pages', () => {
  it.each([
    ['ＳＴＭ３２Ｆ４０７ＶＧＴ６', {}],
    ['stm32f411ret6', { manufacturer: 'STMicroelectronics', publicationMonth: '2026-10' }],
    ['STM32F4O7VGT6', { destination: 'IR' }],
    ['NOT-THERE-1', { publicationMonth: '2026-11' }],
  ])('answers %s by REST as by GraphQL', async (part, given: { manufacturer?: string; publicationMonth?: string; destination?: string }) => {
    const { answer } = await rest(part, { asOf, ...given });
    const { data } = await api.as('customsOfficer').ask<{ lookup: { entries: object[] } }>(question, { p: part, m: given.manufacturer, month: given.publicationMonth, to: given.destination, at: asOf });
    const { entries, verdict, key, treeSize, near, invoice, destination } = answer;
    expect(data.lookup).toMatchObject({ verdict, key, treeSize, near, invoice, destination, asOf });
    expect(data.lookup.entries).toEqual(
      entries.map(({ publication, reasonText: _text, since: _since, leaf: _leaf, reasonWords: _words, causeWords: _cause, ...entry }: Record<string, { yearMonth: string; number: number }>) => ({
        ...entry, publicationMonth: publication?.yearMonth, publicationNumber: publication?.number,
      })),
    );
  }); // prettier-ignore

  it('reads no number out of what is none', async () => {
    const { data } = await api.as('customsOfficer').ask(question, { p: 'AB' });
    expect(data).toEqual({ lookup: { refused: 'TOO_SHORT' } });
    expect(await rest('AB')).toMatchObject({ status: 422, answer: { code: 'PART_NUMBER_UNREADABLE' } });
  });

  it('says the same by REST, by batch, by GraphQL, from the index and from the list that was taken along', async () => {
    const { listed: parts, absent } = partsHalfAbsent(500);
    const log = await openLog(api.world.config.dataDir);
    const { size } = await log.head();
    await log.append({ after: size, entries: parts.map((partNumber) => leafBytes(published({ maker: 'STMicroelectronics', partNumber, at: '2026-11-10T00:00:00.000Z' }))) });
    const isTaken = async () => {
      const note = await (await fetch(`${api.origin}/v1/list/snapshots/latest`)).text();
      return api.world.list.index().treeSize === size + parts.length && note.includes(`"version":${size + parts.length},`);
    };
    for (let turn = 0; turn < 300 && !(await isTaken()); turn += 1) await sleep(100);
    const { index = [], ...others } = await toldByEachWay(api, [...parts, ...absent], asOf);
    expect(index.filter((told) => told.includes('"verdict":"LISTED"'))).toHaveLength(parts.length);
    for (const [way, told] of Object.entries(others)) expect([way, told]).toEqual([way, index]);
  }, 90_000); // prettier-ignore

  it('knows the names of whoever is on the list, with a line and without, and of nobody else', async () => {
    const { registers, config } = api.world;
    const admitted = { at: Date.parse('2026-11-01T00:00:00Z'), by: 'x', organisation: organisations.hoshimi.id };
    await registers.append({ ...admitted, type: 'MakerAdmitted', maker: 'maker-h', name: 'Hoshimi', nameJa: '星見' });
    await registers.append({ ...admitted, type: 'MakerNameRecorded', maker: 'maker-h', name: 'Hoshi Denki', kind: 'renamed' });
    await registers.append({ ...admitted, type: 'MakerAdmitted', maker: 'maker-s', name: 'Silent', nameJa: '静' });
    const log = await openLog(config.dataDir);
    const { size } = await log.head();
    await log.append({ after: size, entries: [leafBytes(published({ maker: 'Hoshimi', partNumber: 'HS-407VG', at: '2026-11-10T00:00:00.000Z' }))] });
    const of = async (manufacturer: string) => (await rest('HS-407VG', { asOf, manufacturer, publicationMonth: '2026-11' })).answer;
    for (let turn = 0; turn < 100 && (await of('星見')).verdict !== 'LISTED'; turn += 1) await sleep(100);
    expect(await of('株式会社星見')).toMatchObject({ verdict: 'LISTED', entries: [{ match: 'original', manufacturer: 'Hoshimi' }], invoice: { agrees: true } });
    expect(await of('Hoshi Denki')).toMatchObject({ verdict: 'LISTED', entries: [{ match: 'makerAlias' }] });
    expect(await of('静')).toMatchObject({ verdict: 'NOT_LISTED', invoice: { differs: ['manufacturer'] } });
    const knowledge = async () => {
      const note = await (await fetch(`${api.origin}/v1/list/snapshots/latest`)).text();
      const [name = ''] = /knowledge-[0-9a-f]{16}/.exec(note) ?? [];
      return gunzipSync(Buffer.from(await (await fetch(`${api.origin}/v1/list/snapshots/${name}`)).arrayBuffer())).toString('utf8');
    };
    for (let turn = 0; turn < 100 && !(await knowledge()).includes('星見'); turn += 1) await sleep(100);
    expect([(await knowledge()).includes('Hoshi Denki'), (await knowledge()).includes('Silent')]).toEqual([true, false]);
  }, 60_000); // prettier-ignore

  it('goes on when Temporal and MongoDB are away', async () => {
    await api.engine.stop();
    await api.world.mongo.connection.close();
    expect((await rest('STM32F407VGT6')).answer).toMatchObject({ verdict: 'LISTED' });
    await api.world.mongo.connection.openUri(api.world.config.mongoUri);
  });
});
