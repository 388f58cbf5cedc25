import { findOrganisations } from '../mongo/people.ts';
import type { World } from '../world.ts';

/** The companies a case touches: the applicant, and the maker where its name is that of a registered organisation.
 *  Whoever has an interest in one of them does not see the case. */
export async function partiesOf(
  { mongo, registers }: World,
  { organisation, maker }: { organisation: string; maker: string },
): Promise<string[]> {
  const { organisations } = await registers.current();
  const named = await findOrganisations(mongo, [...organisations.keys()]);
  const makers = named
    .filter(({ name }) => [name.ja, name.en].some((one) => key(one) === key(maker)))
    .map(({ _id }) => _id);
  return [...new Set([organisation, ...makers])];
}

/** Width, case and spaces do not make another company. */
function key(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s.,・]/g, '');
}
