import type { ContentId, Instant, PersonId } from '../../case/state.ts';

/** `monthly` comes by schedule, `onDemand` is asked for and confirmed by two people of CISTEC, `change` is about one entry,
 *  `reverification` publishes what an amendment or a year did to entries. */
export type ReleaseKind = 'monthly' | 'onDemand' | 'change' | 'reverification';
export type ReleaseStep =
  'asked' | 'waiting' | 'preparing' | 'publishing' | 'published' | 'finished' | 'withoutEntries' | 'takenBack';
export const closedReleaseSteps: readonly ReleaseStep[] = ['finished', 'withoutEntries', 'takenBack'];

export const withdrawalReasons = ['makerWithdrew', 'judgmentWrong', 'productChanged', 'listedByMistake'] as const;
/** The reasons of a person who suspends an entry by hand. */
export const suspensionReasons = ['inDoubt', 'underExamination'] as const;
/** What the system alone finds, and suspends for: a person decides on those entries. */
export const systemSuspensionReasons = ['opinionRevoked', 'lawChanged'] as const;
export const resumptionReasons = ['examined', 'suspendedByMistake'] as const;
export const correctionReasons = ['misspelled', 'makersWriting'] as const;
export type CorrectionReason = (typeof correctionReasons)[number];
export type WithdrawalReason = (typeof withdrawalReasons)[number];
export type SystemSuspensionReason = (typeof systemSuspensionReasons)[number];
export type SuspensionReason = (typeof suspensionReasons)[number] | SystemSuspensionReason;
export type ResumptionReason = (typeof resumptionReasons)[number];
export type ChangeReason = WithdrawalReason | SuspensionReason | ResumptionReason | CorrectionReason;

/** A change of one entry. `entry` is the opaque id of a listed entry, `correction` the content that says what it becomes. */
export type EntryChange =
  | { readonly change: 'withdrawn' | 'suspended' | 'resumed'; readonly entry: string; readonly reason: ChangeReason }
  | {
      readonly change: 'corrected';
      readonly entry: string;
      readonly correction: ContentId;
      readonly reason?: CorrectionReason;
    };

/** Why a release waits: another one appends, the log does not verify, the signer does not answer, the index has not taken the whole
 *  log yet, stored leaves are not those that were planned, or the log has a change whose moment has not come, because a clock ran ahead
 *  and was put back. It goes on by itself once that is over. */
export type BlockReason =
  'ANOTHER_RELEASE' | 'LOG_FAULT' | 'SIGNER_AWAY' | 'INDEX_BEHIND' | 'LEAVES_CHANGED' | 'CLOCK_BEHIND';

/** Leaves that are appended at once, and the hash of their bytes: what is appended is what was planned. */
export type BatchPlan = { readonly count: number; readonly digest: string };
/** What a release took of one table, and what it left out, by code. */
export type TakenTable = {
  readonly submission: string;
  readonly published: number;
  readonly leftOut: Readonly<Record<string, number>>;
};
/** Where a batch stands in the log: behind so many leaves, and up to which size. */
export type Place = { readonly after: number; readonly size: number };
/** `leftOut` are changes that no longer applied when their turn came. */
export type ReleasePlan = {
  readonly batches: readonly BatchPlan[];
  readonly tables: readonly TakenTable[];
  readonly leftOut: Readonly<Record<string, number>>;
};

/** One release of a list: its number is the one it is quoted by. */
export type ReleaseState = {
  list: string; number: number; kind: ReleaseKind; step: ReleaseStep; stepSince: Instant;
  askedBy: PersonId | 'system'; askedAt: Instant; confirmedBy?: PersonId; change?: EntryChange;
  /** From when it counts, and the size of the log that it goes on from. */
  publication?: { at: Instant; yearMonth: string; sizeBefore: number };
  plan?: ReleasePlan; appended: number; head?: { size: number; root: string };
  /** Of the batches that are appended. A release that began when nothing could come between its batches may lack it. */
  places?: readonly Place[];
  blocked?: { reason: BlockReason; since: Instant }; seq: number;
}; // prettier-ignore
