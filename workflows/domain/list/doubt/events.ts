import type { ContentId, Instant, PersonId } from '../../case/state.ts';
import type { DoubtAnswerReason, Doubted, DoubtOutcome, DoubtWithdrawReason } from './state.ts';

/** What a doubt remembers: ids, codes and numbers. What was written is the content that `text` names. */
export type DoubtEventBody =
  | ({ type: 'DoubtRaised'; number: string } & Doubted)
  | { type: 'DoubtTaken' }
  | { type: 'DoubtHandedBack' }
  | { type: 'DoubtOverdue' }
  | { type: 'DoubtAnswered'; outcome: DoubtOutcome; reason: DoubtAnswerReason; text: ContentId; release?: string }
  | { type: 'DoubtWithdrawn'; reason: DoubtWithdrawReason };

/** `by` is a person, or `system` for a deadline. */
export type DoubtEvent = DoubtEventBody & {
  at: Instant;
  by: PersonId | 'system';
  schema: 1;
  command?: { id: string; hash: string };
};
export type DoubtEventType = DoubtEventBody['type'];
