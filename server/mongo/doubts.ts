import type { Actor, PersonId } from '../../workflows/domain/case/state.ts';
import { readsOthersDoubts } from '../../workflows/domain/list/doubt/actions.ts';
import type { DoubtEvent } from '../../workflows/domain/list/doubt/events.ts';
import { evolveDoubt } from '../../workflows/domain/list/doubt/evolve.ts';
import { closedDoubtSteps, type DoubtState } from '../../workflows/domain/list/doubt/state.ts';
import type { Filter, Mongo } from './connection.ts';
import { createLifeRecord, type LifeDocument, type LifeEventDocument } from './lives.ts';

export type DoubtDocument = LifeDocument<DoubtState>;
export type DoubtEventDocument = LifeEventDocument<DoubtEvent>;
/** A place in a list: the value it is sorted by, and the number. */
export type DoubtPlace = { at: number; number: string };
export type DoubtPage = { queue: DoubtQueue; size: number; after?: DoubtPlace };
export type DoubtQueue = keyof typeof queues;

/** Waiting for an answer, the first deadline first; and over, the last one first. */
const queues = {
  waiting: { steps: ['open', 'taken'], by: 'dueAt', direction: 1 },
  closed: { steps: closedDoubtSteps, by: 'stepSince', direction: -1 },
} as const;
const countedAtMost = 10_000;

/** Doubts of customs officers about listed entries, each by its number. */
export const doubts = createLifeRecord<DoubtState, DoubtEvent>({
  snapshots: 'doubts',
  events: 'doubtEvents',
  evolve: evolveDoubt,
  contentsIn: (event) => ('text' in event ? [event.text] : []),
});

/** A page of what the person may see. */
export function pageOfDoubts(mongo: Mongo, actor: Actor, { queue, size, after }: DoubtPage): Promise<DoubtDocument[]> {
  const { by, direction } = queues[queue];
  const field = `state.${by}`;
  const beyond = after && [
    { [field]: { [direction === 1 ? '$gt' : '$lt']: after.at } },
    { [field]: after.at, _id: { $gt: after.number } },
  ];
  const filter = { ...inQueue(actor, queue), ...(beyond && { $and: [{ $or: beyond }] }) };
  return snapshots(mongo).find(filter).sort({ [field]: direction, _id: 1 }).limit(size).toArray(); // prettier-ignore
}

/** The doubts about an entry that a person may see, the latest first, a hundred at most. */
export function doubtsAbout(mongo: Mongo, actor: Actor, entry: string): Promise<DoubtDocument[]> {
  const about = { $and: [visibleTo(actor), { 'state.entry': entry }] };
  return snapshots(mongo).find(about).sort({ 'state.raisedAt': -1 }).limit(100).toArray(); // prettier-ignore
}

export function placeOf({ _id: number, state }: DoubtDocument, queue: DoubtQueue): DoubtPlace {
  return { at: state[queues[queue].by], number };
}

/** How many of a list the person may see, counted to 10,000; `which` narrows it. */
export function countDoubts(
  mongo: Mongo,
  actor: Actor,
  { queue, which = {} }: { queue: DoubtQueue; which?: Filter<DoubtDocument> },
): Promise<number> {
  return snapshots(mongo).countDocuments({ $and: [inQueue(actor, queue), which] }, { limit: countedAtMost });
}

/** Answers to an officer's doubts, given since a moment. */
export function answeredSince(mongo: Mongo, officer: PersonId, since: number): Promise<DoubtDocument[]> {
  const filter = { 'state.raisedBy': officer, 'state.step': 'answered', 'state.stepSince': { $gt: since } };
  return snapshots(mongo).find(filter).toArray(); // prettier-ignore
}

/** The same as `canSeeDoubt`, for the database; a test holds them equal. */
export function visibleTo(actor: Actor): Filter<DoubtDocument> {
  const own = actor.roles.includes('customsOfficer') ? [{ 'state.raisedBy': actor.person }] : [];
  const others = readsOthersDoubts(actor) ? [{ 'state.raisedBy': { $ne: actor.person }, 'state.parties': { $nin: actor.interests } }] : []; // prettier-ignore
  const either = [...own, ...others];
  return either.length > 0 ? { $or: either } : { _id: { $in: [] } };
}

function inQueue(actor: Actor, queue: DoubtQueue): Filter<DoubtDocument> {
  return { ...visibleTo(actor), 'state.step': { $in: [...queues[queue].steps] } };
}

const snapshots = (mongo: Mongo) => mongo.collection<DoubtDocument>('doubts');
