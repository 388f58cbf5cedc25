import { msg } from '@lingui/core/macro';
import {
  AppointPanelDocument,
  type CaseContentFragment,
  CountersignJudgmentDocument,
  type JudgmentInput,
  ModifyJudgmentDocument,
  RecordFirstVerificationDocument,
  ReturnJudgmentDocument,
  type ReturnReason,
  SignJudgmentDocument,
  SignOffJudgmentDocument,
  type VerifiedJudgmentInput,
  VoteInPanelDocument,
} from '../../generated/graphql.ts';
import { judgmentInput } from '../../item-form/item-input.ts';
import { returnReasonWords } from '../../words/action-words.ts';
import { actionForm } from './action-form.ts';
import type { ActionValues } from './action-values.ts';

/** The choice of the panel that proposes a judgment of one's own. */
export const OWN_PROPOSAL = 'own';

const signing = {
  emphasis: 'primary',
  fields: [{ kind: 'signed' }],
  content: (_values: ActionValues, shown: CaseContentFragment) => ({ judgment: currentId(shown) }),
} as const;

export const verificationForms = {
  recordFirstVerification: actionForm(RecordFirstVerificationDocument, {
    emphasis: 'primary',
    start: 'applicantJudgment',
    fields: [{ kind: 'judgment' }],
    content: (values) => ({ judgment: wholeJudgment(values) }),
  }),
  signJudgment: actionForm(SignJudgmentDocument, signing),
  countersignJudgment: actionForm(CountersignJudgmentDocument, signing),
  signOffJudgment: actionForm(SignOffJudgmentDocument, signing),
  modifyJudgment: actionForm(ModifyJudgmentDocument, {
    start: 'currentJudgment',
    fields: [{ kind: 'judgment' }],
    content: (values, shown) => ({ replaces: currentId(shown), judgment: wholeJudgment(values) }),
  }),
  returnJudgment: actionForm(ReturnJudgmentDocument, {
    fields: [
      { kind: 'choices', at: 'reasons', label: msg`理由`, words: returnReasonWords },
      { kind: 'text', at: 'note', label: msg`検証者への説明`, isRequired: true },
    ],
    content: ({ reasons, text }, shown) => ({
      judgment: currentId(shown),
      // The dialog offers these reasons and nothing else.
      reasons: reasons as ReturnReason[],
      note: text,
    }),
  }),
  appointPanel: actionForm(AppointPanelDocument, {
    emphasis: 'primary',
    fields: [{ kind: 'nominees', at: 'panel', seats: [{ seat: 'panelMember', isSingle: false }] }],
    content: ({ nominees }) => ({ panel: nominees }),
  }),
  voteInPanel: actionForm(VoteInPanelDocument, {
    emphasis: 'primary',
    start: 'currentJudgment',
    fields: [{ kind: 'vote' }],
    content: (values) =>
      values.vote === OWN_PROPOSAL ? { proposal: wholeJudgment(values) } : { judgment: values.vote || undefined },
  }),
};

function currentId(shown: CaseContentFragment): string {
  return shown.currentJudgment?.contentId ?? '';
}

/** The dialog sends nothing while a conclusion is missing; see `missingAnswers`. */
function wholeJudgment({ judgment, reasoning }: ActionValues): VerifiedJudgmentInput {
  const { materialExamined, exclusionsConsidered, interpretation, internalNote, summary } = reasoning;
  return {
    ...(judgmentInput(judgment) as JudgmentInput),
    materialExamined,
    exclusionsConsidered: exclusionsConsidered.trim() || undefined,
    interpretation: interpretation.trim() || undefined,
    internalNote: internalNote.trim() || undefined,
    summary,
  };
}
