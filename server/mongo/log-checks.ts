import type { Mongo } from './connection.ts';

/** What the last verification of the log found. `faults` are its first sentences, `count` how many there were. */
export type LogCheck = { _id: 'log'; checkedAt: Date; tookMs: number; size: number; root: string; count: number; faults: string[] }; // prettier-ignore
type CheckRequest = { _id: 'asked'; askedAt: Date };
const faultsMax = 20;

export async function findLogCheck(mongo: Mongo): Promise<LogCheck | undefined> {
  const stored = await mongo.collection<LogCheck>('listLogChecks').findOne({ _id: 'log' }, { readConcern: { level: 'majority' } }); // prettier-ignore
  return stored ?? undefined;
}

export async function keepLogCheck(
  mongo: Mongo,
  { faults, ...check }: { checkedAt: Date; tookMs: number; size: number; root: string; faults: readonly string[] },
): Promise<void> {
  const kept = { ...check, count: faults.length, faults: faults.slice(0, faultsMax) };
  await mongo.collection<LogCheck>('listLogChecks').updateOne({ _id: 'log' }, { $set: kept }, { upsert: true });
}

/** Asks for a check before its time, as after a repair. */
export async function askLogCheck(mongo: Mongo): Promise<void> {
  await mongo
    .collection<CheckRequest>('listLogChecks')
    .updateOne({ _id: 'asked' }, { $set: { askedAt: new Date() } }, { upsert: true });
}

export async function logCheckAskedAt(mongo: Mongo): Promise<number> {
  const asked = await mongo.collection<CheckRequest>('listLogChecks').findOne({ _id: 'asked' });
  return asked?.askedAt.getTime() ?? 0;
}
