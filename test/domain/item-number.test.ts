import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { parseItemNumber } from '../../workflows/domain/classification/parse-item-number.ts';

function canonical(typed: string): string {
  const parsed = parseItemNumber(typed);
  return 'number' in parsed ? parsed.number.canonical : `${parsed.problem.code}: ${parsed.problem.part}`;
}
function broader(typed: string): readonly string[] {
  const parsed = parseItemNumber(typed);
  return 'number' in parsed ? parsed.number.broader : [];
}

const adc = '貨物等省令 第6条第一号ホ（一）３';
const understood: [string, string][] = [
  // 輸出令別表第1
  ['７の項（１）', '7(1)'], ['7の項(1)', '7(1)'], ['7-(1)', '7(1)'], ['7(1)', '7(1)'], ['7-1', '7(1)'], ['別1-7-1', '7(1)'], ['別１－７－１', '7(1)'],
  ['別表第1の7の項(1)', '7(1)'], ['輸出令別表第１の７の項（１）', '7(1)'], ['輸出貿易管理令別表第一の七の項（一）', '7(1)'], ['7項(1)', '7(1)'], ['7の項 (1)', '7(1)'],
  ['7ー(1)', '7(1)'], ['7の項〔1〕', '7(1)'], ['7の項の(1)', '7(1)'], ['row 7(1)', '7(1)'], ['7の項1', '7(1)'], ['第7項(1)', '7(1)'], ['7\u200B(1)', '7(1)'],
  ['7(8の2)', '7(8の2)'], ['7の項（８の２）', '7(8の2)'], ['7-8の2', '7(8の2)'], ['7の項(8)の2', '7(8の2)'], ['別1-7-8の2', '7(8の2)'],
  ['3の2の項(1)', '3の2(1)'], ['３の２の項（１）', '3の2(1)'], ['3の2(1)', '3の2(1)'], ['三の二の項（一）', '3の2(1)'], ['別1-3の2-1', '3の2(1)'],
  ['7', '7'], ['７の項', '7'], ['別表第1の7の項', '7'], ['3の2', '3の2'], ['16の項(1)', '16(1)'], ['十六の項', '16'], ['4(1の2)', '4(1の2)'],
  // 貨物等省令
  ['貨物等省令 第6条第一号ホ（一）３', adc], ['省令6条1号ホ(1)3', adc], ['省令第六条第一号ホ（一）３', adc], ['貨物等省令第６条第１号ホ(一)3', adc], ['6条1号ホ(一)3', adc],
  ['6条1号ﾎ(1)3', adc], ['第6条 第1号 ホ (1) 3', adc], ['貨物省令6条1号ホ-(1)-3', adc], ['第6条第一号ホ㈠３', adc], ['7の項(1) 貨物等省令第6条第一号ホ(一)3', adc],
  ['貨物等省令 第6条第一号ホ（二）２一イ', '貨物等省令 第6条第一号ホ（二）２一イ'], ['省令6条1号ホ(2)2一イ', '貨物等省令 第6条第一号ホ（二）２一イ'],
  ['貨物等省令 第6条第一号ワ（一）１・（二）', '貨物等省令 第6条第一号ワ（一）１・（二）'], ['6条1号ワ(1)1及び(2)', '貨物等省令 第6条第一号ワ（一）１・（二）'],
  ['6条1号ヨ', '貨物等省令 第6条第一号ヨ'], ['6条1号ヨ（旧）', '貨物等省令 第6条第一号ヨ'], ['6条1号二', '貨物等省令 第6条第一号ニ'], ['6条1号八', '貨物等省令 第6条第一号ハ'],
  ['6条10号の2', '貨物等省令 第6条第十号の二'], ['貨物等省令 第6条第十五号', '貨物等省令 第6条第十五号'], ['6条の12号', '貨物等省令 第6条第十二号'],
  ['8（省令7条1号）', '貨物等省令 第7条第一号'], ['8の項(省令7条6号)', '貨物等省令 第7条第六号'], ['省令2条の2第1号', '貨物等省令 第2条の2第一号'], ['14条の2', '貨物等省令 第14条の2'],
  ['19条', '貨物等省令 第19条'], ['省令6条', '貨物等省令 第6条'],
  // EU
  ['3A001.a.5.a.3', '3A001.a.5.a.3'], ['3A001A5A3', '3A001.a.5.a.3'], ['3a001 a 5 a 3', '3A001.a.5.a.3'], ['３Ａ００１．ａ．５．ａ．３', '3A001.a.5.a.3'], ['3A001-a-5-a-3', '3A001.a.5.a.3'],
  ['3A001.A.5.A.3', '3A001.a.5.a.3'], ['ECCN 3A001.a', '3A001.a'], ['eccn: 3a001', '3A001'], ['3A001a10', '3A001.a.10'], ['3A501a16', '3A501.a.16'], ['3 A 001', '3A001'], ['3A-001', '3A001'],
  ['5A002.a SC', '5A002.a'], ['1C350.20', '1C350.20'], ['3A', '3A'], ['category 0', 'category 0'], ['カテゴリー3', 'category 3'], ['numbers x2xx', 'x2xx'], ['x1xx', 'x1xx'],
  ['EU Common Military List', 'ML'], ['ML6', 'ML6'],
  // American, only recognised
  ['5A992.C SC', '5A992.c'], ['3A991.a.2', '3A991.a.2'], ['EAR99', 'EAR99'], ['3A611', '3A611'],
]; // prettier-ignore

const refused: [string, string][] = [
  ['', 'empty: '], ['　', 'empty: '], ['17の項(1)', 'unknownRow: 17'], ['0', 'unknownRow: 0'], ['7の1', 'unknownRow: 7の1'], ['7(1)ホ', 'unreadablePart: ホ'], ['7(1', 'unreadablePart: (1'],
  ['6条1号ホ(一)3甲', 'unreadablePart: 甲'], ['6条1項1号', 'unreadablePart: 1項1号'], ['99条1号', 'unknownArticle: 99'], ['8の項 6条1号', 'rowAndArticleDisagree: 8の項'],
  ['3A001.a.xyz.1', 'unreadablePart: XYZ'], ['3AO01', 'unreadablePart: AO01'], ['3А001', 'unreadablePart: А001'], ['3A001.a.₹', 'unreadablePart: ₹'], ['3A001.a:5', 'unreadablePart: :'],
  ['STM32F405', 'notANumber: STM32F405'], ['thyristor', 'notANumber: thyristor'], ['3.00E+01', 'unreadablePart: .00E+01'],
]; // prettier-ignore

describe('A number of a control list', () => {
  it.each(understood)('%s is %s', (typed, expected) => expect(canonical(typed)).toBe(expected));
  it.each(refused)('%j is not understood: %s', (typed, expected) => expect(canonical(typed)).toBe(expected));

  it('says that a number is American instead of looking for it in Annex I', () => {
    const lists = ['5A992.C SC', 'EAR99', '3A611', '3A501.a'].map((typed) => {
      const parsed = parseItemNumber(typed);
      return 'number' in parsed ? parsed.number.list : undefined;
    });
    expect(lists).toEqual(['us', 'us', 'us', 'eu']);
  });

  it('keeps what stands behind the number', () => {
    expect(parseItemNumber('5A992.C SC')).toMatchObject({ number: { qualifier: 'SC' } });
    expect(parseItemNumber('3A001.a NS, AT')).toMatchObject({ number: { canonical: '3A001.a', qualifier: 'NS AT' } });
    expect(parseItemNumber('6条1号ヨ（旧）')).toMatchObject({ number: { qualifier: '旧' } });
  });

  it('knows what contains it, the nearest first', () => {
    expect(broader('3A001.a.5')).toEqual(['3A001.a', '3A001', '3A', 'category 3']);
    expect(broader('3A225')).toEqual(['x2xx', '3A', 'category 3']);
    expect(broader('6条1号ホ(1)3')).toEqual([
      '貨物等省令 第6条第一号ホ（一）', '貨物等省令 第6条第一号ホ', '貨物等省令 第6条第一号', '貨物等省令 第6条', '7',
    ]); // prettier-ignore
    expect(broader('6条1号ワ(1)1・(2)')).toEqual([
      '貨物等省令 第6条第一号ワ（一）１', '貨物等省令 第6条第一号ワ（一）', '貨物等省令 第6条第一号ワ（二）', '貨物等省令 第6条第一号ワ', '貨物等省令 第6条第一号', '貨物等省令 第6条', '7',
    ]); // prettier-ignore
    expect(broader('7(8の2)')).toEqual(['7']);
  });

  it('is written in a form that is read as itself, and so is everything that contains it', () => {
    const tokens = fc.constantFrom(
      ...'7 1 3 の 2 項 号 条 第 ( ) （ ） - ー . ホ ワ ﾎ 一 二 十 ・ a A 5 3A001 省令 別 row x1xx ML SC 旧'.split(' '),
    );
    const typed = fc.oneof(
      fc.array(tokens, { maxLength: 9 }).map((all) => all.join('')),
      fc.constantFrom(...understood.map(([one]) => one)),
      fc.string({ unit: 'grapheme', maxLength: 20 }),
    ); // prettier-ignore
    fc.assert(
      fc.property(typed, (text) => {
        const parsed = parseItemNumber(text);
        if ('problem' in parsed) return;
        const { canonical: name, broader: above, list } = parsed.number;
        expect(canonical(name)).toBe(name);
        expect(parseItemNumber(name)).toMatchObject({ number: { list, broader: above } });
        for (const one of above) expect(canonical(one)).toBe(one);
      }),
      { numRuns: 3_000 },
    );
  });

  it('is the same number with any width of letters and blanks around the steps', () => {
    const widen = (text: string) => text.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));
    for (const [typed, expected] of understood.filter(([one]) => !/[ーﾎ\u200B]/.test(one)))
      expect(canonical(` ${widen(typed)} `)).toBe(expected);
  });

  it('refuses a text that is too long without reading it', () => {
    expect(parseItemNumber('3A001'.repeat(30))).toMatchObject({ problem: { code: 'tooLong' } });
  });
});
