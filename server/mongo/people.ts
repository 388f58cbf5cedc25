import { ulid } from 'ulid';
import type { Mongo } from './connection.ts';

export type Name = { ja: string; en: string };
/** Names and addresses: they change and are erased, so they are outside every chain. Ids are those of the registers. */
export type PersonDocument = { _id: string; name: Name; email: string; subject: string };
export type OrganisationDocument = { _id: string; name: Name };
/** Who looked at what, kept apart from the events: `what` names the kind, such as `case` or `file`. */
export type AccessDocument = { _id: string; at: Date; person: string; what: string; id: string };

/** Names of people, in no order; one that is unknown or erased is missing. */
export async function findPeople(mongo: Mongo, ids: readonly string[]): Promise<PersonDocument[]> {
  return mongo.collection<PersonDocument>('people').find({ _id: { $in: [...ids] } }).toArray(); // prettier-ignore
}

/** The person an identity provider calls `subject`. */
export async function findPersonBySubject(mongo: Mongo, subject: string): Promise<PersonDocument | undefined> {
  return (await mongo.collection<PersonDocument>('people').findOne({ subject })) ?? undefined;
}

export async function findOrganisations(mongo: Mongo, ids: readonly string[]): Promise<OrganisationDocument[]> {
  return mongo.collection<OrganisationDocument>('organisations').find({ _id: { $in: [...ids] } }).toArray(); // prettier-ignore
}

export async function putPerson(mongo: Mongo, { _id, ...person }: PersonDocument): Promise<void> {
  await mongo.collection<PersonDocument>('people').updateOne({ _id }, { $set: person }, { upsert: true });
}

export async function putOrganisation(mongo: Mongo, { _id, name }: OrganisationDocument): Promise<void> {
  await mongo
    .collection<OrganisationDocument>('organisations')
    .updateOne({ _id }, { $set: { name } }, { upsert: true });
}

/** Writes down who reads, before the answer is given; when it cannot be written, the reading fails too. */
export async function logAccess(
  mongo: Mongo,
  { person, what, ids }: { person: string; what: string; ids: readonly string[] },
): Promise<void> {
  if (ids.length === 0) return;
  const at = new Date();
  await mongo.collection<AccessDocument>('accessLog').insertMany(ids.map((id) => ({ _id: ulid(), at, person, what, id }))); // prettier-ignore
}

/** When the person last looked at each of these, in milliseconds; one never looked at is missing. */
export async function findReadings(
  mongo: Mongo,
  { person, what, ids }: { person: string; what: string; ids: readonly string[] },
): Promise<Map<string, number>> {
  const looks = mongo
    .collection<AccessDocument>('accessLog')
    .aggregate<{ _id: string; at: Date }>([
      { $match: { id: { $in: [...ids] }, person, what } },
      { $group: { _id: '$id', at: { $max: '$at' } } },
    ]);
  return new Map((await looks.toArray()).map(({ _id, at }) => [_id, at.getTime()]));
}
