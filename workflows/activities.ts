import type { DraftProblem } from './domain/amendment/check-draft.ts';
import type { Batch } from './domain/amendment/progress.ts';
import type { AppliedReport, SubjectKind, SubjectReport } from './domain/amendment/state.ts';
import type { CaseEvent } from './domain/case/events.ts';
import type { Overtaken } from './domain/list/release/events.ts';
import type { Prepared, PreparingAt } from './domain/list/release/progress.ts';
import type { BlockReason } from './domain/list/release/state.ts';
import type { AppliedDecisions, JudgedTable, SamplePlan, TableRefusalCode } from './domain/list/submission/state.ts';
import type { LifeEvent, LifeKind } from './messages.ts';

/** What a case workflow may ask of the world. Every call may happen twice and must then be once. */
export interface CaseActivities {
  /** Appends events after `after` and moves the snapshot, in one transaction. Returns the new seq and chain head.
   *  A repeat of what is stored returns the same answer. Throws non-retryable `DIVERGED` when the record says otherwise. */
  recordEvents(batch: RecordBatch): Promise<{ seq: number; head: string }>;
  /** Draws the number of a certificate or letter, once per `key`: the same key gives the same number. */
  drawNumber(intent: { key: string; kind: 'certificate' | 'letter' }): Promise<string>;
  /** The days from which, by published law and approved amendments, a clause is another one that the case's decided judgment
   *  rests on; those after its own law state. */
  amendedFrom(one: { caseNumber: string }): Promise<string[]>;
}
/** What the schedule of checks may ask. */
export interface ReconciliationActivities {
  /** Compares record, runs, outbox and registers. By name of the check, how much is wrong; it repairs nothing. */
  reconcile(): Promise<Record<string, number>>;
}
/** What every life besides that of a case asks of the world. */
export interface LifeActivities {
  /** As `recordEvents`, for the chain of one life of a kind. Throws non-retryable `DIVERGED` when the record says otherwise. */
  recordLife(batch: LifeBatch<LifeEvent> & { kind: LifeKind }): Promise<{ seq: number; head: string }>;
}
/** What an amendment may ask of the world. Every call may happen twice and must then be once. */
export interface AmendmentActivities {
  /** Reads the draft on the law as it stands: the clauses it touches, or every problem it has. */
  checkDraft(one: DraftOf): Promise<{ clauses: string[] } | { problems: DraftProblem[] }>;
  /** What the draft would do to the next subjects of a kind. It changes nothing. */
  countImpact(step: BatchOf): Promise<Batch<SubjectReport>>;
  /** Makes the draft law, once; or says why it cannot be any more. */
  publishAmendment(one: DraftOf): Promise<{ digest: string } | { problems: DraftProblem[] }>;
  /** Tells the next subjects of a kind, each once, what the amendment means for it. */
  applyImpact(step: BatchOf): Promise<Batch<AppliedReport>>;
}
/** What a release of the list may ask of the world. Every call may happen twice and must then be once. */
export interface ReleaseActivities {
  /** Says where the log ends, and for what waits for the clock the latest moment from which anything of it counts; or why it cannot begin
   *  now. All but a change of one entry take the one turn of releases. */
  beginRelease(one: { life: string }): Promise<Begun | Blocked>;
  /** Computes and stores the next leaves of a release behind `batches`, named by their hashes. Two calls at once store what each of them
   *  found; the one whose answer counts is planned. */
  prepareBatch(step: { life: string; batches: string[]; at: PreparingAt }): Promise<Prepared>;
  /** Appends the leaves of a batch of the plan, exactly those that were planned without those whose entries were changed since, behind
   *  whatever the log has by now, and has the new head signed. A change of one entry that was overtaken appends nothing: it begins anew. */
  appendBatch(batch: BatchOfRelease): Promise<Appended | BegunAnew | Blocked>;
  /** Lets the next release begin. */
  endTurn(one: { life: string }): Promise<void>;
  /** Records what the leaves of a batch made of their entries. */
  projectBatch(batch: BatchOfRelease): Promise<void>;
  /** Tells each table of the plan what of it was published, suspends what rests on a certificate that was revoked meanwhile, and
   *  forgets the prepared leaves. */
  tellTables(one: { life: string }): Promise<void>;
}
export type Appended = { after: number; size: number; root: string; overtaken?: Overtaken[] };
export type Begun = { sizeBefore: number; latest?: number };
export type BegunAnew = { sizeBefore: number };
export type Blocked = { blocked: BlockReason };
export type BatchOfRelease = { life: string; index: number };
/** What a submission to the list may ask of the world, on the queue `bulk`. Every call may happen twice and must then be once. */
export interface SubmissionActivities {
  /** Reads the whole table, judges every row by the criteria of `at` and stores the rows. Goes on from what is stored. */
  judgeTable(one: TableOf): Promise<JudgedTable | { code: TableRefusalCode; row: number }>;
  /** Draws the sample among the rows that may be published. `head` is that of the chain after the confirmation. */
  planSample(one: { submission: string; organisation: string; head: string }): Promise<SamplePlan>;
  /** Shows in the rows what the recorded event `of` decided; how many changed. */
  applyDecision(one: { submission: string; of: number }): Promise<AppliedDecisions>;
}
/** `at` fixes the law, the criteria and the list against which the table is judged. */
export type TableOf = {
  submission: string; round: number; organisation: string; maker: string; list: string; table: string; mapping?: string; at: number;
}; // prettier-ignore
export type DraftOf = { version: string; draft: string };
export type BatchOf = DraftOf & { kind: SubjectKind; after?: string };
export type LifeBatch<Event> = { life: string; after: number; head: string; events: Event[] };
export type RecordBatch = { caseNumber: string; epoch: number; after: number; head: string; events: CaseEvent[] };
