import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aCaseInVerification, firstVerified } from '../support/application-builder.ts';
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

  it('reach nobody who may not see the case', async () => {
    const { number } = await aCaseInVerification(api);
    await until(async () => (await toldOf('hoshimiClerk', number)).includes('VerifiersAssigned'));
    for (const person of ['kazahayaClerk', 'expertMaterials', 'approver'] as const)
      expect(await toldOf(person, number)).toEqual([]);
  });
});
