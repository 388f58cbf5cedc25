import {
  allowedEntryActions,
  mayReadReleases,
  type EntryStanding,
} from '../../workflows/domain/list/release/actions.ts';
import type { Actor } from '../../workflows/domain/case/state.ts';
import type { LoggedChange } from '../../workflows/domain/list/entry-history.ts';
import type {
  ListedChangeResolvers,
  ListedEntryChangeResolvers,
  ListedEntryResolvers,
  QueryResolvers,
} from '../generated/resolvers.ts';
import { isBasisRevoked, restsOnRevoked } from '../list/resting-entries.ts';
import { historyIn } from '../lookup/follow-log.ts';
import { entryRef, findEntry, standingAt, type ListEntry } from '../mongo/list-entries.ts';
import { findVisibleCase } from '../mongo/cases.ts';
import { listSubmissions } from '../mongo/list-submissions.ts';
import { requireViewer, type Context } from './context.ts';
import { releaseFor } from './list-release.ts';
import { instant } from './scalars.ts';

/** The entry of that public name, for CISTEC, the auditor and the people of its maker; not yours is not there. */
export async function entryFor(context: Context, entry: string): Promise<ListEntry | undefined> {
  return visibleEntry(context, await findEntry(context.world.mongo, entryRef(entry)));
}

/** How it stands now, and whose it is: what the rules look at. */
export async function standingOf({ world, receivedAt }: Context, entry: ListEntry): Promise<EntryStanding> {
  const maker = (await world.registers.current()).makers.get(entry.makerId);
  if (!maker) throw new Error(`The register does not know the maker of a listed entry: ${entry.makerId}`);
  const opinionRevoked = await restsOnRevoked(world.mongo, entry);
  return {
    ...standingAt(entry, receivedAt),
    organisation: maker.organisation,
    ...(opinionRevoked && { opinionRevoked }),
  };
}

export const listedEntryQueries = {
  listedEntry: async (_parent, { entry }, context) => {
    requireViewer(context);
    return (await entryFor(context, entry)) ?? null;
  },
} satisfies QueryResolvers;

export const listedEntryResolvers = {
  validTo: ({ validTo }) => instant(validTo.getTime()),
  standing: (entry, _args, { receivedAt }) => standingAt(entry, receivedAt).standing,
  since: ({ since }) => instant(since.getTime()),
  reason: ({ reason }) => reason ?? null,
  publicationMonth: ({ yearMonth }) => yearMonth,
  publicationNumber: ({ number }) => number,
  basis: async ({ submission }, _args, context) => {
    const { mongo } = context.world;
    const table = await listSubmissions.find(mongo, submission);
    if (!table?.state.basis) return null;
    const { certificate: certificateNumber, caseNumber } = table.state.basis;
    const readable = await findVisibleCase(mongo, caseNumber, requireViewer(context));
    return {
      certificateNumber,
      caseNumber: readable ? caseNumber : null,
      isRevoked: await isBasisRevoked(mongo, table.state),
    };
  },
  release: async ({ changedIn }, _args, context) => (await releaseFor(context, changedIn)) ?? null,
  history: ({ entry }, _args, { world }) => [...historyIn(world.list.index(), entry)],
  allowedActions: async (entry, _args, context) =>
    allowedEntryActions(await standingOf(context, entry), requireViewer(context)),
} satisfies ListedEntryResolvers;

export const listedChangeResolvers = {
  at: ({ at }) => at,
  reason: (change) => ('reason' in change ? change.reason : null),
  publicationMonth: ({ publication }: LoggedChange) => publication.yearMonth,
  publicationNumber: ({ publication }: LoggedChange) => publication.number,
} satisfies ListedChangeResolvers;

export const listedEntryChangeResolvers = {
  reason: (change) => ('reason' in change ? change.reason : null),
  entry: async ({ entry }, _args, context) =>
    (await visibleEntry(context, await findEntry(context.world.mongo, entry))) ?? null,
} satisfies ListedEntryChangeResolvers;

/** The entry, for those who may see it. */
export async function visibleEntry(context: Context, entry: ListEntry | undefined): Promise<ListEntry | undefined> {
  const viewer = requireViewer(context);
  if (!entry || mayReadReleases(viewer)) return entry;
  return (await isOfMaker(context, viewer, entry)) ? entry : undefined;
}

async function isOfMaker({ world }: Context, { organisation }: Actor, { makerId }: ListEntry): Promise<boolean> {
  const maker = (await world.registers.current()).makers.get(makerId);
  return organisation !== undefined && maker?.organisation === organisation;
}
