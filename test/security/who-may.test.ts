import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ulid } from 'ulid';
import { actions, type Action, type Relation } from '../../workflows/domain/actions.ts';
import { findCase } from '../../server/mongo/cases.ts';
import { globalId } from '../../server/graphql/global-ids.ts';
import { people } from '../../server/demonstration.ts';
import { aCase, aCaseInVerification, buildItem, buildVerifiedJudgment, firstVerified, personId, succeeded } from '../support/application-builder.ts'; // prettier-ignore
import { missing, othersAbout, queriesAbout, type Theirs } from '../support/asked-about.ts';
import { actsOnCase, buildInput, mutations, queryNames } from '../support/schema-operations.ts';
import { until, type Person } from '../support/case-driver.ts';
import type { Client, Outcome } from '../support/graphql-client.ts';
import { strangerTo } from '../support/stranger.ts';
import { world, type ApiWorld } from '../support/world.ts';

let api: ApiWorld;
/** A case of the first applicant whose maker is the second one, in the second verification, and the applicant's draft. */
let theirs: Theirs;
let queries: ReturnType<typeof queriesAbout>;
let others: ReturnType<typeof othersAbout>;
beforeAll(async () => {
  api = await world();
  const opened = await aCaseInVerification(api, { maker: '風早半導体株式会社' });
  await firstVerified(api, opened.id);
  const draft = (await api.as('hoshimiClerk').act('saveDraft', { content: '{}' })).draft?.id ?? '';
  const { data } = await api.as('hoshimiClerk').ask<{ case: { applicationNumber: string } }>('query ($n: String!) { case(number: $n) { applicationNumber } }', { n: opened.number }); // prettier-ignore
  const command = await api.world.mongo.collection('caseEvents').findOne({ caseNumber: opened.number, 'event.type': 'JudgmentSigned' }); // prettier-ignore
  theirs = { ...opened, application: data.case.applicationNumber, draft, command: command?.event.command.id };
  [queries, others] = [queriesAbout(theirs), othersAbout(theirs)];
}, 120_000);
afterAll(() => api.end(), 30_000);

/** Nobody of these may know that the case exists: the competitor, who is its maker too; an advisor with an interest in that
 *  maker; people without a seat. */
const outsiders: Person[] = ['kazahayaClerk', 'advisorElectronics', 'expertMaterials', 'approver', 'customsOfficer', 'administrator']; // prettier-ignore
/** What the public may ask: who it is (nobody), and the published list. */
const publicQueries = ['viewer', 'lookup'];
const send = (client: Client, name: string, input: object) =>
  client.ask<{ done: Outcome }>(
    `mutation ($input: ${name.charAt(0).toUpperCase()}${name.slice(1)}Input!) { done: ${name}(input: $input) { __typename ... on DomainError { code message } ... on NotFound { field } ... on RefusedByRule { field } } }`,
    { input },
  );

describe('what is not yours is not there (S1, S2)', () => {
  it('has a case here for every field of the schema', () => {
    expect(Object.keys(queries).sort()).toEqual([...queryNames].sort());
    expect(Object.keys(others).sort()).toEqual(mutations.filter((one) => !actsOnCase(one)).map(({ name }) => name).sort()); // prettier-ignore
  });

  it.each(outsiders)('whatever %s asks, the answer about theirs is the answer about nothing', async (person) => {
    const client = api.as(person);
    for (const [name, { ask, about }] of Object.entries(queries)) {
      if (!about) continue;
      const [real, none] = [await client.ask(ask, about('theirs')), await client.ask(ask, about('missing'))];
      expect({ name, data: real.data, codes: real.errors?.map((one) => one.extensions.code) }).toEqual({ name, data: none.data, codes: none.errors?.map((one) => one.extensions.code) }); // prettier-ignore
    }
    const lists = await client.ask<Record<string, { totalCount: number }>>(queries.cases?.ask ?? '');
    expect(Object.values(lists.data).map((one) => one.totalCount)).toEqual([0, 0, 0, 0]);
  });

  it.each(outsiders)('whatever %s does to it, it is not found, and nothing is left behind', async (person) => {
    const before = await rows();
    for (const mutation of mutations.filter(actsOnCase)) {
      const input = (caseId: string) => buildInput(mutation.input, { commandId: ulid(), caseId });
      const real = await send(api.as(person), mutation.name, input(theirs.id));
      expect(real.data?.done ?? real.errors).toMatchObject({ __typename: 'NotFound', code: 'NOT_FOUND', field: 'caseId' }); // prettier-ignore
      expect((await send(api.as(person), mutation.name, input(missing.id))).data).toEqual(real.data);
    }
    if (person !== 'administrator')
      for (const [name, { about, refused }] of Object.entries(others)) {
        const [real, none] = [await send(api.as(person), name, about('theirs')), await send(api.as(person), name, about('missing'))]; // prettier-ignore
        expect({ name, ...none.data }).toEqual({ name, ...real.data });
        if (refused) expect(real.errors?.[0]?.extensions.code).toBe(refused);
      }
    expect(await rows()).toEqual(before);
  });

  it('nothing is answered to who has not signed in, not even by a document that is trusted', async () => {
    const stranger = await strangerTo(api.world);
    const asked = [
      ...Object.entries(queries).map(([name, { ask, about }]) => ({ name, query: ask, variables: about?.('theirs') ?? {} })),
      ...mutations.map(({ name, input }) => ({ name, query: `mutation ($input: ${input.name}!) { ${name}(input: $input) { __typename } }`, variables: { input: buildInput(input, { caseId: theirs.id }) } })),
    ]; // prettier-ignore
    for (const { name, ...operation } of asked) {
      const code = await stranger.ask(operation);
      expect({ name, code }).toEqual({ name, code: publicQueries.includes(name) ? undefined : 'UNAUTHENTICATED' });
    }
    await stranger.leave();
  });
});

describe('who may do what (S3)', () => {
  const relations: Partial<Record<Person, Relation[]>> = {
    hoshimiClerk: ['applicant'], coordinator: ['coordinator'], advisorMaterials: ['firstVerifier'], expertElectronics: ['secondVerifier'], auditor: [],
  }; // prettier-ignore
  /** Input that is right in itself, and a version that never was: who gets as far as that may do it. */
  const input = (action: Action, caseId: string) => {
    const type = mutations.find(({ name }) => name === action)?.input;
    const nominee = (seat: string) => ({ seat, person: personId('expertMaterials') });
    const given = { commandId: ulid(), caseId, expectedVersion: 2_000_000_000, clause: 'ic-a3', item: buildItem(), judgment: 'a'.repeat(64), nominees: [nominee('secondVerifier')], panel: [nominee('panelMember')], nominee: nominee('secondVerifier'), outgoing: personId('expertElectronics') }; // prettier-ignore
    const written = action === 'recordFirstVerification' || action === 'modifyJudgment' ? { judgment: buildVerifiedJudgment() } : {}; // prettier-ignore
    return type ? buildInput(type, { ...given, ...written }) : {};
  };

  it.each(Object.keys(relations) as Person[])('%s: the table, and nothing but the table', async (person) => {
    const before = await rows();
    for (const action of (Object.keys(actions) as Action[]).filter(
      (one) => one !== 'standDown' && one !== 'noteAmendment' && one !== 'shortenCertificate',
    )) {
      const { by, step } = actions[action] as { by: readonly Relation[]; step: readonly string[] };
      const open = step.includes('secondVerification');
      const may = relations[person]?.some((one) => by.includes(one)) ?? false;
      const { data } = await send(api.as(person), action, input(action, theirs.id));
      const refused = expect.stringMatching(/^(NOT_ASSIGNED|SAME_PERSON)$/);
      const expected = !open ? { __typename: 'WrongStep' } : may ? { code: 'INVALID_FIELD', field: 'expectedVersion' } : { code: refused }; // prettier-ignore
      expect({ action, ...data?.done }).toMatchObject({ action, ...expected });
    }
    expect(await rows()).toEqual(before);
  }); // keys of literals

  it('a role is given by another administrator, and only where it fits', async () => {
    const grant = (person: Person, role: string) => api.as('administrator').act('grantRole', { commandId: ulid(), person: personId(person), role, from: '2026-11-01' }); // prettier-ignore
    expect(await grant('administrator', 'approver')).toMatchObject({
      problems: [{ path: 'person', code: 'OWN_ROLE' }],
    });
    expect(await grant('kazahayaClerk', 'coordinator')).toMatchObject({ problems: [{ path: 'role', code: 'UNFIT_ROLE' }] }); // prettier-ignore
    expect(await grant('expertBiology', 'clerk')).toMatchObject({ problems: [{ path: 'role', code: 'UNFIT_ROLE' }] });
  });
});

describe('many at the same moment (S7)', () => {
  it.each(['acceptAssignment', 'countersignJudgment'] as const)(
    'of fifty times %s by one person one happens',
    async (action) => {
      // prettier-ignore
      const judged = action === 'countersignJudgment';
      const { id, number } = judged ? await aCaseInVerification(api) : await aNomination();
      const more = judged ? { judgment: await firstVerified(api, id) } : {};
      const expectedVersion = (await api.as('expertElectronics').ask<{ node: { version: number } }>('query ($id: ID!) { node(id: $id) { ... on Case { version } } }', { id })).data.node.version; // prettier-ignore
      const sent = Array.from({ length: 50 }, () => send(api.as('expertElectronics'), action, { commandId: ulid(), caseId: id, expectedVersion, ...more })); // prettier-ignore
      const done = (await Promise.all(sent)).map(({ data, errors }) => data?.done.__typename ?? errors?.[0]?.extensions.code); // prettier-ignore
      expect(done.filter((one) => one?.endsWith('Success'))).toHaveLength(1);
      expect(done.filter((one) => one === 'INTERNAL')).toEqual([]);
      const type = judged ? 'JudgmentCountersigned' : 'AssignmentAccepted';
      expect(await api.world.mongo.collection('caseEvents').countDocuments({ caseNumber: number, 'event.type': type })).toBe(1); // prettier-ignore
    },
  );

  async function aNomination() {
    const opened = await aCase(api);
    succeeded(await api.as('coordinator').on(opened.id, 'acceptCase'));
    const seats = { advisorMaterials: 'firstVerifier', expertElectronics: 'secondVerifier', expertSemiconductors: 'secondVerifier' }; // prettier-ignore
    const nominees = Object.entries(seats).map(([person, seat]) => ({ person: personId(person as Person), seat })); // keys of a literal
    succeeded(await api.as('coordinator').on(opened.id, 'assignVerifiers', { nominees }));
    return opened;
  }
});

describe('who may not any more (S5, R7)', () => {
  const interest = { organisation: globalId('Organisation', 'o-7k2m9q'), from: '2026-11-01' };

  it('an interest that a crash left without a stand-down takes the person off all the same', async () => {
    const { number } = await aCaseInVerification(api, {}, ['expertMaterials', 'expertChemistry']);
    const person = people.expertChemistry.id;
    await api.world.registers.append({ type: 'InterestDeclared', person, organisation: 'o-7k2m9q', at: Date.now(), by: person }); // prettier-ignore
    await until(async () => !(await findCase(api.world.mongo, number))?.assigned?.includes(person));
  });

  it('a declared interest ends sight, seat and signature, and shows the case to nobody on the way', async () => {
    const { id, number } = await aCaseInVerification(api);
    const judgment = await firstVerified(api, id);
    const [expert, commandId] = [api.as('expertSemiconductors'), ulid()];
    succeeded(await expert.on(id, 'countersignJudgment', { judgment, commandId }));
    const input = { commandId, person: personId('expertSemiconductors'), ...interest };
    expect((await expert.act('declareInterest', input)).stoodDown).toContain(number);
    expect((await expert.ask('query ($id: ID!) { node(id: $id) { id } }', { id })).data).toEqual({ node: null });
    const found = await findCase(api.world.mongo, number);
    expect(found?.state.signatures.map((one) => one.person)).toEqual([people.advisorMaterials.id]);
    expect(found?.assigned).not.toContain(people.expertSemiconductors.id);
  });

  it('the same command id enters an interest once, and says nothing else', async () => {
    const input = { commandId: ulid(), person: personId('expertBiology'), ...interest };
    const before = await rows();
    succeeded(await api.as('administrator').act('declareInterest', input));
    succeeded(await api.as('administrator').act('declareInterest', input));
    expect((await rows()).registers).toBe((before.registers ?? 0) + 1);
    const other = { ...input, organisation: globalId('Organisation', 'o-3x8r5t') };
    expect(await api.as('administrator').act('declareInterest', other)).toMatchObject({ __typename: 'CommandIdReused' }); // prettier-ignore
  });

  it('a role of tomorrow is none today', async () => {
    const [person, tomorrow] = [personId('expertAerospace'), '2099-01-01'];
    succeeded(await api.as('administrator').act('grantRole', { commandId: ulid(), person, role: 'coordinator', from: tomorrow })); // prettier-ignore
    succeeded(await api.as('administrator').act('endRole', { commandId: ulid(), person, role: 'expert', until: tomorrow })); // prettier-ignore
    const { data } = await api.as('expertAerospace').ask('{ viewer { roles } }');
    expect(data).toEqual({ viewer: { roles: ['expert'] } });
  });

  it('an ended role ends sight of the company’s drafts and applications', async () => {
    const person = people.hoshimiOfficer.id;
    await api.world.registers.append({ type: 'RoleEnded', person, role: 'classificationOfficer', at: Date.now(), by: 'system' }); // prettier-ignore
    const asked = 'query ($id: ID!, $n: String!) { drafts { id } draft(id: $id) { id } application(number: $n) { id } }'; // prettier-ignore
    const { data } = await api.as('hoshimiOfficer').ask(asked, { id: theirs.draft, n: theirs.application });
    expect(data).toEqual({ drafts: [], draft: null, application: null });
  });
});

/** How much there is of everything that a refusal must not add to, once the notices are out. */
async function rows(): Promise<Record<string, number>> {
  const { mongo } = api.world;
  for (let turn = 0; turn < 100 && (await mongo.collection('outbox').countDocuments()) > 0; turn += 1)
    await new Promise((wake) => setTimeout(wake, 50));
  const names = ['caseEvents', 'cases', 'intake', 'numbers', 'registers', 'drafts', 'files', 'fileTickets', 'outbox', 'notices']; // prettier-ignore
  const counts = await Promise.all(names.map(async (name) => [name, await mongo.collection(name).countDocuments()]));
  return Object.fromEntries(counts);
}
