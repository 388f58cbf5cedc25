import { standingsOf, type RowStanding } from '../../workflows/domain/list/submission/state.ts';
import type { Mongo } from '../mongo/connection.ts';
import { countStanding, judgedRows } from '../mongo/list-rows.ts';
import { listSubmissions, type SubmissionDocument } from '../mongo/list-submissions.ts';
import { createTotal } from './table-total.ts';

export type RowFault = 'rowsDiffer' | 'standingsDiffer';

/** Recomputes from the stored rows what each table's events say of them: the digest of what was judged, and how many rows stand how
 *  after the decisions. It changes nothing. Source: quality.md R9. */
export async function verifyRows(mongo: Mongo): Promise<{ rows: number; differences: { submission: string; fault: RowFault }[] }> {
  let rows = 0;
  const differences: { submission: string; fault: RowFault }[] = [];
  for (const one of await listSubmissions.list(mongo, { 'state.judged': { $exists: true } })) {
    const { submission, faults, seen } = await verifyTable(mongo, one);
    rows += seen;
    differences.push(...faults.map((fault) => ({ submission, fault })));
  }
  return { rows, differences };
} // prettier-ignore

async function verifyTable(mongo: Mongo, { _id: submission, state }: SubmissionDocument) {
  const total = createTotal();
  for await (const row of judgedRows(mongo, submission)) total.add([row]);
  const { digest, rows: seen } = total.sum();
  const faults: RowFault[] = digest === state.judged?.digest && seen === state.judged.rows ? [] : ['rowsDiffer'];
  const told = Object.entries(standingsOf(state)) as [RowStanding, number][]; // keys of StandingCounts
  const counted = await Promise.all(told.map(async ([now, count]) => (await countStanding(mongo, submission, now)) === count)); // prettier-ignore
  // A decision that is recorded and not yet shown is no fault: the run will show it.
  if (state.unapplied.length === 0 && counted.includes(false)) faults.push('standingsDiffer');
  return { submission, faults, seen };
}
