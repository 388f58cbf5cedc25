import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { world, type ApiWorld } from '../support/world.ts';

let a: ApiWorld;
beforeAll(async () => { a = await world(); }, 120_000); // prettier-ignore
afterAll(() => a.end());

type Finding = {
  clause: { id: string };
  truth: string;
  steps: Step[];
  missing: { name: string }[];
  policies: string[];
};
type Step = { depth: number; kind: string; truth: string; parameter: { name: string } | null; limit: string | null; value: string | null; given: string | null }; // prettier-ignore
type Evaluated = {
  __typename: string; verdict: string; clausesTrue: { id: string }[]; clausesUnknown: { id: string }[]; findings: Finding[]; screens: Finding[];
  statements: { key: string; textJa: string; textEn: string }[]; missing: { name: string }[]; regulationVersion: { version: string; validTo: string } | null;
  evidenceRequired: { clause: { id: string }; parameter: { name: string }; value: string }[]; policies: { policy: { key: string }; decision: { textEn: string } }[];
  problems: { path: string; code: string; message: string }[];
}; // prettier-ignore

const finding = `clause { id citation regime } truth missing { name } policies
  steps { depth kind truth matters clause { id } parameter { name labelJa } operator limit formula unit value given isNear }`;
const query = `query ($facts: [FactInput!]!, $date: LegalDate!, $kind: ItemKind) {
  evaluate(facts: $facts, date: $date, kind: $kind) {
    __typename
    ... on Evaluation {
      date verdict clausesTrue { id } clausesUnknown { id } regulationVersion { version validTo } statements { key textJa textEn }
      findings { ${finding} } screens { ${finding} } information { ${finding} } missing { name }
      evidenceRequired { clause { id } parameter { name } value limit unit } policies { policy { key } decision { textEn } }
    }
    ... on ValidationFailed { problems { path code message } }
  }
}`;

type FactInput = { name: string; isTrue?: boolean; choice?: string; choices?: string[]; number?: string; unit?: string; tolerance?: string }; // prettier-ignore
async function evaluate(facts: FactInput[], more: object = {}): Promise<Evaluated> {
  const variables = { facts, date: '2026-11-01', kind: 'goods', ...more };
  const { data, errors } = await a.as('hoshimiClerk').ask<{ evaluate: Evaluated }>(query, variables);
  if (errors) throw new Error(JSON.stringify(errors));
  return data.evaluate;
}

const converter: FactInput[] = [
  { name: 'is_integrated_circuit', isTrue: true },
  { name: 'rad_designed', isTrue: false },
  { name: 'custom_status_unknown', isTrue: false },
  { name: 'specially_designed_for_listed_item', choice: 'no' },
  { name: 'function_unalterable', isTrue: false },
  { name: 'performs_cryptography', isTrue: false },
  { name: 'designed_for_civil_car_or_rail', isTrue: false },
  { name: 'device_kinds', choices: ['dac'] },
  { name: 'dac_resolution_bits', number: '16' },
  { name: 'dac_adjusted_update_rate_msps', number: '6', unit: 'GSPS' },
  { name: 'rated_ambient_min_c', number: '-40' },
  { name: 'rated_ambient_max_c', number: '125' },
];

describe('Answers through the API', () => {
  it('are judged, with the reason under each clause and what was written', async () => {
    const done = await evaluate(converter);
    expect(done).toMatchObject({
      verdict: 'controlled',
      clausesTrue: [{ id: 'ic-a5b-2b' }],
      clausesUnknown: [],
      regulationVersion: { version: '2026-02-14', validTo: null },
      missing: [],
    });
    const met = done.findings.find(({ clause }) => clause.id === 'ic-a5b-2b');
    expect(met?.truth).toBe('met');
    expect(met?.steps.map(({ depth, kind }) => `${depth} ${kind}`)).toEqual([
      '0 all',
      '1 answer',
      '1 answer',
      '1 limit',
      '1 limit',
    ]);
    expect(met?.steps.at(-1)).toMatchObject({
      parameter: { name: 'dac_adjusted_update_rate_msps' },
      operator: 'above',
      limit: '3500',
      value: '6000',
      given: '6 GSPS',
    });
  });

  it('ask for evidence on a limit, list the screens, cite interpretations and say what remains', async () => {
    const done = await evaluate(converter.map((fact) => (fact.number === '6' ? { ...fact, unit: 'MSPS' } : fact)));
    expect(done.verdict).toBe('notControlled');
    expect(done.evidenceRequired).toEqual([
      { clause: { id: 'ic-a2-a' }, parameter: { name: 'rated_ambient_max_c' }, value: '125', limit: '125', unit: '°C' },
    ]);
    expect(done.screens.map(({ clause, truth }) => [clause.id, truth])).toEqual([
      ['screen-catchall', 'met'],
      ['screen-table-2-3', 'met'],
    ]);
    expect(done.statements.map(({ key }) => key)).toEqual(['notControlled', 'review']);
    expect(done.statements[0]?.textEn).toContain('Appended Table 2-3');
    expect(done.policies.map(({ policy }) => policy.key)).toContain('policy.temperatureReading');
  });

  it('leave open what is not answered, and name the question', async () => {
    const done = await evaluate(
      converter.filter(({ name }) => name !== 'performs_cryptography' && !name.startsWith('dac_')),
    );
    expect(done.verdict).toBe('needsExpert');
    expect(done.missing.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['dac_resolution_bits', 'dac_adjusted_update_rate_msps', 'performs_cryptography']),
    );
    expect(done.clausesUnknown).toContainEqual({ id: 'screen-crypto' });
  });

  it('say so when no law state is known for the day', async () => {
    const done = await evaluate(converter, { date: '2016-12-31' });
    expect(done.regulationVersion).toBeNull();
    expect(done.statements.map(({ key }) => key)).toContain('lawStateUnknown');
  });

  it('about a technology go to an expert', async () => {
    expect(await evaluate([], { kind: 'technology' })).toMatchObject({ verdict: 'needsExpert', findings: [] });
  });

  it('are refused all at once, each by its question, and nothing is judged', async () => {
    const done = await evaluate([
      { name: 'clock', number: '1' },
      { name: 'psat_w', number: '5', unit: 'dBm' },
      { name: 'device_kinds', choice: 'adc' },
      { name: 'terminal_count', number: '0.5' },
    ]);
    expect(done.__typename).toBe('ValidationFailed');
    expect(done.problems.map(({ path, code }) => `${path} ${code}`)).toEqual([
      'facts.clock UNKNOWN_PARAMETER',
      'facts.psat_w.unit WRONG_UNIT',
      'facts.device_kinds WRONG_TYPE',
      'facts.terminal_count NOT_INTEGER',
    ]);
    const twice = await evaluate([
      { name: 'tpp', number: '1' },
      { name: 'tpp', number: '2' },
    ]);
    expect(twice.problems).toMatchObject([{ path: 'facts.tpp', code: 'REPEATED_ANSWER' }]);
  });

  it('that contradict each other are told in words', async () => {
    const done = await evaluate([
      { name: 'rated_ambient_min_c', number: '85' },
      { name: 'rated_ambient_max_c', number: '-40' },
    ]);
    expect(done.problems).toEqual([
      {
        path: 'facts.rated_ambient_min_c',
        code: 'CONTRADICTION',
        message: 'The lowest rated ambient temperature is above the highest.',
      },
    ]);
  });

  it('are for people who signed in', async () => {
    const { errors } = await a.as('nobody').ask(query, { facts: [], date: '2026-11-01', kind: 'goods' });
    expect(errors).toHaveLength(1);
  });
});

describe('The law through the API', () => {
  const ask = async <T>(text: string) => (await a.as('hoshimiClerk').ask<T>(text)).data;

  it('gives a clause with its place, dates, regime, notes and limits', async () => {
    const { clause } = await ask<{ clause: object }>(`{ clause(id: "ic-a5b-2b") {
      citation itemNumber row ordinance { article number letter limb } euNumber outcome regime validFrom validTo notesEn source
      limits { parameter { name } operator limit unit } } }`);
    expect(clause).toMatchObject({
      citation: '貨物等省令 第6条第一号ホ（二）２二',
      itemNumber: '7(1)',
      ordinance: { article: '6', number: '一', letter: 'ホ', limb: '（二）２二' },
      euNumber: '3A001.a.5.b.2.b',
      outcome: 'controlled',
      regime: 'wassenaar',
      validFrom: '2020-01-22',
      validTo: null,
      limits: [
        { parameter: { name: 'dac_resolution_bits' }, operator: 'atLeast', limit: '12', unit: 'bit' },
        { parameter: { name: 'dac_adjusted_update_rate_msps' }, operator: 'above', limit: '3500', unit: 'MSPS' },
      ],
    });
  });

  it('gives the law states with amending ordinance and last day, the questions, both tables and the policies', async () => {
    const law = await ask<{
      regulationVersions: { version: string; validTo: string | null; amendedByEn: string }[]; parameters: { name: string; otherUnits: string[] }[];
      goods: { row: string; items: { item: string; titleEn: string; regimes: string[] }[] }[]; technology: { row: string }[]; policies: { key: string }[];
    }>(`{ regulationVersions { version validTo amendedByEn } parameters { name otherUnits choices { value } } policies { key decisions { textEn panelEn } }
      goods: controlTable(kind: goods) { row items { item titleEn regimes } } technology: controlTable(kind: technology) { row items { item } } }`); // prettier-ignore
    expect(law.regulationVersions.slice(0, 2)).toEqual([
      { version: '2026-02-14', validTo: null, amendedByEn: 'METI Ordinance No. 72 of 2025' },
      { version: '2025-10-09', validTo: '2026-02-13', amendedByEn: expect.stringContaining('No. 36 of 2025') },
    ]);
    expect(law.parameters).toHaveLength(65);
    expect(law.parameters.find(({ name }) => name === 'psat_w')?.otherUnits).toContain('mW');
    expect(law.goods.find(({ row }) => row === '7')?.items[0]).toEqual({
      item: '(1)',
      titleEn: 'Integrated circuits',
      regimes: ['wassenaar'],
    });
    expect(law.technology).toHaveLength(17);
    expect(law.policies.map(({ key }) => key)).toContain('policy.npuIsNeuralNetwork');
  });
});
