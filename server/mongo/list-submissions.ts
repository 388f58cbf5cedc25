import type { Actor } from '../../workflows/domain/case/state.ts';
import { makerRoles, readers } from '../../workflows/domain/list/submission/actions.ts';
import type { SubmissionEvent } from '../../workflows/domain/list/submission/events.ts';
import { evolveSubmission } from '../../workflows/domain/list/submission/evolve.ts';
import type { SubmissionState, SubmissionStep } from '../../workflows/domain/list/submission/state.ts';
import type { Filter, Mongo } from './connection.ts';
import { createLifeRecord, type LifeDocument, type LifeEventDocument } from './lives.ts';

export type SubmissionDocument = LifeDocument<SubmissionState>;
export type SubmissionEventDocument = LifeEventDocument<SubmissionEvent>;

/** Tables that makers offered for the list, each by its number. */
export const listSubmissions = createLifeRecord<SubmissionState, SubmissionEvent>({
  snapshots: 'listSubmissions',
  events: 'listSubmissionEvents',
  evolve: evolveSubmission,
  contentsIn: (event) => [
    ...(event.type === 'TableSubmitted' ? [event.table, ...(event.mapping === undefined ? [] : [event.mapping])] : []),
    ...('note' in event && event.note !== undefined ? [event.note] : []),
  ],
});

/** Which snapshots a person may see. Held equal to `canSeeSubmission` by a test. */
export function visibleSubmissions({ organisation, roles, interests }: Actor): Filter<SubmissionDocument> | undefined {
  if (organisation !== undefined)
    return roles.some((role) => makerRoles.includes(role)) ? { 'state.organisation': organisation } : undefined;
  return roles.some((role) => readers.includes(role)) ? { 'state.parties': { $nin: [...interests] } } : undefined;
}

type Wanted = { steps?: readonly SubmissionStep[]; maker?: string };
export type Place = { updatedAt: number; number: string };

/** A page of what a person may see, the latest change first, one more than asked for if there is one; and how many there are. */
export async function pageOfSubmissions(
  mongo: Mongo,
  visible: Filter<SubmissionDocument>,
  { steps, maker, size, after }: Wanted & { size: number; after?: Place },
): Promise<{ found: SubmissionDocument[]; total: number }> {
  const wanted: Filter<SubmissionDocument> = {
    ...visible,
    ...(steps && { 'state.step': { $in: [...steps] } }),
    ...(maker !== undefined && { 'state.maker': maker }),
  };
  const at = after && new Date(after.updatedAt);
  const behind: Filter<SubmissionDocument> = at
    ? { $or: [{ updatedAt: { $lt: at } }, { updatedAt: at, _id: { $lt: after.number } }] }
    : {};
  const snapshots = mongo.collection<SubmissionDocument>('listSubmissions');
  const [found, total] = await Promise.all([
    snapshots.find({ $and: [wanted, behind] }).sort({ updatedAt: -1, _id: -1 }).limit(size + 1).toArray(),
    snapshots.countDocuments(wanted),
  ]); // prettier-ignore
  return { found, total };
}

/** The tables that rest on a certificate of the case. Each has one row. */
export function tablesRestingOn(mongo: Mongo, caseNumber: string): Promise<SubmissionDocument[]> {
  return listSubmissions.list(mongo, { 'state.basis.caseNumber': caseNumber });
}
