import { createUseDraft } from '../../drafts/use-draft.ts';
import { readSheetDraft } from '../../sheet/sheet-draft.ts';

export const useSheetDraft = createUseDraft(readSheetDraft);
