import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { setTimeout as sleep } from 'node:timers/promises';
import { ulid } from 'ulid';
import { globalId } from '../../server/graphql/global-ids.ts';
import { findEvents } from '../../server/mongo/case-events.ts';
import { cases } from '../../server/mongo/cases.ts';
import { atStep, buildItem, buildVerifiedJudgment, currentJudgment, personId } from '../support/application-builder.ts';
import type { Person } from '../support/case-driver.ts';
import type { Outcome } from '../support/graphql-client.ts';
import { killableApiWorld, type KillableApiWorld } from '../support/world.ts';

let api: KillableApiWorld;
/** Each kill comes 4 ms later than the one before, so that the kills meet different moments of a command. */
let killed = 0;
beforeAll(async () => (api = await killableApiWorld()), 120_000);
afterAll(() => api.end(), 60_000);

it('a case survives SIGKILL of the API at every step: whoever repeats the command is told its one outcome', async () => {
  const items = [buildItem()];
  const opened = await killedWhile('hoshimiClerk', 'submitApplication', { items });
  const [caseNumber = ''] = opened.done.application?.caseNumbers ?? [];
  const id = globalId('Case', caseNumber);
  await atStep(api.as('hoshimiClerk'), id, 'acceptance');

  const answered: { commandId: string; version: number | undefined }[] = [];
  for (const [person, action, input] of life) {
    const judgment = action.endsWith('Judgment') ? { judgment: await currentJudgment(api.as('coordinator'), id) } : {}; // what is signed
    const expectedVersion = await basis(person, { id, action });
    const { commandId, done } = await killedWhile(person, action, {
      caseId: id,
      expectedVersion,
      ...judgment,
      ...input,
    });
    answered.push({ commandId, version: done.command?.version });
  }
  await atStep(api.as('hoshimiClerk'), id, 'issued');

  const stored = await findEvents(api.world.mongo, { caseNumber });
  for (const { commandId, version } of answered)
    expect(stored.filter(({ event }) => event.command?.id === commandId).map(({ seq }) => seq)).toEqual([version]);
  expect(stored.filter(({ event }) => event.type === 'CertificateIssued')).toHaveLength(1);
  expect(await cases(api.world.mongo).countDocuments()).toBe(1);
}, 240_000);

const nominees = [
  { person: personId('advisorMaterials'), seat: 'firstVerifier' },
  { person: personId('expertElectronics'), seat: 'secondVerifier' },
  { person: personId('expertSemiconductors'), seat: 'secondVerifier' },
];
const life: [Person, string, object][] = [
  ['coordinator', 'acceptCase', {}],
  ['coordinator', 'assignVerifiers', { nominees }],
  ['advisorMaterials', 'acceptAssignment', {}],
  ['expertElectronics', 'acceptAssignment', {}],
  ['expertSemiconductors', 'acceptAssignment', {}],
  ['advisorMaterials', 'recordFirstVerification', { judgment: buildVerifiedJudgment() }],
  ['advisorMaterials', 'signJudgment', {}],
  ['expertElectronics', 'countersignJudgment', {}],
  ['expertSemiconductors', 'countersignJudgment', {}],
  ['secondApprover', 'signOffJudgment', {}],
];

/** Sends a command, kills the API while it is in flight, and sends it again until the outcome is told, within 10 s of the restart. */
async function killedWhile(
  person: Person,
  action: string,
  input: object,
): Promise<{ commandId: string; done: Outcome }> {
  const commandId = ulid();
  const first = api
    .as(person)
    .act(action, { commandId, ...input })
    .catch(() => undefined);
  await sleep((killed += 1) * 4);
  await api.killApi();
  await first;
  await api.startApi();
  const end = Date.now() + 10_000;
  for (;;) {
    const done = await api
      .as(person)
      .act(action, { commandId, ...input })
      .catch(() => undefined);
    if (done?.__typename.endsWith('Success')) return { commandId, done };
    if (Date.now() > end) throw new Error(`${action} was not answered in time: ${JSON.stringify(done)}`);
    await sleep(100);
  }
}

async function basis(person: Person, { id, action }: { id: string; action: string }): Promise<number> {
  const { data } = await api.as(person).ask<{
    node: { allowedActions: { action: string; basisVersion: number }[] } | null;
  }>('query ($id: ID!) { node(id: $id) { ... on Case { allowedActions { action basisVersion } } } }', { id });
  const allowed = data.node?.allowedActions.find((one) => one.action === action);
  if (!allowed) throw new Error(`${action} is not open to ${person}`);
  return allowed.basisVersion;
}
