import { describe, expect, it } from '@jest/globals';
import { entryStateAt, type LoggedChange } from '../../workflows/domain/list/entry-history.ts';
import type { EntryFacts } from '../../workflows/domain/list/list-leaf.ts';

const facts: EntryFacts = {
  list: 'non-controlled-ic', maker: 'st', partNumber: 'STM32F407VGT6', key: 'STM32F407VGT6', lawState: '2026-02-14',
  judgment: 'a'.repeat(64), validTo: '2027-11-10T00:00:00.000Z',
}; // prettier-ignore
const day = (text: string) => `${text}T00:00:00.000Z`;
const publication = { yearMonth: '2026-11', number: 1 };
const stated = (at: string, leaf: number) => ({ entry: 'e1', at: day(at), publication, leaf });
const published = (at: string, leaf: number, changed: Partial<EntryFacts> = {}): LoggedChange => ({
  ...stated(at, leaf),
  change: 'published',
  facts: { ...facts, ...changed },
});
const because = (change: 'suspended' | 'resumed' | 'withdrawn', at: string, leaf: number): LoggedChange => ({
  ...stated(at, leaf),
  change,
  reason: 'DOUBT',
});

describe('The state of an entry', () => {
  const history = [
    published('2026-11-10', 5),
    because('suspended', '2027-01-10', 9),
    because('resumed', '2027-01-20', 12),
    because('withdrawn', '2027-03-01', 20),
  ];

  it.each([
    ['2026-11-09', 'notYetListed', undefined],
    ['2026-11-10', 'listed', 5],
    ['2027-01-09', 'listed', 5],
    ['2027-01-10', 'notInForce', 9],
    ['2027-01-20', 'listed', 12],
    ['2027-03-01', 'notInForce', 20],
    ['2028-03-01', 'notInForce', 20],
  ])('on %s is %s, by leaf %s', (at, state, leaf) => {
    const found = entryStateAt(history, day(at));
    expect([found.state, 'leaf' in found ? found.leaf : undefined]).toEqual([state, leaf]);
  });

  it('ends by itself at the end of its validity, and goes on when it was verified again', () => {
    const alone = [published('2026-11-10', 5)];
    expect(entryStateAt(alone, '2027-11-09T23:59:59.999Z').state).toBe('listed');
    expect(entryStateAt(alone, day('2027-11-10'))).toMatchObject({
      state: 'notInForce',
      because: 'expired',
      since: facts.validTo,
      leaf: 5,
    });
    const again: LoggedChange = {
      ...stated('2027-10-10', 30),
      change: 'reverified',
      facts: { ...facts, validTo: day('2028-10-10') },
    };
    expect(entryStateAt([...alone, again], day('2027-12-01'))).toMatchObject({ state: 'listed', leaf: 30 });
  });

  it('after a withdrawal comes back by a new publication only', () => {
    const later = [
      because('resumed', '2027-04-01', 21),
      because('suspended', '2027-04-02', 22),
      { ...stated('2027-04-03', 23), change: 'corrected' as const, facts },
    ];
    expect(entryStateAt([...history, ...later], day('2027-05-01'))).toMatchObject({ because: 'withdrawn', leaf: 20 });
    const anew = published('2027-06-01', 40, { validTo: day('2028-06-01') });
    expect(entryStateAt([...history, ...later, anew], day('2027-06-01'))).toMatchObject({ state: 'listed', leaf: 40 });
  });
});
