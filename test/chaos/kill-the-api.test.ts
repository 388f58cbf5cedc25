import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { setTimeout as sleep } from 'node:timers/promises';
import { ulid } from 'ulid';
import { people } from '../../server/demonstration.ts';
import { globalId } from '../../server/graphql/global-ids.ts';
import { findEvents } from '../../server/mongo/case-events.ts';
import { cases } from '../../server/mongo/cases.ts';
import { freePort } from '../../scripts/engines/index.mjs';
import { atStep, buildItem, buildVerifiedJudgment, personId } from '../support/application-builder.ts';
import { setPolicy, type Person } from '../support/case-driver.ts';
import { temporalServer, type Engine } from '../support/engines.ts';
import { buildDo, type Client, type Outcome } from '../support/graphql-client.ts';
import { startApi, startWorker, type ServerProcess } from '../support/server-process.ts';
import { signedIn } from '../support/session.ts';
import { recordWorld, type RecordWorld } from '../support/world-record.ts';

let engine: Engine;
let record: RecordWorld;
let worker: ServerProcess;
let api: ServerProcess;
/** Each kill comes 4 ms later than the one before, so that the kills meet different moments of a command. */
let killed = 0;
const clients = new Map<Person, Client>();

beforeAll(async () => {
  engine = await temporalServer();
  const [port, identityPort] = await Promise.all([freePort(), freePort()]);
  const publicOrigin = `http://localhost:${port}`;
  const oidc = { issuer: `${publicOrigin}/idp`, port: identityPort, clientId: 'gaihi', clientSecret: 'a'.repeat(32) };
  const filesOrigin = `http://files.localhost:${port}`;
  record = await recordWorld({ temporalAddress: engine.address, publicOrigin, filesOrigin, port, oidc });
  await setPolicy(record, { takeBackMs: 1 });
  [worker, api] = await Promise.all([startWorker(record.config), startApi(record.config)]);
  for (const person of Object.keys(people) as Person[])
    // keys of a literal
    clients.set(person, buildDo(publicOrigin, await signedIn(record, person)));
}, 120_000);
afterAll(async () => {
  await api.stop();
  await worker.stop();
  await record.end();
  await engine.stop();
}, 60_000);

it('a case survives SIGKILL of the API at every step: whoever repeats the command is told its one outcome', async () => {
  const items = [buildItem()];
  const opened = await killedWhile('hoshimiClerk', 'submitApplication', { items });
  const [caseNumber = ''] = opened.done.application?.caseNumbers ?? [];
  const id = globalId('Case', caseNumber);
  await atStep(as('hoshimiClerk'), id, 'acceptance');

  const answered: { commandId: string; version: number | undefined }[] = [];
  for (const [person, action, input] of life) {
    const judgment = action.endsWith('Judgment') ? { judgment: await currentJudgment(id) } : {}; // what is signed
    const expectedVersion = await basis(person, { id, action });
    const { commandId, done } = await killedWhile(person, action, {
      caseId: id,
      expectedVersion,
      ...judgment,
      ...input,
    });
    answered.push({ commandId, version: done.command?.version });
  }
  await atStep(as('hoshimiClerk'), id, 'issued');

  const stored = await findEvents(record.mongo, { caseNumber });
  for (const { commandId, version } of answered)
    expect(stored.filter(({ event }) => event.command?.id === commandId).map(({ seq }) => seq)).toEqual([version]);
  expect(stored.filter(({ event }) => event.type === 'CertificateIssued')).toHaveLength(1);
  expect(await cases(record.mongo).countDocuments()).toBe(1);
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

function as(person: Person): Client {
  const client = clients.get(person);
  if (!client) throw new Error(`${person} is not of the demonstration`);
  return client;
}

/** Sends a command, kills the API while it is in flight, and sends it again until the outcome is told, within 10 s of the restart. */
async function killedWhile(
  person: Person,
  action: string,
  input: object,
): Promise<{ commandId: string; done: Outcome }> {
  const commandId = ulid();
  const first = as(person)
    .act(action, { commandId, ...input })
    .catch(() => undefined);
  await sleep((killed += 1) * 4);
  await api.kill();
  await first;
  api = await startApi(record.config);
  const end = Date.now() + 10_000;
  for (;;) {
    const done = await as(person)
      .act(action, { commandId, ...input })
      .catch(() => undefined);
    if (done?.__typename.endsWith('Success')) return { commandId, done };
    if (Date.now() > end) throw new Error(`${action} was not answered in time: ${JSON.stringify(done)}`);
    await sleep(100);
  }
}

async function basis(person: Person, { id, action }: { id: string; action: string }): Promise<number> {
  const { data } = await as(person).ask<{
    node: { allowedActions: { action: string; basisVersion: number }[] } | null;
  }>('query ($id: ID!) { node(id: $id) { ... on Case { allowedActions { action basisVersion } } } }', { id });
  const allowed = data.node?.allowedActions.find((one) => one.action === action);
  if (!allowed) throw new Error(`${action} is not open to ${person}`);
  return allowed.basisVersion;
}

async function currentJudgment(id: string): Promise<string> {
  const { data } = await as('coordinator').ask<{ node: { currentJudgment: { contentId: string } | null } | null }>(
    'query ($id: ID!) { node(id: $id) { ... on Case { currentJudgment { contentId } } } }',
    { id },
  );
  return data.node?.currentJudgment?.contentId ?? '';
}
