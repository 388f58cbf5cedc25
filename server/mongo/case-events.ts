import type { RecordBatch } from '../../workflows/activities.ts';
import type { CaseEvent } from '../../workflows/domain/case/events.ts';
import { evolve } from '../../workflows/domain/case/evolve.ts';
import type { CaseState } from '../../workflows/domain/case/state.ts';
import { cases, indexed, type CaseDocument } from './cases.ts';
import { chainOf } from './chain.ts';
import { isDuplicate, type ClientSession, type Mongo } from './connection.ts';
import { outboxRows, type OutboxDocument } from './outbox.ts';
import { pin } from './pinned.ts';

/** One link of a case's chain, `_id` `<caseNumber>:<seq>`. `hash` covers `previous` and the canonical bytes of `event`. */
export type CaseEventDocument = {
  _id: string;
  caseNumber: string;
  seq: number;
  previous: string;
  hash: string;
  event: CaseEvent;
};
export type Recorded = { seq: number; head: string };
/** What is stored is not what the run says. The case must halt and a person look: nothing is ever overwritten. */
export type Divergence = { diverged: true; caseNumber: string; after: number };

/** Appends events and moves the snapshot in one transaction, if the record still is at `epoch`, `after` and `head`.
 *  A repeat of what is stored returns the same answer; anything else is a divergence, and nothing is written. */
export async function appendEvents(mongo: Mongo, batch: RecordBatch): Promise<Recorded | Divergence> {
  const { caseNumber } = batch;
  const links = chainOf(batch).map((link) => ({ _id: `${caseNumber}:${link.seq}`, caseNumber, ...link }));
  const last = links.at(-1);
  if (!last) return { seq: batch.after, head: batch.head };
  const answer = { seq: last.seq, head: last.hash };
  try {
    const moved = await mongo.transaction((session) => write(mongo, { batch, links, session }));
    if (moved) return answer;
  } catch (error) {
    if (!isDuplicate(error)) throw error; // a repeat that crossed the first one, or the same command from two runs
  }
  const stored = await findEvents(mongo, { caseNumber, after: batch.after, upTo: last.seq });
  const repeated = stored.length === links.length && links.every((link, index) => stored[index]?.hash === link.hash);
  return repeated ? answer : { diverged: true, caseNumber, after: batch.after };
}

/** The events of a case in order, after `after` (exclusive) up to `upTo`; schema 1 is the only one so far, so nothing is upcast. */
export async function findEvents(
  mongo: Mongo,
  { caseNumber, after = 0, upTo = Number.MAX_SAFE_INTEGER }: { caseNumber: string; after?: number; upTo?: number },
): Promise<CaseEventDocument[]> {
  return caseEvents(mongo).find({ caseNumber, seq: { $gt: after, $lte: upTo } }).sort({ seq: 1 }).toArray(); // prettier-ignore
}

/** What a command was answered, also after the run that took it is gone: `hash` of the command and the version. */
export async function findAnswer(
  mongo: Mongo,
  caseNumber: string,
  commandId: string,
): Promise<{ hash: string; version: number } | undefined> {
  const stored = await caseEvents(mongo).findOne({ caseNumber, 'event.command.id': commandId });
  return stored?.event.command && { hash: stored.event.command.hash, version: stored.seq };
}

/** The last commands of a case, oldest first, for a run that starts anew. */
export async function lastCommands(
  mongo: Mongo,
  caseNumber: string,
  count = 100,
): Promise<{ id: string; hash: string; version: number }[]> {
  const stored = await caseEvents(mongo).find({ caseNumber, 'event.command.id': { $exists: true } }).sort({ seq: -1 }).limit(count).toArray(); // prettier-ignore
  return stored.reverse().flatMap(({ seq, event }) => (event.command ? [{ ...event.command, version: seq }] : []));
}

async function write(
  mongo: Mongo,
  { batch, links, session }: { batch: RecordBatch; links: CaseEventDocument[]; session: ClientSession },
): Promise<boolean> {
  const match = { _id: batch.caseNumber, epoch: batch.epoch, version: batch.after, head: batch.head };
  const snapshot = await cases(mongo).findOne(match, { session });
  if (!snapshot) return false;
  const moved = await cases(mongo).updateOne(match, { $set: next(snapshot, links) }, { session });
  if (moved.matchedCount === 0) return false;
  await caseEvents(mongo).insertMany(links, { session });
  await mongo.collection<OutboxDocument>('outbox').insertMany(links.flatMap(outboxRows), { session });
  await pin(mongo, named(links), session);
  return true;
}

function next(snapshot: CaseDocument, links: readonly CaseEventDocument[]): Partial<CaseDocument> {
  const state = links.reduce<CaseState | undefined>((before, { event }) => evolve(before, event), snapshot.state);
  const last = links.at(-1);
  if (!state || !last) throw new Error('A batch without events has no next snapshot');
  return { version: last.seq, head: last.hash, state, ...indexed(state), updatedAt: new Date(last.event.at) };
}

/** The addresses that events name, each once. */
function named(links: readonly CaseEventDocument[]): string[] {
  return [...new Set(links.flatMap(({ event: { command: _command, ...event } }) => contentIds(event)))];
}

function contentIds(value: unknown): string[] {
  if (typeof value === 'string') return /^[0-9a-f]{64}$/.test(value) ? [value] : [];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(contentIds) : [];
}

const caseEvents = (mongo: Mongo) => mongo.collection<CaseEventDocument>('caseEvents');
