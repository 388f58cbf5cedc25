import type { TreeRange } from '../tree-range.ts';
import type { Overtaken } from './events.ts';
import type { BatchPlan, Place, ReleasePlan, ReleaseState, TakenTable } from './state.ts';

/** What the release owes the world and has not got yet. */
export type ReleaseTask = 'begin' | 'prepare' | 'append' | 'conclude';

export function dueReleaseTask({ step }: ReleaseState): ReleaseTask | undefined {
  switch (step) {
    case 'waiting': return 'begin';
    case 'preparing': return 'prepare';
    case 'publishing': return 'append';
    case 'published': return 'conclude';
    default: return undefined;
  }
} // prettier-ignore

/** Must the clock have passed every change of the log before this release is dated? What may take an entry off the list waits for no
 *  clock: each of its leaves is dated by the entry's own history. */
export function waitsForClock({ kind, change }: Pick<ReleaseState, 'kind' | 'change'>): boolean {
  return kind !== 'reverification' && change?.change !== 'withdrawn' && change?.change !== 'suspended';
}

/** How far the preparing of leaves has come. It lives in the run, not in the record: a run that is lost prepares again from the
 *  start, which is safe, because nothing is appended before the plan is recorded. */
export type Preparing = ReleasePlan & { readonly at: PreparingAt };
/** The table under way and the last row of it that was looked at; of reviews, the last one. */
export type PreparingAt = { readonly submission?: string; readonly review?: string; readonly after: number };

/** What one step of preparing made: one batch at most, of one table at most. `next` is missing once there is no more. */
export type Prepared = {
  readonly batch?: BatchPlan;
  readonly table?: TakenTable;
  readonly leftOut?: Readonly<Record<string, number>>;
  readonly next?: PreparingAt;
};

export const nothingPrepared: Preparing = { batches: [], tables: [], leftOut: {}, at: { after: 0 } };

export function preparedOn(before: Preparing, { batch, table, leftOut = {}, next }: Prepared): Preparing {
  return {
    batches: batch ? [...before.batches, batch] : before.batches,
    tables: table ? withTable(before.tables, table) : before.tables,
    leftOut: summed(before.leftOut, leftOut),
    at: next ?? before.at,
  };
}

/** A plan lies in an event and in the run's state, which stay below 64 KB: so much of it, as JSON, is some 300 batches of 10,000 leaves
 *  in a hundred tables. */
const mostPlanBytes = 40_000;

/** Does a release begin nothing more? What it leaves, the next release takes. A table that was begun is taken whole; it has 50 batches
 *  at most. */
export function isFull({ batches, tables, leftOut }: ReleasePlan, { table, next }: Prepared): boolean {
  const isWithinTable = table !== undefined && next?.submission === table.submission;
  return !isWithinTable && JSON.stringify({ batches, tables, leftOut }).length > mostPlanBytes;
}

/** The leaves before a batch of a plan: where in the release it begins. */
export function offsetOf({ batches }: Pick<ReleasePlan, 'batches'>, index: number): number {
  return batches.slice(0, index).reduce((sum, { count }) => sum + count, 0);
}

/** Where the batches that are appended stand in the log. */
export function placesOf({ places, plan, publication, appended }: ReleaseState): readonly Place[] {
  if (places || !plan || !publication) return places ?? [];
  const placeOf = (index: number) => publication.sizeBefore + offsetOf(plan, index);
  return Array.from({ length: appended }, (_, index) => ({ after: placeOf(index), size: placeOf(index + 1) }));
}

/** The size of the log that the release knows: behind its last batch, or where it began. */
export function endOf(state: ReleaseState): number {
  return placesOf(state).at(-1)?.size ?? state.publication?.sizeBefore ?? 0;
}

/** What others appended between the batches of a release that goes on. */
export function othersBetween(state: ReleaseState): TreeRange[] {
  const places = placesOf(state);
  const from = (at: number) => places[at - 1]?.size ?? state.publication?.sizeBefore ?? 0;
  return places.map(({ after: to }, at) => ({ from: from(at), to })).filter((range) => range.from < range.to);
}

export function appendedLeaves(state: ReleaseState): number {
  return placesOf(state).reduce((sum, { after, size }) => sum + size - after, 0);
}

/** The leaves of a release as far as is known: those that are appended, and those that are planned. */
export function leavesOf(state: ReleaseState): number {
  const { plan, appended } = state;
  return plan ? appendedLeaves(state) + offsetOf(plan, plan.batches.length) - offsetOf(plan, appended) : 0;
}

/** The plan, told that leaves were left out because their entries were changed since. */
export function withoutOvertaken(plan: ReleasePlan, overtaken: readonly Overtaken[]): ReleasePlan {
  return overtaken.reduce<ReleasePlan>(({ batches, tables, leftOut }, { submission, count }) => {
    const left = { CHANGED_MEANWHILE: count };
    if (submission === undefined) return { batches, tables, leftOut: summed(leftOut, left) };
    return { batches, tables: withTable(tables, { submission, published: -count, leftOut: left }), leftOut };
  }, plan);
}

export function summed(
  one: Readonly<Record<string, number>>,
  other: Readonly<Record<string, number>>,
): Record<string, number> {
  const sum = { ...one };
  for (const [code, count] of Object.entries(other)) sum[code] = (sum[code] ?? 0) + count;
  return sum;
}

/** A table that takes several batches is one line of the plan. */
function withTable(tables: readonly TakenTable[], table: TakenTable): TakenTable[] {
  const known = tables.find(({ submission }) => submission === table.submission);
  if (!known) return [...tables, table];
  const sum = {
    submission: table.submission,
    published: known.published + table.published,
    leftOut: summed(known.leftOut, table.leftOut),
  };
  return tables.map((one) => (one === known ? sum : one));
}
