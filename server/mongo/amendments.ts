import type { LegalDate } from '../../workflows/domain/classification/rule-data.ts';
import type { AmendmentEvent } from '../../workflows/domain/amendment/events.ts';
import { evolveAmendment } from '../../workflows/domain/amendment/evolve.ts';
import type { AmendmentState } from '../../workflows/domain/amendment/state.ts';
import type { AmendmentBatch } from '../../workflows/activities.ts';
import { chainOf, genesis } from './chain.ts';
import { isDuplicate, type ClientSession, type Mongo } from './connection.ts';

/** Where an amendment stands. Only `recordAmendment` moves it, and only from its head. */
export type AmendmentDocument = { _id: LegalDate; seq: number; head: string; state: AmendmentState; updatedAt: Date };
/** One link of an amendment's chain, `_id` `<version>:<seq>`; as a case's event. */
export type AmendmentEventDocument = {
  _id: string; version: LegalDate; seq: number; previous: string; hash: string; event: AmendmentEvent;
}; // prettier-ignore

/** Appends events and moves the snapshot in one transaction, if the record still is at `after` and `head`.
 *  A repeat of what is stored returns the same answer; undefined when the record says otherwise, and nothing is written. */
export async function recordAmendmentEvents(
  mongo: Mongo,
  batch: AmendmentBatch,
): Promise<{ seq: number; head: string } | undefined> {
  const { version, after, events } = batch;
  const links = chainOf(batch).map((link) => ({ _id: `${version}:${link.seq}`, version, ...link }));
  const last = links.at(-1);
  if (!last) return { seq: after, head: batch.head };
  const answer = { seq: last.seq, head: last.hash };
  try {
    if (await mongo.transaction((session) => write(mongo, batch, { links, session }))) return answer;
  } catch (error) {
    if (!isDuplicate(error)) throw error; // a repeat that crossed the first one
  }
  const stored = await findAmendmentEvents(mongo, version, after);
  const repeated = events.length > 0 && links.every((link, index) => stored[index]?.hash === link.hash);
  return repeated ? answer : undefined;
}

export async function findAmendment(mongo: Mongo, version: LegalDate): Promise<AmendmentDocument | undefined> {
  return (await amendments(mongo).findOne({ _id: version }, { readConcern: { level: 'majority' } })) ?? undefined;
}

/** All amendments, the latest effective date first. There are a few a year. */
export async function listAmendments(mongo: Mongo): Promise<AmendmentDocument[]> {
  return amendments(mongo).find().sort({ _id: -1 }).toArray(); // prettier-ignore
}

/** The events of an amendment in order, after `after`. */
export async function findAmendmentEvents(
  mongo: Mongo,
  version: LegalDate,
  after = 0,
): Promise<AmendmentEventDocument[]> {
  return amendmentEvents(mongo).find({ version, seq: { $gt: after } }).sort({ seq: 1 }).toArray(); // prettier-ignore
}

/** What a command was answered, also after the run that took it is gone. */
export async function findAmendmentAnswer(
  mongo: Mongo,
  version: LegalDate,
  commandId: string,
): Promise<{ hash: string; version: number } | undefined> {
  const stored = await amendmentEvents(mongo).findOne({ version, 'event.command.id': commandId });
  return stored?.event.command && { hash: stored.event.command.hash, version: stored.seq };
}

type Write = { links: AmendmentEventDocument[]; session: ClientSession };

async function write(mongo: Mongo, { version, after, head }: AmendmentBatch, { links, session }: Write) {
  const snapshot = await amendments(mongo).findOne({ _id: version }, { session });
  if ((snapshot?.seq ?? 0) !== after || (snapshot?.head ?? genesis) !== head) return false;
  const state = links.reduce<AmendmentState | undefined>((before, { event }) => evolveAmendment(before, event), snapshot?.state); // prettier-ignore
  const last = links.at(-1);
  if (!state || !last) throw new Error('A batch without events has no next snapshot');
  const next = { seq: last.seq, head: last.hash, state, updatedAt: new Date(last.event.at) };
  await amendments(mongo).updateOne({ _id: version }, { $set: next }, { session, upsert: true });
  await amendmentEvents(mongo).insertMany(links, { session });
  await mongo
    .collection<{ _id: string }>('contents')
    .updateMany({ _id: { $in: draftsIn(links) }, pinned: false }, { $set: { pinned: true } }, { session });
  return true;
}

/** What an event names is kept for ever. */
function draftsIn(links: readonly AmendmentEventDocument[]): string[] {
  return links.flatMap(({ event }) => ('draft' in event ? [event.draft] : []));
}

const amendments = (mongo: Mongo) => mongo.collection<AmendmentDocument>('amendments');
const amendmentEvents = (mongo: Mongo) => mongo.collection<AmendmentEventDocument>('amendmentEvents');
