import type { Role } from '../../workflows/domain/case/state.ts';
import type { MutationResolvers } from '../generated/resolvers.ts';
import type { RegisterFact } from '../mongo/register-entries.ts';
import { commandHash } from '../temporal/command-hash.ts';
import { requireViewer, type Context } from './context.ts';
import { Invalid, orRefusal } from './errors.ts';
import { fault } from './faults.ts';
import { keyOf } from './global-ids.ts';
import { standDown } from './stand-down.ts';

const companyRoles: readonly Role[] = ['clerk', 'classificationOfficer'];
type Entered = { commandId: string; day: string; fact: RegisterFact };

/** The registers: append-only and dated. Whoever loses the right to sit on a case stands down from it at once. */
export const registerMutations = {
  declareInterest: (_parent, { input }, context) =>
    orRefusal(context, async () => {
      const viewer = requireViewer(context);
      const person = await personOf(context, input.person);
      if (viewer.person !== person) requireAdministrator(context);
      const organisation = await organisationOf(context, input.organisation);
      const fact = { type: 'InterestDeclared', person, organisation } as const;
      await enterFact(context, { commandId: input.commandId, day: input.from, fact });
      return { __typename: 'DeclareInterestSuccess' as const, stoodDown: await standDown(context.world, person) };
    }),
  grantRole: (_parent, { input }, context) =>
    orRefusal(context, async () => {
      requireAdministrator(context);
      const person = await personOf(context, input.person);
      await requireFitRole(context, person, input.role);
      const fact = { type: 'RoleGiven', person, role: input.role } as const;
      await enterFact(context, { commandId: input.commandId, day: input.from, fact });
      return { __typename: 'GrantRoleSuccess' as const, person };
    }),
  endRole: (_parent, { input }, context) =>
    orRefusal(context, async () => {
      requireAdministrator(context);
      const person = await personOf(context, input.person);
      const fact = { type: 'RoleEnded', person, role: input.role } as const;
      await enterFact(context, { commandId: input.commandId, day: input.until, fact });
      await standDown(context.world, person);
      return { __typename: 'EndRoleSuccess' as const, person };
    }),
} satisfies Pick<MutationResolvers, 'declareInterest' | 'grantRole' | 'endRole'>;

export function requireAdministrator(context: Context): void {
  if (!requireViewer(context).roles.includes('administrator'))
    throw fault('FORBIDDEN', 'Only an administrator keeps the registers.');
}

/** A company's people act for their company and nobody else's do; nobody gives a role to themselves. */
async function requireFitRole(context: Context, person: string, role: Role): Promise<void> {
  if (requireViewer(context).person === person) throw new Invalid([{ path: 'person', code: 'OWN_ROLE' }]);
  const known = (await context.world.registers.current()).people.get(person);
  if (companyRoles.includes(role) !== (known?.organisation !== undefined))
    throw new Invalid([{ path: 'role', code: 'UNFIT_ROLE' }]);
}

export async function personOf({ world }: Context, person: string): Promise<string> {
  const key = keyOf('Person', person);
  const { people } = await world.registers.current();
  if (!key || !people.has(key)) throw new Invalid([{ path: 'person', code: 'UNKNOWN_PERSON' }]);
  return key;
}

export async function organisationOf({ world }: Context, organisation: string): Promise<string> {
  const key = keyOf('Organisation', organisation);
  const { organisations } = await world.registers.current();
  if (!key || !organisations.has(key)) throw new Invalid([{ path: 'organisation', code: 'UNKNOWN_ORGANISATION' }]);
  return key;
}

/** A day of the law starts at midnight in Tokyo, which has no summer time. A repeat enters nothing twice. */
export async function enterFact(context: Context, { commandId, day, fact }: Entered): Promise<void> {
  const by = requireViewer(context).person;
  const at = Date.parse(`${day}T00:00:00+09:00`);
  const hash = commandHash({ person: by, caseNumber: 'registers', action: fact.type, input: { ...fact, at } });
  await context.world.registers.append({ ...fact, at, by, command: { id: commandId, hash } });
}
