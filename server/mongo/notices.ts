import type { CaseState, PersonId } from '../../workflows/domain/case/state.ts';
import { cases } from './cases.ts';
import type { CaseEventDocument } from './case-events.ts';
import type { Mongo } from './connection.ts';
import { deliverOutbox, type OutboxDocument } from './outbox.ts';

/** A line on a person's page: this happened on that case. `_id` `<eventId>:<person>`; the words are made from `type` when shown. */
export type NoticeDocument = {
  _id: string;
  person: PersonId;
  caseNumber: string;
  seq: number;
  type: string;
  at: Date;
  readAt?: Date;
};

/** Turns recorded events into notices for everybody the case concerns but who did it. Returns how many events it handled. */
export async function deliverNotices(mongo: Mongo): Promise<number> {
  return deliverOutbox(mongo, { notices: (rows) => deliver(mongo, rows) });
}

/** A person's notices, latest first, at most `limit`. Whoever shows one checks first that the case is still visible. */
export async function findNotices(mongo: Mongo, person: PersonId, limit = 50): Promise<NoticeDocument[]> {
  return notices(mongo).find({ person }).sort({ at: -1, _id: -1 }).limit(limit).toArray(); // prettier-ignore
}

async function deliver(mongo: Mongo, rows: readonly OutboxDocument[]): Promise<void> {
  const ids = rows.map(({ caseNumber, seq }) => `${caseNumber}:${seq}`);
  const caseNumbers = [...new Set(rows.map((row) => row.caseNumber))];
  const events = await mongo.collection<CaseEventDocument>('caseEvents').find({ _id: { $in: ids } }).toArray(); // prettier-ignore
  if (events.length < ids.length)
    throw new Error(`The outbox names ${ids.length} events, ${events.length} are recorded`);
  const snapshots = await cases(mongo)
    .find({ _id: { $in: caseNumbers } })
    .toArray();
  const states = new Map(snapshots.map(({ _id, state }) => [_id, state]));
  const due = events.flatMap((event) => noticesOf(event, states.get(event.caseNumber)));
  if (due.length === 0) return;
  await notices(mongo).bulkWrite(
    due.map(({ _id, ...notice }) => ({ updateOne: { filter: { _id }, update: { $setOnInsert: notice }, upsert: true } })),
    { ordered: false },
  ); // prettier-ignore
}

function noticesOf({ _id, caseNumber, seq, event }: CaseEventDocument, state: CaseState | undefined): NoticeDocument[] {
  if (!state) throw new Error(`${_id} is recorded, and its case has no state`);
  const { type, at, by } = event;
  const people = concerned(state).filter((person) => person !== by);
  return people.map((person) => ({ _id: `${_id}:${person}`, person, caseNumber, seq, type, at: new Date(at) }));
}

function concerned({ applicantPeople, assignments }: CaseState): PersonId[] {
  return [...new Set([...applicantPeople, ...assignments.map((one) => one.person)])];
}

const notices = (mongo: Mongo) => mongo.collection<NoticeDocument>('notices');
