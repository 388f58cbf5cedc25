import { once } from 'node:events';
import { request, type IncomingMessage } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ulid } from 'ulid';
import { globalId } from '../../server/graphql/global-ids.ts';
import { organisations, people } from '../../server/demonstration.ts';
import { eraseOwner } from '../../server/files/erasure.ts';
import { collectBlobs } from '../../server/files/quarantine.ts';
import { findFile, setFileState } from '../../server/mongo/files.ts';
import { succeeded, uploaded } from '../support/application-builder.ts';
import type { Person } from '../support/case-driver.ts';
import { world, type ApiWorld } from '../support/world.ts';

let api: ApiWorld;
beforeAll(async () => (api = await world()), 90_000);
afterAll(() => api.end(), 30_000);

type Maker = {
  id: string; name: string; suspension: string | null; obstacles: { code: string; about: string | null; reasonEn: string }[];
  assessments: { id: string; level: string; by: { nameEn: string }; confirmedBy: { nameEn: string } | null; confirmable: boolean; files: { contentId: string; name: string; size: number; state: string; url: string | null }[]; agreedFiles: string[] }[];
  names: { name: string; kind: string }[]; officers: { id: string; office: string; until: string | null; person: { nameEn: string } }[]; registration: { receipt: string } | null; organisation: { nameEn: string };
}; // prettier-ignore
const fields = `id name suspension names { name kind } registration { receipt } organisation { nameEn } officers { id office until person { nameEn } } obstacles(date: "2026-11-10") { code about reasonEn }
  assessments { id level by { nameEn } confirmedBy { nameEn } confirmable files { contentId name size state url } agreedFiles }`;
const makers = async (person: Person) =>
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
  /** What the report of the visit lies under, once it was sent. */
  let report = '';
  const send = (person: Person, words: string) => uploaded(api.as(person), { name: 'Bericht 訪問.pdf', words, maker });
  const assessmentsFor = async (person: Person) => (await makers(person))[0]?.assessments ?? [];
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
    report = await send('administrator', 'CANARY-VISIT');
    const assessed = { level: 'meetsModel', basis: 'visit', reference: 'A-2026-7', files: [report] };
    for (let time = 0; time < 2; time += 1) succeeded(await enter('assessProgramme', assessed, assessment));
    expect(await codes()).toEqual(['ASSESSMENT_MISSING']);
    const agreed = { assessment, files: [report] };
    expect(await enter('confirmAssessment', agreed)).toMatchObject({ __typename: 'SamePerson' });
    const [waiting] = await assessmentsFor('approver');
    expect(waiting).toMatchObject({ confirmable: true, files: [{ name: 'Bericht 訪問.pdf', state: 'unscanned' }], agreedFiles: [] });
    const confirming = { commandId: ulid(), maker, ...agreed };
    for (let time = 0; time < 2; time += 1) succeeded(await api.as('approver').act('confirmAssessment', confirming));
    expect(await codes()).toEqual([]);
    expect(await assessmentsFor('auditor')).toMatchObject([
      { level: 'meetsModel', by: { nameEn: 'Shota Mori' }, confirmedBy: { nameEn: 'Kazuko Kimura' }, agreedFiles: [report] },
    ]);
  }); // prettier-ignore

  describe('has an assessment that rests on files', () => {
    const count = (name: string) => api.world.mongo.collection(name).countDocuments();
    const pending = () => ({ commandId: ulid(), maker, level: 'meetsModel', basis: 'documents', reference: 'A-X' });
    const refusedTo = async (person: Person, files: readonly string[], code: string, path = 'files.0') => {
      const before = await count('registers');
      expect(await api.as(person).act('assessProgramme', { ...pending(), files })).toMatchObject({
        __typename: 'ValidationFailed',
        problems: [{ path, code }],
      });
      expect(await count('registers')).toBe(before);
    };
    /** Asks as a browser does that finds the host of files here. */
    const fetchFile = async (url: string | null | undefined): Promise<number> => {
      const address = new URL(url ?? '');
      const { hostname, port } = new URL(api.origin);
      const asking = request({ hostname, port, path: address.pathname + address.search, headers: { host: address.host } }).end();
      const [reply]: IncomingMessage[] = await once(asking, 'response');
      reply?.resume();
      return reply?.statusCode ?? 0;
    }; // prettier-ignore

    it('which whoever assesses, and an auditor, open; for the maker, its rivals and everybody else there are none', async () => {
      for (const person of ['coordinator', 'approver', 'auditor'] as const) {
        const [assessment] = await assessmentsFor(person);
        expect(await fetchFile(assessment?.files[0]?.url)).toBe(200);
      }
      for (const person of ['hoshimiOfficer', 'hoshimiClerk', 'expertElectronics'] as const)
        expect(await assessmentsFor(person)).toMatchObject([{ files: [], agreedFiles: [], confirmable: false }]);
    });

    it('of which an address dies with the right of its person, also by an interest in the maker', async () => {
      const url = (await assessmentsFor('secondApprover'))[0]?.files[0]?.url;
      expect(await fetchFile(url)).toBe(200);
      const { id: person } = people.secondApprover;
      const interest = { person, organisation: organisations.hoshimi.id, by: person } as const;
      await api.world.registers.append({ type: 'InterestDeclared', ...interest, at: Date.now() });
      expect(await fetchFile(url)).toBe(404);
      expect(await assessmentsFor('secondApprover')).toMatchObject([{ files: [], agreedFiles: [] }]);
      for (const [action, input] of [
        ['requestUpload', { maker, name: 'a.pdf', size: 9, mediaType: 'application/pdf' }],
        ['assessProgramme', { ...pending(), files: [report] }],
        ['confirmAssessment', { commandId: ulid(), maker, assessment: ulid(), files: [report] }],
      ] as const)
        expect(await api.as('secondApprover').act(action, input)).toMatchObject({ __typename: 'ConflictOfInterest', field: 'maker' });
      await api.world.registers.append({ type: 'InterestEnded', ...interest, at: Date.now() });
      expect(await fetchFile(url)).toBe(200);
    }); // prettier-ignore

    it('which nobody else may send, so that the maker is not there for them', async () => {
      for (const person of ['hoshimiOfficer', 'kazahayaClerk', 'expertElectronics', 'auditor', 'customsOfficer'] as const)
        for (const about of [maker, ulid()])
          expect(await api.as(person).act('requestUpload', { maker: about, name: 'a.pdf', size: 9, mediaType: 'application/pdf' })).toMatchObject({ __typename: 'NotFound', field: 'maker' });
      const both = { maker, caseId: globalId('Case', 'x'), name: 'a.pdf', size: 0, mediaType: 'application/pdf' };
      expect(await api.as('coordinator').act('requestUpload', both)).toMatchObject({ problems: [{ path: 'size', code: 'OUT_OF_RANGE' }, { path: 'maker', code: 'ONE_OF_TWO' }] });
      const large = { maker, name: 'a.pdf', size: 2 ** 30, mediaType: 'application/pdf' };
      expect(await api.as('coordinator').act('requestUpload', large)).toMatchObject({ problems: [{ path: 'size', code: 'FILE_TOO_LARGE' }] });
    }); // prettier-ignore

    it('of which each must be here, sent by who names it, once, and not agreed upon before', async () => {
      const file = await send('coordinator', 'on paper');
      const ofCompany = await uploaded(api.as('hoshimiClerk'), { name: 'own.pdf', words: 'of the company' });
      await refusedTo('coordinator', [], 'TOO_FEW', 'files');
      await refusedTo(
        'coordinator',
        Array.from({ length: 21 }, () => file),
        'TOO_MANY',
        'files',
      );
      await refusedTo('coordinator', ['f'.repeat(64)], 'UNKNOWN_FILE');
      await refusedTo('coordinator', [ofCompany], 'UNKNOWN_FILE');
      await refusedTo('administrator', [file], 'UNKNOWN_FILE');
      await refusedTo('coordinator', [file, file], 'REPEATED_FILE', 'files.1');
      await refusedTo('administrator', [report], 'USED_FILE');
      expect(await send('administrator', 'on paper')).toBe(file); // the same bytes: now both have sent them
      await setFileState(api.world.mongo, file, 'refused');
      await refusedTo('administrator', [file], 'REFUSED_FILE');
    });

    it('which the second person agrees upon as they are, once they can be opened', async () => {
      const [first, second] = [await send('coordinator', 'page one'), await send('coordinator', 'page two')];
      const assessment = ulid();
      const input = { ...pending(), commandId: assessment, files: [first, second] };
      succeeded(await api.as('coordinator').act('assessProgramme', input));
      const agree = (files: readonly string[]) =>
        api.as('approver').act('confirmAssessment', { commandId: ulid(), maker, assessment, files });
      expect(await agree([])).toMatchObject({ problems: [{ path: 'files', code: 'TOO_FEW' }] });
      expect(await agree([first])).toMatchObject({ problems: [{ path: 'files', code: 'OTHER_FILES' }] });
      expect(await agree([first, report])).toMatchObject({ problems: [{ path: 'files', code: 'OTHER_FILES' }] });
      await setFileState(api.world.mongo, second, 'quarantined');
      expect((await assessmentsFor('approver')).at(-1)?.files[1]).toMatchObject({ state: 'quarantined', url: null });
      expect(await agree([first, second])).toMatchObject({ problems: [{ path: 'files.1', code: 'UNREADABLE_FILE' }] });
      await setFileState(api.world.mongo, second, 'clean');
      succeeded(await agree([second, first]));
      expect((await assessmentsFor('auditor')).at(-1)?.agreedFiles).toEqual([first, second]);
    });

    it('of which the register holds addresses alone, and which are kept as long as it', async () => {
      const entries = JSON.stringify(await api.world.mongo.collection('registers').find().toArray());
      expect(entries).toContain(report);
      expect(entries).not.toMatch(/Bericht|訪問|CANARY|\.pdf/);
      const loose = await send('coordinator', 'sent, and never named');
      const inAYear = Date.now() + 365 * 24 * 3_600_000;
      await collectBlobs(api.world, inAYear);
      expect(await findFile(api.world.mongo, loose)).toBeUndefined();
      expect((await assessmentsFor('auditor'))[0]?.files).toMatchObject([{ name: 'Bericht 訪問.pdf' }]);
    });

    it('but for one of before files were attached: it counts when it was confirmed, and is confirmed no more', async () => {
      const [old, open] = [ulid(), ulid()];
      const by = people.coordinator.id;
      const fact = { type: 'ProgrammeAssessed', maker, level: 'highlyDeveloped', basis: 'documents', reference: 'A-2025', at: Date.now(), by } as const;
      await api.world.registers.append({ ...fact, assessment: old });
      await api.world.registers.append({ type: 'AssessmentConfirmed', maker, assessment: old, at: Date.now(), by: people.approver.id });
      await api.world.registers.append({ ...fact, assessment: open });
      expect((await assessmentsFor('approver')).slice(-2)).toMatchObject([
        { id: old, level: 'highlyDeveloped', files: [], agreedFiles: [], confirmedBy: { nameEn: 'Kazuko Kimura' } },
        { id: open, files: [], confirmedBy: null, confirmable: false },
      ]);
      const confirming = { commandId: ulid(), maker, assessment: open, files: [] };
      expect(await api.as('approver').act('confirmAssessment', confirming)).toMatchObject({ problems: [{ path: 'files', code: 'TOO_FEW' }] });
    }); // prettier-ignore
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
    const files = [await send('coordinator', 'below the model')];
    const input = {
      commandId: assessment,
      maker,
      level: 'belowModel',
      basis: 'documents',
      reference: 'A-2026-8',
      files,
    };
    succeeded(await api.as('coordinator').act('assessProgramme', input));
    expect(await codes()).toEqual([]);
    succeeded(await api.as('secondApprover').act('confirmAssessment', { commandId: ulid(), maker, assessment, files }));
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

  it('keeps its assessments when the key of their files is destroyed', async () => {
    expect(await eraseOwner(api.world, `maker/${maker}`)).toBe(true);
    const [assessment] = await assessmentsFor('auditor');
    expect(assessment).toMatchObject({ level: 'meetsModel', files: [{ name: '—', url: null }], agreedFiles: [report] });
    expect(await api.world.registers.verify()).toBeUndefined();
  });
});
