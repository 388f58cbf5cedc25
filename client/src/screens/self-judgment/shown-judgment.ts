import type { AnsweredQuestionsQuery, SelfJudgmentFieldsFragment } from '../../generated/graphql.ts';

export type SelfJudgment = SelfJudgmentFieldsFragment;
/** The form it answers: the questions in their order. */
export type AnsweredForm = NonNullable<AnsweredQuestionsQuery['sheet']>;
