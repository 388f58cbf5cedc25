import type { CaseEvent } from './domain/case/events.ts';

/** What a case workflow may ask of the world. Every call may happen twice and must then be once. */
export interface CaseActivities {
  /** Appends events after `after` and moves the snapshot, in one transaction. Returns the new seq and chain head.
   *  A repeat of what is stored returns the same answer. Throws non-retryable `DIVERGED` when the record says otherwise. */
  recordEvents(batch: RecordBatch): Promise<{ seq: number; head: string }>;
  /** Draws the number of a certificate or letter, once per `key`: the same key gives the same number. */
  drawNumber(intent: { key: string; kind: 'certificate' | 'letter' }): Promise<string>;
}
export type RecordBatch = { caseNumber: string; epoch: number; after: number; head: string; events: CaseEvent[] };
