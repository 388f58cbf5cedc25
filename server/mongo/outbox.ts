import type { CaseEvent } from '../../workflows/domain/case/events.ts';
import type { Mongo } from './connection.ts';

/** A row of work that a recorded event owes to a consumer, `_id` `<eventId>:<consumer>`. Written with the event, or not at all;
 *  gone when delivered. */
export type OutboxDocument = { _id: string; consumer: Consumer; caseNumber: string; seq: number; createdAt: Date };
/** Who lives from events. A new one is a line here and below, and a function given to `deliverOutbox`. */
export const consumers = ['notices', 'listedEntries'] as const;
export type Consumer = (typeof consumers)[number];

type Recorded = { _id: string; caseNumber: string; seq: number; event: Pick<CaseEvent, 'type'> };
/** Which events a consumer lives from. */
const wanted: Record<Consumer, (event: Recorded['event']) => boolean> = {
  notices: () => true,
  listedEntries: ({ type }) => type === 'CertificateRevoked',
};

export function outboxRows({ _id, caseNumber, seq, event }: Recorded): OutboxDocument[] {
  const createdAt = new Date();
  return consumers
    .filter((consumer) => wanted[consumer](event))
    .map((consumer) => ({ _id: `${_id}:${consumer}`, consumer, caseNumber, seq, createdAt }));
}

/** Hands a consumer its undelivered rows, oldest first and all in one call, so that a burst costs a few writes and not a few a row. A
 *  crash between delivery and removal repeats the delivery, so a consumer keys its effect by the row. Returns how many were handed over. */
export async function deliverOutbox(
  mongo: Mongo,
  consumer: Consumer,
  deliver: (rows: OutboxDocument[]) => Promise<void>,
  limit = 200,
): Promise<number> {
  const outbox = mongo.collection<OutboxDocument>('outbox');
  const rows = await outbox.find({ consumer }).sort({ createdAt: 1, _id: 1 }).limit(limit).toArray(); // prettier-ignore
  if (rows.length === 0) return 0;
  await deliver(rows);
  await outbox.deleteMany({ _id: { $in: rows.map((row) => row._id) } });
  return rows.length;
}

/** Rows that wait since before `old`: their consumer is away or fails. */
export async function countStuck(mongo: Mongo, old: Date): Promise<number> {
  return mongo.collection<OutboxDocument>('outbox').countDocuments({ createdAt: { $lt: old } });
}
