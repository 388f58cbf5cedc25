import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Actor, CaseState, Role, Seat, Step } from '../../workflows/domain/case/state.ts';
import { canSee, type Visible } from '../../workflows/domain/case/visibility.ts';
import { cases, visibleTo } from '../../server/mongo/cases.ts';
import { genesis } from '../../server/mongo/chain.ts';
import { recordWorld, type RecordWorld } from '../support/world-record.ts';

let world: RecordWorld;
beforeAll(async () => {
  world = await recordWorld();
}, 60_000);
afterAll(() => world.end());

const organisation = fc.constantFrom('o-1', 'o-2', 'o-3');
const person = fc.constantFrom('p-1', 'p-2', 'p-3');
const roles: Role[] = [
  'clerk',
  'classificationOfficer',
  'coordinator',
  'advisor',
  'expert',
  'approver',
  'customsOfficer',
  'administrator',
  'auditor',
];
const steps: Step[] = [
  'submission',
  'acceptance',
  'assignment',
  'firstVerification',
  'signOff',
  'issuing',
  'issued',
  'revoked',
  'undetermined',
  'withdrawn',
];
const seats: Seat[] = ['firstVerifier', 'secondVerifier', 'panelMember'];
const assignment = fc.record({
  person,
  seat: fc.constantFrom(...seats),
  status: fc.constantFrom('nominated' as const, 'accepted' as const),
  since: fc.constant(0),
  answerBy: fc.constant(0),
});
const visible: fc.Arbitrary<Visible> = fc.record({
  organisation, step: fc.constantFrom(...steps), parties: fc.uniqueArray(organisation), assignments: fc.array(assignment, { maxLength: 3 }), seated: fc.constant([]),
  earlierCertificates: fc.constantFrom([], [{ number: 'N-1', judgment: 'j', issuedAt: 0, validUntil: '2027-11-23', rests: { content: 'c', clauses: [], lawState: '2026-02-14' } }]),
}); // prettier-ignore
const actor: fc.Arbitrary<Actor> = fc
  .record({
    person,
    roles: fc.uniqueArray(fc.constantFrom(...roles), { maxLength: 3 }),
    interests: fc.uniqueArray(organisation),
    employer: fc.option(organisation, { nil: undefined }),
  })
  .map(({ employer, ...rest }) => ({
    ...rest,
    fields: [],
    registerSeq: 1,
    ...(employer && { organisation: employer }),
  }));

describe('who may see a case', () => {
  it('is the same for the database as for the domain, whoever asks', async () => {
    const batches = fc.array(visible, { minLength: 20, maxLength: 40 });
    await fc.assert(
      fc.asyncProperty(batches, fc.array(actor, { minLength: 5, maxLength: 10 }), async (states, viewers) => {
        const rows = states.map(({ assignments, seated: _seated, earlierCertificates = [], ...state }, index) => ({
          _id: `K-${index}`, epoch: 1, version: 1, head: genesis, openedAt: new Date(0), ...state, assigned: [...new Set(assignments.map((one) => one.person))], ...(earlierCertificates.length > 0 && { state: { earlierCertificates } as CaseState }), // all of it that is asked for
        })); // prettier-ignore
        await cases(world.mongo).deleteMany({});
        await cases(world.mongo).insertMany(rows);
        for (const viewer of viewers) {
          const found = await cases(world.mongo).find(visibleTo(viewer)).sort({ _id: 1 }).toArray();
          const expected = rows.filter((_row, index) => canSee(states[index]!, viewer)); // one state a row
          expect(found.map((one) => one._id)).toEqual(expected.map((one) => one._id).sort());
        }
      }),
      { numRuns: 40 },
    );
  });

  it('is nobody while a case has no event', async () => {
    await cases(world.mongo).deleteMany({});
    await cases(world.mongo).insertOne({
      _id: 'K-empty',
      epoch: 1,
      version: 0,
      head: genesis,
      openedAt: new Date(),
      organisation: 'o-1',
      step: 'acceptance',
      parties: [],
      assigned: ['p-1'],
    });
    const viewer: Actor = {
      person: 'p-1',
      organisation: 'o-1',
      roles: ['clerk', 'coordinator', 'auditor'],
      interests: [],
      fields: [],
      registerSeq: 1,
    };
    expect(await cases(world.mongo).countDocuments(visibleTo(viewer))).toBe(0);
  });
});
