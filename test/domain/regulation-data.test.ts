import { describe, expect, it } from '@jest/globals';
import { checkRegulations } from '../../workflows/domain/classification/check-regulations.ts';
import type { Clause, Regulations } from '../../workflows/domain/classification/rule-data.ts';
import { createFileCheck } from '../../server/regulation-check.ts';
import { readRegulationFiles } from '../../server/regulations.ts';
import { regulations } from '../support/rules.ts';

const files = readRegulationFiles();
const check = createFileCheck();
type Draft = Record<string, unknown>;

/** The problems of the product's data with one clause changed; an added key must exist in the type. */
function changed(id: string, change: (clause: Clause) => Partial<Clause>): string[] {
  const clauses = regulations.clauses.map((clause) => (clause.id === id ? { ...clause, ...change(clause) } : clause));
  return problems({ ...regulations, clauses });
}
const problems = (data: Regulations) => checkRegulations(data).map(({ path, code }) => `${path} ${code}`);
/** The problems of one file changed as a person might write it, whatever its shape. */
function written(file: keyof typeof files, change: (draft: Draft) => Draft): string[] {
  const checked = check({ ...files, [file]: change(structuredClone(files[file])) });
  return 'problems' in checked ? checked.problems.map(({ path, code }) => `${path} ${code}`) : [];
}
const firstClause = (change: (clause: Draft) => void) => (draft: Draft) => {
  const [clause] = draft.clauses as Draft[]; // the shape is what these tests damage
  if (clause) change(clause);
  return draft;
};

describe('The rule data', () => {
  it('has the shape of its schemas, and everything it names exists', () => {
    const checked = check(files);
    expect('problems' in checked ? checked.problems : []).toEqual([]);
  });

  it('holds every clause, parameter and law state of the encoding', () => {
    expect(regulations.clauses).toHaveLength(74);
    expect(regulations.parameters).toHaveLength(65);
    expect(regulations.states.map(({ from }) => from)).toEqual([
      '2017-01-07', '2017-06-01', '2018-01-22', '2019-01-09', '2019-07-01', '2020-01-22', '2022-12-06', '2024-09-08', '2025-05-28',
      '2025-10-09', '2026-02-14',
    ]); // prettier-ignore
  });

  it('has rows 1 to 16 of both tables, every item with its regime', () => {
    const rows = ['1', '2', '3', '3の2', '4', '5', '6', '7', '8', '9', '10', '11', '12', '13', '14', '15', '16'];
    expect(regulations.rows.map(({ row }) => row)).toEqual(rows);
    expect(regulations.technologyRows.map(({ row }) => row)).toEqual(rows);
    const items = [...regulations.rows, ...regulations.technologyRows].flatMap((row) => row.items);
    expect(items.filter(({ regimes }) => regimes.length === 0)).toEqual([]);
  });

  it('says in every file of clauses that a qualified classifier must review it', () => {
    for (const [name, content] of Object.entries(files))
      if (name.startsWith('clauses/')) expect(JSON.stringify(content)).toContain('a qualified classifier must review');
  });
});

describe('Rule data is refused, with the place and the reason,', () => {
  const limit = { parameter: 'tpp', atLeast: 6000, unit: 'TOPS·bit' };
  it.each<[string, (clause: Clause) => Partial<Clause>, string]>([
    ['for an unknown parameter', () => ({ condition: { ...limit, parameter: 'tpq' } }), 'condition.parameter UNKNOWN_PARAMETER'],
    ['for a wrong unit', () => ({ condition: { all: [limit, { ...limit, unit: 'W' }] } }), 'condition.all.1.unit WRONG_UNIT'],
    ['for NaN', () => ({ condition: { ...limit, atLeast: Number.NaN } }), 'condition.atLeast NOT_FINITE'],
    ['for a limit on a yes', () => ({ condition: { ...limit, parameter: 'is_mis' } }), 'condition WRONG_TYPE'],
    ['for a yes from a number', () => ({ condition: { parameter: 'tpp', is: true } }), 'condition.is WRONG_TYPE'],
    ['for a choice that is none', () => ({ condition: { parameter: 'semiconductor_class', is: 'tin' } }), 'condition.is UNKNOWN_CHOICE'],
    ['for a kind that is none', () => ({ condition: { not: { parameter: 'device_kinds', isOneOf: ['x'] } } }), 'condition.not.isOneOf UNKNOWN_CHOICE'],
    ['for a formula over a word', () => ({ condition: { ...limit, atLeast: { times: [2, 'nothing'] } } }), 'condition.atLeast.times.1 UNKNOWN_PARAMETER'],
    ['for an empty band', () => ({ condition: { range: ['rf_freq_low_ghz', 'rf_freq_high_ghz'], above: 3, upTo: 3, unit: 'GHz' } }), 'condition EMPTY_BAND'],
    ['for a clause that is not there', () => ({ condition: { any: [limit, { clause: 'ic-a99' }] } }), 'condition.any.1.clause UNKNOWN_CLAUSE'],
    ['for no condition', () => ({ condition: null }), 'condition MISSING'],
    ['for a day the calendar lacks', ({ dates }) => ({ dates: { ...dates, from: '2026-02-30' } }), 'dates.from INVALID_DATE'],
    ['for a start that is no law state', ({ dates }) => ({ dates: { ...dates, from: '2026-02-15' } }), 'dates.from NOT_A_LAW_STATE'],
    ['for an end before its start', ({ dates }) => ({ dates: { ...dates, to: '2020-01-21' } }), 'dates DATE_ORDER'],
    ['for dates that overlap', ({ dates }) => ({ dates: { ...dates, from: '2025-10-09' } }), 'dates OVERLAPPING_DATES'],
    ['for an unknown source', ({ source }) => ({ source: { ...source, document: 'hearsay' } }), 'source UNKNOWN_SOURCE'],
    ['for an item that no row has', ({ citation }) => ({ citation: { ...citation, order: { row: '7', item: '(99)' } } }), 'citation.order UNKNOWN_ITEM'],
    ['for an item that was deleted', ({ citation }) => ({ citation: { ...citation, order: { row: '5', item: '(2)' } } }), 'citation.order UNKNOWN_ITEM'],
  ])('%s', (_why, change, expected) => expect(changed('ic-a16', change)).toContain(`clauses.ic-a16.${expected}`)); // prettier-ignore

  it('for a gap between two versions, unless the gap is said', () => {
    const later = [
      ...regulations.states,
      ...regulations.states.slice(0, 1).map((one) => ({ ...one, from: '2027-01-01' })),
    ];
    const clauses = (gapBefore: object) =>
      regulations.clauses.map((clause) => (clause.id === 'ic-a16' ? { ...clause, dates: { ...clause.dates, from: '2027-01-01', ...gapBefore } } : clause)); // prettier-ignore
    expect(problems({ ...regulations, states: later, clauses: clauses({}) })).toEqual([
      'clauses.ic-a16.dates DATE_GAP',
    ]);
    const said = clauses({ gapBefore: { ja: '廃止期間', en: 'repealed for a time' } });
    expect(problems({ ...regulations, states: later, clauses: said })).toEqual([]);
  });

  it('for clauses that refer in a circle, naming the circle', () => {
    const clauses = regulations.clauses.map((clause) =>
      clause.id === 'ic-a16' ? { ...clause, condition: { not: { clause: 'ic-a9' } } } : clause,
    );
    const [found] = checkRegulations({ ...regulations, clauses });
    expect(found).toMatchObject({ code: 'CYCLIC_REFERENCE', found: 'ic-a9 → ic-a16 → ic-a9' });
  });

  it('for two clauses, parameters or decisions of one name', () => {
    const twice = <T>(list: readonly T[]): T[] => [...list, ...list.slice(0, 1)];
    expect(problems({ ...regulations, clauses: twice(regulations.clauses) })).toContain('clauses.ic-a1-a DUPLICATE');
    expect(problems({ ...regulations, parameters: twice(regulations.parameters) })).toContain(
      'parameters.is_integrated_circuit DUPLICATE',
    );
    const policies = regulations.policies.map((one) => ({ ...one, decisions: twice(one.decisions) }));
    expect(problems({ ...regulations, policies })).toContain(
      'policies.policy.npuIsNeuralNetwork.decisions.2017-01-07 DUPLICATE',
    );
  });

  it('for a policy or a contradiction about nothing', () => {
    const policies = regulations.policies.map((one) => ({ ...one, clauses: ['ic-a99'] }));
    expect(problems({ ...regulations, policies })).toContain(
      'policies.policy.npuIsNeuralNetwork.clauses UNKNOWN_CLAUSE',
    );
    const contradictions = regulations.contradictions.map((one) => ({ ...one, when: { clause: 'ic-a16' } }));
    expect(problems({ ...regulations, contradictions })).toContain('contradictions.temperature-range UNKNOWN_CLAUSE');
  });

  it.each<[string, (clause: Draft) => void]>([
    ['a clause without a citation', (clause) => delete clause.citation],
    ['a clause of no regime', (clause) => (clause.regime = 'nobody')],
    ['a word nobody defined', (clause) => (clause.colour = 'red')],
    ['an operator nobody defined', (clause) => (clause.condition = { parameter: 'tpp', over: 1, unit: 'TOPS·bit' })],
    ['a limit without a unit', (clause) => (clause.condition = { parameter: 'tpp', above: 1 })],
    ['two limits in one', (clause) => (clause.condition = { parameter: 'tpp', above: 1, below: 2, unit: 'TOPS·bit' })],
    ['a limit in text', (clause) => (clause.condition = { parameter: 'tpp', above: '6,000', unit: 'TOPS·bit' })],
    ['a title in one language', (clause) => (clause.title = { ja: '題名' })],
    ['a date in words', (clause) => (clause.dates = { from: 'spring', to: null, basis: clause.title })],
  ])('for the shape of %s', (_what, change) => {
    const found = written('clauses/integrated-circuits', firstClause(change));
    expect(found.length).toBeGreaterThan(0);
    expect(found.every((one) => one.startsWith('clauses/integrated-circuits') && one.endsWith('WRONG_SHAPE'))).toBe(
      true,
    );
  });

  it('for a missing list, before anything is put together', () => {
    expect(written('parameters', () => ({}))).toContain('parameters WRONG_SHAPE');
  });
});
