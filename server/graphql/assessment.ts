import { canSeeBasis, mayConfirm } from '../../workflows/domain/list/maker-actions.ts';
import { Refusal } from '../../workflows/domain/refusal.ts';
import type { MutationResolvers, ProgrammeAssessmentResolvers } from '../generated/resolvers.ts';
import { agreementProblems, basisFiles, basisProblems } from './basis-files.ts';
import { requireViewer } from './context.ts';
import { today } from './correlation.ts';
import { assessedMaker, enter, permitted } from './maker-entry.ts';
import { instant } from './scalars.ts';
import { requireNoProblems, textProblems } from './text-input.ts';

const numberMax = 60;

/** CISTEC's own assessments of programmes: one person assesses and attaches what it rests on, another one agrees upon exactly that. */
export const assessmentMutations = {
  assessProgramme: (_parent, { input: { commandId: assessment, files, ...input } }, context) =>
    permitted(context, 'assessProgramme', async () => {
      const maker = await assessedMaker(context, input.maker);
      requireNoProblems([
        ...textProblems('reference', input.reference, numberMax),
        ...(await basisProblems(context, maker, { assessment, files })),
      ]);
      const fact = { type: 'ProgrammeAssessed', ...input, assessment, files } as const;
      return { __typename: 'AssessProgrammeSuccess' as const, maker: await enter(context, { commandId: assessment, day: today(context), fact }) }; // prettier-ignore
    }),
  confirmAssessment: (_parent, { input: { commandId, maker: id, assessment, files } }, context) =>
    permitted(context, 'confirmAssessment', async () => {
      const maker = await assessedMaker(context, id);
      const assessed = maker.assessments.find((one) => one.id === assessment);
      if (!assessed) throw new Refusal('NOT_FOUND', { field: 'assessment' });
      if (assessed.confirmedBy) return { __typename: 'ConfirmAssessmentSuccess' as const, maker };
      if (assessed.by === requireViewer(context).person) throw new Refusal('SAME_PERSON', { field: 'assessment' });
      requireNoProblems(await agreementProblems(context, maker, { assessment: assessed, files }));
      const fact = { type: 'AssessmentConfirmed', maker: id, assessment, files: assessed.files } as const;
      return { __typename: 'ConfirmAssessmentSuccess' as const, maker: await enter(context, { commandId, day: today(context), fact }) }; // prettier-ignore
    }),
} satisfies MutationResolvers;

export const programmeAssessmentResolvers = {
  at: ({ at }) => instant(at),
  confirmedBy: ({ confirmedBy }) => confirmedBy ?? null,
  confirmable: ({ maker, ...assessment }, _args, context) => mayConfirm(maker, assessment, requireViewer(context)),
  files: ({ maker, files }, _args, context) => basisFiles(context, maker, files),
  agreedFiles: ({ maker, agreedFiles }, _args, context) =>
    canSeeBasis(maker, requireViewer(context)) ? [...agreedFiles] : [],
} satisfies ProgrammeAssessmentResolvers;
