import { allowedReleaseActions, mayReadReleases, releasesOpenTo } from '../../workflows/domain/list/release/actions.ts';
import { appendedLeaves, leavesOf } from '../../workflows/domain/list/release/progress.ts';
import type {
  ListLogCheckResolvers,
  ListReleaseEventResolvers,
  ListReleaseResolvers,
  QueryResolvers,
} from '../generated/resolvers.ts';
import { latestReleases, listReleases, type ReleaseDocument } from '../mongo/list-releases.ts';
import { findLogCheck } from '../mongo/log-checks.ts';
import { requireViewer, type Context } from './context.ts';
import { leftOutOf } from './left-out.ts';
import { instant } from './scalars.ts';

const pageSize = 50;

/** The release, for those who may read releases; not yours is not there. */
export async function releaseFor(context: Context, life: string): Promise<ReleaseDocument | undefined> {
  return mayReadReleases(requireViewer(context)) ? listReleases.find(context.world.mongo, life) : undefined;
}

export const listReleaseQueries = {
  listReleases: async (_parent, { before, allowing }, context) => {
    const viewer = requireViewer(context);
    const open = allowing ? releasesOpenTo(allowing, viewer) : undefined;
    if (!mayReadReleases(viewer) || (allowing && !open)) return [];
    return latestReleases(context.world.mongo, { before: before ?? undefined, open, limit: pageSize });
  },
  listRelease: async (_parent, { id }, context) => (await releaseFor(context, id)) ?? null,
  listLogCheck: async (_parent, _args, context) =>
    mayReadReleases(requireViewer(context)) ? ((await findLogCheck(context.world.mongo)) ?? null) : null,
} satisfies QueryResolvers;

export const listReleaseResolvers = {
  id: ({ _id }) => _id,
  list: ({ state }) => state.list,
  number: ({ state }) => state.number,
  kind: ({ state }) => state.kind,
  step: ({ state }) => state.step,
  stepSince: ({ state }) => instant(state.stepSince),
  askedBy: ({ state }) => (state.askedBy === 'system' ? null : state.askedBy),
  askedAt: ({ state }) => instant(state.askedAt),
  confirmedBy: ({ state }) => state.confirmedBy ?? null,
  change: ({ state }) => state.change ?? null,
  publicationMonth: ({ state }) => state.publication?.yearMonth ?? null,
  publishedAt: ({ state }) => (state.publication ? instant(state.publication.at) : null),
  entries: ({ state }) => leavesOf(state),
  appended: ({ state }) => appendedLeaves(state),
  tables: ({ state }, _args, { world }) =>
    (state.plan?.tables ?? []).map((table) => ({ ...table, leftOut: leftOutOf(world.lists, table.leftOut, onDayOf(state)) })),
  leftOut: ({ state }, _args, { world }) => leftOutOf(world.lists, state.plan?.leftOut ?? {}, onDayOf(state)),
  treeSize: ({ state }) => state.head?.size ?? null,
  root: ({ state }) => state.head?.root ?? null,
  blocked: ({ state: { blocked } }) => (blocked ? { reason: blocked.reason, since: instant(blocked.since) } : null),
  revision: ({ seq }) => seq,
  events: ({ _id }, _args, { world }) => listReleases.eventsOf(world.mongo, _id),
  allowedActions: ({ state }, _args, context) => allowedReleaseActions(state, requireViewer(context)),
} satisfies ListReleaseResolvers; // prettier-ignore

function onDayOf({ list, publication, askedAt }: ReleaseDocument['state']) {
  return { list, at: publication?.at ?? askedAt };
}

export const listReleaseEventResolvers = {
  type: ({ event }) => event.type,
  at: ({ event }) => instant(event.at),
  by: ({ event }) => (event.by === 'system' ? null : event.by),
} satisfies ListReleaseEventResolvers;

export const listLogCheckResolvers = {
  checkedAt: ({ checkedAt }) => instant(checkedAt.getTime()),
  treeSize: ({ size }) => size,
  faults: ({ count }) => count,
  samples: ({ faults }) => faults,
} satisfies ListLogCheckResolvers;
