import { standardPolicy } from '../workflows/domain/case/policy.ts';
import { allOrganisations, allPeople, organisations, registeredAt, type DemonstrationPerson } from './demonstration.ts';
import { putOrganisation, putPerson } from './mongo/people.ts';
import type { RegisterFact } from './mongo/register-entries.ts';
import type { World } from './world.ts';

/** Puts the demonstration organisations and people into an empty register. On any other it does nothing.
 *  Returns whether it did. After a crash in the middle it goes on where it stopped, because its entries have a fixed order. */
export async function seed({ mongo, registers }: Pick<World, 'mongo' | 'registers'>): Promise<boolean> {
  const facts = seedFacts();
  const { seq } = await registers.current();
  if (seq >= facts.length) return false;
  for (const { id, name } of allOrganisations) await putOrganisation(mongo, { _id: id, name });
  for (const { id, name, email } of allPeople) await putPerson(mongo, { _id: id, name, email, subject: id });
  const at = Math.min(registeredAt, Date.now()); // a clock that is behind must not make them people of tomorrow
  for (const [index, fact] of facts.entries())
    if (index >= seq) await registers.append({ ...fact, at, by: 'system' }, index);
  return true;
}

function seedFacts(): RegisterFact[] {
  return [
    { type: 'PolicySet', policy: standardPolicy },
    ...allOrganisations.map(({ id, group }): RegisterFact => ({
      type: 'OrganisationRegistered',
      organisation: id,
      ...(group && { group }),
    })),
    ...allPeople.flatMap(personFacts),
    { type: 'MemberClassRecorded', organisation: organisations.hoshimi.id, memberClass: 'member' },
  ];
}

function personFacts({
  id: person,
  organisation,
  fields,
  roles,
  employer,
  interest,
}: DemonstrationPerson): RegisterFact[] {
  return [
    { type: 'PersonRegistered', person, fields, ...(organisation && { organisation }) },
    ...roles.map((role): RegisterFact => ({ type: 'RoleGiven', person, role })),
    ...(employer ? [{ type: 'EmployerRecorded' as const, person, organisation: employer }] : []),
    ...(interest ? [{ type: 'InterestDeclared' as const, person, organisation: interest }] : []),
  ];
}
