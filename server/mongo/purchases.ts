import type { MemberClass } from '../sheets/prices.ts';
import { isDuplicate, type Mongo } from './connection.ts';

/** Who bought which edition of what at which price; `subject` is a form number or the id of a guidance article. Only ever added to. */
export type Purchase = {
  organisation: string; person: string; commandId: string; subject: string; edition: string; memberClass: MemberClass; priceYen: number; at: Date;
}; // prettier-ignore
type PurchaseDocument = Purchase & { _id: string };

/** Records a purchase once per company and edition; a repeat gives the first one. */
export async function recordPurchase(mongo: Mongo, purchase: Purchase): Promise<Purchase> {
  const _id = idOf(purchase);
  await purchases(mongo).insertOne({ _id, ...purchase }).catch((error: unknown) => {
    if (!isDuplicate(error)) throw error; // bought before, or at the same moment by a colleague
  }); // prettier-ignore
  const recorded = await findPurchase(mongo, purchase);
  if (!recorded) throw new Error(`The purchase ${_id} is not there after it was recorded`);
  return recorded;
}

export async function findPurchase(
  mongo: Mongo,
  key: Pick<Purchase, 'organisation' | 'subject' | 'edition'>,
): Promise<Purchase | undefined> {
  return (await purchases(mongo).findOne({ _id: idOf(key) })) ?? undefined;
}

/** What a company has bought, oldest first. */
export async function purchasesOf(mongo: Mongo, organisation: string): Promise<Purchase[]> {
  return purchases(mongo).find({ organisation }).sort({ at: 1 }).toArray(); // prettier-ignore
}

/** Sheets alone were sold once, under `form`. Repeatable. */
export async function renamePurchasedForms(mongo: Mongo): Promise<void> {
  await purchases(mongo).updateMany({ form: { $exists: true } }, { $rename: { form: 'subject' } });
}

const idOf = ({ organisation, subject, edition }: Pick<Purchase, 'organisation' | 'subject' | 'edition'>) =>
  `${organisation}:${subject}/${edition}`;
const purchases = (mongo: Mongo) => mongo.collection<PurchaseDocument>('purchases');
