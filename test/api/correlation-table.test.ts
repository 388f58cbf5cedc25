import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { world, type ApiWorld } from '../support/world.ts';

let a: ApiWorld;
beforeAll(async () => { a = await world(); }, 120_000); // prettier-ignore
afterAll(() => a.end());

const query = `query ($number: String, $text: String, $asOf: LegalDate, $first: Int! = 50, $after: String) {
  correlations(number: $number, text: $text, asOf: $asOf, first: $first, after: $after) {
    totalCount asOf standing nearestKnown { number titleEn } otherDates { relation }
    reading { typed qualifier number { number list titleJa } problem { code part } }
    pageInfo { hasNextPage endCursor }
    edges { nearness node { jp { number list titleJa } eu { number } relation confidence validFrom validTo sourceEn noteEn } }
  }
}`;
type Answer = {
  correlations: {
    totalCount: number; asOf: string; standing: string | null; pageInfo: { hasNextPage: boolean; endCursor: string };
    reading: object | null; nearestKnown: { number: string } | null;
    edges: { nearness: string | null; node: { jp: { number: string }; eu: { number: string }; relation: string } }[];
  };
}; // prettier-ignore
async function asked(variables: object): Promise<Answer['correlations']> {
  const { data, errors } = await a.as('hoshimiClerk').ask<Answer>(query, variables);
  if (errors) throw new Error(JSON.stringify(errors));
  return data.correlations;
}

describe('The correlation table', () => {
  it('is asked in any way of writing and says how it understood it', async () => {
    const answer = await asked({ number: '省令６条１号ホ(1)3', asOf: '2026-03-01' });
    expect(answer).toMatchObject({
      standing: 'listed',
      reading: {
        typed: '省令６条１号ホ(1)3',
        number: { number: '貨物等省令 第6条第一号ホ（一）３', list: 'ordinance' },
        problem: null,
      },
    });
    expect(answer.edges[0]).toMatchObject({ nearness: 'exact', node: { eu: { number: '3A001.a.5.a.3' }, relation: 'partial' } });
  }); // prettier-ignore

  it('says unknown, american or unreadable, each in its own way, and never "no counterpart"', async () => {
    expect(await asked({ number: '3A001.a.5.a.9' })).toMatchObject({ standing: 'unknown', nearestKnown: { number: '3A001.a.5.a' } });
    expect(await asked({ number: '5A992.C SC' })).toMatchObject({ standing: 'american', reading: { qualifier: 'SC' }, edges: [] });
    expect(await asked({ number: '7(1)ホ' })).toMatchObject({ standing: null, reading: { problem: { code: 'unreadablePart', part: 'ホ' } }, edges: [] });
  }); // prettier-ignore

  it('looks for words where no number can be read', async () => {
    expect(await asked({ number: 'thyristor', text: 'thyristor' })).toMatchObject({ totalCount: 1, edges: [{ node: { jp: { number: '7(8の2)' } } }] });
  }); // prettier-ignore

  it('answers for a past day, and for today in Japan when no day is given', async () => {
    const relations = async (asOf: string) => (await asked({ number: '6条1号ヨ', asOf })).edges[0]?.node.relation;
    expect([await relations('2026-02-13'), await relations('2026-02-14')]).toEqual(['partial', 'exact']);
    expect((await asked({})).asOf).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  });

  it('is read page by page without a gap or a repeat', async () => {
    const seen: string[] = [];
    let after: string | undefined;
    let more = true;
    while (more) {
      const page = await asked({ first: 100, asOf: '2026-03-01', ...(after && { after }) });
      seen.push(...page.edges.map(({ node }) => `${node.jp.number}=${node.eu.number}`));
      more = page.pageInfo.hasNextPage;
      after = page.pageInfo.endCursor;
      expect(page.totalCount).toBe(252);
    }
    expect(new Set(seen).size).toBe(252);
  });

  it('has contents from both sides, and its changes by day', async () => {
    const { data } = await a.as('hoshimiClerk').ask<{
      eu: { number: { number: string; titleEn: string }; count: number }[];
      versions: { version: string; changes: { kind: string; after: { jp: { number: string } } | null }[] }[];
    }>(`{ eu: correlationBranches(side: eu) { number { number titleEn } count children { number { number } count } }
          versions: correlationVersions { version nameJa nameEn changes { kind before { relation } after { jp { number } relation } } } }`);
    expect(data.eu[3]).toMatchObject({ number: { number: 'category 3', titleEn: 'Electronics' } });
    expect(data.versions[0]).toMatchObject({ version: '2026-02-14', changes: [{ kind: 'changed', after: { jp: { number: '貨物等省令 第6条第一号ヨ' } } }] });
  }); // prettier-ignore

  it('leaves for people signed in only', async () => {
    expect((await a.as('nobody').get('/exports/correlation.csv')).status).toBe(401);
  });

  it('leaves as CSV and XLSX with its date, its review and its limits', async () => {
    const csv = await a.as('hoshimiClerk').get('/exports/correlation.csv?number=3A001.a.5&asOf=2026-03-01&language=ja');
    expect(csv.headers.get('content-type')).toContain('text/csv');
    expect(csv.headers.get('content-disposition')).toContain("attachment; filename=\"table.csv\"; filename*=UTF-8''%E7%9B%B8%E9%96%A2%E8%A1%A8");
    const bytes = Buffer.from(await csv.arrayBuffer());
    expect(bytes.subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
    expect(bytes.toString()).toMatch(/貨物等省令 第6条第一号ホ（一）３.*3A001\.a\.5\.a\.3.*一部が重なる[^]*2026-03-01[^]*法的拘束力はない/);
    const xlsx = await a.as('hoshimiClerk').get('/exports/correlation.xlsx?asOf=2026-03-01&language=en');
    expect(Buffer.from(await xlsx.arrayBuffer()).subarray(0, 2).toString()).toBe('PK');
    expect((await a.as('hoshimiClerk').get('/exports/correlation.pdf')).status).toBe(404);
    expect((await a.as('hoshimiClerk').get('/exports/correlation.csv?asOf=yesterday')).status).toBe(400);
  }); // prettier-ignore
});
