import type { LifeBatch } from '../../workflows/activities.ts';
import { rememberedCommands, type LifeEvent, type RememberedAnswer } from '../../workflows/messages.ts';
import { chainOf, genesis } from './chain.ts';
import { isDuplicate, type ClientSession, type Filter, type Mongo } from './connection.ts';
import { pin } from './pinned.ts';

/** Where a life stands: an amendment, a submission to the list, a release. Only `record` moves it, and only from its head. */
export type LifeDocument<State> = { _id: string; seq: number; head: string; state: State; updatedAt: Date };
/** One link of a life's chain, `_id` `<life>:<seq>`; as a case's event. */
export type LifeEventDocument<Event> = {
  _id: string; life: string; seq: number; previous: string; hash: string; event: Event;
}; // prettier-ignore

type Kind<State, Event> = {
  /** The collections of the snapshots and of the events. */
  readonly snapshots: string;
  readonly events: string;
  readonly evolve: (before: State | undefined, event: Event) => State;
  /** The contents and files that an event names: they are kept for ever. */
  readonly contentsIn: (event: Event) => readonly string[];
};
/** The record of one kind of lives: append-only, chained, with a snapshot that can be made again from the events. */
export type LifeRecord<State, Event> = Kind<State, Event> & {
  /** Appends events and moves the snapshot in one transaction, if the record still is at `after` and `head`.
   *  A repeat of what is stored returns the same answer; undefined when the record says otherwise, and nothing is written. */
  record: (mongo: Mongo, batch: LifeBatch<Event>) => Promise<{ seq: number; head: string } | undefined>;
  find: (mongo: Mongo, life: string) => Promise<LifeDocument<State> | undefined>;
  /** Those that a filter on the snapshots chooses, the last id first. */
  list: (mongo: Mongo, filter?: Filter<LifeDocument<object>>) => Promise<LifeDocument<State>[]>;
  /** The events of a life in order, after `after`. */
  eventsOf: (mongo: Mongo, life: string, after?: number) => Promise<LifeEventDocument<Event>[]>;
  /** The last commands that it took, the oldest first: as many as a run remembers. */
  lastCommands: (mongo: Mongo, life: string) => Promise<RememberedAnswer[]>;
  /** What a command was answered, also after the run that took it is gone. */
  answer: (mongo: Mongo, life: string, commandId: string) => Promise<{ hash: string; version: number } | undefined>;
};

/** `State` and `Event` are what `evolve` says; the driver's types cannot follow a generic one, so they are told here, once. */
export function createLifeRecord<State, Event extends LifeEvent>(kind: Kind<State, Event>): LifeRecord<State, Event> {
  const snapshots = (mongo: Mongo) => mongo.collection<LifeDocument<object>>(kind.snapshots);
  const events = (mongo: Mongo) => mongo.collection<LifeEventDocument<LifeEvent>>(kind.events);
  const eventsOf = async (mongo: Mongo, life: string, after = 0) =>
    (await events(mongo).find({ life, seq: { $gt: after } }).sort({ seq: 1 }).toArray()) as LifeEventDocument<Event>[]; // prettier-ignore

  const write = async (mongo: Mongo, { life, after, head }: LifeBatch<Event>, { links, session }: Write<Event>) => {
    const snapshot = (await snapshots(mongo).findOne({ _id: life }, { session })) as LifeDocument<State> | null;
    if ((snapshot?.seq ?? 0) !== after || (snapshot?.head ?? genesis) !== head) return false;
    const state = links.reduce<State | undefined>((before, { event }) => kind.evolve(before, event), snapshot?.state);
    const last = links.at(-1);
    if (!state || !last) throw new Error('A batch without events has no next snapshot');
    const next = { seq: last.seq, head: last.hash, state, updatedAt: new Date(last.event.at) };
    await snapshots(mongo).updateOne({ _id: life }, { $set: next }, { session, upsert: true });
    await events(mongo).insertMany(links, { session });
    const named = links.flatMap(({ event }) => kind.contentsIn(event));
    await pin(mongo, named, session);
    return true;
  };

  return {
    ...kind,
    eventsOf,
    record: async (mongo, batch) => {
      const { life, after } = batch;
      const links = chainOf(batch).map((link) => ({ _id: `${life}:${link.seq}`, life, ...link }));
      const last = links.at(-1);
      if (!last) return { seq: after, head: batch.head };
      const answer = { seq: last.seq, head: last.hash };
      try {
        if (await mongo.transaction((session) => write(mongo, batch, { links, session }))) return answer;
      } catch (error) {
        if (!isDuplicate(error)) throw error; // a repeat that crossed the first one
      }
      const stored = await eventsOf(mongo, life, after);
      return links.every((link, index) => stored[index]?.hash === link.hash) ? answer : undefined;
    },
    find: async (mongo, life) =>
      ((await snapshots(mongo).findOne({ _id: life }, { readConcern: { level: 'majority' } })) ?? undefined) as LifeDocument<State> | undefined, // prettier-ignore
    list: async (mongo, filter = {}) =>
      (await snapshots(mongo).find(filter).sort({ _id: -1 }).toArray()) as LifeDocument<State>[], // prettier-ignore
    lastCommands: (mongo, life) => lastCommands(mongo, kind.events, life),
    answer: async (mongo, life, commandId) => {
      const stored = await events(mongo).findOne({ life, 'event.command.id': commandId });
      return stored?.event.command && { hash: stored.event.command.hash, version: stored.seq };
    },
  };
}

async function lastCommands(mongo: Mongo, events: string, life: string): Promise<RememberedAnswer[]> {
  const taken = { life, 'event.command.id': { $exists: true } };
  const stored = mongo.collection<LifeEventDocument<LifeEvent>>(events).find(taken).sort({ seq: -1 }).limit(rememberedCommands); // prettier-ignore
  return (await stored.toArray()).reverse().flatMap(({ seq, event }) => (event.command ? [{ ...event.command, version: seq }] : [])); // prettier-ignore
}

type Write<Event> = { links: LifeEventDocument<Event>[]; session: ClientSession };
