import { relations } from '../../workflows/domain/case/permit.ts';
import type { SubmissionResolvers } from '../generated/resolvers.ts';
import { requireViewer, type Context } from './context.ts';
import { evidenceFiles } from './evidence-file.ts';
import type { SubmissionModel } from './models.ts';

/** Whoever was asked for a seat and has not taken it may still decline: what the applicant marked waits until then. */
function isWithheld({ state }: SubmissionModel, context: Context): boolean {
  const held = relations(state, requireViewer(context));
  return held.length > 0 && held.every((relation) => relation === 'nominee');
}

/** A field as it was written, or something empty of its type where it is withheld. */
function open<F extends keyof SubmissionModel['content'], E>(
  parent: SubmissionModel,
  context: Context,
  { field, empty }: { field: F; empty: E },
): SubmissionModel['content'][F] | E {
  const isMarked = parent.content.confidentialFields.includes(field);
  return isMarked && isWithheld(parent, context) ? empty : parent.content[field];
}

/** The words come from the stored content, the decisions from the case. */
export const submissionResolvers = {
  contentId: ({ state }) => state.submission.content,
  productNameJa: (parent, _args, context) => open(parent, context, { field: 'productNameJa', empty: '' }),
  productNameEn: (parent, _args, context) => open(parent, context, { field: 'productNameEn', empty: null }) ?? null,
  maker: (parent, _args, context) => open(parent, context, { field: 'maker', empty: '' }),
  partNumber: (parent, _args, context) => open(parent, context, { field: 'partNumber', empty: '' }),
  purpose: (parent, _args, context) => open(parent, context, { field: 'purpose', empty: '' }),
  description: (parent, _args, context) => open(parent, context, { field: 'description', empty: null }) ?? null,
  sheet: (parent, _args, context) =>
    open(parent, context, { field: 'sheet', empty: [] }).map(({ name, value, unit }) => ({
      name,
      value,
      unit: unit ?? null,
    })),
  confidentialFields: ({ content }) => content.confidentialFields,
  withheld: (parent, _args, context) => isWithheld(parent, context),
  earlierRulings: ({ content }) => content.earlierRulings,
  foreignNumbers: ({ content }) => content.foreignNumbers,
  proceedingsPending: ({ state }) => state.submission.proceedingsPending,
  regulationVersion: ({ state }) => state.submission.regulationVersion,
  files: (parent, _args, context) => {
    const { state, content } = parent;
    const shown = isWithheld(parent, context) ? content.files.filter((file) => !file.confidential) : content.files;
    return evidenceFiles(context, state, shown);
  },
  submittedBy: ({ state }) => state.submission.submittedBy,
} satisfies SubmissionResolvers;
