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
  return deliverOutbox(mongo, { notices: (row) => deliver(mongo, row) });
}

/** A person's notices, latest first, at most `limit`. Whoever shows one checks first that the case is still visible. */
export async function findNotices(mongo: Mongo, person: PersonId, limit = 50): Promise<NoticeDocument[]> {
  return notices(mongo).find({ person }).sort({ at: -1, _id: -1 }).limit(limit).toArray(); // prettier-ignore
}

async function deliver(mongo: Mongo, { caseNumber, seq }: OutboxDocument): Promise<void> {
  const stored = await mongo.collection<CaseEventDocument>('caseEvents').findOne({ _id: `${caseNumber}:${seq}` });
  const snapshot = await cases(mongo).findOne({ _id: caseNumber });
  if (!stored || !snapshot?.state) throw new Error(`The outbox names ${caseNumber}:${seq}, which is not recorded`);
  const { type, at, by } = stored.event;
  const people = concerned(snapshot.state).filter((person) => person !== by);
  for (const person of people) {
    const _id = `${stored._id}:${person}`;
    await notices(mongo).updateOne(
      { _id },
      { $setOnInsert: { person, caseNumber, seq, type, at: new Date(at) } },
      { upsert: true },
    );
  }
}

function concerned({ applicantPeople, assignments }: CaseState): PersonId[] {
  return [...new Set([...applicantPeople, ...assignments.map((one) => one.person)])];
}

const notices = (mongo: Mongo) => mongo.collection<NoticeDocument>('notices');
