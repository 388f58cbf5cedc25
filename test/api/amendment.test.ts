import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { rm } from 'node:fs/promises';
import { ulid } from 'ulid';
import { verifyLaw } from '../../server/mongo/law-verification.ts';
import { verifyLives } from '../../server/mongo/life-verification.ts';
import { findNotices } from '../../server/mongo/notices.ts';
import { people } from '../../server/demonstration.ts';
import { acceleratorSheet, amendmentOf, regulationsBefore } from '../support/amendment-builder.ts';
import {
  aCaseInVerification,
  atStep,
  buildItem,
  buildJudgment,
  buildVerifiedJudgment,
  firstVerified,
  succeeded,
} from '../support/application-builder.ts';
import { until } from '../support/case-driver.ts';
import { sheet } from '../support/filled-sheet.ts';
import { world, type ApiWorld } from '../support/world.ts';

let api: ApiWorld;
let folder: string;
beforeAll(async () => {
  folder = await regulationsBefore('2026-02-14');
  api = await world({ regulationsDir: folder });
}, 90_000);
afterAll(async () => {
  await api.end();
  await rm(folder, { recursive: true, force: true });
}, 30_000);

const version = '2026-02-14';
type Shown = {
  amendment: {
    step: string; revision: number; draft: string; allowedActions: string[]; problems: { path: string; code: string }[];
    differences: { kind: string; ja: string; en: string }[]; events: { type: string; by: { nameEn: string } | null }[];
    impact: { kind: string; seen: number; changed: number; touched: number; unchanged: number; samples: { id: string; outcome: string; before: string; after: string; clauses: { id: string }[] }[] }[] | null;
    applied: { kind: string; applied: number; skipped: number }[] | null;
  } | null;
}; // prettier-ignore
const shown = `query ($version: LegalDate!) { amendment(version: $version) {
  step revision draft allowedActions problems { path code message } differences { kind ja en }
  events { type by { nameEn } } impact { kind seen changed needsExpert touched unchanged samples { id outcome before after clauses { id } case { number } } }
  applied { kind applied skipped } progress { kind done total } } }`;

async function read(as: Parameters<ApiWorld['as']>[0] = 'administrator', on = version) {
  const { data } = await api.as(as).ask<Shown>(shown, { version: on });
  return data.amendment;
}

async function stepIs(step: string): Promise<void> {
  await until(async () => (await read())?.step === step);
}

/** An accelerator that was certified as not controlled, because it moves less than 600 GB/s. */
async function aCertifiedAccelerator() {
  const clause = 'ic-a16@jp-2025';
  const finding = { clause, verdict: 'notControlled', reasons: ['valueFromDataSheet'] };
  const judgment = buildJudgment({ findings: [finding], reasoning: '転送速度が 600 GB/s を下回る。' });
  const verified = buildVerifiedJudgment(judgment);
  const item = { partNumber: 'AX-500', maker: 'Hoshimi', sheet: acceleratorSheet, regulationVersion: '2025-10-09', judgment }; // prettier-ignore
  const opened = await aCaseInVerification(api, item);
  const address = await firstVerified(api, opened.id, verified);
  for (const person of ['expertElectronics', 'expertSemiconductors'] as const)
    succeeded(await api.as(person).on(opened.id, 'countersignJudgment', { judgment: address }));
  succeeded(await api.as('approver').on(opened.id, 'signOffJudgment', { judgment: address }));
  await atStep(api.as('hoshimiClerk'), opened.id, 'issued');
  return opened;
}

/** A company's own judgment of January 2026, in two versions: only the last one is looked at. */
async function anOwnJudgment() {
  const keep = (more: object) =>
    api.as('hoshimiClerk').act('keepSelfJudgment', {
      commandId: ulid(), sheet: sheet('8000', { date: '2026-01-20' }), productNameJa: '演算用IC', maker: 'Hoshimi', partNumber: 'AX-500', ...more,
    }); // prettier-ignore
  const { selfJudgment } = succeeded(await keep({}));
  const number = selfJudgment?.number;
  succeeded(await keep({ number }));
  const lawChanges = async () => {
    const { data } = await api.as('hoshimiClerk').ask<{ selfJudgment: { lawChanges: object[] } }>(
      'query ($number: String!) { selfJudgment(number: $number) { lawChanges { version outcome clauses { id } } } }', { number },
    ); // prettier-ignore
    return data.selfJudgment.lawChanges;
  };
  return { lawChanges };
}

const propose = (draft: object, expectedRevision = 0) =>
  api
    .as('administrator')
    .act('proposeAmendment', { commandId: ulid(), draft: JSON.stringify(draft), expectedRevision });

describe('An amendment', () => {
  it('is refused with path and reason when its data is not right, and leaves nothing behind', async () => {
    const draft = amendmentOf(version);
    const [first] = draft.clauses ?? [];
    const known = draft.clauses?.find(({ dates }) => dates.to !== null);
    const wrong = { ...first, condition: { parameter: 'tpp', atLeast: 6000, unit: 'GHz' } };
    expect(await propose({ ...draft, clauses: [...(draft.clauses ?? []), { ...wrong, id: 'ic-a99', family: 'ic-a99', dates: { ...first?.dates, from: version, to: null } }] })).toMatchObject({
      __typename: 'ValidationFailed',
      problems: [{ path: 'draft.clauses.ic-a99.condition.unit', code: 'WRONG_UNIT' }],
    }); // prettier-ignore
    expect(await propose({ ...draft, clauses: [{ ...known, condition: wrong.condition }] })).toMatchObject({
      problems: [{ code: 'HISTORY_CHANGED' }],
    });
    expect(
      await api.as('administrator').act('proposeAmendment', { commandId: ulid(), draft: '{', expectedRevision: 0 }),
    ).toMatchObject({ problems: [{ path: 'draft', code: 'NOT_JSON' }] });
    expect(await propose({ ...draft, state: { ...draft.state, certainty: 'perhaps' } })).toMatchObject({
      problems: [{ path: 'draft.state.certainty', code: 'WRONG_SHAPE' }],
    });
    expect(await read()).toBeNull();
  });

  it('is read by administrators, approvers, coordinators and auditors, and by nobody else', async () => {
    const refused = await api.as('hoshimiClerk').ask(
      'mutation ($input: RunImpactInput!) { runImpact(input: $input) { __typename } }',
      { input: { commandId: ulid(), version, expectedRevision: 0 } },
    ); // prettier-ignore
    expect(refused.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    expect((await api.as('expertElectronics').ask('{ amendments { id } }')).data).toEqual({ amendments: [] });
  });

  it('goes from draft to law, and catches what the old law had cleared', async () => {
    const certified = await aCertifiedAccelerator();
    const again = await aCertifiedAccelerator();
    succeeded(await api.as('hoshimiClerk').on(again.id, 'requestReexamination', { reason: 'newFacts', item: buildItem({ partNumber: 'AX-500', maker: 'Hoshimi', regulationVersion: '2025-10-09' }) })); // prettier-ignore
    const open = await aCaseInVerification(api, { sheet: acceleratorSheet, regulationVersion: '2025-10-09' });
    const own = await anOwnJudgment();
    const untouched = await aCaseInVerification(api, { regulationVersion: '2025-10-09' });

    expect(await propose(amendmentOf(version))).toMatchObject({ __typename: 'ProposeAmendmentSuccess' });
    await stepIs('checked');
    const checked = await read('coordinator');
    expect(checked?.allowedActions).toEqual([]);
    expect(checked?.differences.map(({ ja }) => ja)).toContainEqual(expect.stringContaining('600 GByte/s 以上'));

    const run = { commandId: ulid(), version, expectedRevision: checked?.revision ?? 0 };
    expect(await api.as('administrator').act('runImpact', run)).toMatchObject({ __typename: 'RunImpactSuccess' });
    expect(await api.as('administrator').act('runImpact', run)).toMatchObject({ __typename: 'RunImpactSuccess' });
    await stepIs('impactRun');
    const counted = await read();
    expect(counted?.impact).toMatchObject([
      { kind: 'openCases', seen: 3, changed: 1, samples: [{ id: open.number, before: 'notControlled', after: 'controlled' }] },
      { kind: 'certificates', seen: 2, changed: 2, samples: [certified.number, again.number].sort().map((id) => ({ id, outcome: 'changed', clauses: [{ id: 'ic-a16@jp-2025' }, { id: 'ic-a16' }] })) },
      { kind: 'selfJudgments', seen: 1, changed: 1, samples: [] },
      { kind: 'listedEntries', seen: 0 },
    ]); // prettier-ignore
    expect(await caseOf(certified.number)).toMatchObject({ lawChanges: [], step: 'issued' });
    expect(await own.lawChanges()).toEqual([]);

    const approve = { version, expectedRevision: counted?.revision ?? 0, draft: counted?.draft ?? '' };
    expect(await api.as('administrator').act('approveAmendment', { commandId: ulid(), ...approve })).toMatchObject({
      __typename: 'SamePerson',
      code: 'SAME_PROPOSER',
    });
    expect(
      await api.as('approver').act('approveAmendment', { commandId: ulid(), ...approve, draft: 'f'.repeat(64) }),
    ).toMatchObject({ code: 'DRAFT_CHANGED' });
    expect(
      await api.as('approver').act('approveAmendment', { commandId: ulid(), ...approve, expectedRevision: 1 }),
    ).toMatchObject({ __typename: 'StaleVersion', currentVersion: approve.expectedRevision });
    succeeded(await api.as('approver').act('approveAmendment', { commandId: ulid(), ...approve }));
    await stepIs('applied');

    expect((await read('auditor'))?.applied).toEqual([
      { kind: 'openCases', applied: 1, skipped: 0 },
      { kind: 'certificates', applied: 2, skipped: 0 },
      { kind: 'selfJudgments', applied: 1, skipped: 0 },
      { kind: 'listedEntries', applied: 0, skipped: 0 },
    ]);
    expect(await caseOf(certified.number)).toMatchObject({
      step: 'issued', certificate: { validUntil: '2026-02-13' }, lawChanges: [{ version, outcome: 'changed' }],
    }); // prettier-ignore
    expect(await caseOf(again.number)).toMatchObject({
      step: 'acceptance', certificate: null, earlierCertificates: [{ validUntil: '2026-02-13' }], lawChanges: [],
    }); // prettier-ignore
    expect(await caseOf(open.number)).toMatchObject({ step: 'firstVerification', lawChanges: [{ version, outcome: 'changed' }] }); // prettier-ignore
    expect(await caseOf(untouched.number)).toMatchObject({ lawChanges: [] });
    expect(await own.lawChanges()).toEqual([{ version, outcome: 'changed', clauses: [{ id: 'ic-a16' }] }]);
    const told = async () => (await findNotices(api.world.mongo, people.hoshimiClerk.id, 200)).filter(({ type }) => type === 'CertificateShortened' || type === 'LawStateChanged'); // prettier-ignore
    await until(async () => (await told()).length >= 3);
    expect((await told()).map(({ type, caseNumber }) => [type, caseNumber])).toEqual(expect.arrayContaining([
      ['CertificateShortened', certified.number], ['CertificateShortened', again.number], ['LawStateChanged', open.number],
    ])); // prettier-ignore
    expect(await told()).toHaveLength(3);
  }, 60_000);

  it('is law from then on: a new case is judged by it, and the record says who did what', async () => {
    const { data } = await api.as('hoshimiClerk').ask<{ regulationVersions: { version: string }[]; clauses: { id: string }[] }>(
      'query ($version: LegalDate!) { regulationVersions { version } clauses(version: $version) { id } }', { version },
    ); // prettier-ignore
    expect(data.regulationVersions[0]).toEqual({ version });
    expect(data.clauses.map(({ id }) => id)).toEqual(expect.arrayContaining(['ic-a16']));
    expect((await read())?.events.map(({ type, by }) => `${type} ${by?.nameEn ?? '-'}`)).toEqual([
      'AmendmentProposed Shota Mori', 'DraftChecked -', 'ImpactRequested Shota Mori', 'ImpactCounted -', 'AmendmentApproved Kazuko Kimura',
      'AmendmentPublished -', 'AmendmentApplied -',
    ]); // prettier-ignore
    expect(await verifyLives(api.world.mongo)).toEqual({ lives: 1, differences: [] });
  });

  it('that is over is not acted on again, and the same day is not amended twice', async () => {
    const revision = (await read())?.revision ?? 0;
    expect(
      await api
        .as('administrator')
        .act('withdrawAmendment', { commandId: ulid(), version, expectedRevision: revision, reason: 'postponed' }),
    ).toMatchObject({ code: 'WRONG_AMENDMENT_STEP' });
    expect(await propose(amendmentOf(version), revision)).toMatchObject({ problems: [{ code: 'ALREADY_IN_FORCE' }] });
  });

  it('finds a changed event and changed law', async () => {
    const { mongo } = api.world;
    await mongo.collection<{ _id: string }>('amendmentEvents').updateOne({ _id: `${version}:5` }, { $set: { 'event.by': people.administrator.id } }); // prettier-ignore
    await mongo.collection<{ _id: string }>('regulationVersions').updateOne({ _id: version }, { $set: { 'draft.state.from': '2026-02-15' } }); // prettier-ignore
    const { differences } = await verifyLives(mongo);
    expect(differences.map(({ fault }) => fault)).toEqual(['brokenChain', 'stateDiffers']);
    expect(await verifyLaw(mongo)).toEqual([version]);
  });
});

async function caseOf(number: string) {
  const { data } = await api.as('auditor').ask<{ case: object }>(
    'query ($number: String!) { case(number: $number) { step certificate { validUntil } earlierCertificates { validUntil } lawChanges { version outcome clauses { id } } } }',
    { number },
  ); // prettier-ignore
  return data.case;
}
