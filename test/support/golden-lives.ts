import { runStatus, wakeCase } from '../../server/temporal/case-runs.ts';
import type { World } from '../../server/world.ts';
import { caseWorkflowId } from '../../workflows/messages.ts';
import type { Step } from '../../workflows/domain/case/state.ts';
import type { Policy } from '../../workflows/domain/case/policy.ts';
import { actorOf, bench, judgment, openCase, setPolicy, until, type CaseDriver, type Person } from './case-driver.ts';

/** Every way a case can go, on the real engines; the histories that they leave are kept and replayed. */
export type Life = (world: World) => Promise<CaseDriver>;
const content = 'e'.repeat(64);
const questionMs = 400;

export const goldenLives: Record<string, Life> = {
  verified: (world) => issued(world),
  modified: async (world) => {
    const driver = await inSecondVerification(world);
    const changed = { ...judgment('needsExpert'), findings: [{ clause: 'ic-a2', verdict: 'needsExpert' as const, reasons: ['interpretation' as const], evidence: [] }] }; // prettier-ignore
    await driver.send('expertElectronics', 'modifyJudgment', { replaces: await current(driver), judgment: changed });
    await driver.send('advisorMaterials', 'signJudgment', { judgment: changed.id });
    await driver.send('expertSemiconductors', 'countersignJudgment', { judgment: changed.id });
    return signedOff(driver, 'undetermined');
  },
  panel: async (world) => {
    const driver = await inSecondVerification(world);
    const sentBack = async () => driver.send('expertElectronics', 'returnJudgment', { judgment: await current(driver), reasons: ['clauseUnproven'], note: content }); // prettier-ignore
    await sentBack();
    const last = await judged(driver);
    await sentBack();
    const members: Person[] = ['expertMaterials', 'expertChemistry', 'expertAerospace'];
    const panel = await Promise.all(members.map(async (one) => ({ seat: 'panelMember' as const, person: await actorOf(world, one) }))); // prettier-ignore
    await driver.send('coordinator', 'appointPanel', { panel });
    for (const one of members) await driver.send(one, 'acceptAssignment', {});
    for (const one of members.slice(0, 2)) await driver.send(one, 'voteInPanel', { judgment: last });
    return signedOff(driver, 'issued');
  },
  'information-extended': async (world) => {
    const driver = await inVerification(world, { informationMs: 60_000, remindBeforeMs: 59_900 });
    await driver.send('advisorMaterials', 'requestInformation', { request: 'r1', question: content, clause: 'ic-a2', parts: 2 }); // prettier-ignore
    await until(async () => (await driver.state()).requests[0]?.remindedAt !== undefined);
    const dueAt = Date.now() + 120_000;
    await driver.send('hoshimiClerk', 'askExtension', { request: 'r1', until: dueAt, reason: content });
    await driver.send('coordinator', 'grantExtension', { request: 'r1', dueAt });
    for (const part of [1, 2])
      await driver.send('hoshimiClerk', 'answerInformationRequest', { request: 'r1', parts: [part], answer: content, files: [] }); // prettier-ignore
    return concurred(driver);
  },
  consultation: async (world) => {
    const driver = await inVerification(world);
    const advisor = await actorOf(world, 'advisorChemistry');
    await driver.send('advisorMaterials', 'openConsultation', { consultation: 'c1', party: 'advisor', advisor, question: content }); // prettier-ignore
    await driver.send('advisorMaterials', 'openConsultation', { consultation: 'c2', party: 'meti', question: content });
    await driver.send('advisorMaterials', 'recordConsultation', { consultation: 'c1', answer: content });
    await driver.send('coordinator', 'cancelConsultation', { consultation: 'c2' });
    return concurred(driver);
  },
  withdrawn: async (world) => {
    const driver = await inVerification(world);
    await driver.send('hoshimiClerk', 'withdrawCase', { reason: 'noLongerNeeded' });
    return at(driver, 'withdrawn');
  },
  lapsed: async (world) => {
    const driver = await inVerification(world, { informationMs: questionMs, remindBeforeMs: questionMs / 2 });
    await driver.send('advisorMaterials', 'requestInformation', { request: 'r1', question: content, clause: 'ic-a2', parts: 1 }); // prettier-ignore
    return at(driver, 'lapsed');
  },
  'taken-back': async (world) => {
    const driver = await opened(world, { takeBackMs: 1_000 * 24 * 3_600_000 });
    await driver.send('hoshimiClerk', 'takeBackSubmission', {});
    return at(driver, 'takenBack');
  },
  declined: async (world) => {
    const driver = await atAcceptance(world);
    await driver.send('coordinator', 'declineCase', { reason: 'outOfScope' });
    return at(driver, 'declined');
  },
  resubmitted: async (world) => {
    const driver = await atAcceptance(world);
    await driver.send('coordinator', 'returnForCompletion', { reasons: ['valueMissing'] });
    await driver.send('hoshimiClerk', 'resubmitCase', { submission: await changedSubmission(driver) });
    return concurred(await assigned(world, driver));
  },
  'cannot-be-determined': async (world) => {
    const driver = await inVerification(world);
    return signedOff(await countersigned(driver, await judged(driver, 'cannotBeDetermined')), 'undetermined');
  },
  'examined-again': async (world) => {
    const driver = await issued(world);
    await until(async () => (await runStatus(world, driver.caseNumber)) === 'COMPLETED');
    await wakeCase(world, driver.caseNumber);
    await driver.send('hoshimiClerk', 'requestReexamination', { reason: 'newFacts', submission: await changedSubmission(driver) }); // prettier-ignore
    return concurred(await assigned(world, driver));
  },
  'continued-as-new': async (world) => {
    const driver = await inVerification(world, { continueAsNewAfter: 3 });
    const run = () => world.temporal.client.workflow.getHandle(caseWorkflowId(driver.caseNumber)).describe();
    const first = (await run()).runId;
    await until(async () => (await run()).runId !== first);
    return concurred(driver);
  },
  'stood-down': async (world) => {
    const driver = await inSecondVerification(world);
    const system = { person: 'system', roles: [], interests: [], fields: [], registerSeq: 1 };
    const input = { person: (await actorOf(world, 'expertElectronics')).person, reason: 'interestDeclared' as const };
    const command = await driver.command({ by: 'coordinator', action: 'standDown', input });
    await driver.deliver({ ...command, actor: system });
    const nominee = { seat: 'secondVerifier' as const, person: await actorOf(world, 'expertMaterials') };
    await driver.send('coordinator', 'assignVerifiers', { nominees: [nominee] });
    await driver.send('expertMaterials', 'acceptAssignment', {});
    const signed = { judgment: await current(driver) };
    for (const one of ['expertMaterials', 'expertSemiconductors'] as const) await driver.send(one, 'countersignJudgment', signed); // prettier-ignore
    return signedOff(driver, 'issued');
  },
};

async function opened(world: World, policy: Partial<Policy> = {}): Promise<CaseDriver> {
  await setPolicy(world, { takeBackMs: 1, ...policy });
  return openCase(world);
}

async function atAcceptance(world: World, policy: Partial<Policy> = {}): Promise<CaseDriver> {
  return at(await opened(world, policy), 'acceptance');
}

async function inVerification(world: World, policy: Partial<Policy> = {}): Promise<CaseDriver> {
  return assigned(world, await atAcceptance(world, policy));
}

async function inSecondVerification(world: World): Promise<CaseDriver> {
  const driver = await inVerification(world);
  await judged(driver);
  return driver;
}

async function issued(world: World, policy: Partial<Policy> = {}): Promise<CaseDriver> {
  return concurred(await inVerification(world, policy));
}

async function assigned(world: World, driver: CaseDriver): Promise<CaseDriver> {
  await driver.send('coordinator', 'acceptCase', {});
  await driver.send('coordinator', 'assignVerifiers', { nominees: await bench(world) });
  for (const one of ['advisorMaterials', 'expertElectronics', 'expertSemiconductors'] as const)
    await driver.send(one, 'acceptAssignment', {});
  return driver;
}

async function judged(driver: CaseDriver, verdict: 'notControlled' | 'cannotBeDetermined' = 'notControlled') {
  const one = judgment(verdict);
  await driver.send('advisorMaterials', 'recordFirstVerification', { judgment: one });
  await driver.send('advisorMaterials', 'signJudgment', { judgment: one.id });
  return one.id;
}

async function countersigned(driver: CaseDriver, id: string): Promise<CaseDriver> {
  for (const one of ['expertElectronics', 'expertSemiconductors'] as const)
    await driver.send(one, 'countersignJudgment', { judgment: id });
  return driver;
}

async function concurred(driver: CaseDriver): Promise<CaseDriver> {
  return signedOff(await countersigned(driver, await judged(driver)), 'issued');
}

async function signedOff(driver: CaseDriver, end: 'issued' | 'undetermined'): Promise<CaseDriver> {
  await driver.send('approver', 'signOffJudgment', { judgment: await current(driver) });
  return at(driver, end);
}

async function at(driver: CaseDriver, step: Step): Promise<CaseDriver> {
  await until(async () => (await driver.state()).step === step);
  return driver;
}

async function current(driver: CaseDriver): Promise<string> {
  const { current: id } = await driver.state();
  if (!id) throw new Error(`${driver.caseNumber} has no judgment`);
  return id;
}

async function changedSubmission(driver: CaseDriver) {
  const { submission } = await driver.state();
  const id = 'd'.repeat(64);
  return { ...submission, content: id, judgment: { ...judgment(), id, by: submission.submittedBy, at: Date.now() } };
}
