import { msg } from '@lingui/core/macro';
import {
  AcceptAssignmentDocument,
  AcceptCaseDocument,
  AssignVerifiersDocument,
  type AssignmentDeclineReason,
  type CompletionReason,
  DeclineAssignmentDocument,
  DeclineCaseDocument,
  type DeclineReason,
  type ReexaminationReason,
  ReplaceVerifierDocument,
  RequestReexaminationDocument,
  ResubmitCaseDocument,
  ReturnForCompletionDocument,
  TakeBackSubmissionDocument,
  WithdrawCaseDocument,
  type WithdrawReason,
} from '../../generated/graphql.ts';
import { itemInput } from '../../item-form/item-input.ts';
import { endOfDay } from '../../language/typed-date.ts';
import {
  assignmentDeclineWords,
  completionReasonWords,
  declineReasonWords,
  reexaminationReasonWords,
  withdrawReasonWords,
} from '../../words/action-words.ts';
import { actionForm } from './action-form.ts';

const reason = msg`理由`;
const note = msg`申請者への連絡`;

// Every `as …Reason` below: the dialog offers the codes of that list and nothing else; the server refuses the empty one.
export const caseForms = {
  takeBackSubmission: actionForm(TakeBackSubmissionDocument, {}),
  acceptCase: actionForm(AcceptCaseDocument, { emphasis: 'primary' }),
  returnForCompletion: actionForm(ReturnForCompletionDocument, {
    fields: [
      { kind: 'choices', at: 'reasons', label: reason, words: completionReasonWords },
      { kind: 'text', at: 'note', label: note },
      { kind: 'date', at: 'dueAt', label: msg`補完の期限` },
    ],
    content: ({ reasons, text, due }) => ({
      reasons: reasons as CompletionReason[],
      note: text || undefined,
      dueAt: endOfDay(due),
    }),
  }),
  declineCase: actionForm(DeclineCaseDocument, {
    emphasis: 'danger',
    fields: [
      { kind: 'choice', at: 'reason', label: reason, words: declineReasonWords },
      { kind: 'text', at: 'note', label: note },
    ],
    content: ({ reason: chosen, text }) => ({ reason: chosen as DeclineReason, note: text || undefined }),
  }),
  resubmitCase: actionForm(ResubmitCaseDocument, {
    emphasis: 'primary',
    start: 'submission',
    fields: [{ kind: 'item' }],
    content: ({ item }) => ({ item: itemInput(item) }),
  }),
  assignVerifiers: actionForm(AssignVerifiersDocument, {
    emphasis: 'primary',
    fields: [
      {
        kind: 'nominees',
        at: 'nominees',
        seats: [
          { seat: 'firstVerifier', isSingle: true },
          { seat: 'secondVerifier', isSingle: false },
        ],
      },
    ],
    content: ({ nominees }) => ({ nominees }),
  }),
  acceptAssignment: actionForm(AcceptAssignmentDocument, { emphasis: 'primary' }),
  declineAssignment: actionForm(DeclineAssignmentDocument, {
    fields: [{ kind: 'choice', at: 'reason', label: reason, words: assignmentDeclineWords }],
    content: ({ reason: chosen }) => ({ reason: chosen as AssignmentDeclineReason }),
  }),
  replaceVerifier: actionForm(ReplaceVerifierDocument, {
    fields: [{ kind: 'replacement' }],
    content: ({ outgoing, nominees }, { assignments }) => ({
      outgoing,
      nominee: nominees[0] ?? {
        seat: assignments.find(({ person }) => person.id === outgoing)?.seat ?? 'firstVerifier',
        person: '',
      },
    }),
  }),
  withdrawCase: actionForm(WithdrawCaseDocument, {
    emphasis: 'danger',
    fields: [{ kind: 'choice', at: 'reason', label: reason, words: withdrawReasonWords }],
    content: ({ reason: chosen }) => ({ reason: chosen as WithdrawReason }),
  }),
  requestReexamination: actionForm(RequestReexaminationDocument, {
    start: 'submission',
    fields: [{ kind: 'choice', at: 'reason', label: reason, words: reexaminationReasonWords }, { kind: 'item' }],
    content: ({ reason: chosen, item }) => ({ reason: chosen as ReexaminationReason, item: itemInput(item) }),
  }),
};
