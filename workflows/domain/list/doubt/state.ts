import type { ContentId, Instant, OrganisationId, PersonId } from '../../case/state.ts';

export type DoubtStep = 'open' | 'taken' | 'answered' | 'withdrawn';
export const closedDoubtSteps: readonly DoubtStep[] = ['answered', 'withdrawn'];

export const doubtReasons = [
  'specificationDiffers',
  'markingDiffers',
  'invoiceDiffers',
  'suspectedCounterfeit',
  'judgmentQuestioned',
  'other',
] as const;
/** Why an officer doubts an entry. */
export type DoubtReason = (typeof doubtReasons)[number];
export const doubtOutcomes = ['entryStands', 'otherGoods', 'cannotBeDecided', 'suspended'] as const;
/** What the answer means: the entry is right and covers the goods, the goods are not what is listed, it cannot be said from what was
 *  given, or the doubt was right and the entry is suspended. */
export type DoubtOutcome = (typeof doubtOutcomes)[number];
export const doubtAnswerReasons = [
  'checkedWithDataSheet',
  'checkedWithMaker',
  'checkedWithJudgment',
  'anotherVariant',
  'informationMissing',
] as const;
/** What the answer rests on. */
export type DoubtAnswerReason = (typeof doubtAnswerReasons)[number];
export const doubtWithdrawReasons = ['settledOtherwise', 'raisedByMistake'] as const;
export type DoubtWithdrawReason = (typeof doubtWithdrawReasons)[number];

/** What the officer doubts: the entry, the date it was looked up for, and the size of the log that answered. */
export type Doubted = {
  /** The entry's public id, `list/maker/key`. */
  readonly entry: string;
  readonly treeSize: number;
  readonly asOf: Instant;
  readonly reason: DoubtReason;
  readonly text: ContentId;
  /** The maker's organisation where the maker takes part in the list: whoever has an interest in it stays out. */
  readonly parties: readonly OrganisationId[];
  /** Until when an answer is due. Afterwards the doubt stays open, marked as overdue. */
  readonly dueAt: Instant;
};
export type DoubtAnswer = {
  readonly by: PersonId;
  readonly at: Instant;
  readonly outcome: DoubtOutcome;
  readonly reason: DoubtAnswerReason;
  readonly text: ContentId;
  /** The release that suspends the entry, where the answer does. */
  readonly release?: string;
};

export type DoubtState = Doubted & {
  readonly number: string;
  readonly raisedBy: PersonId;
  readonly raisedAt: Instant;
  readonly step: DoubtStep;
  readonly stepSince: Instant;
  readonly taker?: PersonId;
  readonly overdueSince?: Instant;
  readonly answer?: DoubtAnswer;
  readonly withdrawn?: DoubtWithdrawReason;
  readonly seq: number;
  /** The seq that a person last caused. A command rests on that, so that a deadline makes nobody's answer stale. */
  readonly basis: number;
};
