import type { Actor } from '../../workflows/domain/case/state.ts';
import { readsOthersDoubts } from '../../workflows/domain/list/doubt/actions.ts';
import type { DoubtEvent } from '../../workflows/domain/list/doubt/events.ts';
import { evolveDoubt } from '../../workflows/domain/list/doubt/evolve.ts';
import { closedDoubtSteps, type DoubtState } from '../../workflows/domain/list/doubt/state.ts';
import type { Filter, Mongo } from './connection.ts';
import { createLifeRecord, type LifeDocument, type LifeEventDocument } from './lives.ts';

export type DoubtDocument = LifeDocument<DoubtState>;
export type DoubtEventDocument = LifeEventDocument<DoubtEvent>;
/** Those that wait for an answer, and those that are over. */
export type DoubtQueue = 'waiting' | 'closed';
export type ClosedBefore = { stepSince: number; number: string };

/** Doubts of customs officers about listed entries, each by its number. */
export const doubts = createLifeRecord<DoubtState, DoubtEvent>({
  snapshots: 'doubts',
  events: 'doubtEvents',
  evolve: evolveDoubt,
  contentsIn: (event) => ('text' in event ? [event.text] : []),
});

/** All that wait for an answer and the person may see, the first deadline first. */
export function waitingDoubts(mongo: Mongo, actor: Actor): Promise<DoubtDocument[]> {
  const filter = { ...visibleTo(actor), 'state.step': { $in: ['open', 'taken'] } };
  return snapshots(mongo).find(filter).sort({ 'state.dueAt': 1, _id: 1 }).toArray(); // prettier-ignore
}

/** Those that are over and the person may see, the last one first, after the end of the page before. */
export function closedDoubts(
  mongo: Mongo,
  actor: Actor,
  { size, before }: { size: number; before?: ClosedBefore },
): Promise<DoubtDocument[]> {
  const later = before && [
    { 'state.stepSince': { $lt: before.stepSince } },
    { 'state.stepSince': before.stepSince, _id: { $gt: before.number } },
  ];
  const filter = { ...visibleTo(actor), 'state.step': { $in: [...closedDoubtSteps] }, ...(later && { $and: [{ $or: later }] }) }; // prettier-ignore
  return snapshots(mongo).find(filter).sort({ 'state.stepSince': -1, _id: 1 }).limit(size).toArray(); // prettier-ignore
}

/** The same as `canSeeDoubt`, for the database; a test holds them equal. */
export function visibleTo(actor: Actor): Filter<DoubtDocument> {
  const own = actor.roles.includes('customsOfficer') ? [{ 'state.raisedBy': actor.person }] : [];
  const others = readsOthersDoubts(actor) ? [{ 'state.raisedBy': { $ne: actor.person }, 'state.parties': { $nin: actor.interests } }] : []; // prettier-ignore
  const either = [...own, ...others];
  return either.length > 0 ? { $or: either } : { _id: { $in: [] } };
}

const snapshots = (mongo: Mongo) => mongo.collection<DoubtDocument>('doubts');
