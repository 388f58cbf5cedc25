import { allowedDoubtActions, canSeeDoubt, readsDoubts } from '../../workflows/domain/list/doubt/actions.ts';
import type { DoubtState } from '../../workflows/domain/list/doubt/state.ts';
import type { Actor } from '../../workflows/domain/case/state.ts';
import type {
  DoubtAnswerResolvers, DoubtedEntryResolvers, DoubtEventResolvers, DoubtResolvers, QueryResolvers,
} from '../generated/resolvers.ts'; // prettier-ignore
import { findEntry } from '../lookup/look-up.ts';
import { countDoubts, doubts, pageOfDoubts, placeOf, type DoubtDocument } from '../mongo/doubts.ts';
import { logAccess } from '../mongo/people.ts';
import type { World } from '../world.ts';
import { requireViewer, type Context } from './context.ts';
import { pageSize } from './cursors.ts';
import { instant } from './scalars.ts';
import { entryFor } from './visible-entry.ts';

export const doubtOwner = (number: string): string => `doubt/${number}`;

/** The doubt, for those who may see it; not yours is not there. */
export async function doubtFor({ world }: Pick<Context, 'world'>, viewer: Actor, number: string): Promise<DoubtDocument | undefined> {
  const found = await doubts.find(world.mongo, number);
  return found && canSeeDoubt(found.state, viewer) ? found : undefined;
} // prettier-ignore

export const doubtQueries = {
  doubts: async (_parent, { queue, first, after }, context) => {
    const { world, cursors } = context;
    const viewer = requireViewer(context);
    const size = pageSize(first);
    const [at, number] = after ? cursors.open(after) : [];
    const place = after ? { after: { at: Number(at), number: String(number) } } : {};
    const rows = readsDoubts(viewer) ? await pageOfDoubts(world.mongo, viewer, { queue, size: size + 1, ...place }) : [];
    const edges = rows.slice(0, size).map((node) => {
      const stands = placeOf(node, queue);
      return { node, cursor: cursors.sign([stands.at, stands.number]) };
    });
    await logAccess(world.mongo, { person: viewer.person, what: 'doubtList', ids: edges.map(({ node }) => node._id) });
    const pageInfo = {
      hasNextPage: rows.length > size,
      hasPreviousPage: Boolean(after),
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    };
    return { edges, pageInfo, totalCount: await countDoubts(world.mongo, viewer, { queue }) };
  },
  doubt: async (_parent, { number }, context) => {
    const viewer = requireViewer(context);
    const found = await doubtFor(context, viewer, number);
    if (found) await logAccess(context.world.mongo, { person: viewer.person, what: 'doubt', ids: [number] });
    return found ?? null;
  },
} satisfies QueryResolvers; // prettier-ignore

export const doubtResolvers = {
  number: ({ _id }) => _id,
  step: ({ state }) => state.step,
  stepSince: ({ state }) => instant(state.stepSince),
  subject: ({ state }) => state,
  reason: ({ state }) => state.reason,
  text: ({ state }, _args, { world }) => textOf(world, state, state.text),
  raisedBy: ({ state }) => state.raisedBy,
  raisedAt: ({ state }) => instant(state.raisedAt),
  dueAt: ({ state }) => instant(state.dueAt),
  overdueSince: ({ state: { overdueSince } }) => (overdueSince === undefined ? null : instant(overdueSince)),
  takenBy: ({ state }, _args, context) => shown(state, state.taker, context),
  answer: ({ state }) => (state.answer ? { state, answer: state.answer } : null),
  withdrawnBecause: ({ state }) => state.withdrawn ?? null,
  events: async ({ state, _id }, _args, { world }) =>
    (await doubts.eventsOf(world.mongo, _id)).map((recorded) => ({ state, recorded })),
  revision: ({ seq }) => seq,
  allowedActions: ({ state }, _args, context) => allowedDoubtActions(state, requireViewer(context)),
} satisfies DoubtResolvers;

export const doubtedEntryResolvers = {
  manufacturer: ({ entry }, _args, { world, receivedAt }) =>
    entryAt(world, entry, receivedAt)?.manufacturer ?? entry.split('/')[1] ?? '',
  partNumber: ({ entry }, _args, { world, receivedAt }) =>
    entryAt(world, entry, receivedAt)?.partNumber ?? entry.split('/').slice(2).join('/'),
  asOf: ({ asOf }) => instant(asOf),
  whenAsked: ({ entry, asOf }, _args, { world }) => entryAt(world, entry, asOf),
  now: ({ entry }, _args, { world, receivedAt }) => entryAt(world, entry, receivedAt),
  listed: async ({ entry }, _args, context) => (await entryFor(context, entry)) ?? null,
} satisfies DoubtedEntryResolvers;

export const doubtAnswerResolvers = {
  outcome: ({ answer }) => answer.outcome,
  reason: ({ answer }) => answer.reason,
  text: ({ state, answer }, _args, { world }) => textOf(world, state, answer.text),
  by: ({ state, answer }, _args, context) => shown(state, answer.by, context),
  at: ({ answer }) => instant(answer.at),
  release: ({ answer }) => answer.release ?? null,
} satisfies DoubtAnswerResolvers;

export const doubtEventResolvers = {
  seq: ({ recorded }) => recorded.seq,
  type: ({ recorded }) => recorded.event.type,
  at: ({ recorded }) => instant(recorded.event.at),
  by: ({ state, recorded: { event } }, _args, context) =>
    event.by === 'system' ? null : shown(state, event.by, context),
  hash: ({ recorded }) => recorded.hash,
} satisfies DoubtEventResolvers;

/** The answer is CISTEC's: its officer is not told which expert gave it. */
function shown({ raisedBy }: DoubtState, person: string | undefined, context: Context): string | null {
  if (person === undefined) return null;
  return requireViewer(context).person === raisedBy && person !== raisedBy ? null : person;
}

async function textOf({ contents }: World, { number }: DoubtState, id: string): Promise<string | null> {
  const text = await contents.find(doubtOwner(number), id);
  return typeof text === 'string' ? text : null;
}

function entryAt({ list }: World, entry: string, at: number) {
  const index = list.index();
  const found = findEntry(index, { entry, asOf: instant(at) });
  return found ? { ...found, treeSize: index.treeSize } : null;
}
