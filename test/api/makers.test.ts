import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ulid } from 'ulid';
import { globalId } from '../../server/graphql/global-ids.ts';
import { organisations, people } from '../../server/demonstration.ts';
import { succeeded } from '../support/application-builder.ts';
import { world, type ApiWorld } from '../support/world.ts';

let api: ApiWorld;
beforeAll(async () => (api = await world()), 90_000);
afterAll(() => api.end(), 30_000);

type Maker = {
  id: string; name: string; suspension: string | null; obstacles: { code: string; about: string | null; reasonEn: string }[];
  assessments: { id: string; level: string; by: { nameEn: string }; confirmedBy: { nameEn: string } | null }[];
  names: { name: string; kind: string }[]; officers: { id: string; office: string; until: string | null; person: { nameEn: string } }[]; registration: { receipt: string } | null; organisation: { nameEn: string };
}; // prettier-ignore
const fields = `id name suspension names { name kind } registration { receipt } organisation { nameEn } officers { id office until person { nameEn } } obstacles(date: "2026-11-10") { code about reasonEn }
  assessments { id level by { nameEn } confirmedBy { nameEn } }`;
const makers = async (person: Parameters<ApiWorld['as']>[0]) =>
  (await api.as(person).ask<{ makers: Maker[] }>(`{ makers { ${fields} } }`)).data.makers;
const codes = async () => (await makers('coordinator'))[0]?.obstacles.map(({ code }) => code);
const officer = globalId('Person', people.hoshimiOfficer.id);
const admission = {
  organisation: globalId('Organisation', organisations.hoshimi.id),
  name: 'Hoshimi',
  nameJa: '星見',
  from: '2019-04-01',
};

describe('A maker of the published list', () => {
  const maker = ulid();
  const administrator = () => api.as('administrator');
  const enter = (action: string, input: object, commandId = ulid()) =>
    administrator().act(action, { commandId, maker, ...input });

  it('is admitted once, under a name that no other has', async () => {
    succeeded(await administrator().act('admitMaker', { commandId: maker, ...admission }));
    succeeded(await administrator().act('admitMaker', { commandId: maker, ...admission }));
    const namesake = { commandId: ulid(), ...admission, name: 'ＨＯＳＨＩＭＩ Co., Ltd.' };
    expect(await administrator().act('admitMaker', namesake)).toMatchObject({
      problems: [{ path: 'name', code: 'ALREADY_THERE' }],
    });
    expect(await makers('coordinator')).toMatchObject([
      { id: maker, name: 'Hoshimi', organisation: { nameEn: 'Hoshimi Electronics Co., Ltd.' }, names: [] },
    ]);
  });

  it('is not ready for the list before its programme, its checklist and an assessment by two people are there', async () => {
    expect(await codes()).toEqual([
      'CP_NOT_REGISTERED',
      'CHECKLIST_NOT_FILED',
      'CHIEF_OFFICER_NOT_NAMED',
      'CLASSIFICATION_OFFICER_NOT_NAMED',
      'ASSESSMENT_MISSING',
    ]);
    succeeded(await enter('registerProgramme', { receipt: 'CP-1', from: '2019-04-01' }));
    succeeded(await enter('fileChecklist', { year: 2026, receipt: 'CL-2026-1', filedOn: '2026-07-15' }));
    succeeded(await enter('nameOfficer', { office: 'chiefOfficer', person: officer, from: '2019-04-01' }));
    succeeded(await enter('nameOfficer', { office: 'classificationOfficer', person: officer, from: '2019-04-01' }));
    const assessment = ulid();
    const assessed = { level: 'meetsModel', basis: 'visit', reference: 'A-2026-7' };
    succeeded(await enter('assessProgramme', assessed, assessment));
    expect(await codes()).toEqual(['ASSESSMENT_MISSING']);
    expect(await enter('confirmAssessment', { assessment })).toMatchObject({ __typename: 'SamePerson' });
    succeeded(await api.as('approver').act('confirmAssessment', { commandId: ulid(), maker, assessment }));
    expect(await codes()).toEqual([]);
    expect((await makers('auditor'))[0]?.assessments).toMatchObject([
      { level: 'meetsModel', by: { nameEn: 'Shota Mori' }, confirmedBy: { nameEn: 'Kazuko Kimura' } },
    ]);
  });

  it('has its own people as officers, each from a day to a day', async () => {
    const [first] = (await makers('administrator'))[0]?.officers ?? [];
    expect(first).toMatchObject({ office: 'chiefOfficer', person: { nameEn: 'Kenichi Takahashi' }, until: null });
    const tenure = first?.id;
    expect(await enter('nameOfficer', { office: 'chiefOfficer', person: officer, from: '2026-11-01' })).toMatchObject({
      problems: [{ path: 'person', code: 'ALREADY_THERE' }],
    });
    const stranger = globalId('Person', people.kazahayaOfficer.id);
    expect(await enter('nameOfficer', { office: 'chiefOfficer', person: stranger, from: '2026-11-01' })).toMatchObject({
      problems: [{ path: 'person', code: 'UNKNOWN_PERSON' }],
    });
    expect(await enter('endOffice', { tenure, until: '2019-03-31' })).toMatchObject({
      problems: [{ path: 'until', code: 'OUT_OF_RANGE' }],
    });
    expect(await enter('endOffice', { tenure, until: '2099-01-01' })).toMatchObject({
      problems: [{ path: 'until', code: 'OUT_OF_RANGE' }],
    });
    expect(await enter('endOffice', { tenure: ulid(), until: '2026-11-01' })).toMatchObject({
      __typename: 'NotFound',
      field: 'tenure',
    });
    succeeded(await enter('endOffice', { tenure, until: '2026-11-01' }));
    expect(await codes()).toEqual(['CHIEF_OFFICER_NOT_NAMED']);
    const successor = ulid();
    for (let time = 0; time < 2; time += 1)
      succeeded(
        await enter(
          'nameOfficer',
          { office: 'chiefOfficer', person: globalId('Person', people.hoshimiClerk.id), from: '2026-11-01' },
          successor,
        ),
      );
    expect((await makers('auditor'))[0]?.officers.map(({ office, until }) => [office, until !== null])).toEqual([
      ['chiefOfficer', true],
      ['classificationOfficer', false],
      ['chiefOfficer', false],
    ]);
    expect(await codes()).toEqual([]);
  });

  it('is judged by its last confirmed assessment', async () => {
    const assessment = ulid();
    const input = { commandId: assessment, maker, level: 'belowModel', basis: 'documents', reference: 'A-2026-8' };
    succeeded(await api.as('coordinator').act('assessProgramme', input));
    expect(await codes()).toEqual([]);
    succeeded(await api.as('secondApprover').act('confirmAssessment', { commandId: ulid(), maker, assessment }));
    expect(await codes()).toEqual(['ASSESSMENT_TOO_LOW']);
  });

  it('keeps its other names, is suspended and comes back', async () => {
    succeeded(await enter('recordMakerName', { name: 'Hoshimi Devices', kind: 'renamed', from: '2020-01-01' }));
    succeeded(await enter('suspendMaker', { reason: 'underInvestigation', from: '2026-11-01' }));
    expect(await codes()).toContain('PROGRAMME_SUSPENDED');
    expect(await makers('hoshimiClerk')).toMatchObject([
      { suspension: 'underInvestigation', names: [{ name: 'Hoshimi Devices', kind: 'renamed' }] },
    ]);
    succeeded(await enter('resumeMaker', { from: '2026-11-02' }));
    expect(await codes()).not.toContain('PROGRAMME_SUSPENDED');
  });

  it('is seen by its own people and by CISTEC, and by nobody else', async () => {
    expect(await makers('hoshimiOfficer')).toHaveLength(1);
    for (const other of ['kazahayaClerk', 'advisorElectronics', 'customsOfficer'] as const)
      expect(await makers(other)).toEqual([]);
  });

  it('is refused what nobody can mean', async () => {
    expect(await enter('fileChecklist', { year: 2027, receipt: 'x', filedOn: '2026-07-15' })).toMatchObject({ problems: [{ path: 'year' }] });
    expect(await enter('fileChecklist', { year: 2026, receipt: 'x', filedOn: '2026-06-30' })).toMatchObject({ problems: [{ path: 'filedOn', code: 'OUT_OF_RANGE' }] }); // before its window
    expect(await enter('suspendMaker', { reason: 'wrongJudgments', from: '2099-01-01' })).toMatchObject({ problems: [{ path: 'from', code: 'OUT_OF_RANGE' }] });
    expect(await enter('resumeMaker', { maker: 'nobody', from: '2026-11-02' })).toMatchObject({ __typename: 'NotFound' });
    const { errors } = await api.as('coordinator').ask('mutation ($i: ResumeMakerInput!) { resumeMaker(input: $i) { __typename } }', { i: { commandId: ulid(), maker, from: '2026-11-02' } });
    expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    expect(await api.world.registers.verify()).toBeUndefined();
  }); // prettier-ignore
});
