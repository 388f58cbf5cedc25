import type { CaseEvent } from './domain/case/events.ts';

/** What a case workflow may ask of the world. Every call may happen twice and must then be once. */
export interface CaseActivities {
  /** Appends events after `after` and moves the snapshot, in one transaction. Returns the new seq and chain head.
   *  A repeat of what is stored returns the same answer. Throws non-retryable `DIVERGED` when the record says otherwise. */
  recordEvents(batch: RecordBatch): Promise<{ seq: number; head: string }>;
  /** Draws the number of a certificate or letter, once per `key`: the same key gives the same number. */
  drawNumber(intent: { key: string; kind: 'certificate' | 'letter' }): Promise<string>;
}
/** What the schedule of checks may ask. */
export interface ReconciliationActivities {
  /** Compares record, runs, outbox and registers. By name of the check, how much is wrong; it repairs nothing. */
  reconcile(): Promise<Record<string, number>>;
}
export type RecordBatch = { caseNumber: string; epoch: number; after: number; head: string; events: CaseEvent[] };
