import DataLoader from 'dataloader';
import type { Mongo } from '../mongo/connection.ts';
import { findOrganisations, findPeople, type Name } from '../mongo/people.ts';

/** Names of people and organisations, gathered per request. One that was erased is shown by a dash. */
export type Names = { person: (id: string) => Promise<Name>; organisation: (id: string) => Promise<Name> };
type Named = { _id: string; name: Name };
const erased: Name = { ja: '—', en: '—' };

export function createNames(mongo: Mongo): Names {
  const people = new DataLoader<string, Name>(async (ids) => inOrder(ids, await findPeople(mongo, ids)));
  const organisations = new DataLoader<string, Name>(async (ids) => inOrder(ids, await findOrganisations(mongo, ids)));
  return { person: (id) => people.load(id), organisation: (id) => organisations.load(id) };
}

function inOrder(ids: readonly string[], found: readonly Named[]): Name[] {
  const byId = new Map(found.map(({ _id, name }) => [_id, name]));
  return ids.map((id) => byId.get(id) ?? erased);
}
