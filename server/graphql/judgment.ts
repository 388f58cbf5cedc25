import type {
  ClauseDifferenceResolvers, FindingResolvers, JudgmentResolvers, LetterResolvers, PanelVoteResolvers, SignatureResolvers,
} from '../generated/resolvers.ts'; // prettier-ignore
import { outcome } from '../../workflows/domain/case/judgment.ts';
import type { World } from '../world.ts';
import type { JudgmentModel } from './models.ts';
import { instant } from './scalars.ts';
import { findTerm } from './summary-term.ts';
import { findJudgmentContent } from './words.ts';

export const judgmentResolvers = {
  contentId: ({ judgment }) => judgment.id,
  outcome: ({ state: { submission }, judgment }) =>
    judgment.id === submission.judgment.id ? null : outcome(submission.judgment, judgment),
  by: ({ judgment }) => judgment.by,
  at: ({ judgment }) => instant(judgment.at),
  verdict: ({ judgment }) => judgment.verdict,
  itemNumber: ({ judgment }) => judgment.itemNumber ?? null,
  findings: ({ judgment }) => judgment.findings,
  materialExamined: async (parent, _args, { world }) => (await words(world, parent))?.materialExamined ?? null,
  exclusionsConsidered: async (parent, _args, { world }) => (await words(world, parent))?.exclusionsConsidered ?? null,
  interpretation: async (parent, _args, { world }) => (await words(world, parent))?.interpretation ?? null,
  reasoning: async (parent, _args, { world }) => (await words(world, parent))?.reasoning ?? null,
  internalNote: async (parent, _args, { world, viewer }) =>
    viewer?.organisation === undefined ? ((await words(world, parent))?.internalNote ?? null) : null,
  summary: async (parent, _args, { world }) => {
    const { summaryTerms } = await world.registers.current();
    return ((await words(world, parent))?.summary ?? []).flatMap((term) => findTerm(summaryTerms, term) ?? []);
  },
} satisfies JudgmentResolvers;

function words(world: World, { state, judgment }: JudgmentModel) {
  return findJudgmentContent(world, state, judgment.id);
}

export const findingResolvers = { clause: (finding) => finding.clause } satisfies FindingResolvers;

export const clauseDifferenceResolvers = {
  clause: (row) => row.clause,
  before: (row) => row.before ?? null,
  after: (row) => row.after ?? null,
} satisfies ClauseDifferenceResolvers;

export const signatureResolvers = {
  person: ({ signature }) => signature.person,
  seat: ({ signature }) => signature.seat,
  judgment: ({ signature }) => signature.judgment,
  at: ({ signature }) => instant(signature.at),
  valid: ({ state, signature }) => signature.judgment === state.current,
} satisfies SignatureResolvers;

export const panelVoteResolvers = {
  person: (vote) => vote.person,
  judgment: (vote) => vote.judgment,
} satisfies PanelVoteResolvers;

export const letterResolvers = { issuedAt: ({ issuedAt }) => instant(issuedAt) } satisfies LetterResolvers;
