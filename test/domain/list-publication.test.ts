import { describe, expect, it } from '@jest/globals';
import type { EntryHistory } from '../../workflows/domain/list/entry-history.ts';
import { entryStateAt } from '../../workflows/domain/list/entry-history.ts';
import type { ListLeaf } from '../../workflows/domain/list/list-leaf.ts';
import { changeLeaf, isPublicationDue, publishedLeaf, validTo, yearMonthOf, type LeafChange } from '../../workflows/domain/list/release/publication.ts'; // prettier-ignore
import { waitsForClock } from '../../workflows/domain/list/release/progress.ts';
import type { EntryChange } from '../../workflows/domain/list/release/state.ts';

const year = { validityMonths: 12 };
const at = (text: string) => Date.parse(text);
const row = { list: 'integratedCircuits', maker: 'Hoshimi', partNumber: 'HS-407', key: 'HS-407', lawState: '2026-02-14', judgment: 'j' }; // prettier-ignore
const november = { yearMonth: '2026-11', number: 7 };
const leaf = publishedLeaf(row, { at: at('2026-11-10T00:00:00Z'), publication: november, validTo: '2027-11-09T15:00:00.000Z' }); // prettier-ignore
const historyOf = (...leaves: ListLeaf[]): EntryHistory => leaves.map((one, index) => ({ ...one, leaf: index }));
const later = { at: at('2026-12-01T00:00:00Z'), publication: { yearMonth: '2026-12', number: 9 } };
const changed = (change: LeafChange, ...leaves: ListLeaf[]) => changeLeaf({ entry: leaf.entry, history: historyOf(...leaves) }, change, later); // prettier-ignore

describe('The month and day of a publication', () => {
  it('are those of Tokyo: the last hours of a month in UTC belong to the next one', () => {
    expect(yearMonthOf(at('2026-10-31T14:59:59Z'))).toBe('2026-10');
    expect(yearMonthOf(at('2026-10-31T15:00:00Z'))).toBe('2026-11');
    expect(isPublicationDue(at('2026-11-09T14:59:59Z'), { publicationDay: 10 })).toBe(false);
    expect(isPublicationDue(at('2026-11-09T15:00:00Z'), { publicationDay: 10 })).toBe(true);
  });
});

describe('An entry is valid', () => {
  it('for so many months from the day in Tokyo, to the end of a shorter month', () => {
    expect(validTo(at('2026-11-10T00:00:00Z'), year)).toBe('2027-11-09T15:00:00.000Z');
    expect(validTo(at('2026-11-09T15:00:00Z'), year)).toBe('2027-11-09T15:00:00.000Z');
    expect(validTo(at('2028-02-29T03:00:00Z'), year)).toBe('2029-02-27T15:00:00.000Z');
    expect(validTo(at('2026-08-31T03:00:00Z'), { validityMonths: 6 })).toBe('2027-02-27T15:00:00.000Z');
  });
});

describe('A leaf', () => {
  it('of what is verified again or corrected keeps the month and number it was published under', () => {
    const reverified = changed({ change: 'reverified', lawState: '2026-12-01', validTo: '2027-11-30T15:00:00.000Z', by: 'system' }, leaf); // prettier-ignore
    expect(reverified).toMatchObject({ change: 'reverified', publication: november, facts: { lawState: '2026-12-01', partNumber: 'HS-407' } }); // prettier-ignore
    const corrected = changed({ change: 'corrected', facts: { ...row, partNumber: 'hs-407', validTo: 'x' } }, leaf);
    expect(corrected).toMatchObject({ publication: november, facts: { partNumber: 'hs-407' } });
  });

  it('of a withdrawal is dated and numbered by its own release, and yesterday still says listed', () => {
    const withdrawal = changed({ change: 'withdrawn', reason: 'judgmentWrong' }, leaf);
    expect(withdrawal).toMatchObject({ at: '2026-12-01T00:00:00.000Z', publication: later.publication, reason: 'judgmentWrong' }); // prettier-ignore
    const history = historyOf(leaf, withdrawal as ListLeaf);
    expect(entryStateAt(history, '2026-11-30T23:59:59.999Z').state).toBe('listed');
    expect(entryStateAt(history, '2026-12-01T00:00:00.000Z')).toMatchObject({ state: 'notInForce', because: 'withdrawn' }); // prettier-ignore
  });

  it('is not made of what no longer applies', () => {
    const suspension: LeafChange = { change: 'suspended', reason: 'inDoubt' };
    const suspended = changed(suspension, leaf) as ListLeaf;
    const withdrawn = changed({ change: 'withdrawn', reason: 'judgmentWrong' }, leaf) as ListLeaf;
    expect(changed(suspension)).toEqual({ refused: 'NOT_LISTED' });
    expect(changed(suspension, leaf, suspended)).toEqual({ refused: 'NOT_LISTED' });
    expect(changed({ change: 'withdrawn', reason: 'judgmentWrong' }, leaf, withdrawn)).toEqual({ refused: 'NOT_LISTED' }); // prettier-ignore
    expect(changed({ change: 'resumed', reason: 'examined' }, leaf)).toEqual({ refused: 'NOT_SUSPENDED' });
    expect(changed({ change: 'resumed', reason: 'examined' }, leaf, suspended)).toMatchObject({ change: 'resumed' });
    expect(changed({ change: 'reverified', lawState: 'x', validTo: 'y', by: 'system' }, leaf, suspended)).toEqual({ refused: 'NOT_LISTED' }); // prettier-ignore
    expect(changed({ change: 'reverified', lawState: 'x', validTo: 'y', by: 'people' }, leaf, suspended)).toMatchObject({ change: 'reverified', publication: november }); // prettier-ignore
    expect(changed({ change: 'corrected', facts: { ...row, key: 'HS-408', validTo: 'x' } }, leaf)).toEqual({ refused: 'OTHER_KEY' }); // prettier-ignore
    expect(changed({ change: 'corrected', facts: { ...row, validTo: 'x' } }, leaf)).toEqual({ refused: 'NOTHING_CHANGED' }); // prettier-ignore
  });
});

describe('After a clock ran ahead and was put back, a change', () => {
  const ahead = '2026-12-20T00:00:00.000Z'; // behind `later`, at which everything here is asked
  const coming = { ...leaf, at: ahead } as ListLeaf;
  const logged = (leaves: ListLeaf[], made: ReturnType<typeof changed>) => historyOf(...leaves, made as ListLeaf);
  const stateAt = (history: EntryHistory, moment: string) => entryStateAt(history, moment).state;

  it('that takes off the list counts at once, and stands when the moment of what came before has come', () => {
    const corrected = { ...leaf, change: 'corrected', at: ahead } as ListLeaf;
    for (const change of [{ change: 'withdrawn', reason: 'judgmentWrong' }, { change: 'suspended', reason: 'inDoubt' }] as const) {
      const made = changed(change, leaf, corrected);
      expect(made).toMatchObject({ change: change.change, at: '2026-12-01T00:00:00.000Z' });
      for (const moment of ['2026-12-01T00:00:00.000Z', ahead]) expect(stateAt(logged([leaf, corrected], made), moment)).toBe('notInForce');
    }
  });
  it('that takes off what is not listed yet is not refused, and it never comes into force', () => {
    const made = changed({ change: 'withdrawn', reason: 'listedByMistake' }, coming);
    expect(made).toMatchObject({ change: 'withdrawn', at: ahead });
    expect(['2026-12-19T23:59:59.999Z', ahead].map((moment) => stateAt(logged([coming], made), moment))).toEqual(['notYetListed', 'notInForce']);
    const suspended = changed({ change: 'suspended', reason: 'inDoubt' }, leaf) as ListLeaf;
    const resumed = { ...suspended, change: 'resumed', at: ahead } as ListLeaf;
    const again = changed({ change: 'suspended', reason: 'inDoubt' }, leaf, suspended, resumed);
    expect(again).toMatchObject({ change: 'suspended', at: ahead });
    expect(stateAt(logged([leaf, suspended, resumed], again), ahead)).toBe('notInForce');
  });
  it('of another kind counts behind what the entry has, and is refused for the same reasons', () => {
    const reverified: LeafChange = { change: 'reverified', lawState: '2026-12-01', validTo: '2027-11-30T15:00:00.000Z', by: 'system' };
    expect(changed(reverified, coming)).toMatchObject({ change: 'reverified', at: ahead });
    const gone = changed({ change: 'withdrawn', reason: 'judgmentWrong' }, leaf) as ListLeaf;
    expect(changed({ change: 'withdrawn', reason: 'judgmentWrong' }, leaf, { ...gone, at: ahead })).toMatchObject({ at: '2026-12-01T00:00:00.000Z' });
    expect(changed({ change: 'withdrawn', reason: 'judgmentWrong' }, leaf, gone)).toEqual({ refused: 'NOT_LISTED' });
  });
  it('is waited for by whatever puts on the list', () => {
    const change = (one: EntryChange['change']) => waitsForClock({ kind: 'change', change: { change: one } as EntryChange });
    expect(['withdrawn', 'suspended', 'resumed', 'corrected'].map((one) => change(one as EntryChange['change']))).toEqual([false, false, true, true]);
    expect((['monthly', 'onDemand', 'reverification'] as const).map((kind) => waitsForClock({ kind }))).toEqual([true, true, false]);
  });
}); // prettier-ignore
