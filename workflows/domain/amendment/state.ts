import type { ContentId, Instant, PersonId } from '../case/state.ts';
import type { Verdict } from '../classification/evaluate.ts';
import type { LegalDate } from '../classification/rule-data.ts';
import type { DraftProblem } from './check-draft.ts';
import type { ImpactOutcome } from './impact.ts';

export type AmendmentStep =
  | 'draft' | 'refused' | 'checked' | 'impactRunning' | 'impactRun' | 'awaitingEffectiveDate' | 'applying' | 'applied' | 'withdrawn'; // prettier-ignore
export const closedAmendmentSteps: readonly AmendmentStep[] = ['refused', 'applied', 'withdrawn'];

/** What an amendment may touch, in the order in which it looks. Open cases first: one that is issued meanwhile is then met as a certificate. */
export const subjectKinds = ['openCases', 'certificates', 'selfJudgments', 'listedEntries'] as const;
export type SubjectKind = (typeof subjectKinds)[number];

export type Counts = { readonly [outcome in ImpactOutcome]: number };
/** A subject for people to look at: ids and codes only. */
export type Sample = {
  readonly id: string; readonly outcome: ImpactOutcome; readonly clauses: readonly string[]; readonly before?: Verdict; readonly after?: Verdict;
}; // prettier-ignore
export type SubjectReport = {
  readonly kind: SubjectKind; readonly seen: number; readonly counts: Counts; readonly samples: readonly Sample[];
}; // prettier-ignore
/** What was done to the subjects of one kind. `skipped` had ended, or no longer rested on the old law, when its turn came. */
export type AppliedReport = { readonly kind: SubjectKind; readonly applied: number; readonly skipped: number };

export type AmendmentState = {
  version: LegalDate; step: AmendmentStep; stepSince: Instant; effectiveAt: Instant;
  /** The content of the draft, and who proposed it: somebody else approves. */
  draft: ContentId; proposedBy: PersonId; proposedAt: Instant;
  problems: DraftProblem[]; clauses: string[]; impact?: SubjectReport[]; approvedBy?: PersonId; applied?: AppliedReport[]; seq: number;
}; // prettier-ignore
