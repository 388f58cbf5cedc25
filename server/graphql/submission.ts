import type { SubmissionResolvers } from '../generated/resolvers.ts';
import { evidenceFiles } from './evidence-file.ts';

/** The words come from the stored content, the decisions from the case. */
export const submissionResolvers = {
  contentId: ({ state }) => state.submission.content,
  productNameJa: ({ content }) => content.productNameJa,
  productNameEn: ({ content }) => content.productNameEn ?? null,
  maker: ({ content }) => content.maker,
  partNumber: ({ content }) => content.partNumber,
  purpose: ({ content }) => content.purpose,
  description: ({ content }) => content.description ?? null,
  sheet: ({ content }) => content.sheet.map(({ name, value, unit }) => ({ name, value, unit: unit ?? null })),
  confidentialFields: ({ content }) => content.confidentialFields,
  earlierRulings: ({ content }) => content.earlierRulings,
  foreignNumbers: ({ content }) => content.foreignNumbers,
  proceedingsPending: ({ state }) => state.submission.proceedingsPending,
  regulationVersion: ({ state }) => state.submission.regulationVersion,
  files: ({ state, content }, _args, context) => evidenceFiles(context, state, content.files),
  submittedBy: ({ state }) => state.submission.submittedBy,
} satisfies SubmissionResolvers;
