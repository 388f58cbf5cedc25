import type { Mongo } from './connection.ts';

/** How far the judging of a table has come: rows judged, and bytes of the file that were read. Only for whoever waits. */
export type ListProgress = { _id: string; rows: number; bytes: number; size: number };

export async function noteProgress(mongo: Mongo, { _id, ...progress }: ListProgress, w: 1 | 'majority'): Promise<void> {
  await listProgress(mongo).updateOne({ _id }, { $set: progress }, { upsert: true, writeConcern: { w } });
}

export async function findProgress(mongo: Mongo, submission: string): Promise<ListProgress | undefined> {
  return (await listProgress(mongo).findOne({ _id: submission })) ?? undefined;
}

const listProgress = (mongo: Mongo) => mongo.collection<ListProgress>('listProgress');
