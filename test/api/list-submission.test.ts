import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { rm } from 'node:fs/promises';
import { ulid } from 'ulid';
import { globalId } from '../../server/graphql/global-ids.ts';
import { people, organisations } from '../../server/demonstration.ts';
import { verifyRows } from '../../server/list/verify-rows.ts';
import { createSubmissionSource } from '../../server/list/submission-source.ts';
import { verifyLives } from '../../server/mongo/life-verification.ts';
import { countRowsIn } from '../../server/mongo/list-rows.ts';
import { anotherList, regulationsWithAnotherList } from '../support/another-list.ts';
import { aCaseInVerification, atStep, firstVerified, succeeded } from '../support/application-builder.ts';
import { until, type Person } from '../support/case-driver.ts';
import { startSigner } from '../support/list-builder.ts';
import { releaseDriver } from '../support/release-world.ts';
import { startBulkWorker, type ServerProcess } from '../support/server-process.ts';
import { signedIn } from '../support/session.ts';
import { buildTable, tableDriver } from '../support/table-driver.ts';
import { world, type ApiWorld } from '../support/world.ts';

let api: ApiWorld;
let signer: ServerProcess;
let tables: ReturnType<typeof tableDriver>;
let [maker, folder] = ['', ''];
beforeAll(async () => {
  folder = await regulationsWithAnotherList();
  api = await world({ startBulk: startBulkWorker, regulationsDir: folder });
  signer = await startSigner(api.world.config.dataDir, api.world.config.publicOrigin);
  tables = tableDriver(api);
  maker = await tables.admit();
}, 90_000);
afterAll(async () => {
  await signer.stop();
  await api.end();
  await rm(folder, { recursive: true, force: true });
}, 30_000);

const crypto = { facts: { performs_cryptography: true, crypto_authentication_or_signature_only: false } };
const table = buildTable({
  HS32F407VGT6: {}, HS32F407VGT7: {}, HS32F407ZGT6: { dataSheet: '' }, HS32F417VGT6: crypto, HS32F417ZGT6: crypto, HS32F429VGT6: {},
}); // prettier-ignore
type ShownCase = {
  step: string; certificate: { number: string }; listedEntries: { entry: string; standing: string }[]; timeline: { edges: { node: { type: string } }[] };
}; // prettier-ignore
const offer = () => ({ commandId: ulid(), maker, caseNumber: certified.number, dataSheet: 'HS-1', judgedBy: '佐藤 美咲', checkedBy: '高橋 健一' }); // prettier-ignore
let number: string;
let certified: { id: string; number: string; table: string };

describe('A maker’s table', () => {
  it('is kept sealed before anything is judged, and judged row by row', async () => {
    const { status, table: address, size } = await tables.upload('hoshimiClerk', maker, table);
    expect([status, size]).toEqual([201, Buffer.byteLength(table)]);
    const submit = (commandId = ulid()) => api.as('hoshimiClerk').act('submitTable', { commandId, maker, table: address });
    const commandId = ulid();
    const done = succeeded(await submit(commandId));
    expect(done).toMatchObject({ isRepeat: false });
    number = done.submission?.number ?? '';
    await tables.stepIs(number, 'confirmation');
    expect(await submit(commandId)).toMatchObject({ isRepeat: false, submission: { number, step: 'confirmation' } });
    expect(await submit()).toMatchObject({ isRepeat: true, submission: { number, revision: 2 } });
    expect(await tables.read(number, 'hoshimiClerk')).toMatchObject({
      rowCount: 6, round: 1, counts: { eligible: 3, cleared: 0, needsExpert: 2, referred: 0, refused: 1 }, allowedActions: ['withdrawTable'],
      codes: [{ criterion: 'P4', code: 'CLAUSE_OPEN', rows: 2 }, { criterion: 'P9', code: 'CRYPTOGRAPHY', rows: 2 }, { criterion: 'P8', code: 'DATA_SHEET_MISSING', rows: 1 }],
    });
    const stored = JSON.stringify(await api.world.mongo.collection('listRows').findOne({ submission: number, row: 2 }));
    expect(stored).not.toContain('HS-1');
    expect(stored).not.toContain('VGT6,');
  });

  it('is read by its maker and by who works on the list without an interest; anybody else finds nothing', async () => {
    for (const person of ['kazahayaClerk', 'customsOfficer', 'advisorElectronics', 'administrator'] as const) {
      expect(await tables.read(number, person)).toBeNull();
      expect((await api.as(person).ask<{ listSubmissions: object }>('{ listSubmissions { totalCount } }')).data).toEqual({ listSubmissions: { totalCount: 0 } });
    }
    for (const person of ['hoshimiOfficer', 'expertElectronics', 'approver', 'coordinator', 'auditor'] as const)
      expect((await api.as(person).ask<{ listSubmissions: object }>('query ($maker: ID) { listSubmissions(maker: $maker, steps: [confirmation]) { totalCount edges { node { number } } } }', { maker })).data)
        .toEqual({ listSubmissions: { totalCount: 1, edges: [{ node: { number } }] } });
    expect(await tables.act('coordinator', number, 'returnTable', { reason: 'lotRefused' })).toMatchObject({ code: 'WRONG_SUBMISSION_STEP' });
    await expect(tables.act('auditor', number, 'returnTable', { reason: 'lotRefused' })).rejects.toThrow('FORBIDDEN');
    await expect(tables.act('coordinator', number, 'confirmTable')).rejects.toThrow('FORBIDDEN');
    expect(await tables.act('kazahayaOfficer', number, 'confirmTable')).toMatchObject({ __typename: 'NotFound', field: 'number' });
  });

  it('is not shown to an expert from the moment an interest in its maker is declared', async () => {
    const interest = { person: globalId('Person', people.expertChemistry.id), organisation: globalId('Organisation', organisations.hoshimi.id), from: '2026-11-01' };
    expect(await tables.read(number, 'expertChemistry')).toMatchObject({ number });
    succeeded(await api.as('administrator').act('declareInterest', { commandId: ulid(), ...interest }));
    expect(await tables.read(number, 'expertChemistry')).toBeNull();
    expect(await tables.act('expertChemistry', number, 'inspectRows', { results: [{ from: 2, to: 2, agrees: true }] })).toMatchObject({ code: 'NOT_FOUND' });
  });

  it('is confirmed, and its sample drawn where the maker cannot see it', async () => {
    expect(await tables.act('hoshimiOfficer', number, 'confirmTable', { digest: 'f'.repeat(64) })).toMatchObject({ code: 'TABLE_CHANGED', field: 'digest' });
    await tables.leaveOffice(maker, '2026-11-19');
    expect(await tables.act('hoshimiOfficer', number, 'confirmTable')).toMatchObject({ code: 'CRITERIA_NOT_MET' });
    await tables.takeOffice(maker, '2026-11-19');
    succeeded(await tables.act('hoshimiOfficer', number, 'confirmTable'));
    await tables.stepIs(number, 'inspection');
    expect(await tables.read(number)).toMatchObject({ plan: { lot: 3, size: 3, accept: 0, rows: [2, 3, 7] }, inspection: { pending: [2, 3, 7], lot: null, rowsSeen: 0, lastRow: 7 } });
    expect(await tables.read(number, 'hoshimiClerk')).toMatchObject({ plan: { lot: 3, size: 3, seed: null, rows: [] }, inspection: null });
  });

  it('is inspected by experts, who see the answers and their reasons, and who decide what was left open', async () => {
    const query = `query ($n: String!) { listSubmission(number: $n) { rows(standings: [needsExpert], first: 1) { after rows { row partNumber dataSheet findings { code aboutJa reasonEn citationJa suggestion { sayJa values } }
      answers { name value labelJa wordsJa wordsEn } clausesUnknown { id } clausesTrue { id } isSampled } } sample: rows(sampled: true) { rows { row isSampled standing } } } }`;
    const { data } = await api.as('expertElectronics').ask<{ listSubmission: { rows: { after: number; rows: { answers: object[] }[] }; sample: object } }>(query, { n: number });
    expect(data.listSubmission.rows).toMatchObject({ after: 5, rows: [{ row: 5, partNumber: 'HS32F417VGT6', dataSheet: 'HS-1', isSampled: false, findings: [{ code: 'CLAUSE_OPEN', aboutJa: expect.stringContaining('暗号機能'), suggestion: { sayJa: expect.any(String) } }, { code: 'CRYPTOGRAPHY', suggestion: null }] }] });
    expect(data.listSubmission.rows.rows[0]?.answers).toContainEqual(expect.objectContaining({ name: 'max_clock_mhz', value: '168', wordsJa: '168 MHz' }));
    expect(data.listSubmission.rows.rows[0]?.answers).toEqual(expect.arrayContaining([expect.objectContaining({ name: 'semiconductor_class', wordsJa: 'シリコン', wordsEn: 'Silicon' }), expect.objectContaining({ name: 'performs_cryptography', wordsJa: 'はい', wordsEn: 'Yes' })]));
    expect(data.listSubmission.sample).toMatchObject({ rows: [{ row: 2, isSampled: true }, { row: 3 }, { row: 7 }] });
    const inspect = (results: object[]) => tables.act('expertElectronics', number, 'inspectRows', { results });
    expect(await inspect([{ from: 2, to: 2, agrees: false }])).toMatchObject({ problems: [{ path: 'results.0.reason', code: 'REQUIRED' }] });
    expect(await inspect([{ from: 4, to: 6, agrees: true }])).toMatchObject({ code: 'NOT_IN_SAMPLE' });
    succeeded(await inspect([{ from: 2, to: 7, agrees: true }]));
    const decide = (results: object[]) => tables.act('expertElectronics', number, 'decideRows', { results });
    expect(await decide([{ from: 2, to: 4, clearance: 'cryptographyExcluded' }])).toMatchObject({ code: 'NOTHING_CHANGED', field: 'results' });
    expect(await decide([{ from: 5, to: 5, clearance: 'cryptographyExcluded', disagreement: 'controlled' }])).toMatchObject({ problems: [{ path: 'results.0.clearance' }] });
    const [clearing, referring] = [{ commandId: ulid(), results: [{ from: 5, to: 5, clearance: 'cryptographyExcluded' }], note: '認証だけに用いる。' }, { commandId: ulid(), row: 6, reason: 'interpretation' }];
    const sent = async () => [succeeded(await tables.act('expertElectronics', number, 'decideRows', clearing)), succeeded(await tables.act('expertSemiconductors', number, 'referRow', referring))];
    await sent(); await tables.stepIs(number, 'approval'); await sent(); // once more, because the answers were lost
    expect(await tables.read(number)).toMatchObject({ counts: { eligible: 3, cleared: 1, needsExpert: 0, referred: 1, refused: 1 } });
    const notes = async (person: 'coordinator' | 'hoshimiClerk') => (await tables.read(number, person))?.events.filter(({ type }) => type === 'RowsDecided');
    expect(await notes('coordinator')).toEqual([{ type: 'RowsDecided', by: { nameEn: 'Yumi Yoshida' }, note: '認証だけに用いる。' }]);
    expect(await notes('hoshimiClerk')).toEqual([{ type: 'RowsDecided', by: null, note: null }]);
  });

  it('is approved by two people, each while the maker’s programme holds', async () => {
    succeeded(await api.as('administrator').act('suspendMaker', { commandId: ulid(), maker, from: '2026-11-20', reason: 'underInvestigation' }));
    expect(await tables.act('approver', number, 'approveTable')).toMatchObject({ code: 'CRITERIA_NOT_MET' });
    succeeded(await api.as('administrator').act('resumeMaker', { commandId: ulid(), maker, from: '2026-11-20' }));
    await tables.leaveOffice(maker, '2026-11-20');
    expect(await tables.act('approver', number, 'approveTable')).toMatchObject({ code: 'CRITERIA_NOT_MET' });
    await tables.takeOffice(maker, '2026-11-20');
    succeeded(await tables.act('approver', number, 'approveTable'));
    expect(await tables.act('approver', number, 'approveTable')).toMatchObject({ __typename: 'SamePerson', code: 'SAME_PERSON' });
    succeeded(await tables.act('secondApprover', number, 'approveTable'));
    expect(await tables.read(number, 'hoshimiClerk')).toMatchObject({
      step: 'approved', approvals: [{ by: { nameEn: 'Kazuko Kimura' } }, { by: { nameEn: 'Osamu Hayashi' } }], counts: { eligible: 3, cleared: 1 }, allowedActions: [],
    });
  });

  it('comes back as a file with what was found beside each row', async () => {
    const get = async (person: 'hoshimiClerk' | 'kazahayaClerk') => fetch(`${api.origin}/list/submissions/${number}/result.csv`, { headers: { cookie: await signedIn(api.world, person) } });
    const lines = (await (await get('hoshimiClerk')).text()).split('\r\n');
    expect(lines[0]).toMatch(/^\uFEFF?型番,.*,row,standing,findings,reasons,candidates$/);
    expect(lines.slice(1, 7).map((line) => line.split(',').slice(-5, -2).join(','))).toEqual([
      '2,eligible,', '3,eligible,', '4,refused,P8 DATA_SHEET_MISSING', expect.stringMatching(/^5,cleared,P4 .*P9 CRYPTOGRAPHY/), expect.stringMatching(/^6,referred,/), '7,eligible,',
    ]);
    expect(lines[3]).toMatch(/P8 DATA_SHEET_MISSING,データシートの[^,]*,$/);
    expect((await get('kazahayaClerk')).status).toBe(404);
  });

  it('gives a release its rows that may be published, and is told once what became of them', async () => {
    const source = createSubmissionSource(api.world);
    expect(await source.approved('integratedCircuits')).toEqual([{ submission: number, list: 'integratedCircuits', maker: 'Hoshimi', makerId: maker }]);
    const rows = []; for await (const row of source.rows(number, 2)) rows.push(row);
    expect(await countRowsIn(api.world.mongo, number, { ranges: [{ from: 2, to: 3 }, { from: 4, to: 99 }] })).toBe(6);
    expect(rows).toMatchObject([{ row: 3, partNumber: 'HS32F407VGT7', key: 'HS32F407VGT7', lawState: '2026-02-14' }, { row: 5 }, { row: 7 }]);
    const by = { release: 'integratedCircuits:7', yearMonth: '2026-12', number: 7, published: 3, leftOut: { EDITION_NOT_IN_FORCE: 1 } };
    await source.released(number, by);
    await source.released(number, by);
    expect(await tables.read(number)).toMatchObject({ step: 'released' });
    expect((await api.as('hoshimiClerk').ask('query ($n: String!) { listSubmission(number: $n) { release { leftOut { code count reasonJa } } } }', { n: number })).data).toEqual({ listSubmission: { release: { leftOut: [{ code: 'EDITION_NOT_IN_FORCE', count: 1, reasonJa: '現行の法令による判定ではありません。再検証してください。' }] } } });
    expect(await source.approved('integratedCircuits')).toEqual([]);
    await expect(source.released(number, { ...by, release: 'integratedCircuits:8' })).rejects.toThrow('WRONG_SUBMISSION_STEP');
  });

  it('that cannot be read is refused as a whole, and read after its columns were named', async () => {
    const odd = table.replace('型番', '商品');
    const { table: address } = await tables.upload('hoshimiOfficer', maker, odd);
    const submit = (more: object) => api.as('hoshimiOfficer').act('submitTable', { commandId: ulid(), maker, table: address, ...more });
    const first = succeeded(await submit({})).submission?.number ?? '';
    await tables.stepIs(first, 'refused');
    expect(await tables.read(first)).toMatchObject({ refusal: { code: 'NO_PART_NUMBER', row: 1 }, rowCount: null });
    expect(await submit({ mapping: [{ heading: '商品', meaning: 'partNumber' }] })).toMatchObject({ isRepeat: false, submission: { number: first } });
    await tables.stepIs(first, 'confirmation');
    expect(await tables.read(first)).toMatchObject({ round: 2, rowCount: 6, refusal: null });
    expect(await tables.act('hoshimiOfficer', first, 'confirmTable')).toMatchObject({ __typename: 'SamePerson' });
    succeeded(await tables.act('hoshimiClerk', first, 'withdrawTable', { reason: 'corrected' }));
    expect(await tables.read(first)).toMatchObject({ step: 'withdrawn' });
  });

  it('for another list is judged by that list’s criteria, which are a file and no more', async () => {
    const { table: address } = await tables.upload('hoshimiClerk', maker, table);
    const submit = (list: string) => api.as('hoshimiClerk').act('submitTable', { commandId: ulid(), list, maker, table: address });
    expect(await submit('nowhere')).toMatchObject({ __typename: 'NotFound', field: 'list' });
    const other = succeeded(await submit(anotherList)).submission?.number ?? '';
    expect(other).not.toBe(number);
    await tables.stepIs(other, 'confirmation');
    expect(await tables.read(other)).toMatchObject({ counts: { eligible: 4, needsExpert: 2, refused: 0 } });
    const { data } = await api.as('hoshimiClerk').ask('{ publishedLists { list titleEn } }');
    expect(data).toEqual({ publishedLists: [{ list: anotherList, titleEn: 'Another list' }, { list: 'integratedCircuits', titleEn: expect.any(String) }] });
  });

  it('is taken from the maker’s own people only, as a table, and never empty', async () => {
    expect((await tables.upload('kazahayaClerk', maker, table)).status).toBe(404);
    expect((await tables.upload('hoshimiClerk', maker, table, 'application/json')).status).toBe(415);
    expect(await tables.upload('hoshimiClerk', maker, '')).toMatchObject({ status: 422, code: 'EMPTY' });
    const foreign = { commandId: ulid(), maker, table: 'a'.repeat(64) };
    expect(await api.as('hoshimiClerk').act('submitTable', foreign)).toMatchObject({ problems: [{ path: 'table', code: 'UNKNOWN_FILE' }] });
    expect(await api.as('kazahayaClerk').act('submitTable', foreign)).toMatchObject({ __typename: 'NotFound', field: 'maker' });
  });

  it('whose row was referred leads to a case, and the certified item comes back as a table of one row', async () => {
    const item = { maker: 'Hoshimi', partNumber: 'HS32F417ZGT6', sheet: [{ name: 'max_clock_mhz', value: '168', unit: 'MHz' }, { name: 'performs_cryptography', value: 'true' }] };
    const opened = await aCaseInVerification(api, item);
    const link = (row: number, caseNumber = opened.number) => api.as('hoshimiClerk').act('linkReferredRow', { commandId: ulid(), number, row, caseNumber });
    expect(await link(5)).toMatchObject({ code: 'UNKNOWN_REFERENCE', field: 'row' });
    expect(await link(6, 'K-2222-2222-2')).toMatchObject({ __typename: 'NotFound', field: 'caseNumber' });
    const needsCase = async (person: 'hoshimiClerk' | 'coordinator') =>
      JSON.stringify((await api.as(person).ask('query ($n: String!) { listSubmission(number: $n) { rows(standings: [referred]) { rows { needsCase } } } }', { n: number })).data).includes('true');
    expect([await needsCase('hoshimiClerk'), await needsCase('coordinator')]).toEqual([true, false]);
    succeeded(await link(6));
    expect(await needsCase('hoshimiClerk')).toBe(false);
    const { data } = await api.as('hoshimiClerk').ask('query ($c: String!, $n: String!) { case(number: $c) { referredRow { number row } } listSubmission(number: $n) { rows(standings: [referred]) { rows { row caseNumber } } } }', { c: opened.number, n: number });
    expect(data).toEqual({ case: { referredRow: { number, row: 6 } }, listSubmission: { rows: { rows: [{ row: 6, caseNumber: opened.number }] } } });

    certified = { ...opened, table: '' };
    const offered = () => api.as('hoshimiClerk').act('offerCertifiedItem', offer());
    const leads = async (person: 'hoshimiClerk' | 'coordinator') =>
      (await api.as(person).ask('query ($c: String!) { case(number: $c) { offerableAs { id } offeredTables { number } listedEntries { entry } } }', { c: opened.number })).data;
    expect(await leads('hoshimiClerk')).toEqual({ case: { offerableAs: [], offeredTables: [], listedEntries: [] } });
    expect(await offered()).toMatchObject({ code: 'UNKNOWN_REFERENCE', field: 'caseNumber' });
    const address = await firstVerified(api, opened.id);
    for (const person of ['expertElectronics', 'expertSemiconductors'] as const) succeeded(await api.as(person).on(opened.id, 'countersignJudgment', { judgment: address }));
    succeeded(await api.as('approver').on(opened.id, 'signOffJudgment', { judgment: address }));
    await atStep(api.as('hoshimiClerk'), opened.id, 'issued');
    expect(await leads('hoshimiClerk')).toEqual({ case: { offerableAs: [{ id: maker }], offeredTables: [], listedEntries: [] } });
    const one = succeeded(await offered()).submission?.number ?? '';
    expect(await leads('coordinator')).toEqual({ case: { offerableAs: [], offeredTables: [{ number: one }], listedEntries: [] } });
    await tables.stepIs(one, 'confirmation');
    expect(await tables.read(one)).toMatchObject({ rowCount: 1, counts: { eligible: 0, needsExpert: 1, refused: 0 } });
    expect(await offered()).toMatchObject({ isRepeat: true, submission: { number: one } });
    certified = { ...opened, table: one };
  });

  it('whose row was cleared by a certificate is off the list once that is revoked, by two people, and nobody puts it back; nor is what comes from it published', async () => {
    const { id, table: one } = certified;
    const list = releaseDriver(api);
    const decide = (table: string, ...results: object[]) => tables.act('expertElectronics', table, 'decideRows', { results });
    const approved = async (table: string) => {
      await tables.stepIs(table, 'approval');
      for (const person of ['approver', 'secondApprover'] as const) succeeded(await tables.act(person, table, 'approveTable'));
    };
    const shown = (person: Person) => api.as(person).ask<{ case: ShownCase }>(`query ($n: String!) { case(number: $n) { step certificate { number revoked { reason text } } revocation { reason text by { nameEn } } listedEntries { entry standing basis { certificateNumber caseNumber isRevoked } } timeline { edges { node { type } } } } }`, { n: certified.number });
    const { number: certificate } = (await shown('coordinator')).data.case.certificate;

    const named = await tables.confirmed(maker, buildTable({ HS32F417ZGT6: crypto, HS32F417VGT6: crypto }));
    const cleared = (row: number, by: object = { certificate }) => ({ from: row, to: row, clearance: 'certificateHolds', ...by });
    const unfit = (at: number, code = 'UNFIT_CERTIFICATE') => ({ problems: [{ path: `results.${at}.certificate`, code }] });
    expect(await decide(named, cleared(2, {}))).toMatchObject(unfit(0, 'REQUIRED'));
    expect(await decide(named, cleared(2), cleared(3))).toMatchObject(unfit(1));
    expect(await decide(named, { ...cleared(2), to: 3 })).toMatchObject(unfit(0));
    expect(await decide(named, cleared(2, { certificate: 'S-2222-2222-2' }))).toMatchObject(unfit(0));
    expect(await decide(named, { from: 2, to: 2, clearance: 'notCustom', certificate })).toMatchObject(unfit(0, 'TOO_MANY'));
    succeeded(await decide(named, cleared(2), { from: 3, to: 3, disagreement: 'evidenceInsufficient' }));
    await approved(named);
    const clearedBy = 'query ($n: String!) { listSubmission(number: $n) { rows(standings: [cleared]) { rows { row decidedBecause clearedByCertificate } } } }';
    expect((await api.as('hoshimiClerk').ask(clearedBy, { n: named })).data).toEqual({ listSubmission: { rows: { rows: [{ row: 2, decidedBecause: 'certificateHolds', clearedByCertificate: certificate }] } } });
    expect(await list.publish()).toMatchObject({ step: 'finished', entries: 1 });
    const { listedEntries: [entry] } = (await shown('coordinator')).data.case;
    expect(entry).toMatchObject({ standing: 'listed', basis: { certificateNumber: certificate, caseNumber: certified.number, isRevoked: false } });

    succeeded(await tables.act('hoshimiOfficer', one, 'confirmTable'));
    await tables.stepIs(one, 'inspection');
    succeeded(await decide(one, cleared(2, {})));
    await approved(one);

    const asked = { certificate, reason: 'factsWrong', note: '暗号機能の値が誤っていた。' };
    expect(await api.as('coordinator').on(id, 'proposeRevocation', { ...asked, note: ' ' })).toMatchObject({ problems: [{ path: 'note', code: 'REQUIRED' }] });
    succeeded(await api.as('coordinator').on(id, 'proposeRevocation', asked));
    expect((await shown('approver')).data.case).toMatchObject({ step: 'issued', revocation: { reason: 'factsWrong', text: asked.note, by: { nameEn: 'Naomi Watanabe' } } });
    expect((await shown('hoshimiClerk')).data.case).toMatchObject({ revocation: null, certificate: { revoked: null } });
    const waiting = async (person: Person) => (await api.as(person).ask<{ cases: { totalCount: number } }>('{ cases(queue: revocation) { totalCount } }')).data.cases.totalCount;
    expect(await waiting('approver')).toBe(1);
    succeeded(await api.as('approver').on(id, 'approveRevocation', { certificate }));
    expect(await waiting('approver')).toBe(0);

    const name = entry?.entry ?? '';
    await until(async () => (await list.entry(name))?.standing === 'suspended', 20_000);
    expect(await list.entry(name, 'approver')).toMatchObject({ reason: 'opinionRevoked', allowedActions: ['withdrawEntry'] });
    expect(await list.act('approver', 'resumeEntry', { entry: name, reason: 'examined' })).toMatchObject({ code: 'OPINION_REVOKED', field: 'entry' });
    const { data: told } = await shown('hoshimiClerk');
    expect(told.case).toMatchObject({ step: 'revoked', certificate: { number: certificate, revoked: { reason: 'factsWrong', text: asked.note } }, listedEntries: [{ entry: name, standing: 'suspended' }] });
    expect(told.case.timeline.edges.map(({ node }) => node.type).slice(-2)).toEqual(['CertificateIssued', 'CertificateRevoked']);
    await until(async () => (await api.as('hoshimiClerk').ask<{ notices: { event: { type: string } }[] }>('{ notices { event { type } } }')).data.notices.some(({ event }) => event.type === 'CertificateRevoked'));
    await api.world.mongo.collection<{ _id: string }>('outbox').insertOne({ _id: 'told twice', consumer: 'listedEntries', caseNumber: certified.number, seq: 1, createdAt: new Date() } as never);
    await until(async () => (await api.world.mongo.collection('outbox').countDocuments()) === 0);
    expect(await api.world.mongo.collection('listReleases').countDocuments({ 'state.change.reason': 'opinionRevoked' })).toBe(1);
    expect(await api.as('hoshimiClerk').act('offerCertifiedItem', offer())).toMatchObject({ code: 'UNKNOWN_REFERENCE' });
    expect(await list.publish()).toMatchObject({ step: 'withoutEntries', tables: [{ submission: one, published: 0, leftOut: [{ code: 'OPINION_REVOKED', count: 1, reasonEn: 'The verification certificate behind it was revoked.' }] }] });
  }, 60_000);

  it('leaves a record that can be made again from its events, and finds a row that was changed', async () => {
    const { mongo } = api.world;
    expect(await verifyLives(mongo)).toEqual({ lives: 8, differences: [] });
    expect(await verifyRows(mongo)).toEqual({ rows: 21, differences: [] });
    await mongo.collection('listRows').updateOne({ submission: number, row: 4 }, { $set: { standing: 'eligible', now: 'eligible' } });
    expect((await verifyRows(mongo)).differences).toEqual([{ submission: number, fault: 'rowsDiffer' }, { submission: number, fault: 'standingsDiffer' }]);
  });
}); // prettier-ignore
