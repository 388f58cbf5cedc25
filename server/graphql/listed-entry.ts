import { allowedEntryActions, type EntryStanding } from '../../workflows/domain/list/release/actions.ts';
import { releaseLife } from '../mongo/list-releases.ts';
import type { LoggedChange } from '../../workflows/domain/list/entry-history.ts';
import type {
  ListedChangeResolvers,
  ListedEntryChangeResolvers,
  ListedEntryResolvers,
  QueryResolvers,
} from '../generated/resolvers.ts';
import { correctionOwner, type Correction } from '../list/prepare-change.ts';
import { basisOf, isBasisRevoked } from '../list/resting-entries.ts';
import { historyIn } from '../lookup/follow-log.ts';
import { findEntry, standingAt, type ListEntry } from '../mongo/list-entries.ts';
import { findVisibleCase } from '../mongo/cases.ts';
import { listSubmissions, type SubmissionDocument } from '../mongo/list-submissions.ts';
import type { Mongo } from '../mongo/connection.ts';
import type { CertificateBasis } from '../../workflows/domain/list/submission/state.ts';
import { doubtsAbout } from '../mongo/doubts.ts';
import { requireViewer, type Context } from './context.ts';
import { releaseFor } from './list-release.ts';
import { submissionShown } from './list-submission.ts';
import { instant } from './scalars.ts';
import { entryFor, visibleEntry } from './visible-entry.ts';

type Rest = { table: SubmissionDocument | undefined; basis: CertificateBasis | undefined; isRevoked: boolean };
const rests = new WeakMap<ListEntry, Promise<Rest>>();

/** The table and the certificate that an entry rests on, read once for everything that one request asks of it. */
function restOf(mongo: Mongo, entry: ListEntry): Promise<Rest> {
  const known = rests.get(entry) ?? readRest(mongo, entry);
  rests.set(entry, known);
  return known;
}

async function readRest(mongo: Mongo, entry: ListEntry): Promise<Rest> {
  const table = await listSubmissions.find(mongo, entry.submission);
  const basis = await basisOf(mongo, entry, table);
  return { table, basis, isRevoked: basis !== undefined && (await isBasisRevoked(mongo, { basis })) };
}

/** How it stands now, and whose it is: what the rules look at. */
export async function standingOf({ world, receivedAt }: Context, entry: ListEntry): Promise<EntryStanding> {
  const maker = (await world.registers.current()).makers.get(entry.makerId);
  if (!maker) throw new Error(`The register does not know the maker of a listed entry: ${entry.makerId}`);
  const { isRevoked: opinionRevoked } = await restOf(world.mongo, entry);
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
  basis: async (entry, _args, context) => {
    const { mongo } = context.world;
    const { basis, isRevoked } = await restOf(mongo, entry);
    if (!basis) return null;
    const { certificate: certificateNumber, caseNumber } = basis;
    const readable = await findVisibleCase(mongo, caseNumber, requireViewer(context));
    return {
      certificateNumber,
      caseNumber: readable ? caseNumber : null,
      isRevoked,
    };
  },
  table: async (entry, _args, context) =>
    (await submissionShown(context, (await restOf(context.world.mongo, entry)).table)) ?? null,
  publishedIn: async ({ list, number }, _args, context) =>
    (await releaseFor(context, releaseLife(list, number))) ?? null,
  doubts: ({ entry }, _args, context) => doubtsAbout(context.world.mongo, requireViewer(context), entry),
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
  correctedTo: async (change, _args, { world }) => {
    if (change.change !== 'corrected') return null;
    const said = (await world.contents.find(correctionOwner, change.correction)) as Correction | undefined; // put by `correctEntry` alone
    return said?.partNumber ?? null;
  },
  entry: async ({ entry }, _args, context) =>
    (await visibleEntry(context, await findEntry(context.world.mongo, entry))) ?? null,
} satisfies ListedEntryChangeResolvers;
