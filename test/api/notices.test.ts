import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aCaseInVerification, atStep, firstVerified, succeeded } from '../support/application-builder.ts';
import { until, type Person } from '../support/case-driver.ts';
import { world, type ApiWorld } from '../support/world.ts';

let api: ApiWorld;
beforeAll(async () => (api = await world()), 90_000);
afterAll(() => api.end(), 30_000);

type Told = { notices: { case: { number: string }; event: { type: string; seq: number } }[] };

async function toldOf(person: Person, number: string): Promise<string[]> {
  const { data } = await api.as(person).ask<Told>('{ notices { case { number } event { type seq } } }');
  return data.notices.filter((notice) => notice.case.number === number).map(({ event }) => event.type);
}

describe('notices', () => {
  it('tell what others did, the latest first; not what somebody did, and not the debate to the applicant', async () => {
    const { id, number } = await aCaseInVerification(api);
    await firstVerified(api, id);
    await until(async () => (await toldOf('expertElectronics', number)).includes('JudgmentSigned'));
    expect(await toldOf('expertElectronics', number)).toContain('FirstVerificationRecorded');
    const advisor = await toldOf('advisorMaterials', number);
    expect(advisor).toContain('VerifiersAssigned');
    expect(advisor).not.toContain('FirstVerificationRecorded');
    const clerk = await toldOf('hoshimiClerk', number);
    expect(clerk).toContain('CaseAccepted');
    expect(clerk).not.toContain('CaseSubmitted');
    expect(clerk).not.toContain('FirstVerificationRecorded');
    expect(clerk.indexOf('JudgmentSigned')).toBeLessThan(clerk.indexOf('CaseAccepted'));
  });

  it('tell whoever proposed a revocation how it was decided, and the applicant only that the certificate is revoked', async () => {
    const { id, number } = await aCaseInVerification(api);
    const judgment = await firstVerified(api, id);
    for (const expert of ['expertElectronics', 'expertSemiconductors'] as const)
      succeeded(await api.as(expert).on(id, 'countersignJudgment', { judgment }));
    succeeded(await api.as('approver').on(id, 'signOffJudgment', { judgment }));
    await atStep(api.as('coordinator'), id, 'issued');
    const issued = 'query ($number: String!) { case(number: $number) { certificate { number } } }';
    const { data } = await api.as('coordinator').ask<{ case: { certificate: { number: string } } }>(issued, { number });
    const certificate = data.case.certificate.number;
    const proposed = { certificate, reason: 'factsWrong', note: '値が誤っていた。' };
    succeeded(await api.as('coordinator').on(id, 'proposeRevocation', proposed));
    succeeded(await api.as('approver').on(id, 'declineRevocation', { certificate, note: '値は正しい。' }));
    await until(async () => (await toldOf('coordinator', number)).includes('RevocationDeclined'));
    succeeded(await api.as('coordinator').on(id, 'proposeRevocation', proposed));
    succeeded(await api.as('approver').on(id, 'approveRevocation', { certificate }));
    for (const person of ['coordinator', 'hoshimiClerk'] as const)
      await until(async () => (await toldOf(person, number)).includes('CertificateRevoked'));
    expect(await toldOf('hoshimiClerk', number)).not.toContain('RevocationDeclined');
  }, 30_000);

  it('reach nobody who may not see the case', async () => {
    const { number } = await aCaseInVerification(api);
    await until(async () => (await toldOf('hoshimiClerk', number)).includes('VerifiersAssigned'));
    for (const person of ['kazahayaClerk', 'expertMaterials', 'approver'] as const)
      expect(await toldOf(person, number)).toEqual([]);
  });
});
