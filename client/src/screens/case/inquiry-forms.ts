import { msg } from '@lingui/core/macro';
import {
  AnswerInformationRequestDocument,
  AskExtensionDocument,
  CancelConsultationDocument,
  CloseInformationRequestDocument,
  type ConsultedParty,
  GrantExtensionDocument,
  OpenConsultationDocument,
  RecordConsultationDocument,
  RequestInformationDocument,
} from '../../generated/graphql.ts';
import { endOfDay } from '../../language/typed-date.ts';
import { partyWords } from '../../words/action-words.ts';
import { actionForm } from './action-form.ts';

const question = { kind: 'text', at: 'question', label: msg`質問`, isRequired: true } as const;
const answer = { kind: 'text', at: 'answer', label: msg`回答`, isRequired: true } as const;

export const inquiryForms = {
  requestInformation: actionForm(RequestInformationDocument, {
    fields: [
      question,
      { kind: 'clause' },
      { kind: 'file' },
      { kind: 'partCount' },
      { kind: 'date', at: 'dueAt', label: msg`回答期限` },
    ],
    content: ({ text, clause, file, partCount, due }) => ({
      question: text,
      clause: clause || undefined,
      file: file || undefined,
      parts: Number(partCount.normalize('NFKC')) || 1,
      dueAt: endOfDay(due),
    }),
  }),
  answerInformationRequest: actionForm(AnswerInformationRequestDocument, {
    emphasis: 'primary',
    fields: [{ kind: 'request' }, { kind: 'parts' }, answer, { kind: 'files' }],
    content: ({ request, parts, text, files }) => ({
      request,
      parts,
      answer: text,
      files: files.map((file) => file.contentId),
    }),
  }),
  askExtension: actionForm(AskExtensionDocument, {
    fields: [
      { kind: 'request' },
      { kind: 'date', at: 'until', label: msg`希望する期限`, isRequired: true },
      { kind: 'text', at: 'reason', label: msg`理由`, isRequired: true },
    ],
    // The server names an unreadable day; it is never guessed.
    content: ({ request, due, text }) => ({ request, until: endOfDay(due) ?? due, reason: text }),
  }),
  grantExtension: actionForm(GrantExtensionDocument, {
    fields: [{ kind: 'request' }, { kind: 'date', at: 'dueAt', label: msg`新しい期限`, isRequired: true }],
    content: ({ request, due }) => ({ request, dueAt: endOfDay(due) ?? due }),
  }),
  closeInformationRequest: actionForm(CloseInformationRequestDocument, {
    fields: [{ kind: 'request' }],
    content: ({ request }) => ({ request }),
  }),
  openConsultation: actionForm(OpenConsultationDocument, {
    fields: [
      { kind: 'choice', at: 'party', label: msg`相手`, words: partyWords },
      { kind: 'advisor' },
      question,
      { kind: 'date', at: 'dueAt', label: msg`期限` },
    ],
    content: ({ party, advisor, text, due }) => ({
      // The dialog offers these parties and nothing else.
      party: party as ConsultedParty,
      advisor: party === 'advisor' ? advisor || undefined : undefined,
      question: text,
      dueAt: endOfDay(due),
    }),
  }),
  recordConsultation: actionForm(RecordConsultationDocument, {
    fields: [{ kind: 'consultation' }, answer],
    content: ({ consultation, text }) => ({ consultation, answer: text }),
  }),
  cancelConsultation: actionForm(CancelConsultationDocument, {
    fields: [{ kind: 'consultation' }],
    content: ({ consultation }) => ({ consultation }),
  }),
};
