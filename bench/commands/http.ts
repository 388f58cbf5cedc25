import { ulid } from 'ulid';
import type { World } from '../../server/world.ts';
import { aCase, buildVerifiedJudgment, personId } from '../../test/support/application-builder.ts';
import type { Person } from '../../test/support/case-driver.ts';
import { buildDo, type Client } from '../../test/support/graphql-client.ts';
import { signedIn } from '../../test/support/session.ts';
import type { Ask } from '../measure/load.ts';

export type Http = { clients: (count: number, lives: number) => Promise<Ask[][]> };
type Step = [by: Person, action: string, input: object];

/** The same commands as people send them: GraphQL over HTTP to an API in its own process. Up to the first verification,
 *  because what comes then rests on an address that only the API computes. */
export async function createHttp(world: World): Promise<Http> {
  const cast: Person[] = ['hoshimiClerk', 'coordinator', 'advisorMaterials', 'expertElectronics', 'expertSemiconductors']; // prettier-ignore
  const clients = new Map<Person, Client>();
  for (const person of cast) clients.set(person, buildDo(world.config.publicOrigin, await signedIn(world, person)));
  const as = (person: Person | 'nobody'): Client => {
    const found = clients.get(person as Person); // nobody is not of the cast, and is refused here
    if (!found) throw new Error(`${person} is not of the cast`);
    return found;
  };
  const life = async (): Promise<Ask[]> => {
    const { id } = await aCase({ as });
    let version = 2;
    return steps().map(([by, action, input]) => async () => {
      const done = await as(by).act(action, { commandId: ulid(), caseId: id, expectedVersion: version, ...input });
      if (done.command?.version !== version + 1) throw new Error(`${action} at ${version}: ${JSON.stringify(done)}`);
      version += 1;
    });
  };
  const client = async (lives: number) => {
    const asks: Ask[] = [];
    for (let index = 0; index < lives; index += 1) asks.push(...(await life()));
    return asks;
  };
  return { clients: (count, lives) => Promise.all(Array.from({ length: count }, () => client(lives))) };
}

function steps(): Step[] {
  const nominees = [
    { person: personId('advisorMaterials'), seat: 'firstVerifier' },
    { person: personId('expertElectronics'), seat: 'secondVerifier' },
    { person: personId('expertSemiconductors'), seat: 'secondVerifier' },
  ];
  return [
    ['coordinator', 'acceptCase', {}],
    ['coordinator', 'assignVerifiers', { nominees }],
    ['advisorMaterials', 'acceptAssignment', {}],
    ['expertElectronics', 'acceptAssignment', {}],
    ['expertSemiconductors', 'acceptAssignment', {}],
    ['advisorMaterials', 'recordFirstVerification', { judgment: buildVerifiedJudgment() }],
  ];
}
