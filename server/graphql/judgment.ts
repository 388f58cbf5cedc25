import type {
  ClauseDifferenceResolvers, CertificateResolvers, FindingResolvers, JudgmentResolvers, LetterResolvers, PanelVoteResolvers, SignatureResolvers,
} from '../generated/resolvers.ts'; // prettier-ignore
import { instant } from './scalars.ts';
import { findJudgmentContent } from './words.ts';

export const judgmentResolvers = {
  contentId: ({ judgment }) => judgment.id,
  by: ({ judgment }) => judgment.by,
  at: ({ judgment }) => instant(judgment.at),
  verdict: ({ judgment }) => judgment.verdict,
  itemNumber: ({ judgment }) => judgment.itemNumber ?? null,
  findings: ({ judgment }) => judgment.findings,
  reasoning: async ({ state, judgment }, _args, { world }) =>
    (await findJudgmentContent(world, state, judgment.id))?.reasoning ?? null,
} satisfies JudgmentResolvers;

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

export const certificateResolvers = {
  issuedAt: ({ issuedAt }) => instant(issuedAt),
  validUntil: ({ validUntil }) => validUntil,
} satisfies CertificateResolvers;

export const letterResolvers = { issuedAt: ({ issuedAt }) => instant(issuedAt) } satisfies LetterResolvers;
