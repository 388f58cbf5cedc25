import { msg } from '@lingui/core/macro';
import {
  ApproveRevocationDocument,
  type CaseContentFragment,
  DeclineRevocationDocument,
  ProposeRevocationDocument,
  type RevocationReason,
} from '../../generated/graphql.ts';
import { revocationReasonWords } from '../../words/action-words.ts';
import { actionForm } from './action-form.ts';

export const certificateForms = {
  proposeRevocation: actionForm(ProposeRevocationDocument, {
    emphasis: 'danger',
    fields: [
      { kind: 'revoked' },
      { kind: 'choice', at: 'reason', label: msg`理由`, words: revocationReasonWords },
      { kind: 'text', at: 'note', label: msg`理由の説明（取り消されたとき、申請者が読みます）`, isRequired: true },
    ],
    content: ({ certificate, reason, text }) => ({
      certificate,
      // The dialog offers these reasons and nothing else.
      reason: reason as RevocationReason,
      note: text,
    }),
  }),
  approveRevocation: actionForm(ApproveRevocationDocument, {
    emphasis: 'danger',
    fields: [{ kind: 'revoked' }],
    content: (_values, shown) => proposed(shown),
  }),
  declineRevocation: actionForm(DeclineRevocationDocument, {
    fields: [{ kind: 'text', at: 'note', label: msg`提案した人への説明`, isRequired: true }],
    content: ({ text }, shown) => ({ ...proposed(shown), note: text }),
  }),
};

/** What is decided is the proposal that was read. */
function proposed({ revocation }: CaseContentFragment): { certificate: string } {
  return { certificate: revocation?.certificate ?? '' };
}
