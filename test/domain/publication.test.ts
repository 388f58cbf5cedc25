import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { findPublication, invoiceLine, publicationText } from '../../workflows/domain/list/publication.ts';

describe('A publication number', () => {
  it.each([
    ['2026-11/0001', { yearMonth: '2026-11', number: 1 }],
    ['2026-11-1', { yearMonth: '2026-11', number: 1 }],
    ['２０２６－１１／０００１', { yearMonth: '2026-11', number: 1 }],
    ['2026年11月 第12号', { yearMonth: '2026-11', number: 12 }],
    ['2026/11 No. 3', { yearMonth: '2026-11', number: 3 }],
    ['令和8年1月', { yearMonth: '2026-01' }],
    ['R8.11/2', { yearMonth: '2026-11', number: 2 }],
    ['2026-11', { yearMonth: '2026-11' }],
  ])('is read from %s', (text, expected) => expect(findPublication(text)).toEqual(expected));

  it.each(['2026-13', '2026-00/1', '1999-11', '2026-11/0', 'STM32F407VGT6', '', '2026'])(
    'is not read from %s',
    (text) => expect(findPublication(text)).toBeUndefined(),
  );

  it('is read back from how it is written', () => {
    const publications = fc.record({
      month: fc.integer({ min: 1, max: 12 }),
      number: fc.integer({ min: 1, max: 99_999 }),
    });
    fc.assert(
      fc.property(publications, ({ month, number }) => {
        const publication = { yearMonth: `2026-${String(month).padStart(2, '0')}`, number };
        expect(findPublication(publicationText(publication))).toEqual(publication);
      }),
    );
  });

  it('stands on the line that an exporter copies', () => {
    const entry = { manufacturer: 'Vishay', partNumber: '1N4148', publication: { yearMonth: '2026-11', number: 7 } };
    expect(invoiceLine(entry)).toBe('Maker: Vishay / Type: 1N4148 / Published: 2026-11/0007');
  });
});
