import { isDuplicate, type Mongo } from './connection.ts';

/** That a case was opened for a row which an expert referred. `_id` is the row's; each row leads to one case. */
export type ListCaseLink = { _id: string; submission: string; row: number; caseNumber: string; at: Date };

/** Links a row to its case, once. False when the row has another case, or the case another row. */
export async function linkRowToCase(mongo: Mongo, { _id, ...link }: ListCaseLink): Promise<boolean> {
  const write = links(mongo).updateOne({ _id }, { $setOnInsert: link }, { upsert: true });
  await write.catch((error: unknown) => {
    if (!isDuplicate(error)) throw error;
  });
  return (await links(mongo).findOne({ _id }))?.caseNumber === link.caseNumber;
}

/** The number of the case of each of these rows that has one. */
export async function findCasesOfRows(mongo: Mongo, ids: readonly string[]): Promise<Map<string, string>> {
  const found = await links(mongo).find({ _id: { $in: [...ids] } }).toArray(); // prettier-ignore
  return new Map(found.map(({ _id, caseNumber }) => [_id, caseNumber]));
}

/** The row for which a case was opened. */
export async function findRowOfCase(mongo: Mongo, caseNumber: string): Promise<ListCaseLink | undefined> {
  return (await links(mongo).findOne({ caseNumber })) ?? undefined;
}

const links = (mongo: Mongo) => mongo.collection<ListCaseLink>('listCaseLinks');
