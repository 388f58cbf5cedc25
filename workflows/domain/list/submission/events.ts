import type { ContentId, Instant, OrganisationId, PersonId } from '../../case/state.ts';
import type { RowRange } from './ranges.ts';
import type { Clearance, Disagreement, Referral, TableReturnReason, TableWithdrawReason } from './reasons.ts';
import type {
  AppliedDecisions,
  CertificateBasis,
  JudgedTable,
  SamplePlan,
  SubmissionState,
  TableRefusalCode,
} from './state.ts';

export type Inspected = RowRange &
  ({ readonly agrees: true } | { readonly agrees: false; readonly reason: Disagreement });
export type Decided = RowRange &
  /** `basis`: the certificate that a row is cleared by, where the table does not rest on one itself. */
  (
    | { readonly cleared: true; readonly reason: Clearance; readonly basis?: CertificateBasis }
    | { readonly cleared: false; readonly reason: Disagreement }
  );
export type TableOffer = Pick<SubmissionState, 'list' | 'maker' | 'table' | 'mapping' | 'basis'> & {
  readonly organisation: OrganisationId;
  readonly parties: readonly OrganisationId[];
};

/** What a submission remembers: ids, codes and numbers. The table is the file that `table` names, prose the content that `note` names. */
export type SubmissionEventBody =
  | ({ type: 'TableSubmitted' } & TableOffer)
  | ({ type: 'TableJudged' } & JudgedTable)
  | { type: 'TableRefused'; code: TableRefusalCode; row: number }
  | { type: 'TableConfirmed'; digest: string }
  | ({ type: 'SamplePlanned' } & SamplePlan)
  /** `rows`: how many rows of the table lie in the ranges; a line for a family is none. */
  | { type: 'RowsInspected'; results: readonly Inspected[]; rows?: number; note?: ContentId }
  | { type: 'RowsDecided'; results: readonly Decided[]; note?: ContentId }
  | { type: 'RowReferred'; row: number; reason: Referral; note?: ContentId }
  | ({ type: 'DecisionApplied'; of: number } & AppliedDecisions)
  | { type: 'LotJudged'; accepted: boolean; disagreed: number }
  | { type: 'InspectionFinished' }
  | { type: 'TableApproved'; digest: string; registerSeq: number }
  | { type: 'TableReturned'; reason: TableReturnReason; note?: ContentId }
  | { type: 'TableWithdrawn'; reason: TableWithdrawReason }
  | { type: 'TableReleased'; release: string; yearMonth: string; number: number; published: number; leftOut: Readonly<Record<string, number>> }; // prettier-ignore

/** `by` is a person, or `system` for judging, drawing, applying and the release. */
export type SubmissionEvent = SubmissionEventBody & {
  at: Instant;
  by: PersonId | 'system';
  schema: 1;
  command?: { id: string; hash: string };
};
export type SubmissionEventType = SubmissionEventBody['type'];
