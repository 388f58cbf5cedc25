import { covers } from './ranges.ts';
import { standingsOf, type SubmissionState } from './state.ts';

/** What the table owes the world and has not got yet. */
export type SubmissionTask = 'judgeTable' | 'planSample' | 'applyDecision' | 'judgeLot' | 'finishInspection';

/** The first row of a table that is no heading. */
export const firstRow = 2;

/** The one task that is due; undefined while the table waits for people. Decisions are shown by the rows before anything rests on them. */
export function dueTask(state: SubmissionState): SubmissionTask | undefined {
  switch (state.step) {
    case 'judging': return 'judgeTable';
    case 'sampling': return 'planSample';
    case 'inspection':
    case 'fullInspection': return dueInspection(state);
    default: return undefined;
  }
} // prettier-ignore

function dueInspection(state: SubmissionState): SubmissionTask | undefined {
  const { unapplied, pending, lot } = state;
  if (unapplied.length > 0) return 'applyDecision';
  if (lot === undefined) return pending.length === 0 ? 'judgeLot' : undefined;
  return isInspected(state) && standingsOf(state).needsExpert === 0 ? 'finishInspection' : undefined;
}

/** A lot that was accepted by its sample, or every row of one that was not. */
function isInspected({ lot, covered, judged }: SubmissionState): boolean {
  return lot === 'accepted' || covers(covered, { from: firstRow, to: judged?.lastRow ?? firstRow });
}

/** The lot is accepted when no more rows of its sample disagree than its plan allows. Source: ISO 2859-1, single sampling. */
export function judgeLot({ disagreed, plan }: SubmissionState): { accepted: boolean; disagreed: number } {
  return { accepted: disagreed.length <= (plan?.accept ?? 0), disagreed: disagreed.length };
}
