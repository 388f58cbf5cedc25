import type { ItemDraft } from './application-draft.ts';
import type { ErrorAt } from './problems.ts';

export type ItemFormProps = {
  /** The place of this item in the input, such as `items.0`. */
  at: string;
  item: ItemDraft;
  onChange: (item: ItemDraft) => void;
  errorAt: ErrorAt;
};
