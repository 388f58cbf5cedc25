import type { PolicyDecisionResolvers, PolicyResolvers, QueryResolvers } from '../generated/resolvers.ts';
import { requireViewer } from './context.ts';

export const policyQueries = {
  policies: (_parent, _args, context) => {
    requireViewer(context);
    return [...context.rules.data.policies];
  },
} satisfies QueryResolvers;

export const policyResolvers = {
  isInterpretation: ({ kind }) => kind === 'interpretation',
  ownerJa: ({ owner }) => owner.ja,
  ownerEn: ({ owner }) => owner.en,
  questionJa: ({ question }) => question.ja,
  questionEn: ({ question }) => question.en,
  clauses: ({ clauses }) => [...clauses],
  decisions: ({ decisions }) => [...decisions].sort((a, b) => b.from.localeCompare(a.from)),
} satisfies PolicyResolvers;

export const policyDecisionResolvers = {
  validFrom: ({ from }) => from,
  textJa: ({ text }) => text.ja,
  textEn: ({ text }) => text.en,
  reasonJa: ({ reason }) => reason.ja,
  reasonEn: ({ reason }) => reason.en,
  panelJa: ({ panel }) => panel?.ja ?? null,
  panelEn: ({ panel }) => panel?.en ?? null,
} satisfies PolicyDecisionResolvers;
