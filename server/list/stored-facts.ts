import type { Offer } from '../../workflows/domain/list/criteria/offer.ts';
import type { ListEntry } from '../mongo/list-entries.ts';
import { offerIn, rowId } from '../mongo/list-rows.ts';
import type { World } from '../world.ts';

type StoredRow = { _id: string; sealed: Buffer };

/** The raw answers by which these entries were judged, by the entry's id; none for one whose row is gone or whose maker's key was
 *  destroyed. Throws when a row was changed. */
export async function storedFacts(
  { mongo, keys, registers }: Pick<World, 'mongo' | 'keys' | 'registers'>,
  entries: readonly ListEntry[],
): Promise<Map<string, Offer['facts']>> {
  const { makers } = await registers.current();
  const rows = await rowsOf(mongo, entries);
  const facts = new Map<string, Offer['facts']>();
  for (const { _id, makerId, submission, row } of entries) {
    const stored = rows.get(rowId(submission, row));
    const organisation = makers.get(makerId)?.organisation;
    const key = stored && organisation !== undefined ? await keys.find(`organisation/${organisation}`) : undefined;
    if (!stored || !key) continue;
    facts.set(_id, offerIn(key, stored).facts);
  }
  return facts;
}

async function rowsOf(mongo: World['mongo'], entries: readonly ListEntry[]): Promise<Map<string, StoredRow>> {
  const ids = entries.map(({ submission, row }) => rowId(submission, row));
  const found = await mongo.collection<StoredRow>('listRows').find({ _id: { $in: ids } }, { promoteBuffers: true, projection: { sealed: 1 } }).toArray(); // prettier-ignore
  return new Map(found.map((one) => [one._id, one]));
}
