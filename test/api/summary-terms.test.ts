import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { ulid } from 'ulid';
import { aCaseInVerification, buildVerifiedJudgment, succeeded } from '../support/application-builder.ts';
import { world, type ApiWorld } from '../support/world.ts';

let api: ApiWorld;
beforeAll(async () => (api = await world()), 90_000);
afterAll(() => api.end(), 30_000);

type Term = { id: string; nameJa: string; approved: boolean; approvable: boolean };
const terms = async (person: Parameters<ApiWorld['as']>[0]): Promise<Term[]> =>
  (await api.as(person).ask<{ summaryTerms: Term[] }>('{ summaryTerms { id nameJa approved approvable } }')).data
    .summaryTerms;

it('a new word can be used in a summary once another person has approved it', async () => {
  const commandId = ulid();
  const word = { commandId, nameJa: '同等品', nameEn: 'Equivalent part' };
  const { id } = await aCaseInVerification(api);
  const judged = { judgment: buildVerifiedJudgment({ summary: [commandId] }) };
  const coordinator = api.as('coordinator');

  succeeded(await coordinator.act('proposeSummaryTerm', word));
  succeeded(await coordinator.act('proposeSummaryTerm', word));
  expect((await terms('coordinator')).filter((term) => term.nameJa === '同等品')).toMatchObject([
    { approved: false, approvable: false },
  ]);
  expect((await terms('hoshimiClerk')).some((term) => term.id === commandId)).toBe(false);
  expect(await api.as('advisorMaterials').on(id, 'recordFirstVerification', judged)).toMatchObject({
    problems: [{ path: 'judgment.summary.0', code: 'UNKNOWN_TERM' }],
  });
  expect(await coordinator.act('approveSummaryTerm', { commandId: ulid(), term: commandId })).toMatchObject({
    __typename: 'SamePerson',
    field: 'term',
  });

  succeeded(await api.as('approver').act('approveSummaryTerm', { commandId: ulid(), term: commandId }));
  succeeded(await api.as('advisorMaterials').on(id, 'recordFirstVerification', judged));
});

it('a word sent several times at once is entered once, and a repeat after its approval leaves it approved', async () => {
  const commandId = ulid();
  const word = { commandId, nameJa: '互換品', nameEn: 'Compatible part' };
  const coordinator = api.as('coordinator');
  for (const answer of await Promise.all([1, 2, 3, 4, 5].map(() => coordinator.act('proposeSummaryTerm', word))))
    succeeded(answer);
  const approval = { commandId: ulid(), term: commandId };
  await Promise.all([1, 2, 3].map(() => api.as('approver').act('approveSummaryTerm', approval)));
  succeeded(await coordinator.act('proposeSummaryTerm', word));

  const entered = await api.world.mongo.collection('registers').find({ 'entry.term': commandId }).toArray();
  expect(entered.map((one) => one.entry.type)).toEqual(['SummaryTermProposed', 'SummaryTermApproved']);
  expect((await terms('coordinator')).filter(({ id }) => id === commandId)).toMatchObject([{ approved: true }]);
});

it('of several people who propose the same word at once, one has proposed it', async () => {
  const word = { nameJa: '代替品', nameEn: 'Substitute' };
  const people = ['coordinator', 'approver', 'advisorMaterials', 'expertElectronics'] as const;
  const answers = await Promise.all(
    people.map((person) => api.as(person).act('proposeSummaryTerm', { commandId: ulid(), ...word })),
  );
  expect(answers.filter((answer) => answer.__typename === 'ProposeSummaryTermSuccess')).toHaveLength(1);
  expect((await terms('coordinator')).filter(({ nameJa }) => nameJa === word.nameJa)).toHaveLength(1);
});

it('a word is refused that is there already, in whatever width, or that was sent with other content', async () => {
  const coordinator = api.as('coordinator');
  expect(
    await coordinator.act('proposeSummaryTerm', { commandId: ulid(), nameJa: '規定 値未満', nameEn: 'x' }),
  ).toMatchObject({ problems: [{ path: 'nameJa', code: 'ALREADY_THERE' }] });
  expect(await coordinator.act('proposeSummaryTerm', { commandId: ulid(), nameJa: '', nameEn: 'x' })).toMatchObject({
    problems: [{ path: 'nameJa', code: 'REQUIRED' }],
  });
  const commandId = ulid();
  succeeded(await coordinator.act('proposeSummaryTerm', { commandId, nameJa: '甲', nameEn: 'A' }));
  expect(await coordinator.act('proposeSummaryTerm', { commandId, nameJa: '乙', nameEn: 'B' })).toMatchObject({
    __typename: 'CommandIdReused',
  });
  expect(await coordinator.act('approveSummaryTerm', { commandId: ulid(), term: 'nowhere' })).toMatchObject({
    __typename: 'NotFound',
    field: 'term',
  });
});

it('an applicant keeps no vocabulary, and a verifier names the material examined', async () => {
  await expect(
    api.as('hoshimiClerk').act('proposeSummaryTerm', { commandId: ulid(), nameJa: '丙', nameEn: 'C' }),
  ).rejects.toThrow('FORBIDDEN');
  const { id } = await aCaseInVerification(api);
  const judgment = buildVerifiedJudgment({ materialExamined: ' ' });
  expect(await api.as('advisorMaterials').on(id, 'recordFirstVerification', { judgment })).toMatchObject({
    problems: [{ path: 'judgment.materialExamined', code: 'REQUIRED' }],
  });
});
