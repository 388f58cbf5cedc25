import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  aCaseInVerification,
  atStep,
  buildJudgment,
  firstVerified,
  succeeded,
} from '../support/application-builder.ts';
import { world, type ApiWorld } from '../support/world.ts';

let api: ApiWorld;
beforeAll(async () => (api = await world()), 90_000);
afterAll(() => api.end(), 30_000);

const whole = `query ($number: String!) { case(number: $number) {
  id number step outcome version turn { of people { nameJa } }
  submission { productNameJa maker partNumber sheet { name value unit } confidentialFields foreignNumbers regulationVersion submittedBy { nameEn } files { contentId } }
  applicantJudgment { verdict reasoning findings { clause { id citation titleJa } verdict reasons } }
  currentJudgment { contentId verdict itemNumber materialExamined reasoning internalNote summary { nameEn } by { nameEn } }
  differences { clause { id } before { verdict } after { verdict reasons } }
  assignments { seat status person { nameEn } }
  signatures { seat valid judgment }
  certificate { number judgment issuedAt validUntil }
  timeline { edges { node { seq type by { nameEn } hash } } pageInfo { hasNextPage } }
} }`;
type Whole = {
  case: {
    step: string;
    outcome: string;
    currentJudgment: { reasoning: string; internalNote: string | null };
    certificate: { number: string; judgment: string; validUntil: string };
    signatures: { seat: string; valid: boolean }[];
    differences: { clause: { id: string }; before: object | null; after: object | null }[];
    submission: object;
    timeline: { edges: { node: { seq: number; type: string; hash: string } }[] };
  } | null;
};

describe('the life of a case', () => {
  it('goes from the draft to a certificate that verifies what the applicant said', async () => {
    const { id, number } = await aCaseInVerification(api);
    const judgment = await firstVerified(api, id);
    succeeded(await api.as('expertElectronics').on(id, 'countersignJudgment', { judgment }));
    succeeded(await api.as('expertSemiconductors').on(id, 'countersignJudgment', { judgment }));
    succeeded(await api.as('approver').on(id, 'signOffJudgment', { judgment }));
    await atStep(api.as('hoshimiClerk'), id, 'issued');
    const { data } = await api.as('hoshimiOfficer').ask<Whole>(whole, { number });
    expect(data.case).toMatchObject({
      step: 'issued',
      outcome: 'verified',
      turn: { of: 'nobody' },
      differences: [],
      certificate: { judgment },
      submission: { partNumber: 'STM32F407VGT6', sheet: [{ name: 'clockFrequency', value: '168', unit: 'MHz' }] },
    });
    expect(data.case?.certificate.validUntil).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    expect(data.case?.signatures.map((one) => one.seat).sort()).toEqual([
      'approver',
      'firstVerifier',
      'secondVerifier',
      'secondVerifier',
    ]);
    expect(data.case?.timeline.edges.map((edge) => edge.node.type)).toEqual(
      expect.arrayContaining([
        'CaseSubmitted',
        'CaseAccepted',
        'JudgmentSigned',
        'JudgmentCountersigned',
        'JudgmentSignedOff',
        'CertificateIssued',
      ]),
    );
  });

  it('ends in a substantial modification when the advisor finds the clause that decides', async () => {
    const own = buildJudgment({
      findings: [{ clause: 'ic-a5b-2b', verdict: 'notControlled', reasons: ['valueFromDataSheet'] }],
    });
    const { id, number } = await aCaseInVerification(api, {
      partNumber: 'AD9162BBCZ',
      maker: 'Analog Devices',
      judgment: own,
    });
    const judgment = await firstVerified(api, id, {
      verdict: 'controlled', itemNumber: '7(1)', materialExamined: 'データシート Rev.D、7 ページ。', summary: ['above-threshold'], internalNote: '前例と照らした。', reasoning: '調整済み更新速度が 3,500 MSPS を超える。',
      findings: [{ clause: 'ic-a5b-2b', verdict: 'controlled', reasons: ['valueMisread'] }],
    }); // prettier-ignore
    for (const person of ['expertElectronics', 'expertSemiconductors'] as const)
      succeeded(await api.as(person).on(id, 'countersignJudgment', { judgment }));
    succeeded(await api.as('secondApprover').on(id, 'signOffJudgment', { judgment }));
    await atStep(api.as('hoshimiClerk'), id, 'issued');
    const { data } = await api.as('hoshimiClerk').ask<Whole>(whole, { number });
    expect(data.case).toMatchObject({
      outcome: 'substantiallyModified',
      currentJudgment: {
        verdict: 'controlled',
        itemNumber: '7(1)',
        materialExamined: 'データシート Rev.D、7 ページ。',
        internalNote: null,
        summary: [{ nameEn: 'Above the threshold' }],
      },
    });
    const inside = await api.as('expertElectronics').ask<Whole>(whole, { number });
    expect(inside.data.case?.currentJudgment.internalNote).toBe('前例と照らした。');
    expect(data.case?.differences).toEqual([
      {
        clause: { id: 'ic-a5b-2b' },
        before: { verdict: 'notControlled' },
        after: { verdict: 'controlled', reasons: ['valueMisread'] },
      },
    ]);
  });

  it('keeps the debate from the applicant until it is decided', async () => {
    const { id, number } = await aCaseInVerification(api);
    await firstVerified(api, id);
    const seen = await api.as('hoshimiClerk').ask<Whole>(whole, { number });
    expect(seen.data.case).toMatchObject({ currentJudgment: null, outcome: null, differences: [] });
    const inside = await api.as('expertElectronics').ask<Whole>(whole, { number });
    expect(inside.data.case?.currentJudgment.reasoning).toContain('化合物半導体');
  });
});
