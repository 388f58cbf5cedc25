import { entryStateAt } from '../../workflows/domain/list/entry-history.ts';
import { keyOfEntry } from '../../workflows/domain/list/entry-id.ts';
import type { PublicationNumber } from '../../workflows/domain/list/list-leaf.ts';
import { BUNDLE, pageOfRuns, runsOf, type Runs } from '../../workflows/domain/list/list-summary.ts';
import { inForce, type LookupEntry } from '../../workflows/domain/list/look-up/look-up.ts';
import { makerRelation } from '../../workflows/domain/list/maker-names.ts';
import type { MakerKnowledge } from '../../workflows/domain/list/match-level.ts';
import type { PublicationQuestion } from '../../workflows/domain/list/publication.ts';
import { historyOf } from './follow-log.ts';
import type { PublishedList } from './published-list.ts';
import type { SegmentRecord } from './segment-record.ts';

/** An entry that a search found: no answer about a number that somebody holds, but what to look up. */
export type FoundEntry = Pick<LookupEntry, 'verdict' | 'reason' | 'manufacturer' | 'partNumber'> & {
  readonly entry: string;
  readonly key: string;
  readonly publication: PublicationNumber;
  readonly validTo: string;
};
export type Found = {
  readonly treeSize: number;
  readonly numbers: readonly FoundEntry[];
  readonly next: string | null;
};
type Page = { readonly asOf: string; readonly after?: string | undefined; readonly limit: number };

/** So many entries are read at most for one page of a maker: the next page goes on behind them. */
const mostRead = 2_000;

/** Entries whose numbers begin so, in their order; of one maker where one is named. */
export function searchPrefix(
  list: Pick<PublishedList, 'index'>,
  { prefix, manufacturer, asOf, after, limit }: Page & { prefix: string; manufacturer?: string | undefined },
): Found {
  const index = list.index();
  const numbers: FoundEntry[] = [];
  let [read, last] = [0, after];
  for (let isMore = true; isMore && numbers.length < limit && read < mostRead;) {
    const records = index.page({ prefix, ...(last !== undefined && { after: last }), limit });
    numbers.push(...records.flatMap((record) => foundEntry(record, { manufacturer, asOf, known: index.makers })));
    read += records.length;
    last = records.at(-1)?.key ?? last;
    isMore = records.length >= limit;
    if (!isMore) last = undefined;
  }
  return { treeSize: index.treeSize, numbers, next: last ?? null };
}

/** The entries that a publication is about, in the order of the log, of one maker where one is named; `after` is how many came before. */
export async function searchPublication(
  list: Pick<PublishedList, 'index' | 'summary' | 'changes'>,
  {
    publication,
    manufacturer,
    asOf,
    after,
    limit,
  }: Page & { publication: PublicationQuestion; manufacturer?: string | undefined },
): Promise<Found> {
  const { releases, treeSize } = list.summary();
  const asked = releases.filter(
    ({ yearMonth, number }) => yearMonth === publication.yearMonth && (publication.number ?? number) === number,
  );
  const offset = Number(after ?? 0);
  const runs = asked.flatMap(runsOf).sort(([one], [other]) => one - other);
  const changes = await list.changes(pageOfRuns(runs, { offset, limit }));
  const records = [...new Set(changes.map(({ entry }) => entry))].flatMap((id) => findEntry(list, id) ?? []);
  const numbers = records.flatMap((record) => foundEntry(record, { manufacturer, asOf, known: list.index().makers }));
  return { treeSize, numbers, next: changes.length === limit ? String(offset + limit) : null };
}

/** A maker's entries in the order of their first publication; `after` is the place in the log where the page before ended. */
export async function searchMaker(
  list: Pick<PublishedList, 'index' | 'summary' | 'changes'>,
  { maker, asOf, after, limit }: Page & { maker: string },
): Promise<Found> {
  const { makers, treeSize } = list.summary();
  const runs = bundleRuns(makers.find(({ name }) => name === maker)?.bundles ?? [], {
    from: Number(after ?? 0),
    treeSize,
  });
  const numbers: FoundEntry[] = [];
  for (const run of runs) {
    for (const change of await list.changes([run])) {
      const isOurs = change.change === 'published' && change.facts.maker === maker;
      const found = isOurs ? firstPublished(list, { entry: change.entry, leaf: change.leaf, asOf }) : [];
      if (found.length > 0 && numbers.length === limit) return { treeSize, numbers, next: String(change.leaf) };
      numbers.push(...found);
    }
  }
  return { treeSize, numbers, next: null };
}

/** Bundle by bundle the leaves in them, from a place on. */
function* bundleRuns(bundles: Runs, { from, treeSize }: { from: number; treeSize: number }): Generator<Runs[number]> {
  for (const [first, behind] of bundles) {
    for (let bundle = Math.max(first, Math.floor(from / BUNDLE)); bundle < behind; bundle += 1)
      yield [Math.max(from, bundle * BUNDLE), Math.min((bundle + 1) * BUNDLE, treeSize)];
  }
}

/** An entry that was withdrawn and published again is shown where it was published first. */
function firstPublished(
  list: Pick<PublishedList, 'index'>,
  at: { entry: string; leaf: number; asOf: string },
): FoundEntry[] {
  const record = findEntry(list, at.entry);
  return record !== undefined && historyOf(record)[0]?.leaf === at.leaf
    ? foundEntry(record, { asOf: at.asOf, known: list.index().makers })
    : [];
}

/** The whole record of an entry by its id. */
export function findEntry(list: Pick<PublishedList, 'index'>, id: string): SegmentRecord | undefined {
  return list
    .index()
    .find(keyOfEntry(id))
    .find((record) => record.id === id);
}

function foundEntry(
  record: SegmentRecord,
  { manufacturer, asOf, known }: { manufacturer?: string | undefined; asOf: string; known: MakerKnowledge },
): FoundEntry[] {
  const state = entryStateAt(historyOf(record), asOf);
  if (state.state === 'notYetListed') return [];
  const { maker, partNumber, validTo } = state.facts;
  if (manufacturer !== undefined && makerRelation(known.names, [manufacturer, maker]) === 'different') return [];
  const { verdict, reason } = inForce(state);
  const { publication } = state;
  return [
    { entry: record.id, key: record.key, manufacturer: maker, partNumber, verdict, reason, publication, validTo },
  ];
}
