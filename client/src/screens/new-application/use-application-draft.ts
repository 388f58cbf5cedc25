import { createUseDraft } from '../../drafts/use-draft.ts';
import { readApplicationDraft } from '../../item-form/application-draft.ts';

export const useApplicationDraft = createUseDraft(readApplicationDraft);
