import type { ContentId, Instant, OrganisationId, PersonId } from '../../case/state.ts';
import type { LegalDate } from '../../classification/rule-data.ts';
import type { RowRange } from './ranges.ts';
import type { TableReturnReason } from './reasons.ts';

export type SubmissionStep =
  | 'judging' | 'refused' | 'confirmation' | 'sampling' | 'inspection' | 'fullInspection' | 'approval' | 'secondApproval'
  | 'approved' | 'released' | 'returned' | 'withdrawn'; // prettier-ignore
export const closedSubmissionSteps: readonly SubmissionStep[] = ['refused', 'released', 'returned', 'withdrawn'];

/** Why a table is refused as a whole: its file, its heading, or that there is nothing to judge. */
export const tableRefusals = [
  'NOT_TEXT', 'QUOTE_NOT_CLOSED', 'TOO_MANY_ROWS', 'TOO_MANY_COLUMNS', 'CELL_TOO_LONG', 'TOO_LARGE', 'NOT_A_WORKBOOK', 'OLD_OR_LOCKED_WORKBOOK',
  'BROKEN_WORKBOOK', 'UNSAFE_WORKBOOK', 'NO_VISIBLE_SHEET', 'FORMULA_CELL', 'TOO_MUCH_TEXT', 'READER_STOPPED', 'NO_PART_NUMBER', 'TWO_COLUMNS',
  'UNKNOWN_HEADING', 'UNKNOWN_MEANING', 'NO_ROWS', 'NO_CRITERIA', 'FILE_UNREADABLE',
] as const; // prettier-ignore
export type TableRefusalCode = (typeof tableRefusals)[number];

/** How a row stands now: as it was judged, or as an expert decided. A referred row waits for a case and is not in this release. */
export const rowStandings = ['eligible', 'cleared', 'needsExpert', 'referred', 'refused'] as const;
export type RowStanding = (typeof rowStandings)[number];
export type StandingCounts = Readonly<Record<RowStanding, number>>;

/** What judging the whole table gave. `digest` covers every row, its standing and its findings; people confirm and approve exactly that. */
export type JudgedTable = {
  readonly rows: number; readonly lastRow: number; readonly digest: string; readonly lawDate: LegalDate;
  readonly eligible: number; readonly needsExpert: number; readonly refused: number;
  /** By criterion and code, such as `P4 CLAUSE_OPEN`, in how many rows it was found. */
  readonly codes: Readonly<Record<string, number>>;
}; // prettier-ignore

/** Which rows are looked at, and how many may disagree. `seed` is fixed after the confirmation; from it the rows can be drawn again. */
export type SamplePlan = {
  readonly lot: number; readonly size: number; readonly accept: number; readonly aql: string; readonly seed: string; readonly rows: readonly number[];
}; // prettier-ignore

/** What experts decided about rows, as applied to them: how many changed. */
export type AppliedDecisions = {
  readonly cleared: number; readonly refused: number; readonly referred: number; readonly takenOut: number;
}; // prettier-ignore

/** A certificate, and the case that issued it. */
export type CertificateBasis = { readonly caseNumber: string; readonly certificate: string };

/** One table of a maker. Rows live in `listRows`; here are counts, the sample and who did what: small at any number of rows. */
export type SubmissionState = {
  readonly round: number; readonly step: SubmissionStep; readonly stepSince: Instant; readonly list: string; readonly maker: string;
  readonly organisation: OrganisationId; readonly parties: readonly OrganisationId[];
  readonly table: ContentId; readonly mapping?: ContentId;
  /** The case and its certificate that an item certified as not controlled comes from. */
  readonly basis?: CertificateBasis;
  /** Who judged: whoever handed the table in. Somebody else confirms. */
  readonly submittedBy: PersonId; readonly submittedAt: Instant; readonly confirmedBy?: PersonId; readonly confirmedAt?: Instant;
  readonly refusal?: { readonly code: TableRefusalCode; readonly row: number };
  readonly judged?: JudgedTable;
  readonly plan?: SamplePlan;
  /** Rows of the sample that wait, and those that did not agree. */
  readonly pending: readonly number[]; readonly disagreed: readonly number[];
  readonly lot?: 'accepted' | 'refused';
  /** What the full inspection has looked at, in order and never touching, and how many rows that are; left out before. */
  readonly covered: readonly RowRange[]; readonly rowsCovered?: number;
  readonly applied: AppliedDecisions;
  /** Decisions, by `seq`, that the rows do not show yet. */
  readonly unapplied: readonly number[];
  readonly inspectors: readonly PersonId[];
  readonly approvals: readonly { readonly by: PersonId; readonly at: Instant }[];
  readonly returned?: { readonly reason: TableReturnReason; readonly note?: ContentId };
  readonly release?: { readonly release: string; readonly yearMonth: string; readonly number: number; readonly published: number; readonly leftOut: Readonly<Record<string, number>> };
  /** The `seq` that brought it into its step: what a command rests on. */
  readonly stepSeq: number; readonly seq: number;
}; // prettier-ignore

const beforeApproval: readonly SubmissionStep[] = ['sampling', 'inspection', 'fullInspection', 'approval', 'secondApproval']; // prettier-ignore

/** Is the maker shown its rows as they were judged? A maker that saw the sample while it is looked at could withdraw and try for a
 *  luckier one. */
export function hidesInspection({ step }: Pick<SubmissionState, 'step'>): boolean {
  return beforeApproval.includes(step);
}

/** How many rows stand how, after all decisions that were applied. */
export function standingsOf({ judged, applied }: Pick<SubmissionState, 'judged' | 'applied'>): StandingCounts {
  const { eligible = 0, needsExpert = 0, refused = 0 } = judged ?? {};
  const { cleared, referred, takenOut } = applied;
  return {
    eligible: eligible - takenOut,
    cleared,
    needsExpert: needsExpert - cleared - referred - applied.refused,
    referred,
    refused: refused + takenOut + applied.refused,
  };
}
