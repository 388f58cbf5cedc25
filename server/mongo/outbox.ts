import type { Mongo } from './connection.ts';

/** A row of work that a recorded event owes to a consumer, `_id` `<eventId>:<consumer>`. Written with the event, or not at all;
 *  gone when delivered. */
export type OutboxDocument = { _id: string; consumer: Consumer; caseNumber: string; seq: number; createdAt: Date };
/** Who lives from events. A new one is a line here and a function given to `deliverOutbox`. */
export const consumers = ['notices'] as const;
export type Consumer = (typeof consumers)[number];

export function outboxRows({
  _id,
  caseNumber,
  seq,
}: {
  _id: string;
  caseNumber: string;
  seq: number;
}): OutboxDocument[] {
  const createdAt = new Date();
  return consumers.map((consumer) => ({ _id: `${_id}:${consumer}`, consumer, caseNumber, seq, createdAt }));
}

/** Hands undelivered rows to their consumer, oldest first and all in one call, so that a burst costs a few writes and not a few
 *  a row. A crash between delivery and removal repeats the delivery, so a consumer keys its effect by the row. Returns how many
 *  were handed over. */
export async function deliverOutbox(
  mongo: Mongo,
  deliver: Record<Consumer, (rows: OutboxDocument[]) => Promise<void>>,
  limit = 200,
): Promise<number> {
  const outbox = mongo.collection<OutboxDocument>('outbox');
  const rows = await outbox.find().sort({ createdAt: 1, _id: 1 }).limit(limit).toArray(); // prettier-ignore
  for (const consumer of consumers) {
    const own = rows.filter((row) => row.consumer === consumer);
    if (own.length === 0) continue;
    await deliver[consumer](own);
    await outbox.deleteMany({ _id: { $in: own.map((row) => row._id) } });
  }
  return rows.length;
}

/** Rows that wait since before `old`: their consumer is away or fails. */
export async function countStuck(mongo: Mongo, old: Date): Promise<number> {
  return mongo.collection<OutboxDocument>('outbox').countDocuments({ createdAt: { $lt: old } });
}
