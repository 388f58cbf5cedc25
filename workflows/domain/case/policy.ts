/** Deadlines and numbers of the case life, kept in the register of policies and copied into the case when it is submitted.
 *  All durations are milliseconds, so that a test may run the real timers quickly. */
export type Policy = {
  id: string;
  takeBackMs: number;
  completionMs: number;
  assignmentAnswerMs: number;
  informationMs: number;
  extensionMaxMs: number;
  consultationMs: number;
  remindBeforeMs: number;
  secondVerifiersMin: number;
  returnsBeforePanel: number;
  panelSize: number;
  /** Commands a run takes before it continues as new. */
  continueAsNewAfter: number;
};

const minute = 60_000;
const day = 24 * 60 * minute;

/** What CISTEC's published practice and our own defaults say; the register may replace it from a date on. */
export const standardPolicy: Policy = {
  id: 'case-policy/2026-04',
  takeBackMs: minute,
  completionMs: 30 * day,
  assignmentAnswerMs: 3 * day,
  informationMs: 21 * day,
  extensionMaxMs: 60 * day,
  consultationMs: 14 * day,
  remindBeforeMs: 3 * day,
  secondVerifiersMin: 2,
  returnsBeforePanel: 2,
  panelSize: 3,
  continueAsNewAfter: 300,
};
