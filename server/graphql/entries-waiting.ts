import type { Actor } from '../../workflows/domain/case/state.ts';
import { decidesOnEntries } from '../../workflows/domain/list/release/actions.ts';
import { systemSuspensionReasons } from '../../workflows/domain/list/release/state.ts';
import type { EntryTask, QueryResolvers } from '../generated/resolvers.ts';
import { criteriaAt } from '../list/lists.ts';
import type { Filter } from '../mongo/connection.ts';
import { countEntries, expiringWithin, pageByValidity, type ListEntry } from '../mongo/list-entries.ts';
import type { World } from '../world.ts';
import { requireViewer } from './context.ts';
import { pageSize } from './cursors.ts';

const countedAtMost = 10_000;

export const entriesWaitingQueries = {
  listedEntriesWaiting: async (_parent, { task, first, after }, context) => {
    const { world, cursors, receivedAt } = context;
    const viewer = requireViewer(context);
    const size = pageSize(first);
    if (!decidesOnEntries(viewer)) return { totalCount: 0, entries: [], after: null };
    const filter = { $and: [await entriesOf(world, viewer), waitingFor(world, task, receivedAt)] };
    const [validTo, id] = after ? cursors.open(after) : [];
    const place = after ? { validTo: Number(validTo), id: String(id) } : undefined;
    const found = await pageByValidity(world.mongo, { filter, after: place, limit: size + 1 });
    const entries = found.slice(0, size);
    const last = found.length > size ? entries.at(-1) : undefined;
    return {
      totalCount: await countEntries(world.mongo, filter, countedAtMost),
      entries,
      after: last ? cursors.sign([last.validTo.getTime(), last._id]) : null,
    };
  },
} satisfies QueryResolvers;

/** Of a maker its own entries; of CISTEC those in whose maker the person has no interest. */
async function entriesOf({ registers }: World, { organisation, interests }: Actor): Promise<Filter<ListEntry>> {
  const makers = [...(await registers.current()).makers.values()];
  const idsOf = (isTheirs: (of: string) => boolean) => makers.filter((one) => isTheirs(one.organisation)).map(({ id }) => id); // prettier-ignore
  return organisation === undefined
    ? { makerId: { $nin: idsOf((of) => interests.includes(of)) } }
    : { makerId: { $in: idsOf((of) => of === organisation) } };
}

function waitingFor(world: World, task: EntryTask, now: number): Filter<ListEntry> {
  if (task === 'suspendedBySystem') return { standing: 'suspended', reason: { $in: [...systemSuspensionReasons] } };
  return { $or: [...world.lists.keys()].map((list) => leftToPeople(world, list, now)) };
}

/** The yearly verification looks at an entry several times on the first of the days ahead, and takes what can go on: what is left
 *  after that day is left to people. */
function leftToPeople({ lists }: World, list: string, now: number): Filter<ListEntry> {
  return expiringWithin(criteriaAt(lists, list, now).settings.reverification.daysAhead - 1, { list, now });
}
