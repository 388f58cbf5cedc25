import type { CaseContentFragment } from '../../generated/graphql.ts';
import type { ErrorAt } from '../../item-form/problems.ts';
import type { ActionValues } from './action-values.ts';

/** What every input of a dialog is given. */
export type FieldContext = {
  shown: CaseContentFragment;
  values: ActionValues;
  /** The requests or consultations the action may be about; empty when it is about the case. */
  subjects: readonly string[];
  onChange: (part: Partial<ActionValues>) => void;
  errorAt: ErrorAt;
};
