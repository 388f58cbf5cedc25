import type { ContentId, Instant } from '../case/state.ts';
import type { ImpactOutcome } from './impact.ts';
import { subjectKinds, type AmendmentState, type AppliedReport, type Counts, type Sample, type SubjectKind, type SubjectReport } from './state.ts'; // prettier-ignore

/** What the amendment owes the world and has not got yet. */
export type AmendmentTask = 'checkDraft' | 'countImpact' | 'publish' | 'applyImpact';

/** The one task that is due at an instant; undefined while the amendment waits for people or for its day. */
export function dueTask({ step, effectiveAt }: AmendmentState, at: Instant): AmendmentTask | undefined {
  switch (step) {
    case 'draft': return 'checkDraft';
    case 'impactRunning': return 'countImpact';
    case 'awaitingEffectiveDate': return effectiveAt <= at ? 'publish' : undefined;
    case 'applying': return 'applyImpact';
    default: return undefined;
  }
} // prettier-ignore

/** How far a run over all subjects has come. It lives in the run, not in the record: a run that is lost counts again, and
 *  applies again what is then no second time. */
export type Progress<Report> = {
  /** How many of the kind are done. */
  readonly seen: number; readonly draft: ContentId; readonly kind: SubjectKind; readonly after?: string; readonly done: Report[] }; // prettier-ignore
/** One batch of subjects: what was found, and the id of the last one unless there are no more. */
export type Batch<Report> = { readonly report: Report; readonly seen: number; readonly next?: string };

const samplesMax = 10;
export const noCounts: Counts = { changed: 0, needsExpert: 0, unchanged: 0, touched: 0 };
/** What needs a person most is shown first. */
const urgency: readonly ImpactOutcome[] = ['changed', 'needsExpert', 'touched', 'unchanged'];

export function begun<Report>(draft: ContentId): Progress<Report> {
  return { draft, kind: subjectKinds[0], seen: 0, done: [] };
}

/** The run after one more batch; `finished` once the last kind has no more subjects. */
export function advanced<Report extends { kind: SubjectKind }>(
  before: Progress<Report>,
  { report, seen, next }: Batch<Report>,
  sum: (a: Report, b: Report) => Report,
): { progress: Progress<Report>; finished: boolean } {
  const known = before.done.find(({ kind }) => kind === report.kind);
  const done = [...before.done.filter((one) => one !== known), known ? sum(known, report) : report];
  const { draft, kind } = before;
  if (next !== undefined)
    return { progress: { draft, kind, seen: before.seen + seen, after: next, done }, finished: false };
  const following = subjectKinds[subjectKinds.indexOf(kind) + 1];
  return { progress: { draft, kind: following ?? kind, seen: 0, done }, finished: following === undefined };
}

export function sumImpact(a: SubjectReport, b: SubjectReport): SubjectReport {
  const samples = [...a.samples, ...b.samples].sort(byUrgency).slice(0, samplesMax);
  const counts: Counts = {
    changed: a.counts.changed + b.counts.changed,
    needsExpert: a.counts.needsExpert + b.counts.needsExpert,
    unchanged: a.counts.unchanged + b.counts.unchanged,
    touched: a.counts.touched + b.counts.touched,
  };
  return { kind: a.kind, seen: a.seen + b.seen, counts, samples };
}

export function sumApplied(a: AppliedReport, b: AppliedReport): AppliedReport {
  return { kind: a.kind, applied: a.applied + b.applied, skipped: a.skipped + b.skipped };
}

/** The report of one batch, from what was found of each subject it looked at. */
export function reportOf(kind: SubjectKind, seen: number, found: readonly Sample[]): SubjectReport {
  const one = ({ outcome }: Sample): SubjectReport => ({ kind, seen: 0, counts: { ...noCounts, [outcome]: 1 }, samples: [] }); // prettier-ignore
  const { counts } = found.map(one).reduce(sumImpact, { kind, seen: 0, counts: noCounts, samples: [] });
  return { kind, seen, counts, samples: [...found].sort(byUrgency).slice(0, samplesMax) };
}

function byUrgency(a: Sample, b: Sample): number {
  return urgency.indexOf(a.outcome) - urgency.indexOf(b.outcome) || (a.id < b.id ? -1 : 1);
}
