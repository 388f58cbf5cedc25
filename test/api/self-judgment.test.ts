import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ulid } from 'ulid';
import { storedFacts } from '../../server/mongo/self-judgments.ts';
import { globalId } from '../../server/graphql/global-ids.ts';
import { organisations } from '../../server/demonstration.ts';
import { sheet } from '../support/filled-sheet.ts';
import { pdfPages, withoutBlanks } from '../support/pdf-text.ts';
import { world, type ApiWorld } from '../support/world.ts';

let api: ApiWorld;
beforeAll(async () => (api = await world()), 90_000);
afterAll(() => api.end(), 30_000);

const keep = (more: object = {}, by: 'hoshimiClerk' | 'kazahayaClerk' = 'hoshimiClerk') =>
  api.as(by).act('keepSelfJudgment', {
    commandId: ulid(), sheet: sheet(), productNameJa: '画像処理用IC', maker: '髙﨑𠮷電子', partNumber: 'AX-6000', officer: '高橋 健一', ...more,
  }); // prettier-ignore
const fetchAs = (by: 'hoshimiClerk' | 'kazahayaClerk' | 'nobody', path: string) => api.as(by).get(path);

describe("a company's own judgment", () => {
  it('is kept with its verdict, listed and opened by its own company alone', async () => {
    const { selfJudgment } = await keep();
    expect(selfJudgment).toMatchObject({ version: 1, verdict: 'notControlled' });
    const query = `query ($number: String!) { selfJudgment(number: $number) { maker partNumber officer lawDate standing versions
      answers { question value choices document page reason } evaluation { lawState comparison { clause mark } explanation { verdict } } sheetEdition { lawFrom isPurchased price { nonMemberSme } } } selfJudgments { number } }`;
    const own = await api.as('hoshimiOfficer').ask(query, { number: selfJudgment?.number });
    expect(own.data).toMatchObject({
      selfJudgment: {
        maker: '髙﨑𠮷電子', partNumber: 'AX-6000', officer: '高橋 健一', lawDate: '2026-11-01', standing: 'current', versions: [1],
        answers: expect.arrayContaining([expect.objectContaining({ question: 'dac-resolution', value: '12' }), expect.objectContaining({ question: 'radiation-designed', page: '12' })]),
        evaluation: { lawState: '2026-02-14', comparison: expect.arrayContaining([{ clause: 'ic-a16', mark: 'notMet' }]), explanation: { verdict: 'notControlled' } },
        sheetEdition: { lawFrom: '2026-02-14', isPurchased: false, price: { nonMemberSme: 1650 } },
      },
      selfJudgments: expect.arrayContaining([{ number: selfJudgment?.number }]),
    }); // prettier-ignore
    expect((await api.as('kazahayaOfficer').ask(query, { number: selfJudgment?.number })).data).toEqual({
      selfJudgment: null,
      selfJudgments: [],
    });
    expect((await api.as('coordinator').ask(query, { number: selfJudgment?.number })).data).toEqual({
      selfJudgment: null,
      selfJudgments: [],
    });
  });

  it('never changes: a change is the next version, and a repeat is the same one', async () => {
    const commandId = ulid();
    const [first, again] = await Promise.all([keep({ commandId }), keep({ commandId })]);
    expect(again.selfJudgment).toEqual(first.selfJudgment);
    const number = first.selfJudgment?.number;
    const second = await keep({ number, sheet: sheet('6000') });
    expect(second.selfJudgment).toMatchObject({ number, version: 2, verdict: 'controlled', itemNumbers: ['7(1)'] });
    const { data } = await api
      .as('hoshimiClerk')
      .ask('query ($number: String!) { selfJudgment(number: $number, version: 1) { verdict versions } }', { number });
    expect(data).toEqual({ selfJudgment: { verdict: 'notControlled', versions: [1, 2] } });
    expect(await keep({ number }, 'kazahayaClerk')).toMatchObject({ __typename: 'NotFound' });
  });

  it('tells every problem at once and keeps nothing', async () => {
    const before = await api.world.mongo.collection('selfJudgments').countDocuments();
    const done = await keep({ maker: ' ', partNumber: 'X'.repeat(101), sheet: sheet('1', { edition: '2031' }) });
    expect(done.problems?.map(({ path, code }) => `${path} ${code}`)).toEqual(
      expect.arrayContaining(['maker REQUIRED', 'partNumber TOO_LONG', 'sheet.edition UNKNOWN_EDITION']),
    );
    expect(await api.world.mongo.collection('selfJudgments').countDocuments()).toBe(before);
  });

  it('stores nothing readable, and its facts can be run over by an amendment', async () => {
    const { selfJudgment } = await keep({ partNumber: 'SECRET-PART-77' });
    const raw = await api.world.mongo
      .collection<{ _id: string }>('selfJudgments')
      .find({}, { promoteBuffers: true })
      .toArray();
    expect(
      JSON.stringify(raw, (_key, value) =>
        value?.type === 'Buffer' ? Buffer.from(value.data).toString('latin1') : value,
      ),
    ).not.toContain('SECRET-PART-77');
    const all = [];
    for await (const one of storedFacts(api.world.mongo, api.world.keys)) all.push(one);
    expect(all.find(({ number }) => number === selfJudgment?.number)).toMatchObject({
      organisation: organisations.hoshimi.id,
      lawDate: '2026-11-01',
      facts: { tpp: '5999.99', device_kinds: ['gpu'] },
    });
    expect(all.at(-1)?.facts).not.toHaveProperty('dac_resolution_bits');
  });
});

describe('the papers of a self-judgment', () => {
  const paper = (number: string | undefined, name: string) => `/exports/self-judgments/${number}/1/${name}`;

  it('are printed for the company that bought the edition, and name it', async () => {
    const { selfJudgment } = await keep();
    const number = selfJudgment?.number;
    expect((await fetchAs('hoshimiClerk', paper(number, 'sheet.pdf?language=ja'))).status).toBe(402);
    expect(
      await api
        .as('hoshimiClerk')
        .act('purchaseSheet', { commandId: ulid(), form: '6-01', edition: '2026', priceYen: 1 }),
    ).toMatchObject({ __typename: 'RefusedByRule', field: 'priceYen' });
    expect(
      await api
        .as('hoshimiClerk')
        .act('purchaseSheet', { commandId: ulid(), form: '6-01', edition: '2026', priceYen: 1100 }),
    ).toMatchObject({ purchase: { priceYen: 1100, memberClass: 'member' } });
    const printed = await fetchAs('hoshimiClerk', paper(number, 'sheet.pdf?language=ja'));
    const text = withoutBlanks((await pdfPages(Buffer.from(await printed.arrayBuffer()))).join(''));
    for (const part of [
      '髙﨑𠮷電子',
      '購入者：星見電子工業株式会社',
      '判定不要',
      '５，９９９．９９',
      '令和7年経済産業省令第72号',
      '別表第2の3',
      selfJudgment?.contentId ?? '?',
      'メーカー回答',
      '1/',
    ])
      expect(text).toContain(withoutBlanks(part));
    const table = await fetchAs('hoshimiClerk', paper(number, 'comparison.pdf?language=en'));
    const english = withoutBlanks((await pdfPages(Buffer.from(await table.arrayBuffer()))).join(''));
    for (const part of [
      '第6条第一号ヨ',
      '≧ 6000 TOPS·bit',
      '5999.99 TOPS·bit',
      'Hoshimi Electronics Co., Ltd.',
      'not legally binding',
    ])
      expect(english).toContain(withoutBlanks(part));
    const workbook = await fetchAs('hoshimiClerk', paper(number, 'comparison.xlsx?language=ja'));
    expect(workbook.headers.get('content-type')).toContain('spreadsheetml');
    expect(await (await fetchAs('hoshimiClerk', paper(number, 'comparison.csv?language=ja'))).text()).toContain(
      '第6条第一号ヨ',
    );
  });

  it('are not there for another company, or for nobody', async () => {
    const { selfJudgment } = await keep();
    expect((await fetchAs('kazahayaClerk', paper(selfJudgment?.number, 'sheet.pdf'))).status).toBe(404);
    expect((await fetchAs('nobody', paper(selfJudgment?.number, 'sheet.pdf'))).status).toBe(401);
  });

  it('cost what the member class says, which an administrator records', async () => {
    const price = () =>
      api
        .as('kazahayaClerk')
        .ask<{ sheetSectors: { forms: { form: string; editions: { priceYen: number; isPurchased: boolean }[] }[] }[] }>(
          '{ sheetSectors { forms { form editions { priceYen isPurchased } } } }',
        );
    const priceYen = async () => (await price()).data.sheetSectors[0]?.forms[0]?.editions[0]?.priceYen;
    expect(await priceYen()).toBe(2200);
    const organisation = globalId('Organisation', organisations.kazahaya.id);
    await api
      .as('administrator')
      .act('recordMemberClass', { commandId: ulid(), organisation, memberClass: 'smallNonMember' });
    expect(await priceYen()).toBe(1650);
  });
});

describe('the check page of a printed paper', () => {
  const check = async (path: string, language = 'en') => {
    const response = await fetch(`${api.origin}${path}`, { headers: { 'accept-language': language } });
    return { status: response.status, text: await response.text() };
  };

  it('says that the content is unchanged and the edition current, and nothing of the content', async () => {
    const { selfJudgment } = await keep();
    const { text } = await check(`/check/${selfJudgment?.number}?value=${selfJudgment?.contentId}`);
    expect(text).toContain('It is as it was registered.');
    expect(text).toContain('It is the current edition.');
    expect(text).not.toMatch(/髙﨑|AX-6000|controlled/i);
    expect((await check(`/check/${selfJudgment?.number}?value=${selfJudgment?.contentId}`, 'ja')).text).toContain(
      '登録されたときのままです',
    );
    expect(text.length).toBeLessThan(8_000);
  });

  it('answers an unknown number, a wrong value and a changed record alike', async () => {
    const { selfJudgment } = await keep();
    const wrong = 'a'.repeat(64);
    const shape = ({ status, text }: { status: number; text: string }) => [
      status,
      text.replace(/J-\w{4}-\w{4}-\w/g, 'J').replace(/[0-9a-f]{64}/g, 'V'),
    ];
    const unknown = await check(`/check/J-2222-2222-2?value=${wrong}`);
    expect(shape(await check(`/check/${selfJudgment?.number}?value=${wrong}`))).toEqual(shape(unknown));
    await api.world.mongo
      .collection<{ _id: string; sealed: Buffer }>('selfJudgments')
      .updateOne({ _id: `${selfJudgment?.number}/1` }, { $set: { sealed: Buffer.alloc(60, 1) } });
    expect(shape(await check(`/check/${selfJudgment?.number}?value=${selfJudgment?.contentId}`))).toEqual(
      shape(unknown),
    );
  });

  it('runs nothing that was typed into it', async () => {
    const { text } = await check(
      `/check/${encodeURIComponent('<script>alert(1)</script>')}?value=${encodeURIComponent('"><img src=x>')}`,
    );
    expect(text).not.toMatch(/<script>alert|<img/i);
  });
});
