import { describe, expect, it } from '@jest/globals';
import {
  isUnreadable,
  lookUp,
  type ListedEntry,
  type LookupQuestion,
} from '../../workflows/domain/list/look-up/look-up.ts';
import { published } from '../support/list-builder.ts';
import { makers } from '../support/maker-data.ts';

const asOf = '2026-11-15T00:00:00.000Z';
const listed = (maker: string, partNumber: string, month: string): ListedEntry => {
  const leaf = published({ maker, partNumber, at: `${month}-10T00:00:00.000Z` });
  return { key: partNumber, id: leaf.entry, history: [{ ...leaf, leaf: 0 }] };
};

/** Answers from a list of these entries. */
function answering(...entries: readonly ListedEntry[]) {
  const index = {
    treeSize: entries.length,
    find: (key: string) => entries.filter((one) => one.key === key),
    findAlike: () => [],
    findPrefix: ({ prefix }: { prefix: string }) => entries.filter((one) => one.key.startsWith(prefix)),
  };
  return (question: Omit<LookupQuestion, 'asOf'>) => {
    const answer = lookUp({ index, makers: { ...makers, distributorForms: [] } }, { ...question, asOf });
    if (isUnreadable(answer)) throw new Error(answer.refused);
    return answer;
  };
}

describe('An answer about a number', () => {
  it('is found by the packing of its maker, though another maker has a number that is written the same', () => {
    const st = { input: 'STM32F407VGT6TR', manufacturer: 'STMicroelectronics' };
    const packed = listed('STMicroelectronics', 'STM32F407VGT6', '2026-10');
    const namesake = listed('Onsemi', 'STM32F407VGT6TR', '2026-09');
    expect(answering(packed)(st).entries).toMatchObject([{ match: 'packing', manufacturer: 'STMicroelectronics' }]);
    expect(answering(packed, namesake)(st).entries).toMatchObject([{ match: 'packing', manufacturer: 'STMicroelectronics' }]);
    expect(answering(packed, namesake)({ input: st.input }).entries).toMatchObject([{ match: 'original', manufacturer: 'Onsemi' }]);
    const exact = listed('STMicroelectronics', 'STM32F407VGT6TR', '2026-08');
    expect(answering(packed, exact)(st).entries).toMatchObject([{ match: 'original', partNumber: 'STM32F407VGT6TR' }]);
  });

  it('names every field of the invoice that differs', () => {
    const ask = answering(listed('Onsemi', '1N4148', '2026-10'));
    const differs = (manufacturer: string, publicationMonth: string, input = '1N4148') => ask({ input, manufacturer, publicationMonth }).invoice;
    expect(differs('onsemi', '2026-10')).toEqual({ agrees: true, differs: [] });
    expect(differs('onsemi', '2026-09')).toEqual({ agrees: false, differs: ['publicationMonth'] });
    expect(differs('Vishay', '2026-10')).toEqual({ agrees: false, differs: ['manufacturer'] });
    expect(differs('Vishay', '2026-09')).toEqual({ agrees: false, differs: ['manufacturer', 'publicationMonth'] });
    expect(differs('Vishay', '2026-09', '1N4149')).toEqual({ agrees: false, differs: ['partNumber'] });
  });
}); // prettier-ignore
