import type { ContentId, Instant, PersonId } from '../case/state.ts';
import type { LegalDate } from '../classification/rule-data.ts';
import type { DraftProblem } from './check-draft.ts';
import type { AppliedReport, SubjectReport } from './state.ts';

export const amendmentWithdrawReasons = ['postponed', 'encodedWrongly', 'superseded'] as const;
export type AmendmentWithdrawReason = (typeof amendmentWithdrawReasons)[number];

/** What an amendment remembers: ids, codes and numbers. The draft itself is the content that `draft` names. */
export type AmendmentEventBody =
  | { type: 'AmendmentProposed'; version: LegalDate; draft: ContentId; effectiveAt: Instant }
  | { type: 'DraftChecked'; clauses: string[] }
  | { type: 'DraftRefused'; problems: DraftProblem[] }
  | { type: 'ImpactRequested' }
  | { type: 'ImpactCounted'; report: SubjectReport[] }
  | { type: 'AmendmentApproved'; draft: ContentId }
  | { type: 'AmendmentPublished'; digest: string }
  | { type: 'AmendmentApplied'; report: AppliedReport[] }
  | { type: 'AmendmentWithdrawn'; reason: AmendmentWithdrawReason };

/** `by` is a person, or `system` for a check, a count or the effective date. */
export type AmendmentEvent = AmendmentEventBody & {
  at: Instant;
  by: PersonId | 'system';
  schema: 1;
  command?: { id: string; hash: string };
};
export type AmendmentEventType = AmendmentEventBody['type'];
