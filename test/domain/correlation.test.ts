import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { changesOn, lookUpNumber } from '../../workflows/domain/classification/correlation.ts';
import { parseItemNumber } from '../../workflows/domain/classification/parse-item-number.ts';
import { branchesOf, correlationTable, searchTable, titleOf } from '../../server/regulations/correlation-table.ts';

const now = '2026-03-01';
const ask = (number: string, day = now) => searchTable({ number, day });
function pairsOf(number: string, nearness: string, day = now): string[] {
  const { rows } = ask(number, day);
  return rows
    .filter((row) => row.nearness === nearness)
    .map(({ pair }) => `${pair.jp.canonical} = ${pair.eu.canonical}`);
}

describe('The correlation table, asked for a number', () => {
  it('gives the pairs of the number itself, from either side', () => {
    expect(pairsOf('省令6条1号ホ(1)3', 'exact')).toEqual(['貨物等省令 第6条第一号ホ（一）３ = 3A001.a.5.a.3']);
    expect(pairsOf('3a001 a 5 a 3', 'exact')).toEqual(['貨物等省令 第6条第一号ホ（一）３ = 3A001.a.5.a.3']);
    expect(pairsOf('７の項（８の２）', 'exact')).toEqual(['7(8の2) = 3A001.g']);
    expect(pairsOf('1C007', 'exact')).toEqual(['5(13) = 1C007', '5(14) = 1C007', '5(15) = 1C007']);
  });

  it('finds what is inside it: 3A001 holds 3A001.a.5.a.3, and 7(1) the clauses of its ordinance item', () => {
    expect(pairsOf('3A001', 'within')).toContain('貨物等省令 第6条第一号ホ（一）３ = 3A001.a.5.a.3');
    expect(pairsOf('7(1)', 'within')).toContain('貨物等省令 第6条第一号ホ（一）３ = 3A001.a.5.a.3');
    expect(pairsOf('7(1)', 'within')).not.toContain('貨物等省令 第6条第二号カ = 3A001.b.12');
    expect(ask('3A001').lookup?.standing).toBe('listedWithin');
  });

  it('names what contains it', () => {
    expect(pairsOf('3A001.a.5.a.3', 'containing')).toEqual(['7(1) = 3A001.a']);
    expect(pairsOf('省令6条1号ホ(1)3', 'containing')).toEqual(['7(1) = 3A001.a', '7(1) = 3A501.a']);
  });

  it('says of a number it does not know that it does not, and offers the nearest one it knows', () => {
    expect(ask('3A001.a.5.a.9').lookup).toMatchObject({ standing: 'unknown', nearestKnown: '3A001.a.5.a' });
    expect(ask('6条1号ホ(1)9').lookup).toMatchObject({ standing: 'unknown', nearestKnown: '貨物等省令 第6条第一号ホ（一）' });
    expect(ask('7(99)').lookup).toMatchObject({ standing: 'unknown', nearestKnown: '7' });
    expect(ask('3A225').lookup).toMatchObject({ standing: 'unknown', nearestKnown: 'x2xx' });
  }); // prettier-ignore

  it('never translates an American number', () => {
    for (const number of ['3A991', '5A992.C SC', 'EAR99', '9A610'])
      expect(ask(number)).toMatchObject({ lookup: { standing: 'american', nearestKnown: null }, rows: [] });
    // 3A090 has the form of an EU number, and Annex I has no such number.
    expect(ask('3A090')).toMatchObject({ lookup: { standing: 'unknown', nearestKnown: '3A' }, rows: [] });
  });

  it('answers for the day asked: ヨ against 3A501.a.16', () => {
    const relationOn = (day: string) =>
      ask('6条1号ヨ', day).rows.filter((row) => row.nearness === 'exact').map(({ pair }) => pair.relation);
    expect(relationOn('2026-02-13')).toEqual(['partial']);
    expect(relationOn('2026-02-14')).toEqual(['exact']);
    expect(ask('6条1号ヨ', '2025-11-14').lookup).toMatchObject({ standing: 'notInForce' });
    expect(ask('6条1号ヨ', '2025-11-14').lookup?.otherDates).toHaveLength(2);
    expect(ask('6条1号ヨ', '2025-11-15').lookup?.standing).toBe('listed');
  }); // prettier-ignore

  it('is symmetric: a pair found from one side is found from the other, as near', () => {
    fc.assert(
      fc.property(fc.constantFrom(...correlationTable.pairs), ({ jp, eu, validFrom }) => {
        const day = validFrom && validFrom > now ? validFrom : now;
        const found = (number: typeof jp) => lookUpNumber(correlationTable, number, day).found;
        const holds = (number: typeof jp) => found(number).some(({ pair, nearness }) =>
            nearness === 'exact' && pair.jp.canonical === jp.canonical && pair.eu.canonical === eu.canonical);
        expect(holds(jp)).toBe(holds(eu));
      }),
    ); // prettier-ignore
  });

  it('finds each pair from every number that contains it', () => {
    for (const pair of correlationTable.pairs.filter(({ validTo }) => validTo === null)) {
      for (const name of [...pair.jp.broader, ...pair.eu.broader]) {
        const { rows } = ask(name);
        expect(rows.some((row) => row.pair.position === pair.position && row.nearness !== 'containing')).toBe(true);
      }
    }
  });
});

describe('The correlation table, read', () => {
  it('finds words in titles and notes, in both languages and any width', () => {
    const found = (text: string) => searchTable({ text, day: now }).rows.map(({ pair }) => pair.jp.canonical);
    expect(found('加速度計')).toEqual(['11(1)']);
    expect(found('Ｔｈｙｒｉｓｔｏｒ')).toEqual(['7(8の2)']);
    expect(found('nothing of the kind')).toEqual([]);
    expect(searchTable({ number: 'thyristor', text: 'thyristor', day: now }).reading).toMatchObject({ problem: { code: 'notANumber' } });
  }); // prettier-ignore

  it('counts every pair in force once in the contents of either side', () => {
    const inForce = searchTable({ day: now }).rows.length;
    for (const side of ['jp', 'eu'] as const)
      expect(branchesOf(side, now).reduce((sum, { count }) => sum + count, 0)).toBe(inForce);
  });

  it('lists its contents in the order of the law', () => {
    expect(branchesOf('jp', now).map(({ name }) => name).slice(0, 5)).toEqual(['1', '2', '3', '3の2', '4']);
    const seven = branchesOf('jp', now).find(({ name }) => name === '7')?.children.map(({ name }) => name) ?? [];
    expect(seven.slice(7, 12)).toEqual(['7(8)', '7(8の2)', '7(8の3)', '7(8の4)', '7(9)']);
    expect(branchesOf('eu', now).map(({ name }) => name).at(0)).toBe('category 0');
  }); // prettier-ignore

  it('says what changed on a day', () => {
    const changed = changesOn(correlationTable.pairs, '2026-02-14');
    expect(changed.map(({ kind, before, after }) => [kind, before?.relation, after?.relation])).toEqual([
      ['changed', 'partial', 'exact'],
    ]);
    expect(changesOn(correlationTable.pairs, '2018-01-22').every(({ kind }) => kind === 'added')).toBe(true);
    expect(changesOn(correlationTable.pairs, '2026-02-15')).toEqual([]);
  });
});

describe('The data of the correlation table', () => {
  it('has a title in both languages for every number and every branch of its contents', () => {
    const branches = (['jp', 'eu'] as const).flatMap((side) => branchesOf(side, now));
    const names = [
      ...correlationTable.pairs.flatMap(({ jp, eu }) => [jp.canonical, eu.canonical]),
      ...branches.flatMap(({ name, children }) => [name, ...children.map((child) => child.name)]),
    ];
    expect(names.filter((name) => !titleOf(name)?.ja || !titleOf(name)?.en)).toEqual([]);
  });

  it('starts and ends pairs only on days that the versions name', () => {
    const days = new Set(correlationTable.versions.map(({ version }) => version));
    const dayAfter = (day: string) => new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);
    const used = correlationTable.pairs.flatMap(({ validFrom, validTo }) => [validFrom, validTo && dayAfter(validTo)]);
    expect(used.filter((day) => day !== null && !days.has(day))).toEqual([]);
    expect(correlationTable.versions.filter(({ version }) => changesOn(correlationTable.pairs, version).length === 0)).toEqual([]);
  }); // prettier-ignore

  it('says nothing twice on one day', () => {
    const keys = searchTable({ day: now }).rows.map(({ pair }) => `${pair.jp.canonical}=${pair.eu.canonical}`);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('reads each number in the way it is written', () => {
    for (const { jp, eu } of correlationTable.pairs) {
      expect(parseItemNumber(jp.canonical)).toMatchObject({ number: { canonical: jp.canonical } });
      expect(jp.list === 'eu' ? 'wrong side' : eu.list).toBe('eu');
    }
  });
});
