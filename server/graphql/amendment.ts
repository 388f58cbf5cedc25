import { allowedAmendmentActions, mayRead } from '../../workflows/domain/amendment/actions.ts';
import { differences } from '../../workflows/domain/amendment/difference.ts';
import { touchedBy } from '../../workflows/domain/amendment/touched.ts';
import { dayBefore } from '../../workflows/domain/classification/legal-date.ts';
import { editionsOn, guidanceCiting } from '../../workflows/domain/classification/guidance.ts';
import { inConflict } from '../../workflows/domain/case/visibility.ts';
import { getDraft, lawsAround } from '../amendment/drafts.ts';
import { subjectSources } from '../amendment/subjects.ts';
import type {
  AmendmentEventResolvers, AmendmentResolvers, ImpactSampleResolvers, LawChangeResolvers, QueryResolvers, SubjectImpactResolvers,
} from '../generated/resolvers.ts'; // prettier-ignore
import { amendments, type AmendmentDocument } from '../mongo/amendments.ts';
import { cases } from '../mongo/cases.ts';
import { guidanceArticles } from '../regulations/guidance-articles.ts';
import { findProgress } from '../temporal/amendment-runs.ts';
import { caseFor } from './case.ts';
import { requireViewer, type Context } from './context.ts';
import { draftProblems } from './draft-problems.ts';
import { globalId } from './global-ids.ts';
import { sentenceOf } from './problems.ts';
import { instant } from './scalars.ts';

/** The amendment, for those who may read amendments; not yours is not there. */
export async function amendmentFor(context: Context, version: string): Promise<AmendmentDocument | undefined> {
  return mayRead(requireViewer(context)) ? amendments.find(context.world.mongo, version) : undefined;
}

export const amendmentQueries = {
  amendments: (_parent, _args, context) =>
    mayRead(requireViewer(context)) ? amendments.list(context.world.mongo) : Promise.resolve([]),
  amendment: async (_parent, { version }, context) => (await amendmentFor(context, version)) ?? null,
} satisfies QueryResolvers;

export const amendmentResolvers = {
  id: ({ _id }) => globalId('Amendment', _id),
  version: ({ _id }) => _id,
  nameJa: async ({ state }, _args, { world }) => (await nameOf(world, state.draft)).ja,
  nameEn: async ({ state }, _args, { world }) => (await nameOf(world, state.draft)).en,
  step: ({ state }) => state.step,
  stepSince: ({ state }) => instant(state.stepSince),
  effectiveAt: ({ state }) => instant(state.effectiveAt),
  draft: ({ state }) => state.draft,
  proposedBy: ({ state }) => state.proposedBy,
  proposedAt: ({ state }) => instant(state.proposedAt),
  approvedBy: ({ state }) => state.approvedBy ?? null,
  problems: ({ state }, _args, { language }) =>
    draftProblems(state.problems).map((one) => ({
      path: one.path,
      code: one.code,
      message: sentenceOf(one, language),
    })),
  differences: async ({ state }, _args, { world, rules }) => {
    const [before, after] = lawsAround(rules, await getDraft(world, state.draft));
    return differences(before, after).map(({ kind, subject, words }) => ({ kind, subject, ...words }));
  },
  progress: async ({ _id, state }, _args, { world }) => {
    if (state.step !== 'impactRunning' && state.step !== 'applying') return null;
    const progress = await findProgress(world, _id);
    if (!progress) return null;
    const { kind, seen } = progress;
    return { kind, done: seen, total: await subjectSources[kind].count(world, _id) };
  },
  impact: ({ state }) => state.impact ?? null,
  guidance: async ({ _id, state }, _args, { world, rules }) => {
    const { clauses } = touchedBy(...lawsAround(rules, await getDraft(world, state.draft)));
    const day = dayBefore(_id);
    return guidanceCiting(editionsOn(guidanceArticles, day), clauses).map((article) => ({ article, day }));
  },
  applied: ({ state }) => state.applied ?? null,
  events: ({ _id }, _args, { world }) => amendments.eventsOf(world.mongo, _id),
  revision: ({ seq }) => seq,
  allowedActions: ({ state }, _args, context) => allowedAmendmentActions(state, requireViewer(context)),
} satisfies AmendmentResolvers;

export const amendmentEventResolvers = {
  type: ({ event }) => event.type,
  at: ({ event }) => instant(event.at),
  by: ({ event }) => (event.by === 'system' ? null : event.by),
} satisfies AmendmentEventResolvers;

export const subjectImpactResolvers = {
  changed: ({ counts }) => counts.changed,
  needsExpert: ({ counts }) => counts.needsExpert,
  unchanged: ({ counts }) => counts.unchanged,
  touched: ({ counts }) => counts.touched,
  samples: async ({ samples }, _args, context) => {
    const hidden = await inConflictWith(context, samples.map(({ id }) => id)); // prettier-ignore
    return samples.filter(({ id }) => !hidden.has(id));
  },
} satisfies SubjectImpactResolvers;

export const impactSampleResolvers = {
  clauses: ({ clauses }) => [...clauses],
  before: ({ before }) => before ?? null,
  after: ({ after }) => after ?? null,
  case: ({ id }, _args, context) => caseFor(context, id),
} satisfies ImpactSampleResolvers;

export const lawChangeResolvers = {
  at: ({ at }) => instant(at),
} satisfies LawChangeResolvers;

/** Whoever has an interest in a party is shown nothing of the case, not even its number. */
async function inConflictWith(context: Context, ids: readonly string[]): Promise<Set<string>> {
  const viewer = requireViewer(context);
  const found = await cases(context.world.mongo).find({ _id: { $in: [...ids] } }).toArray(); // prettier-ignore
  return new Set(found.filter(({ parties = [] }) => inConflict({ parties }, viewer)).map(({ _id }) => _id));
}

async function nameOf(world: Context['world'], draft: string) {
  const { version, state } = await getDraft(world, draft);
  const by = state?.amendedBy;
  return {
    ja: state ? `${version} 施行の改正${by ? `（${by.ja}）` : ''}` : `${version} からの解釈の改正`,
    en: state ? `Amendment in force from ${version}${by ? ` (${by.en})` : ''}` : `Interpretation from ${version}`,
  };
}
