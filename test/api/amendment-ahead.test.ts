import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ulid } from 'ulid';
import { regulations } from '../support/rules.ts';
import { aCaseInVerification, atStep, buildJudgment, buildVerifiedJudgment, firstVerified, succeeded } from '../support/application-builder.ts'; // prettier-ignore
import { until } from '../support/case-driver.ts';
import { world, type ApiWorld } from '../support/world.ts';

let api: ApiWorld;
beforeAll(async () => (api = await world()), 90_000);
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

/** The panel decides that on-chip flash does not make a microcontroller a memory. */
function interpretation(version: string) {
  const policy = regulations.policies.find(({ key }) => key === 'policy.flashIsNonvolatileMemory');
  if (!policy) throw new Error('no such policy');
  const decided = { from: version, decision: 'no', text: { ja: '当たらない', en: 'It does not' }, reason: words, panel: { ja: '2026年12月の部会', en: 'Panel of December 2026' } }; // prettier-ignore
  return { version, policies: [{ ...policy, decisions: [...policy.decisions, decided] }] };
}

type Amendment = {
  step: string; revision: number; draft: string; effectiveAt: string; guidance: { id: string; validFrom: string }[];
  differences: { kind: string; ja: string }[]; impact: { kind: string; seen: number; needsExpert: number; touched: number; samples: { id: string; outcome: string }[] }[] | null;
}; // prettier-ignore

async function read(version: string): Promise<Amendment> {
  const { data } = await api.as('administrator').ask<{ amendment: Amendment }>(
    `query ($version: LegalDate!) { amendment(version: $version) { step revision draft effectiveAt guidance { id validFrom } differences { kind ja }
      impact { kind seen needsExpert touched samples { id outcome } } } }`, { version },
  ); // prettier-ignore
  return data.amendment;
}

async function counted(draft: { version: string }): Promise<Amendment> {
  const { version } = draft;
  const act = (name: string, input: object) => api.as('administrator').act(name, { commandId: ulid(), ...input });
  succeeded(await act('proposeAmendment', { draft: JSON.stringify(draft), expectedRevision: 0 }));
  await until(async () => (await read(version)).step === 'checked');
  succeeded(await act('runImpact', { version, expectedRevision: (await read(version)).revision }));
  await until(async () => (await read(version)).step === 'impactRun');
  return read(version);
}

async function approved(draft: { version: string }): Promise<Amendment> {
  const { version } = draft;
  const { revision, draft: content } = await counted(draft);
  const input = { commandId: ulid(), version, expectedRevision: revision, draft: content };
  succeeded(await api.as('approver').act('approveAmendment', input));
  return read(version);
}

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
    const { step, effectiveAt, guidance } = await approved(stricter('2027-01-01'));
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
    const { differences, impact } = await counted(interpretation('2027-02-01'));
    expect(differences).toEqual([{ kind: 'interpretationChanged', ja: expect.stringContaining('当たらない') }]);
    expect(impact?.[0]).toMatchObject({ kind: 'openCases', needsExpert: 1, samples: [{ id: number, outcome: 'needsExpert' }] }); // prettier-ignore
  });
});
