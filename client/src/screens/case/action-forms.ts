import type { Action } from '../../generated/graphql.ts';
import type { ActionForm } from './action-form.ts';
import { caseForms } from './case-forms.ts';
import { certificateForms } from './certificate-forms.ts';
import { inquiryForms } from './inquiry-forms.ts';
import { verificationForms } from './verification-forms.ts';

/** A dialog for every action. What may be done is not decided here: the case's `allowedActions` say it. */
export const actionForms: Record<Action, ActionForm> = {
  ...caseForms,
  ...inquiryForms,
  ...verificationForms,
  ...certificateForms,
};
