import type { SubmissionResolvers } from '../generated/resolvers.ts';

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
  files: ({ state, content }) => content.files.map((file) => ({ ...file, organisation: state.organisation })),
  submittedBy: ({ state }) => state.submission.submittedBy,
} satisfies SubmissionResolvers;
