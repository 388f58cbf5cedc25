import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ulid } from 'ulid';
import { pdfPages, withoutBlanks } from '../support/pdf-text.ts';
import { world, type ApiWorld } from '../support/world.ts';

let a: ApiWorld;
beforeAll(async () => { a = await world(); }, 120_000); // prettier-ignore
afterAll(() => a.end());

type Article = { id: string; edition: number; titleEn: string; bodyJa: string; amendedSince: { id: string }[] };
const query = `query ($clause: String, $clauses: [String!], $sector: String, $date: LegalDate) {
  guidance(clause: $clause, clauses: $clauses, sector: $sector, date: $date) {
    id edition titleEn bodyJa lawState sector { key nameEn items { number } } clauses { id citation } items { number titleJa }
    amendedSince { id } price { member nonMemberSme nonMember } editions { edition validFrom }
  }
}`;
async function guidance(variables: object): Promise<Article[]> {
  const { data, errors } = await a.as('hoshimiClerk').ask<{ guidance: Article[] }>(query, variables);
  if (errors) throw new Error(JSON.stringify(errors));
  return data.guidance;
}
const date = '2026-03-01';

describe('Commodity guidance', () => {
  it('is found by the clause it cites, in the edition of the day', async () => {
    const [article] = await guidance({ clause: 'ic-a7-a', date });
    expect(article).toMatchObject({
      id: 'integrated-circuits/programmable-logic-inputs-outputs',
      edition: 1,
      sector: { key: 'integrated-circuits', nameEn: 'Integrated circuits' },
      clauses: [{ id: 'ic-a7-a', citation: '貨物等省令 第6条第一号ト（一）' }, { id: 'ic-a7-b' }],
      price: { member: 0 },
      amendedSince: [],
    });
    expect(await guidance({ clause: 'ic-a7-a', date: '2026-02-13' })).toEqual([]);
  });

  it('is found by any of several clauses, and by none of none', async () => {
    const found = await guidance({ clauses: ['ic-a7-b', 'ic-a16'], date });
    expect(found.map(({ id }) => id)).toEqual(
      expect.arrayContaining([
        'integrated-circuits/programmable-logic-inputs-outputs',
        'integrated-circuits/total-processing-performance',
      ]),
    );
    expect(await guidance({ clauses: [], date })).toEqual([]);
  });

  it('is found by a number in any way of writing, through what contains it', async () => {
    const ids = async (clause: string) => (await guidance({ clause, date })).map(({ id }) => id);
    expect(await ids('別1-3の2-1')).toEqual(['biological-equipment/overview']);
    expect(await ids('省令6条1号ホ(1)3')).toEqual(expect.arrayContaining(['integrated-circuits/adc-or-processing', 'electronics/overview']));
    expect(await ids('no such clause')).toEqual([]);
  }); // prettier-ignore

  it('has eleven sectors, and an article in each', async () => {
    const { data } = await a.as('hoshimiClerk').ask<{ guidanceSectors: { key: string }[] }>('{ guidanceSectors { key nameJa } }'); // prettier-ignore
    expect(data.guidanceSectors).toHaveLength(11);
    for (const { key } of data.guidanceSectors) expect((await guidance({ sector: key, date })).length).toBeGreaterThan(0);
  }); // prettier-ignore

  it('is one article by its id, and none before its first edition', async () => {
    const ask = (day: string) =>
      a
        .as('hoshimiClerk')
        .ask<{ guidanceArticle: Article | null }>(
          `{ guidanceArticle(id: "integrated-circuits/radiation", date: "${day}") { titleEn } }`,
        );
    expect((await ask(date)).data.guidanceArticle?.titleEn).toBe('Radiation-hardened parts');
    expect((await ask('2020-01-01')).data.guidanceArticle).toBeNull();
  });
});

describe('The print of an article', () => {
  const print = '/exports/guidance/integrated-circuits/mmic-amplifier-bands/1.pdf';
  const bought = { article: 'integrated-circuits/mmic-amplifier-bands', edition: 1 };

  it('needs a purchase at the price of the company, and names the buyer', async () => {
    const clerk = a.as('hoshimiClerk');
    expect((await clerk.get(print)).status).toBe(402);
    expect(await clerk.act('purchaseGuidance', { commandId: ulid(), ...bought, priceYen: 1 })).toMatchObject({
      __typename: 'RefusedByRule',
      field: 'priceYen',
    });
    expect(await clerk.act('purchaseGuidance', { commandId: ulid(), ...bought, priceYen: 0 })).toMatchObject({
      __typename: 'PurchaseGuidanceSuccess',
    });
    const { data } = await clerk.ask('query ($id: String!) { guidanceArticle(id: $id) { priceYen isPurchased } }', {
      id: bought.article,
    });
    expect(data).toEqual({ guidanceArticle: { priceYen: 0, isPurchased: true } });
    const response = await clerk.get(`${print}?language=ja`);
    const text = withoutBlanks((await pdfPages(Buffer.from(await response.arrayBuffer()))).join(''));
    for (const part of [
      'MMIC 増幅器の帯域と出力',
      '購入者：星見電子工業株式会社',
      '31.62 mW',
      '確かめること',
      '・比帯域',
    ])
      expect(text).toContain(withoutBlanks(part));
  });

  it('is not bought for another company, not there for an unknown edition, and for nobody without signing in', async () => {
    expect((await a.as('kazahayaClerk').get(print)).status).toBe(402);
    expect((await a.as('kazahayaClerk').get(print.replace('/1.pdf', '/9.pdf'))).status).toBe(404);
    expect((await a.as('nobody').get(print)).status).toBe(401);
    expect(
      await a.as('kazahayaClerk').act('purchaseGuidance', { commandId: ulid(), ...bought, edition: 9, priceYen: 0 }),
    ).toMatchObject({
      __typename: 'ValidationFailed',
    });
  });
});
