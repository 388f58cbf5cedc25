import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { answers, sheet } from '../support/filled-sheet.ts';
import { world, type ApiWorld } from '../support/world.ts';

let api: ApiWorld;
beforeAll(async () => (api = await world()), 90_000);
afterAll(() => api.end(), 30_000);

type Evaluation = { questions: object[]; statements: { textEn: string }[]; comparison: object[] };
const evaluate = async (input: object) => {
  const query = `query ($input: AnsweredSheetInput!) { sheetEvaluation(input: $input) {
    standing currentEdition openCount verdict itemNumbers statements { textEn } contradictions { textEn }
    questions { question state interpretation problem because reasonEn } comparison { clause mark parts { limitEn valueEn } } } }`;
  const { data } = await api.as('hoshimiClerk').ask<{ sheetEvaluation: Evaluation }>(query, { input });
  return data.sheetEvaluation;
};

describe('a parameter sheet while it is filled in', () => {
  it('says how each number was understood, what is not needed and why, and the verdict with its statements', async () => {
    const found = await evaluate(sheet());
    expect(found).toMatchObject({ standing: 'current', openCount: 0, verdict: 'notControlled', itemNumbers: [] });
    expect(found.questions).toContainEqual(
      expect.objectContaining({ question: 'tpp', state: 'answered', interpretation: '5999.99 TOPS·bit' }),
    );
    expect(found.questions).toContainEqual(
      expect.objectContaining({ question: 'symmetric-bits', state: 'notNeeded', because: ['cryptography'] }),
    );
    expect(found.statements.map(({ textEn }) => textEn).join(' ')).toMatch(/Row 16 .* Appended Table 2-3/);
    expect(found.comparison).toContainEqual(
      expect.objectContaining({
        clause: 'ic-a16',
        mark: 'notMet',
        parts: expect.arrayContaining([
          { limitEn: expect.stringContaining('≧ 6000 TOPS·bit'), valueEn: '5999.99 TOPS·bit' },
        ]),
      }),
    );
  });

  it('is controlled at the limit, and says under which item', async () => {
    expect(await evaluate(sheet('6000'))).toMatchObject({ verdict: 'controlled', itemNumbers: ['7(1)'] });
  });

  it('says that an old edition is old, and takes its answers over with what differs', async () => {
    const old = sheet('0', { edition: '2025' });
    expect(await evaluate(old)).toMatchObject({ standing: 'superseded', currentEdition: '2026' });
    const query = `query ($input: AnsweredSheetInput!) { sheetMigration(input: $input, to: "2026") {
      edition answers { question value } differences { kind question aspects isCarried clausesBefore { id } clausesAfter { id } } } }`;
    const { data } = await api.as('hoshimiClerk').ask(query, { input: old });
    expect(data).toMatchObject({
      sheetMigration: {
        edition: '2026',
        answers: expect.arrayContaining([{ question: 'parallel-mac', value: 'yes' }]),
        differences: expect.arrayContaining([
          expect.objectContaining({
            kind: 'added',
            question: 'tpp',
            clausesAfter: [{ id: 'ic-a16' }, { id: 'ic-a9' }],
          }),
          expect.objectContaining({ kind: 'dropped', question: 'transfer-rate' }),
        ]),
      },
    });
  });

  it('names contradictions and evaluates nothing then', async () => {
    const hot = { ...sheet(), answers: [...answers('0'), { question: 'kinds', choices: ['microcontroller'] }, { question: 'ambient-min', value: '125' }, { question: 'ambient-max', value: '-40' }, { question: 'designed-for-vehicles', value: 'no' }] }; // prettier-ignore
    expect(await evaluate(hot)).toMatchObject({
      verdict: 'needsExpert',
      contradictions: [{ textEn: expect.stringContaining('temperature') }],
    });
  });

  it.each(['4-00', '5-00', '6-00', '7-00', '8-00', '9-00', '10-00'])('of form %s opens and evaluates', async (form) => {
    const { data } = await api
      .as('hoshimiClerk')
      .ask<{ sheet: { questions: { id: string }[] } }>(
        'query ($form: String!) { sheet(form: $form, edition: "2026") { questions { id } } }',
        { form },
      );
    const no = data.sheet.questions.map(({ id }) => ({ question: id, value: 'no' }));
    expect(await evaluate({ form, edition: '2026', date: '2026-11-01', answers: [] })).toMatchObject({
      verdict: 'needsExpert',
    });
    expect(await evaluate({ form, edition: '2026', date: '2026-11-01', answers: no })).toMatchObject({
      verdict: 'outOfScope',
      openCount: 0,
    });
  });
});
