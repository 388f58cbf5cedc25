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
