import { describe, expect, it } from '@jest/globals';
import { amended } from '../../workflows/domain/amendment/draft.ts';
import { differences } from '../../workflows/domain/amendment/difference.ts';
import { touchedBy } from '../../workflows/domain/amendment/touched.ts';
import type { Clause, Condition, Regulations } from '../../workflows/domain/classification/rule-data.ts';
import { amendmentOf, withoutState } from '../support/amendment-builder.ts';
import { regulations } from '../support/rules.ts';

const before = { data: regulations, date: '2026-02-14' };
const later = '2027-01-01';
const clauseOf = (id: string): Clause => {
  const found = regulations.clauses.find((one) => one.id === id);
  if (!found) throw new Error(`no clause ${id}`);
  return found;
};

/** The law of 2027-01-01 in which one clause says something else. */
function law(id: string, change: Partial<Clause>): { data: Regulations; date: string } {
  const clause = clauseOf(id);
  const clauses = [
    { ...clause, dates: { ...clause.dates, to: '2026-12-31' } },
    { ...clause, id: `${id}@2027`, dates: { ...clause.dates, from: later, to: null }, ...change },
  ];
  return { data: amended(regulations, { version: later, clauses }), date: later };
}

const tpp = (limit: object): Condition => {
  const { condition } = clauseOf('ic-a16');
  if (!condition || !('all' in condition)) throw new Error('ic-a16 is a list of conditions');
  return { all: condition.all.map((part) => ('parameter' in part && part.parameter === 'tpp' ? (limit as Condition) : part)) }; // a limit of the test
}; // prettier-ignore

describe('The difference between two law states', () => {
  it('is empty between two days on which nothing changed', () => {
    expect(differences(before, { data: regulations, date: '2026-11-01' })).toEqual([]);
  });

  it('says which threshold changed, from what to what, in both languages', () => {
    const after = law('ic-a16', {
      condition: tpp({ parameter: 'tpp', atLeast: 4800, unit: 'TOPS·bit' }),
    });
    const [only, ...rest] = differences(before, after);
    expect(rest).toEqual([]);
    expect(only).toMatchObject({ kind: 'thresholdChanged', subject: 'ic-a16@2027' });
    expect(only?.words.ja).toMatch(/ヨ：.*「6000 TOPS·bit 以上」から「4800 TOPS·bit 以上」に改める。/);
    expect(only?.words.en).toContain('from "at least 6000 TOPS·bit" to "at least 4800 TOPS·bit"');
  });

  it('tells "more than" from "at least" at the same figure', () => {
    const after = law('ic-a16', { condition: tpp({ parameter: 'tpp', above: 6000, unit: 'TOPS·bit' }) });
    expect(differences(before, after).map(({ words }) => words.en)).toEqual([
      expect.stringContaining('from "at least 6000 TOPS·bit" to "more than 6000 TOPS·bit"'),
    ]);
  });

  it('names added, repealed, renumbered and retitled clauses, choices, and changed interpretations', () => {
    const { policies } = regulations;
    const asked = policies[0];
    if (!asked) throw new Error('no policy');
    const decision = { from: later, decision: 'no', text: { ja: '当たらない', en: 'It does not' }, reason: { ja: '部会', en: 'Panel' }, panel: null }; // prettier-ignore
    const data = amended(regulations, {
      version: later,
      clauses: [
        { ...clauseOf('ic-a13-a'), dates: { ...clauseOf('ic-a13-a').dates, to: '2026-12-31' } },
        { ...clauseOf('ic-a16'), id: 'ic-a17', family: 'ic-a17', dates: { ...clauseOf('ic-a16').dates, from: later } },
        { ...clauseOf('ic-a12'), title: { ja: '別の題', en: 'Another title' }, citation: { ...clauseOf('ic-a12').citation, text: '貨物等省令 第6条第一号レ' } }, // prettier-ignore
      ],
      policies: [{ ...asked, decisions: [...asked.decisions, decision] }],
    });
    expect(differences(before, { data, date: later }).map(({ kind, subject }) => `${kind} ${subject}`)).toEqual([
      'citationChanged ic-a12', 'titleChanged ic-a12', 'clauseRepealed ic-a13-a', 'clauseAdded ic-a17', `interpretationChanged ${asked.key}`,
    ]); // prettier-ignore
  });

  it('of 2026-02-14 takes the transfer rate out of ヨ and puts the device kinds in', () => {
    const old = { data: withoutState('2026-02-14'), date: '2026-02-13' };
    const fresh = { data: amended(old.data, amendmentOf('2026-02-14')), date: '2026-02-14' };
    const words = differences(old, fresh).map((one) => `${one.kind} ${one.words.ja}`);
    expect(words).toContainEqual(expect.stringMatching(/^conditionRemoved .*600 GByte\/s 以上/));
    expect(words).toContainEqual(expect.stringMatching(/^conditionAdded .*品種/));
    expect(touchedBy(old, fresh)).toMatchObject({ families: ['ic-a16'], newItems: [], policies: expect.any(Array) });
  });

  it('touches nobody by a heading, and by a foreign entry neither', () => {
    expect(touchedBy(before, law('ic-a16', { title: { ja: '題', en: 'Title' } })).families).toEqual([]);
    const foreign = regulations.clauses.find(({ jurisdiction }) => jurisdiction === 'unitedStates');
    expect(touchedBy(before, law(foreign?.id ?? '', { outcome: 'needsExpert' })).families).toEqual([]);
  });
});
