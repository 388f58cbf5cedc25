import { allowedSubmissionActions, canSeeSubmission } from '../../workflows/domain/list/submission/actions.ts';
import type { SubmissionEventType } from '../../workflows/domain/list/submission/events.ts';
import { hidesInspection, standingsOf, type SubmissionState } from '../../workflows/domain/list/submission/state.ts';
import type { ListSubmissionResolvers, QueryResolvers, SubmissionEventResolvers } from '../generated/resolvers.ts';
import { criteriaOfTable } from '../list/lists.ts';
import { isBasisRevoked } from '../list/resting-entries.ts';
import { samplingData } from '../lookup/list-data.ts';
import { findFiles } from '../mongo/files.ts';
import { findProgress } from '../mongo/list-progress.ts';
import { listSubmissions, pageOfSubmissions, visibleSubmissions, type SubmissionDocument } from '../mongo/list-submissions.ts'; // prettier-ignore
import { logAccess } from '../mongo/people.ts';
import type { World } from '../world.ts';
import { caseFor } from './case.ts';
import { requireViewer, type Context } from './context.ts';
import { pageSize } from './cursors.ts';
import { leftOutOf } from './left-out.ts';
import { instant } from './scalars.ts';
import { rowsOf } from './submitted-row.ts';

/** The table, for whoever may see it; not yours is not there. */
export async function submissionFor(context: Context, number: string): Promise<SubmissionDocument | undefined> {
  return submissionShown(context, await listSubmissions.find(context.world.mongo, number));
}

/** The same of a table that was read already. */
export async function submissionShown(context: Context, found: SubmissionDocument | undefined): Promise<SubmissionDocument | undefined> {
  const viewer = requireViewer(context);
  if (!found || !canSeeSubmission(found.state, viewer)) return undefined;
  await logAccess(context.world.mongo, { person: viewer.person, what: 'listSubmission', ids: [found._id] });
  return found;
} // prettier-ignore

/** Until the table is approved or back, its maker sees the rows as they were judged. */
function seesInspection(state: SubmissionState, context: Context): boolean {
  return !isMaker(state, context) || !hidesInspection(state);
}

const isMaker = ({ organisation }: SubmissionState, context: Context) =>
  requireViewer(context).organisation === organisation;
const empty = { edges: [], pageInfo: { hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null }, totalCount: 0 }; // prettier-ignore

export const listSubmissionQueries = {
  listSubmission: async (_parent, { number }, context) => (await submissionFor(context, number)) ?? null,
  listSubmissions: async (_parent, { steps, maker, first, after }, context) => {
    const viewer = requireViewer(context);
    const size = pageSize(first);
    const visible = visibleSubmissions(viewer);
    if (!visible) return empty;
    const [updatedAt, number] = after ? context.cursors.open(after) : [];
    const place = after ? { after: { updatedAt: Number(updatedAt), number: String(number) } } : {};
    const { found, total } = await pageOfSubmissions(context.world.mongo, visible, {
      size, ...place, ...(steps && { steps }), ...(maker && { maker }),
    }); // prettier-ignore
    const edges = found.slice(0, size).map((node) => ({ node, cursor: context.cursors.sign([node.updatedAt.getTime(), node._id]) })); // prettier-ignore
    await logAccess(context.world.mongo, { person: viewer.person, what: 'listSubmissions', ids: edges.map(({ node }) => node._id) }); // prettier-ignore
    const pageInfo = {
      hasNextPage: found.length > size,
      hasPreviousPage: Boolean(after),
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    };
    return { edges, pageInfo, totalCount: total };
  },
} satisfies QueryResolvers;

export const listSubmissionResolvers = {
  id: ({ _id }) => _id,
  number: ({ _id }) => _id,
  list: ({ state }) => state.list,
  maker: async ({ state }, _args, { world }) => {
    const maker = (await world.registers.current()).makers.get(state.maker);
    if (!maker) throw new Error(`The register has no maker ${state.maker}`);
    return maker;
  },
  step: ({ state }) => state.step,
  stepSince: ({ state }) => instant(state.stepSince),
  round: ({ state }) => state.round,
  fileName: async ({ state }, _args, { world: { mongo, keys } }) => {
    const [file] = await findFiles(mongo, keys, { owner: `organisation/${state.organisation}`, ids: [state.table] });
    return file?.name ?? null;
  },
  table: ({ state }) => state.table,
  submittedBy: ({ state }) => state.submittedBy,
  submittedAt: ({ state }) => instant(state.submittedAt),
  confirmedBy: ({ state }) => state.confirmedBy ?? null,
  confirmedAt: ({ state }) => (state.confirmedAt === undefined ? null : instant(state.confirmedAt)),
  progress: async ({ _id, state }, _args, { world }) => {
    const progress = state.step === 'judging' ? await findProgress(world.mongo, _id) : undefined;
    if (!progress) return state.step === 'judging' ? { rows: 0, percent: 0 } : null;
    return { rows: progress.rows, percent: Math.min(99, Math.floor((100 * progress.bytes) / Math.max(1, progress.size))) };
  },
  refusal: ({ state }) => state.refusal ?? null,
  rowCount: ({ state }) => state.judged?.rows ?? null,
  counts: ({ state }, _args, context) => {
    if (!state.judged) return null;
    const { applied } = state;
    return standingsOf(seesInspection(state, context) ? state : { judged: state.judged, applied: { ...applied, cleared: 0, refused: 0, referred: 0, takenOut: 0 } });
  },
  codes: ({ state }, _args, { world }) => codesOf(world, state),
  digest: ({ state }) => state.judged?.digest ?? null,
  lawDate: ({ state }) => state.judged?.lawDate ?? null,
  plan: ({ state }, _args, context) => {
    if (!state.plan) return null;
    const drawn = seesInspection(state, context) ? state.plan : { ...state.plan, seed: null, rows: [] };
    return { ...drawn, rows: [...drawn.rows], citationJa: samplingData.citation.ja, citationEn: samplingData.citation.en };
  },
  inspection: ({ state }, _args, context) => {
    const { plan, pending, disagreed, lot, covered, rowsCovered: rowsSeen = 0, judged } = state;
    if (!plan || !judged || !seesInspection(state, context)) return null;
    return { pending: [...pending], disagreed: [...disagreed], lot: lot ?? null, covered: [...covered], rowsSeen, lastRow: judged.lastRow };
  },
  inspectors: ({ state }, _args, context) => (isMaker(state, context) ? [] : [...state.inspectors]),
  approvals: ({ state }) => state.approvals.map(({ by, at }) => ({ by, at: instant(at) })),
  returnReason: ({ state }) => state.returned?.reason ?? null,
  returnNote: ({ state }, _args, context) => noteOf(context, state, state.returned?.note),
  release: ({ state: { release, list, stepSince: at } }, _args, { world }) =>
    release ? { ...release, leftOut: leftOutOf(world.lists, release.leftOut, { list, at }) } : null,
  case: ({ state }, _args, context) => (state.basis ? caseFor(context, state.basis.caseNumber) : null),
  caseNumber: ({ state }) => state.basis?.caseNumber ?? null,
  certificateNumber: ({ state }) => state.basis?.certificate ?? null,
  isCertificateRevoked: ({ state }, _args, { world }) => isBasisRevoked(world.mongo, state),
  rows: (submission, args, context) => rowsOf(context, submission, { ...args, sees: seesInspection(submission.state, context) }),
  events: async (submission, _args, { world }) =>
    (await listSubmissions.eventsOf(world.mongo, submission._id)).map((recorded) => ({ submission, recorded })),
  revision: ({ seq }) => seq,
  allowedActions: ({ state }, _args, context) => allowedSubmissionActions(state, requireViewer(context)),
} satisfies ListSubmissionResolvers; // prettier-ignore

/** What goes on between the experts: the maker reads that it happened, not who said what. */
const internal: readonly SubmissionEventType[] = ['RowsInspected', 'RowsDecided', 'RowReferred'];

export const submissionEventResolvers = {
  seq: ({ recorded }) => recorded.seq,
  type: ({ recorded }) => recorded.event.type,
  at: ({ recorded }) => instant(recorded.event.at),
  by: ({ submission, recorded: { event } }, _args, context) => {
    const isHidden = internal.includes(event.type) && isMaker(submission.state, context);
    return event.by === 'system' || isHidden ? null : event.by;
  },
  note: ({ submission: { state }, recorded: { event } }, _args, context) => {
    const isHidden = internal.includes(event.type) && isMaker(state, context);
    return 'note' in event && !isHidden ? noteOf(context, state, event.note) : null;
  },
  hash: ({ recorded }) => recorded.hash,
} satisfies SubmissionEventResolvers;

async function noteOf({ world }: Context, { organisation }: SubmissionState, note: string | undefined) {
  const text = note === undefined ? undefined : await world.contents.find(`organisation/${organisation}`, note);
  return typeof text === 'string' ? text : null;
}

/** In the words of the criteria of the day on which it was judged. */
function codesOf({ lists }: World, state: SubmissionState) {
  const { judged } = state;
  if (!judged) return [];
  const criteria = criteriaOfTable(lists, state)?.criteria ?? [];
  return Object.entries(judged.codes)
    .sort(([, one], [, other]) => other - one)
    .flatMap(([named, rows]) => {
      const [criterion = '', code = ''] = named.split(' ');
      const known = criteria.find(({ id }) => id === criterion)?.findings.find((one) => one.code === code);
      return known ? [{ criterion, code, rows, ends: known.ends, reasonJa: known.reason.ja, reasonEn: known.reason.en }] : []; // prettier-ignore
    });
}
