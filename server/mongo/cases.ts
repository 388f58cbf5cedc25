import type { Actor, CaseState, Step } from '../../workflows/domain/case/state.ts';
import { approverSteps } from '../../workflows/domain/case/visibility.ts';
import { genesis } from './chain.ts';
import type { ClientSession, Filter, Mongo } from './connection.ts';

/** The snapshot of a case. Opened with version 0 and no state; only `recordEvents` moves it, and only under its epoch and head.
 *  The fields after `state` are derived from it, for indexes. */
export type CaseDocument = {
  _id: string; epoch: number; version: number; head: string; openedAt: Date; state?: CaseState;
  /** Until when the process that took the epoch may start its run undisturbed. */
  claimedUntil?: Date;
  /** Set when run and record disagreed under the same epoch: nobody wakes the case until a person resumed it. */
  halted?: { after: number; at: Date };
  organisation?: string; step?: Step; parties?: string[]; assigned?: string[]; updatedAt?: Date;
}; // prettier-ignore
/** A case that has at least one event. */
export type RecordedCase = CaseDocument & { state: CaseState };
export type CaseQuery = {
  viewer: Actor;
  steps?: readonly Step[];
  assignedTo?: string;
  /** Only those whose certificate somebody else proposed to revoke. */
  notProposedBy?: string;
  after?: CaseCursor;
  limit: number;
};
export type CaseCursor = { updatedAt: number; caseNumber: string };

/** Longer than the deadline of the calls to Temporal in between, shorter than anybody's patience. */
const claimMs = 6_000;

/** The snapshot whoever may look at it; undefined while nothing is recorded. Read from the primary, majority. */
export async function findCase(mongo: Mongo, caseNumber: string): Promise<RecordedCase | undefined> {
  const found = await cases(mongo).findOne({ _id: caseNumber }, { readConcern: { level: 'majority' } });
  return found && isRecorded(found) ? found : undefined;
}

/** The certificates that cases revoked in any round. */
export async function certificatesRevokedBy(mongo: Mongo, caseNumbers: readonly string[]): Promise<string[]> {
  const filter = { _id: { $in: [...caseNumbers] }, 'state.revokedNumbers': { $exists: true } };
  const found = cases(mongo).find(filter, { projection: { 'state.revokedNumbers': 1 }, readConcern: { level: 'majority' } }); // prettier-ignore
  return (await found.toArray()).flatMap(({ state }) => state?.revokedNumbers ?? []);
}

/** The snapshot, if the viewer may know of it; not yours is not there. */
export async function findVisibleCase(
  mongo: Mongo,
  caseNumber: string,
  viewer: Actor,
): Promise<RecordedCase | undefined> {
  const found = await cases(mongo).findOne({ $and: [{ _id: caseNumber }, visibleTo(viewer)] });
  return found && isRecorded(found) ? found : undefined;
}

/** A page of what the viewer may see, last changed first, at most `limit` (100). Keyset: pass the cursor of the last row. */
export async function listCases(mongo: Mongo, { after, limit, ...query }: CaseQuery): Promise<RecordedCase[]> {
  const filter: Filter<CaseDocument> = { $and: [...selected(query), ...(after ? [olderThan(after)] : [])] };
  const found = await cases(mongo).find(filter).sort({ updatedAt: -1, _id: -1 }).limit(Math.min(limit, 100)).toArray();
  return found.filter(isRecorded);
}

/** How many cases of these the viewer may see, at most `limit`: nobody waits for an exact million. */
export async function countCases(mongo: Mongo, { limit, ...query }: Omit<CaseQuery, 'after'>): Promise<number> {
  return cases(mongo).countDocuments({ $and: selected(query) }, { limit });
}

/** The filter twin of `canSee` in workflows/domain/case/visibility.ts; a property test holds them equal. */
export function visibleTo(viewer: Actor): Filter<CaseDocument> {
  const own: Filter<CaseDocument> = { version: { $gt: 0 }, organisation: viewer.organisation ?? '' };
  const others: Filter<CaseDocument> = {
    version: { $gt: 0 },
    organisation: { $ne: viewer.organisation ?? '' },
    parties: { $nin: viewer.interests },
  };
  const isApplicant = viewer.organisation !== undefined && has(viewer, 'clerk', 'classificationOfficer');
  const seesAll = has(viewer, 'coordinator', 'auditor');
  const reasons: Filter<CaseDocument>[] = [
    { assigned: viewer.person },
    ...(has(viewer, 'approver')
      ? [{ step: { $in: [...approverSteps] } }, { 'state.earlierCertificates.number': { $exists: true } }]
      : []),
  ];
  return { $or: [...(isApplicant ? [own] : []), seesAll ? others : { $and: [others, { $or: reasons }] }] };
}

/** The fields of the snapshot that are derived from the state. */
export function indexed(
  state: CaseState,
): Required<Pick<CaseDocument, 'organisation' | 'step' | 'parties' | 'assigned'>> {
  const { organisation, step, parties, assignments } = state;
  return { organisation, step, parties: [...parties], assigned: [...new Set(assignments.map((one) => one.person))] };
}

/** Opens the record of a new case: version 0 under epoch 1, so that the first run may write and no second one. */
export async function openCaseRecords(
  mongo: Mongo,
  caseNumbers: readonly string[],
  session: ClientSession,
): Promise<void> {
  const openedAt = new Date();
  await cases(mongo).insertMany(caseNumbers.map((number) => ({ _id: number, epoch: 1, version: 0, head: genesis, openedAt })), { session }); // prettier-ignore
}

/** Takes the next epoch: from now on no earlier run can write. With `seen`, only if the epoch is still that and nobody is
 *  starting a run. Returns the snapshot as the new run must continue it; undefined when there is nothing to take. */
export async function claimEpoch(mongo: Mongo, caseNumber: string, seen?: number): Promise<CaseDocument | undefined> {
  const now = Date.now();
  const free: Filter<CaseDocument> = {
    epoch: seen ?? 0,
    $or: [{ claimedUntil: { $exists: false } }, { claimedUntil: { $lt: new Date(now) } }],
  };
  const filter: Filter<CaseDocument> = seen === undefined ? { _id: caseNumber } : { $and: [{ _id: caseNumber }, free] };
  const update = {
    $inc: { epoch: 1 },
    $set: { claimedUntil: new Date(now + claimMs) },
    $unset: { halted: '' as const },
  };
  return (await cases(mongo).findOneAndUpdate(filter, update, { returnDocument: 'after' })) ?? undefined;
}

/** The run of this epoch is started. */
export async function releaseClaim(mongo: Mongo, { _id, epoch }: CaseDocument): Promise<void> {
  await cases(mongo).updateOne({ _id, epoch }, { $unset: { claimedUntil: '' } });
}

/** Run and record disagree: the case stops, and reconciliation shows it. A run of an old epoch is no reason to. */
export async function haltCase(
  mongo: Mongo,
  { caseNumber, epoch, after }: { caseNumber: string; epoch: number; after: number },
): Promise<void> {
  await cases(mongo).updateOne({ _id: caseNumber, epoch }, { $set: { halted: { after, at: new Date() } } });
}

export const cases = (mongo: Mongo) => mongo.collection<CaseDocument>('cases');

function isRecorded(document: CaseDocument): document is RecordedCase {
  return document.state !== undefined;
}

function selected({
  viewer,
  steps,
  assignedTo,
  notProposedBy,
}: Pick<CaseQuery, 'viewer' | 'steps' | 'assignedTo' | 'notProposedBy'>): Filter<CaseDocument>[] {
  return [
    visibleTo(viewer),
    ...(steps ? [{ step: { $in: [...steps] } }] : []),
    ...(assignedTo ? [{ assigned: assignedTo }] : []),
    ...(notProposedBy ? [{ 'state.revocation.by': { $exists: true, $ne: notProposedBy } }] : []),
  ];
}

function olderThan({ updatedAt, caseNumber }: CaseCursor): Filter<CaseDocument> {
  const at = new Date(updatedAt);
  return { $or: [{ updatedAt: { $lt: at } }, { updatedAt: at, _id: { $lt: caseNumber } }] };
}

const has = (viewer: Actor, ...roles: Actor['roles']) => viewer.roles.some((role) => roles.includes(role));
