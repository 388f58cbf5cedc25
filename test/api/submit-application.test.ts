import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ulid } from 'ulid';
import { buildItem, buildJudgment } from '../support/application-builder.ts';
import { world, type ApiWorld } from '../support/world.ts';

let api: ApiWorld;
beforeAll(async () => (api = await world({ takeBackMs: 60_000 })), 90_000);
afterAll(() => api.end(), 30_000);

const submit = (items: object[], commandId = ulid(), more: object = {}) =>
  api.as('hoshimiClerk').act('submitApplication', { commandId, items, ...more });
const counts = () =>
  Promise.all(
    ['intake', 'cases', 'contents', 'numbers'].map((name) => api.world.mongo.collection(name).countDocuments()),
  );

describe('submitting an application', () => {
  it('opens a case for each item, under one application', async () => {
    const done = await submit([buildItem(), buildItem({ partNumber: 'AD9162BBCZ', maker: 'Analog Devices' })]);
    expect(done.application?.caseNumbers).toHaveLength(2);
    const { number, cases } = done.application ?? { number: '', cases: [] };
    expect(cases).toHaveLength(2);
    const read = await api
      .as('hoshimiOfficer')
      .ask(
        'query ($number: String!) { application(number: $number) { number organisation { nameEn } cases { step submission { partNumber } } } }',
        { number },
      );
    expect(read.data).toMatchObject({
      application: {
        organisation: { nameEn: 'Hoshimi Electronics Co., Ltd.' },
        cases: [{ step: 'submission' }, { submission: { partNumber: 'AD9162BBCZ' } }],
      },
    });
  });

  it('tells every problem of every item at once, and leaves nothing behind', async () => {
    const before = await counts();
    const done = await submit([
      {
        judgment: buildJudgment({ findings: [{ clause: 'ic-nowhere', verdict: 'notControlled' }] }),
        regulationVersion: '2026-02-14',
      },
      buildItem({ partNumber: 'X'.repeat(101), regulationVersion: '1999-01-01', field: 'astrology', purpose: ' ' }),
    ]);
    const found = done.problems?.map(({ path, code }) => `${path} ${code}`);
    expect(done.__typename).toBe('ValidationFailed');
    expect(found).toEqual(
      expect.arrayContaining([
        'items.0.kind REQUIRED', 'items.0.field REQUIRED', 'items.0.productNameJa REQUIRED', 'items.0.maker REQUIRED', 'items.0.partNumber REQUIRED',
        'items.0.purpose REQUIRED', 'items.0.proceedingsPending REQUIRED', 'items.0.judgment.findings.0.clause UNKNOWN_CLAUSE',
        'items.1.partNumber TOO_LONG', 'items.1.regulationVersion UNKNOWN_REGULATION_VERSION', 'items.1.field UNKNOWN_FIELD', 'items.1.purpose REQUIRED',
      ]),
    ); // prettier-ignore
    expect(done.problems?.every((problem) => problem.message.length > 5)).toBe(true);
    expect(await counts()).toEqual(before);
  });

  it('refuses two megabytes of text in one field by its name', async () => {
    const done = await submit([buildItem({ description: 'あ'.repeat(700_000) })]);
    expect(done.problems).toEqual([expect.objectContaining({ path: 'items.0.description', code: 'TOO_LONG' })]);
  });

  it('refuses evidence that is not here, and a conclusion that its findings contradict', async () => {
    const file = 'a'.repeat(64);
    const judgment = buildJudgment({
      verdict: 'controlled',
      findings: [{ clause: 'ic-a3', verdict: 'notControlled', evidence: [file] }],
    });
    const done = await submit([buildItem({ files: [{ contentId: file }], judgment })]);
    expect(done.problems?.map(({ path, code }) => `${path} ${code}`).sort()).toEqual([
      'items.0.files.0.contentId UNKNOWN_FILE',
      'items.0.judgment.verdict UNFIT_CONCLUSION',
    ]);
  });

  it('happens once when it is sent twice, at the same moment and later', async () => {
    const commandId = ulid();
    const [first, second] = await Promise.all([submit([buildItem()], commandId), submit([buildItem()], commandId)]);
    const later = await submit([buildItem()], commandId);
    expect(new Set([first, second, later].map((done) => done.application?.number)).size).toBe(1);
    expect(await api.world.mongo.collection('intake').countDocuments({ commandId })).toBe(1);
  });

  it('is refused when its command id came with other content', async () => {
    const commandId = ulid();
    await submit([buildItem()], commandId);
    expect(await submit([buildItem({ partNumber: 'STM32F103C8T6' })], commandId)).toMatchObject({
      __typename: 'CommandIdReused',
    });
  });

  it('discards the draft it was written in', async () => {
    const saved = await api.as('hoshimiClerk').act('saveDraft', { content: '{"items":[]}' });
    await submit([buildItem()], ulid(), { draft: saved.draft?.id });
    const { data } = await api
      .as('hoshimiClerk')
      .ask('query ($id: ID!) { draft(id: $id) { id } }', { id: saved.draft?.id });
    expect(data).toEqual({ draft: null });
  });

  it('can be taken back within its minute, by the applicant alone', async () => {
    const { application } = await submit([buildItem()]);
    const id = application?.cases[0]?.id ?? '';
    expect(await api.as('coordinator').on(id, 'takeBackSubmission')).toMatchObject({ __typename: 'NotAssigned' });
    expect(await api.as('hoshimiOfficer').on(id, 'takeBackSubmission')).toMatchObject({ case: { step: 'takenBack' } });
  });

  it('is for applicants: a coordinator has no company to submit for', async () => {
    const done = await api.as('coordinator').act('submitApplication', { commandId: ulid(), items: [buildItem()] });
    expect(done).toMatchObject({ __typename: 'NotAssigned' });
  });

  it('refuses what is not text where text belongs, before anything looks at it', async () => {
    const response = await api
      .as('hoshimiClerk')
      .post({ query: 'query ($n: String!) { case(number: $n) { id } }', variables: { n: { $ne: null } } });
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'BAD_USER_INPUT' } }] });
  });
});

describe('a draft', () => {
  it('is kept, changed and shown to the whole company, and to no other', async () => {
    const made = await api.as('hoshimiClerk').act('saveDraft', { content: '{"partNumber":"STM32"}' });
    const { id = '', version } = made.draft ?? {};
    expect(version).toBe(1);
    const changed = await api
      .as('hoshimiOfficer')
      .act('saveDraft', { id, expectedVersion: 1, content: '{"partNumber":"STM32F4"}' });
    expect(changed.draft).toMatchObject({ id, version: 2 });
    const seen = 'query ($id: ID!) { draft(id: $id) { content savedBy { nameEn } } drafts { id } }';
    expect((await api.as('hoshimiClerk').ask(seen, { id })).data).toMatchObject({
      draft: { content: '{"partNumber":"STM32F4"}', savedBy: { nameEn: 'Kenichi Takahashi' } },
    });
    expect((await api.as('kazahayaClerk').ask(seen, { id })).data).toEqual({ draft: null, drafts: [] });
    expect(await api.as('kazahayaClerk').act('discardDraft', { id })).toMatchObject({ __typename: 'NotFound' });
    expect(await api.as('hoshimiClerk').act('discardDraft', { id })).toMatchObject({
      __typename: 'DiscardDraftSuccess',
    });
  });

  it('loses nobody’s words: an older version is refused with the current one', async () => {
    const { draft } = await api.as('hoshimiClerk').act('saveDraft', { content: '{}' });
    await api.as('hoshimiOfficer').act('saveDraft', { id: draft?.id, expectedVersion: 1, content: '{"a":1}' });
    const late = await api
      .as('hoshimiClerk')
      .act('saveDraft', { id: draft?.id, expectedVersion: 1, content: '{"a":2}' });
    expect(late).toMatchObject({ __typename: 'StaleVersion', currentVersion: 2 });
  });

  it('is refused when it cannot be read again', async () => {
    expect(await api.as('hoshimiClerk').act('saveDraft', { content: '{' })).toMatchObject({
      problems: [{ path: 'content', code: 'NOT_JSON' }],
    });
    expect(await api.as('hoshimiClerk').act('saveDraft', { content: `"${'x'.repeat(300_000)}"` })).toMatchObject({
      problems: [{ path: 'content', code: 'TOO_LONG' }],
    });
  });
});
