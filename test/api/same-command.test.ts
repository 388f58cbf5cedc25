import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ulid } from 'ulid';
import {
  aCase,
  aCaseInVerification,
  atStep,
  buildItem,
  firstVerified,
  succeeded,
} from '../support/application-builder.ts';
import { findEvents } from '../../server/mongo/case-events.ts';
import { until } from '../support/case-driver.ts';
import { buildDo } from '../support/graphql-client.ts';
import { loseReplies } from '../support/lost-reply.ts';
import { signedIn } from '../support/session.ts';
import { world, type ApiWorld } from '../support/world.ts';

let api: ApiWorld;
beforeAll(async () => (api = await world()), 90_000);
afterAll(() => api.end(), 30_000);

describe('the same command again', () => {
  it('has one effect and one answer, at the same moment, later, and after the case has closed', async () => {
    const { id } = await aCase(api);
    const input = {
      commandId: ulid(),
      caseId: id,
      expectedVersion: await version(id),
      reason: 'outOfScope',
      note: '対象外です。',
    };
    const answers = await Promise.all(Array.from({ length: 4 }, () => api.as('coordinator').act('declineCase', input)));
    const [first] = answers;
    expect(first).toMatchObject({ __typename: 'DeclineCaseSuccess', case: { step: 'declined' } });
    expect(new Set(answers.map((one) => one.command?.version)).size).toBe(1);
    await new Promise((wake) => setTimeout(wake, 1_500)); // the run has ended
    expect((await api.as('coordinator').act('declineCase', input)).command?.version).toBe(first?.command?.version);
    const { data } = await api
      .as('hoshimiClerk')
      .ask('query ($caseId: ID!, $id: Ulid!) { command(caseId: $caseId, id: $id) { version recordedAt } }', {
        caseId: id,
        id: input.commandId,
      });
    expect(data).toMatchObject({ command: { version: first?.command?.version } });
  });

  it('has one effect and one answer after a lost reply, and owes each consumer one row (F5)', async () => {
    const { id, number } = await aCase(api);
    const proxy = await loseReplies(api.world.config.port);
    const cookie = await signedIn(api.world, 'coordinator');
    const far = buildDo(`http://localhost:${proxy.port}`, cookie);
    const input = { commandId: ulid(), caseId: id, expectedVersion: await version(id) };
    proxy.loseNext();
    await expect(far.act('acceptCase', input)).rejects.toThrow();
    expect(proxy.lost()).toBe(1);
    const again = await Promise.all([far.act('acceptCase', input), api.as('coordinator').act('acceptCase', input)]);
    expect(again.map((one) => one.command?.version)).toEqual([input.expectedVersion + 1, input.expectedVersion + 1]);
    const stored = await findEvents(api.world.mongo, { caseNumber: number });
    expect(stored.filter(({ event }) => event.command?.id === input.commandId)).toHaveLength(1);
    const notices = () => api.world.mongo.collection('notices').find({ caseNumber: number, type: 'CaseAccepted' }).toArray(); // prettier-ignore
    await until(async () => (await notices()).length > 0);
    await until(async () => (await api.world.mongo.collection('outbox').countDocuments({ caseNumber: number })) === 0);
    const told = (await notices()).map((one) => one.person);
    expect(new Set(told).size).toBe(told.length);
    await proxy.close();
  });

  it('COMMAND_ID_REUSED: the same id with other content is refused', async () => {
    const { id } = await aCase(api);
    const input = { commandId: ulid(), caseId: id, expectedVersion: await version(id) };
    succeeded(await api.as('coordinator').act('acceptCase', input));
    expect(await api.as('coordinator').act('declineCase', { ...input, reason: 'outOfScope' })).toMatchObject({
      __typename: 'CommandIdReused',
    });
    expect(await api.as('hoshimiClerk').act('withdrawCase', { ...input, reason: 'facts' })).toMatchObject({
      __typename: 'CommandIdReused',
    });
  });

  it('STALE_VERSION: a coordinator who has not seen the resubmission does not accept it', async () => {
    const { id } = await aCase(api);
    const old = await version(id);
    succeeded(
      await api
        .as('coordinator')
        .on(id, 'returnForCompletion', { reasons: ['valueMissing'], note: '単位を補ってください。' }),
    );
    succeeded(await api.as('hoshimiClerk').on(id, 'resubmitCase', { item: buildItem({ purpose: '補完した。' }) }));
    const stale = await api
      .as('coordinator')
      .act('acceptCase', { commandId: ulid(), caseId: id, expectedVersion: old });
    expect(stale).toMatchObject({ __typename: 'StaleVersion' });
    succeeded(
      await api
        .as('coordinator')
        .act('acceptCase', { commandId: ulid(), caseId: id, expectedVersion: stale.currentVersion }),
    );
  });

  it('NOTHING_CHANGED, TOO_LATE, and what waits for nobody', async () => {
    const { id } = await aCase(api);
    expect(await api.as('hoshimiClerk').on(id, 'takeBackSubmission')).toMatchObject({ __typename: 'WrongStep' });
    succeeded(await api.as('coordinator').on(id, 'returnForCompletion', { reasons: ['itemUnclear'] }));
    expect(await api.as('hoshimiClerk').on(id, 'resubmitCase', { item: buildItem() })).toMatchObject({
      code: 'NOTHING_CHANGED',
    });
    expect(await api.as('hoshimiClerk').on(id, 'resubmitCase', { item: {} })).toMatchObject({
      __typename: 'ValidationFailed',
    });
  });

  it('a closed case wakes for a re-examination, with a new round', async () => {
    const { id } = await aCaseInVerification(api);
    const judgment = await firstVerified(api, id);
    for (const person of ['expertElectronics', 'expertSemiconductors'] as const)
      succeeded(await api.as(person).on(id, 'countersignJudgment', { judgment }));
    succeeded(await api.as('approver').on(id, 'signOffJudgment', { judgment }));
    await atStep(api.as('hoshimiClerk'), id, 'issued');
    await new Promise((wake) => setTimeout(wake, 1_200)); // the run has ended
    expect(await api.as('coordinator').on(id, 'acceptCase')).toMatchObject({ __typename: 'WrongStep', step: 'issued' });
    const asked = await api
      .as('hoshimiClerk')
      .on(id, 'requestReexamination', { reason: 'newFacts', item: buildItem({ purpose: '新しい事実。' }) });
    expect(asked).toMatchObject({ __typename: 'RequestReexaminationSuccess', case: { step: 'acceptance' } });
  }, 60_000);
});

async function version(id: string): Promise<number> {
  const { data } = await api
    .as('coordinator')
    .ask<{ node: { version: number } }>('query ($id: ID!) { node(id: $id) { ... on Case { version } } }', { id });
  return data.node.version;
}
