import type { Mongo } from './connection.ts';

type KeyRingDocument = { _id: string; firstUsedAt: Date };

/** Remembers every payload key this installation ever sealed with, by id, and refuses to start when one is missing:
 *  without it, running cases would read their own history as forged. An operator deletes the row of a key that no history needs. */
export async function checkKeyRing(mongo: Mongo, ids: readonly string[]): Promise<void> {
  const ring = mongo.collection<KeyRingDocument>('payloadKeys');
  for (const _id of ids) await ring.updateOne({ _id }, { $setOnInsert: { firstUsedAt: new Date() } }, { upsert: true });
  const missing = await ring.find({ _id: { $nin: [...ids] } }).toArray();
  if (missing.length > 0)
    throw new Error(
      `PAYLOAD_KEY lacks a key that sealed running cases: ${missing.map((one) => one._id).join(', ')}. Add it behind a comma.`,
    );
}
