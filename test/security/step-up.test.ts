import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ulid } from 'ulid';
import { findCase } from '../../server/mongo/cases.ts';
import { findEvents } from '../../server/mongo/case-events.ts';
import {
  aCaseInVerification,
  atStep,
  buildVerifiedJudgment,
  currentJudgment,
  succeeded,
} from '../support/application-builder.ts';
import type { Person } from '../support/case-driver.ts';
import { buildDo, type Client } from '../support/graphql-client.ts';
import { signedIn } from '../support/session.ts';
import { world, type ApiWorld } from '../support/world.ts';

const minute = 60_000;
let api: ApiWorld;
beforeAll(async () => (api = await world()), 90_000);
afterAll(() => api.end(), 30_000);

/** Somebody who signed in some minutes ago. */
async function since(minutes: number, person: Person): Promise<Client> {
  return buildDo(api.origin, await signedIn(api.world, person, Date.now() - minutes * minute));
}

describe('a signature needs a fresh sign-in (S14)', () => {
  it('without one it is refused by type and nothing is recorded; with one the same command is taken', async () => {
    const { id, number } = await aCaseInVerification(api);
    const judged = { judgment: buildVerifiedJudgment() };
    succeeded(await (await since(16, 'advisorMaterials')).on(id, 'recordFirstVerification', judged)); // no signature yet
    const judgment = await currentJudgment(api.as('coordinator'), id);
    const steps: [Person, string][] = [
      ['advisorMaterials', 'signJudgment'],
      ['expertElectronics', 'countersignJudgment'],
      ['expertSemiconductors', 'countersignJudgment'],
      ['approver', 'signOffJudgment'],
    ];
    for (const [person, action] of steps) {
      const input = { commandId: ulid(), judgment };
      const before = await findEvents(api.world.mongo, { caseNumber: number });
      await expect((await since(16, person)).on(id, action, input)).rejects.toThrow('STEP_UP_REQUIRED');
      expect(await findEvents(api.world.mongo, { caseNumber: number })).toEqual(before);
      succeeded(await (await since(14, person)).on(id, action, input));
    }
    await atStep(api.as('coordinator'), id, 'issued');
    const { certificate } = (await findCase(api.world.mongo, number))?.state ?? {};
    const revocation = { certificate: certificate?.number, reason: 'factsWrong', note: '値の誤り' };
    succeeded(await (await since(16, 'coordinator')).on(id, 'proposeRevocation', revocation)); // no signature yet
    const revoking = { commandId: ulid(), certificate: certificate?.number };
    await expect((await since(16, 'approver')).on(id, 'approveRevocation', revoking)).rejects.toThrow(
      'STEP_UP_REQUIRED',
    );
    succeeded(await (await since(14, 'approver')).on(id, 'approveRevocation', revoking));
  });

  it.each([
    ['modifyJudgment', (judgment: string) => ({ replaces: judgment, judgment: buildVerifiedJudgment() })],
    ['voteInPanel', (judgment: string) => ({ judgment })],
  ])('%s gives a signature too', async (action, input) => {
    const { id } = await aCaseInVerification(api);
    succeeded(
      await api.as('advisorMaterials').on(id, 'recordFirstVerification', { judgment: buildVerifiedJudgment() }),
    );
    const judgment = await currentJudgment(api.as('coordinator'), id);
    const stale = await since(16, 'expertElectronics');
    await expect(stale.on(id, action, input(judgment))).rejects.toThrow('STEP_UP_REQUIRED');
  });

  it('a repeat of a signature that was given is answered, however late', async () => {
    const { id } = await aCaseInVerification(api);
    const advisor = api.as('advisorMaterials');
    succeeded(await advisor.on(id, 'recordFirstVerification', { judgment: buildVerifiedJudgment() }));
    const input = { commandId: ulid(), judgment: await currentJudgment(advisor, id) };
    const { command } = succeeded(await advisor.on(id, 'signJudgment', input));
    const repeated = await (await since(60, 'advisorMaterials')).on(id, 'signJudgment', input);
    expect(succeeded(repeated).command?.version).toBe(command?.version);
  });

  it('the refusal says in HTTP too that signing in is the way out', async () => {
    const { id } = await aCaseInVerification(api);
    const stale = await since(16, 'advisorMaterials');
    const input = { commandId: ulid(), caseId: id, expectedVersion: 1, judgment: 'f'.repeat(64) };
    const query = 'mutation ($input: SignJudgmentInput!) { signJudgment(input: $input) { __typename } }';
    const { status, errors } = await stale.ask(query, { input });
    expect({ status, code: errors?.[0]?.extensions.code }).toEqual({ status: 401, code: 'STEP_UP_REQUIRED' });
  });
});
