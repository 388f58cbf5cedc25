import type { ClientSession, Mongo } from './connection.ts';

/** What a record names is kept for ever. In the transaction that records it, so that no crash leaves it to be collected. */
export async function pin(mongo: Mongo, ids: readonly string[], session: ClientSession): Promise<void> {
  if (ids.length === 0) return;
  for (const name of ['contents', 'files'])
    await mongo
      .collection<{ _id: string }>(name)
      .updateMany({ _id: { $in: [...ids] }, pinned: false }, { $set: { pinned: true } }, { session });
}
