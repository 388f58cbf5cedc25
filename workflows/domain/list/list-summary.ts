import type { ListLeaf, LogTime, PublicationNumber } from './list-leaf.ts';

export type ListChange = ListLeaf['change'];
/** Places in the log, or of its bundles, as runs from the first to before the last. */
export type Runs = readonly (readonly [from: number, to: number])[];

/** What one release changed: where its leaves stand. `size` is the signed tree that first had all of them. */
export type ReleaseSummary = PublicationNumber & {
  readonly from: LogTime;
  readonly to: LogTime;
  readonly size: number;
  readonly changes: Readonly<Partial<Record<ListChange, Runs>>>;
};
/** What was corrected or verified again at one moment. Such a leaf keeps the month and number its entry was published under, so
 *  it belongs to no release by its number. */
export type UpdateSummary = Pick<ReleaseSummary, 'size' | 'changes'> & { readonly at: LogTime };

/** How many publications a maker has, and the bundles of 256 leaves in which they stand. */
export type MakerSummary = { readonly name: string; readonly published: number; readonly bundles: Runs };

/** What the log says at a glance. It is a function of the log and grows with its releases and makers, not with its entries. */
export type ListSummary = {
  readonly treeSize: number;
  readonly releases: readonly ReleaseSummary[];
  readonly updates: readonly UpdateSummary[];
  readonly makers: readonly MakerSummary[];
};
export const emptySummary: ListSummary = { treeSize: 0, releases: [], updates: [], makers: [] };
export const BUNDLE = 256;

/** The summary of a longer log: `leaves` are those that follow what `before` covers, all in one signed tree. */
export function summaryWith(before: ListSummary, leaves: Iterable<ListLeaf>): ListSummary {
  const releases: Map<string, DraftRelease> = new Map(before.releases.map((one) => [idOf(one), draftOf(one)]));
  const updates: Map<string, DraftUpdate> = new Map(before.updates.map((one) => [one.at, draftOf(one)]));
  const makers = new Map(before.makers.map((one) => [one.name, { ...one, bundles: copied(one.bundles) }]));
  let at = before.treeSize;
  for (const leaf of leaves) {
    if (leaf.change === 'corrected' || leaf.change === 'reverified') addToUpdate(updates, leaf, at);
    else addToRelease(releases, leaf, at);
    if (leaf.change === 'published') addToMaker(makers, leaf.facts.maker, at);
    at += 1;
  }
  for (const one of [...releases.values(), ...updates.values()]) if (isTouched(one, before.treeSize)) one.size = at;
  return {
    treeSize: at,
    releases: [...releases.values()],
    updates: [...updates.values()],
    makers: [...makers.values()],
  };
}

/** The latest moment from which anything of the log counts; undefined for an empty log. A clock that ran ahead when it was read lets
 *  that lie in the future, and not at the end of the log. */
export function latestMoment({ releases, updates }: Pick<ListSummary, 'releases' | 'updates'>): LogTime | undefined {
  return [...releases.map(({ to }) => to), ...updates.map(({ at }) => at)].sort().at(-1);
}

/** All leaves of a release in the order of the log. */
export function runsOf({ changes }: Pick<ReleaseSummary, 'changes'>): Runs {
  return Object.values(changes)
    .flat()
    .sort(([one], [other]) => one - other);
}

export function countOf(runs: Runs): number {
  return runs.reduce((sum, [from, to]) => sum + to - from, 0);
}

/** The part of the runs from `offset` places on, `limit` places long. */
export function pageOfRuns(runs: Runs, { offset, limit }: { offset: number; limit: number }): Runs {
  const page: [number, number][] = [];
  let [skip, left] = [offset, limit];
  for (const [from, to] of runs) {
    const start = Math.min(to, from + skip);
    const end = Math.min(to, start + left);
    skip -= start - from;
    left -= end - start;
    if (end > start) page.push([start, end]);
  }
  return page;
}

type DraftRuns = [number, number][];
type DraftChanges = Partial<Record<ListChange, DraftRuns>>;
type DraftRelease = PublicationNumber & { from: LogTime; to: LogTime; size: number; changes: DraftChanges };
type DraftUpdate = { at: LogTime; size: number; changes: DraftChanges };
type DraftMaker = { name: string; published: number; bundles: DraftRuns };

const idOf = ({ yearMonth, number }: PublicationNumber) => `${yearMonth}/${number}`;
const copied = (runs: Runs): DraftRuns => runs.map(([from, to]) => [from, to]);

function draftOf<S extends Pick<ReleaseSummary, 'size' | 'changes'>>({ changes, ...rest }: S) {
  const copies = Object.entries(changes).map(([change, runs]) => [change, copied(runs)]);
  const draft: DraftChanges = Object.fromEntries(copies);
  return { ...rest, changes: draft };
}

function addToUpdate(updates: Map<string, DraftUpdate>, { at: moment, change }: ListLeaf, at: number): void {
  const known = updates.get(moment) ?? { at: moment, size: 0, changes: {} };
  const runs = known.changes[change] ?? [];
  extend(runs, at);
  known.changes[change] = runs;
  updates.set(moment, known);
}

function addToRelease(releases: Map<string, DraftRelease>, leaf: ListLeaf, at: number): void {
  const { publication, at: moment, change } = leaf;
  const known = releases.get(idOf(publication)) ?? { ...publication, from: moment, to: moment, size: 0, changes: {} };
  const runs = known.changes[change] ?? [];
  extend(runs, at);
  known.changes[change] = runs;
  if (moment < known.from) known.from = moment;
  if (moment > known.to) known.to = moment;
  releases.set(idOf(publication), known);
}

function addToMaker(makers: Map<string, DraftMaker>, name: string, at: number): void {
  const known = makers.get(name) ?? { name, published: 0, bundles: [] };
  known.published += 1;
  extend(known.bundles, Math.floor(at / BUNDLE));
  makers.set(name, known);
}

/** Adds a place behind the others; one that is there already changes nothing. */
function extend(runs: DraftRuns, place: number): void {
  const last = runs.at(-1);
  if (last === undefined || last[1] < place) runs.push([place, place + 1]);
  else if (last[1] === place) last[1] = place + 1;
}

function isTouched({ changes }: { changes: DraftChanges }, from: number): boolean {
  return Object.values(changes).some((runs) => (runs.at(-1)?.[1] ?? 0) > from);
}
