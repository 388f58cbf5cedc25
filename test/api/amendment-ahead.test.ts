import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { amendmentDriver } from '../support/amendment-driver.ts';
import { interpretationOf } from '../support/amendment-builder.ts';
import { regulations } from '../support/rules.ts';
import { aCaseInVerification, atStep, buildJudgment, buildVerifiedJudgment, firstVerified, succeeded } from '../support/application-builder.ts'; // prettier-ignore
import { world, type ApiWorld } from '../support/world.ts';

let api: ApiWorld;
let amendments: ReturnType<typeof amendmentDriver>;
beforeAll(async () => {
  api = await world();
  amendments = amendmentDriver(api);
}, 90_000);
afterAll(() => api.end(), 30_000);

const words = { ja: '改める', en: 'Amended' };

/** ハ begins at another clock frequency, and ヨ at another performance. */
function stricter(version: string) {
  const [year, before] = [version.slice(0, 4), `${Number(version.slice(0, 4)) - 1}-12-31`];
  const clauses = regulations.clauses.filter(({ id }) => id === 'ic-a3' || id === 'ic-a16');
  return {
    version,
    state: { from: version, amendedBy: words, certainty: 'text', changes: words },
    clauses: clauses.flatMap((known) => [
      { ...known, dates: { ...known.dates, to: before } },
      { ...known, id: `${known.id}@${year}`, dates: { ...known.dates, from: version, to: null }, condition: lowered(known.condition) },
    ]),
  }; // prettier-ignore
}

const lowered = (condition: unknown): unknown =>
  JSON.parse(JSON.stringify(condition).replace('"above":40', '"above":30').replace('"atLeast":6000', '"atLeast":4800'));

async function certifiedUntil(clause: string): Promise<string> {
  const findings = [{ clause, verdict: 'notControlled', reasons: ['valueFromDataSheet'] }];
  const { id, number } = await aCaseInVerification(api, { judgment: buildJudgment({ findings }) });
  const address = await firstVerified(api, id, buildVerifiedJudgment({ findings }));
  for (const person of ['expertElectronics', 'expertSemiconductors'] as const)
    succeeded(await api.as(person).on(id, 'countersignJudgment', { judgment: address }));
  succeeded(await api.as('approver').on(id, 'signOffJudgment', { judgment: address }));
  await atStep(api.as('hoshimiClerk'), id, 'issued');
  const { data } = await api.as('auditor').ask<{ case: { certificate: { validUntil: string } } }>(
    'query ($number: String!) { case(number: $number) { certificate { validUntil } } }', { number },
  ); // prettier-ignore
  return data.case.certificate.validUntil;
}

describe('An approved amendment that waits for its day', () => {
  it('is waited for until 00:00 in Tokyo, and lists the guidance that cites what it amends', async () => {
    const { version } = stricter('2027-01-01');
    await amendments.counted(stricter(version));
    const { step, effectiveAt, guidance } = await amendments.approve(version);
    expect({ step, effectiveAt }).toEqual({ step: 'awaitingEffectiveDate', effectiveAt: '2026-12-31T15:00:00.000Z' });
    expect(guidance.map(({ id }) => id)).toContain('integrated-circuits/total-processing-performance');
  });

  it('ends a certificate that is issued meanwhile on the day before, where it amends a clause of it', async () => {
    expect(await certifiedUntil('ic-a3')).toBe('2026-12-31');
    const other = await certifiedUntil('ic-a12');
    expect(other > '2027-01-01').toBe(true);
  });
});

describe('A changed interpretation', () => {
  it('is a draft like any other: its difference is told in words, and its impact names who must look again', async () => {
    const findings = [{ clause: 'ic-a2-b', verdict: 'notControlled', reasons: ['valueFromDataSheet'] }];
    const { number } = await aCaseInVerification(api, { judgment: buildJudgment({ findings }) });
    const { differences, impact } = await amendments.counted(interpretationOf('2027-02-01'));
    expect(differences).toEqual([{ kind: 'interpretationChanged', ja: expect.stringContaining('当たらない') }]);
    expect(impact?.[0]).toMatchObject({ kind: 'openCases', needsExpert: 1, samples: [{ id: number, outcome: 'needsExpert' }] }); // prettier-ignore
  });
});
