import type { CaseEvent } from '../../workflows/domain/case/events.ts';
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
};
/** A notice with the event it tells of. */
export type Notice = NoticeDocument & { recorded: CaseEventDocument };

/** Turns recorded events into notices for everybody the case concerns but who did it. Returns how many events it handled. */
export async function deliverNotices(mongo: Mongo): Promise<number> {
  return deliverOutbox(mongo, 'notices', (rows) => deliver(mongo, rows));
}

/** A person's notices, latest first, at most `limit`. Whoever shows one checks first that the case is still visible. */
export async function findNotices(mongo: Mongo, person: PersonId, limit = 50): Promise<Notice[]> {
  const found = await notices(mongo).find({ person }).sort({ at: -1, _id: -1 }).limit(limit).toArray(); // prettier-ignore
  const events = await findRecorded(mongo, found);
  return found.flatMap((notice) => {
    const recorded = events.get(`${notice.caseNumber}:${notice.seq}`);
    return recorded ? [{ ...notice, recorded }] : [];
  });
}

async function deliver(mongo: Mongo, rows: readonly OutboxDocument[]): Promise<void> {
  const caseNumbers = [...new Set(rows.map((row) => row.caseNumber))];
  const events = await findRecorded(mongo, rows);
  if (events.size < rows.length) throw new Error(`The outbox names ${rows.length} events, ${events.size} are recorded`);
  const snapshots = await cases(mongo)
    .find({ _id: { $in: caseNumbers } })
    .toArray();
  const states = new Map(snapshots.map(({ _id, state }) => [_id, state]));
  const due = await Promise.all(
    [...events.values()].map(async (event) =>
      noticesOf(event, states.get(event.caseNumber), await proposersOf(mongo, event)),
    ),
  );
  if (due.flat().length === 0) return;
  await notices(mongo).bulkWrite(
    due.flat().map(({ _id, ...notice }) => ({ updateOne: { filter: { _id }, update: { $setOnInsert: notice }, upsert: true } })),
    { ordered: false },
  ); // prettier-ignore
}

async function findRecorded(
  mongo: Mongo,
  named: readonly { caseNumber: string; seq: number }[],
): Promise<Map<string, CaseEventDocument>> {
  const ids = named.map(({ caseNumber, seq }) => `${caseNumber}:${seq}`);
  const found = await mongo.collection<CaseEventDocument>('caseEvents').find({ _id: { $in: ids } }).toArray(); // prettier-ignore
  return new Map(found.map((one) => [one._id, one]));
}

/** Whoever proposed a revocation has no seat in the case, and is to learn how it was decided. */
async function proposersOf(mongo: Mongo, { caseNumber, seq, event }: CaseEventDocument): Promise<CaseEvent['by'][]> {
  if (event.type !== 'RevocationDeclined' && event.type !== 'CertificateRevoked') return [];
  const before = { caseNumber, seq: { $lt: seq }, 'event.type': 'RevocationProposed' as const };
  const proposed = await mongo.collection<CaseEventDocument>('caseEvents').findOne(before, { sort: { seq: -1 } });
  return proposed ? [proposed.event.by] : [];
}

function noticesOf(
  { _id, caseNumber, seq, event }: CaseEventDocument,
  state: CaseState | undefined,
  proposers: readonly CaseEvent['by'][],
): NoticeDocument[] {
  if (!state) throw new Error(`${_id} is recorded, and its case has no state`);
  const { type, at, by } = event;
  const people = [...new Set([...concerned(state), ...proposers])].filter((person) => person !== by);
  return people.map((person) => ({ _id: `${_id}:${person}`, person, caseNumber, seq, type, at: new Date(at) }));
}

function concerned({ applicantPeople, assignments }: CaseState): PersonId[] {
  return [...new Set([...applicantPeople, ...assignments.map((one) => one.person)])];
}

const notices = (mongo: Mongo) => mongo.collection<NoticeDocument>('notices');
