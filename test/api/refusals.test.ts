import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ulid } from 'ulid';
import {
  aCase,
  aCaseInVerification,
  buildVerifiedJudgment,
  firstVerified,
  personId,
  succeeded,
} from '../support/application-builder.ts';
import { world, type ApiWorld } from '../support/world.ts';

let api: ApiWorld;
beforeAll(async () => (api = await world()), 90_000);
afterAll(() => api.end(), 30_000);

const otherId = 'f'.repeat(64);
const nominees = (first: string, ...second: string[]) => [
  { person: first, seat: 'firstVerifier' },
  ...second.map((person) => ({ person, seat: 'secondVerifier' })),
];

describe('who may', () => {
  it('NOT_FOUND: a competitor’s case does not exist, whatever is asked of it', async () => {
    const { id, number } = await aCase(api);
    const rival = api.as('kazahayaClerk');
    expect(await rival.on(id, 'withdrawCase', { reason: 'noLongerNeeded' })).toMatchObject({
      __typename: 'NotFound',
      code: 'NOT_FOUND',
      field: 'caseId',
    });
    const { data } = await rival.ask(
      'query ($id: ID!, $number: String!) { node(id: $id) { id } nodes(ids: [$id]) { id } case(number: $number) { id } cases { edges { node { number } } totalCount } }',
      { id, number },
    );
    expect(data).toEqual({ node: null, nodes: [null], case: null, cases: { edges: [], totalCount: 0 } });
  });

  it('NOT_ASSIGNED: a coordinator does not sign, an auditor only reads', async () => {
    const { id } = await aCaseInVerification(api);
    expect(await api.as('coordinator').on(id, 'signJudgment', { judgment: otherId })).toMatchObject({
      __typename: 'NotAssigned',
    });
    expect(await api.as('auditor').on(id, 'withdrawCase', { reason: 'facts' })).toMatchObject({
      __typename: 'NotAssigned',
    });
  });

  it('WRONG_STEP: nobody accepts twice', async () => {
    const { id } = await aCase(api);
    succeeded(await api.as('coordinator').on(id, 'acceptCase'));
    expect(await api.as('coordinator').on(id, 'acceptCase')).toMatchObject({
      __typename: 'WrongStep',
      step: 'assignment',
    });
  });

  it('CONFLICT_OF_INTEREST: an advisor with an interest in a party is not assigned, and does not see the case', async () => {
    const { id } = await aCase(api, { maker: 'Kazahaya Semiconductor Corporation' });
    succeeded(await api.as('coordinator').on(id, 'acceptCase'));
    const people = nominees(
      personId('advisorElectronics'),
      personId('expertElectronics'),
      personId('expertSemiconductors'),
    );
    expect(await api.as('coordinator').on(id, 'assignVerifiers', { nominees: people })).toMatchObject({
      __typename: 'ConflictOfInterest',
      field: 'nominees',
    });
    const { data } = await api
      .as('coordinator')
      .ask<{ people: { person: { id: string }; obstacle: string | null }[] }>(
        'query ($id: ID!) { people(role: firstVerifier, field: "electronics", caseId: $id) { person { id } obstacle } }',
        { id },
      );
    expect(data.people).toEqual([
      { person: { id: personId('advisorMaterials') }, obstacle: null },
      { person: { id: personId('advisorElectronics') }, obstacle: 'conflictOfInterest' },
    ]);
    expect((await api.as('advisorElectronics').ask('query ($id: ID!) { node(id: $id) { id } }', { id })).data).toEqual({
      node: null,
    });
  });

  it('NOT_QUALIFIED, TOO_FEW_VERIFIERS, SAME_PERSON: the bench must fit', async () => {
    const { id } = await aCase(api);
    succeeded(await api.as('coordinator').on(id, 'acceptCase'));
    const assign = (list: object[]) => api.as('coordinator').on(id, 'assignVerifiers', { nominees: list });
    const [one, two] = [personId('expertElectronics'), personId('expertSemiconductors')];
    expect(await assign(nominees(personId('advisorChemistry'), one, two))).toMatchObject({
      code: 'NOT_QUALIFIED',
      field: 'nominees',
    });
    expect(await assign(nominees(personId('advisorMaterials'), one))).toMatchObject({ code: 'TOO_FEW_VERIFIERS' });
    expect(await assign(nominees(personId('advisorMaterials'), one, one))).toMatchObject({ __typename: 'SamePerson' });
    expect(await assign(nominees('nonsense', one, two))).toMatchObject({
      problems: [{ path: 'nominees.0.person', code: 'UNKNOWN_PERSON' }],
    });
  });
});

describe('judging and signing', () => {
  it('REASON_MISSING, INVALID_FIELD and unknown clauses name the field at fault', async () => {
    const { id } = await aCaseInVerification(api);
    const record = (judgment: object) =>
      api.as('advisorMaterials').on(id, 'recordFirstVerification', { judgment: buildVerifiedJudgment(judgment) });
    expect(
      await record({
        verdict: 'controlled',
        itemNumber: '7(1)',
        findings: [{ clause: 'ic-a3', verdict: 'controlled', reasons: [] }],
      }),
    ).toMatchObject({ code: 'REASON_MISSING', field: 'findings.reasons' });
    expect(await record({ verdict: 'controlled' })).toMatchObject({ code: 'INVALID_FIELD' });
    expect(await record({ findings: [{ clause: 'ic-a16@jp-2025', verdict: 'notControlled' }] })).toMatchObject({
      problems: [{ path: 'judgment.findings.0.clause', code: 'UNKNOWN_CLAUSE' }],
    });
    expect(await record({ reasoning: 'x'.repeat(60_000) })).toMatchObject({
      problems: [{ path: 'judgment.reasoning', code: 'TOO_LONG' }],
    });
  });

  it('JUDGMENT_CHANGED, ALREADY_SIGNED and SIGNATURES: a signature stands under one content only', async () => {
    const { id } = await aCaseInVerification(api);
    const judgment = await firstVerified(api, id);
    expect(await api.as('expertElectronics').on(id, 'countersignJudgment', { judgment: otherId })).toMatchObject({
      code: 'JUDGMENT_CHANGED',
      field: 'judgment',
    });
    succeeded(await api.as('expertElectronics').on(id, 'countersignJudgment', { judgment }));
    expect(await api.as('expertElectronics').on(id, 'countersignJudgment', { judgment })).toMatchObject({
      code: 'ALREADY_SIGNED',
    });
    const changed = buildVerifiedJudgment({
      reasoning: '別の理由による。',
      findings: [{ clause: 'ic-a3', verdict: 'needsExpert', reasons: ['interpretation'] }],
      verdict: 'needsExpert',
    });
    succeeded(await api.as('expertSemiconductors').on(id, 'modifyJudgment', { replaces: judgment, judgment: changed }));
    const { data } = await api
      .as('advisorMaterials')
      .ask<{ node: { signatures: { valid: boolean; person: { id: string } }[]; turn: { of: string } } }>(
        'query ($id: ID!) { node(id: $id) { ... on Case { signatures { valid person { id } } turn { of } } } }',
        { id },
      );
    expect(
      data.node.signatures
        .filter((one) => one.valid)
        .every((one) => one.person.id === personId('expertSemiconductors')),
    ).toBe(true);
    expect(data.node.turn.of).toBe('firstVerifier');
    expect(
      await api.as('expertSemiconductors').on(id, 'modifyJudgment', { replaces: judgment, judgment: changed }),
    ).toMatchObject({ code: 'JUDGMENT_CHANGED', field: 'replaces' });
  });

  it('REQUEST_OPEN, REQUEST_CLOSED, CONSULTATION_OPEN, UNKNOWN_REFERENCE: no verification closes with a question open', async () => {
    const { id } = await aCaseInVerification(api);
    const advisor = api.as('advisorMaterials');
    const request = ulid();
    succeeded(
      await advisor.on(id, 'requestInformation', {
        commandId: request,
        question: '動作周波数の根拠は。',
        clause: 'ic-a3',
        parts: 2,
      }),
    );
    expect(await advisor.on(id, 'requestInformation', { question: '？', clause: 'ic-nowhere' })).toMatchObject({
      problems: [{ path: 'clause', code: 'UNKNOWN_CLAUSE' }],
    });
    expect(
      await api
        .as('hoshimiClerk')
        .on(id, 'answerInformationRequest', { request, parts: [1], answer: '表 12。', files: [otherId] }),
    ).toMatchObject({ problems: [{ path: 'files.0', code: 'UNKNOWN_FILE' }] });
    succeeded(await advisor.on(id, 'recordFirstVerification', { judgment: buildVerifiedJudgment() }));
    const judgment = await current(id);
    expect(await advisor.on(id, 'signJudgment', { judgment })).toMatchObject({ code: 'REQUEST_OPEN' });
    succeeded(
      await api
        .as('hoshimiClerk')
        .on(id, 'answerInformationRequest', { request, parts: [1], answer: 'データシート表 12。' }),
    );
    succeeded(
      await api.as('hoshimiOfficer').on(id, 'answerInformationRequest', { request, parts: [2], answer: '同上。' }),
    );
    expect(
      await api.as('hoshimiClerk').on(id, 'answerInformationRequest', { request, parts: [1], answer: '追記。' }),
    ).toMatchObject({ code: 'REQUEST_CLOSED' });
    expect(await advisor.on(id, 'closeInformationRequest', { request: ulid() })).toMatchObject({
      code: 'UNKNOWN_REFERENCE',
      field: 'request',
    });
    const consultation = ulid();
    succeeded(
      await advisor.on(id, 'openConsultation', { commandId: consultation, party: 'meti', question: '解釈の確認。' }),
    );
    expect(await advisor.on(id, 'signJudgment', { judgment })).toMatchObject({ code: 'CONSULTATION_OPEN' });
    succeeded(await advisor.on(id, 'recordConsultation', { consultation, answer: '口頭で確認した。' }));
    succeeded(await advisor.on(id, 'signJudgment', { judgment }));
    const read = await api
      .as('hoshimiClerk')
      .ask(
        'query ($id: ID!) { node(id: $id) { ... on Case { consultations { id } informationRequests { question status answers { parts answer } } } } }',
        { id },
      );
    expect(read.data).toMatchObject({
      node: {
        consultations: [],
        informationRequests: [
          {
            question: '動作周波数の根拠は。',
            status: 'answered',
            answers: [{ parts: [1], answer: 'データシート表 12。' }, { parts: [2] }],
          },
        ],
      },
    });
  });
});

async function current(id: string): Promise<string> {
  const { data } = await api
    .as('advisorMaterials')
    .ask<{ node: { currentJudgment: { contentId: string } } }>(
      'query ($id: ID!) { node(id: $id) { ... on Case { currentJudgment { contentId } } } }',
      { id },
    );
  return data.node.currentJudgment.contentId;
}
