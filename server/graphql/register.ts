import type { Role, Step } from '../../workflows/domain/case/state.ts';
import type { MutationResolvers } from '../generated/resolvers.ts';
import { cases } from '../mongo/cases.ts';
import { interestsOf } from '../mongo/register-fold.ts';
import type { RegisterFact } from '../mongo/register-entries.ts';
import { requireViewer, type Context } from './context.ts';
import { Invalid, orRefusal } from './errors.ts';
import { fault } from './faults.ts';
import { keyOf } from './global-ids.ts';
import { standDown } from './stand-down.ts';

const seatedSteps: Step[] = ['assignment', 'firstVerification', 'secondVerification', 'panel', 'signOff'];
type Dated = { commandId: string; person: string };

/** The registers: append-only and dated. Whoever loses the right to sit on a case stands down from it at once. */
export const registerMutations = {
  declareInterest: (_parent, { input }, context) =>
    orRefusal(context, async () => {
      const person = await personOf(context, input);
      if (requireViewer(context).person !== person) requireAdministrator(context);
      const organisation = await organisationOf(context, input.organisation);
      await append(context, { type: 'InterestDeclared', person, organisation }, input.from);
      const touched = await conflicting(context, person);
      return {
        __typename: 'DeclareInterestSuccess' as const,
        stoodDown: await standDown(context, {
          person,
          reason: 'interestDeclared',
          caseNumbers: touched,
          commandId: input.commandId,
        }),
      };
    }),
  grantRole: (_parent, { input }, context) =>
    orRefusal(context, async () => {
      requireAdministrator(context);
      const person = await personOf(context, input);
      await append(context, { type: 'RoleGiven', person, role: input.role }, input.from);
      return { __typename: 'GrantRoleSuccess' as const, person };
    }),
  endRole: (_parent, { input }, context) =>
    orRefusal(context, async () => {
      requireAdministrator(context);
      const person = await personOf(context, input);
      await append(context, { type: 'RoleEnded', person, role: input.role }, input.until);
      await standDown(context, {
        person,
        reason: 'roleEnded',
        caseNumbers: await seatedAs(context, person, input.role),
        commandId: input.commandId,
      });
      return { __typename: 'EndRoleSuccess' as const, person };
    }),
} satisfies Pick<MutationResolvers, 'declareInterest' | 'grantRole' | 'endRole'>;

function requireAdministrator(context: Context): void {
  if (!requireViewer(context).roles.includes('administrator'))
    throw fault('FORBIDDEN', 'Only an administrator keeps the registers.');
}

async function personOf({ world }: Context, { person }: Dated): Promise<string> {
  const key = keyOf('Person', person);
  const { people } = await world.registers.current();
  if (!key || !people.has(key)) throw new Invalid([{ path: 'person', code: 'UNKNOWN_PERSON' }]);
  return key;
}

async function organisationOf({ world }: Context, organisation: string): Promise<string> {
  const key = keyOf('Organisation', organisation);
  const { organisations } = await world.registers.current();
  if (!key || !organisations.has(key)) throw new Invalid([{ path: 'organisation', code: 'UNKNOWN_ORGANISATION' }]);
  return key;
}

/** A day of the law starts at midnight in Tokyo, which has no summer time. A repeat adds nothing that was not there. */
async function append(context: Context, fact: RegisterFact, day: string): Promise<void> {
  if (await holds(context, fact)) return;
  await context.world.registers.append({
    ...fact,
    at: Date.parse(`${day}T00:00:00+09:00`),
    by: requireViewer(context).person,
  });
}

async function holds({ world }: Context, fact: RegisterFact): Promise<boolean> {
  if (!('person' in fact)) return false;
  const known = (await world.registers.current()).people.get(fact.person);
  if (fact.type === 'InterestDeclared') return known?.interests.includes(fact.organisation) ?? false;
  if (fact.type === 'RoleGiven') return known?.roles.includes(fact.role) ?? false;
  return fact.type === 'RoleEnded' && !known?.roles.includes(fact.role);
}

/** The cases on which the person sits and now has an interest in a party. */
async function conflicting({ world }: Context, person: string): Promise<string[]> {
  const register = await world.registers.current();
  const known = register.people.get(person);
  const parties = known ? interestsOf(register, known) : [];
  const rows = await cases(world.mongo).find({ assigned: person, parties: { $in: parties }, step: { $in: seatedSteps } }).project<{ _id: string }>({ _id: 1 }).toArray(); // prettier-ignore
  return rows.map((row) => row._id);
}

async function seatedAs({ world }: Context, person: string, role: Role): Promise<string[]> {
  const rows = await cases(world.mongo)
    .find({ assigned: person, step: { $in: seatedSteps } })
    .toArray();
  const needs = (seat: string) => (seat === 'firstVerifier' ? 'advisor' : 'expert');
  return rows
    .filter(({ state }) => state?.assignments.some((one) => one.person === person && needs(one.seat) === role))
    .map((row) => row._id);
}
