/** What is found by its key; `id` tells two makers of one number apart. */
export type Keyed = { readonly key: string; readonly id: string };

/** A part of the list that never changes. */
export type ListSegment<R extends Keyed> = {
  /** The entries of exactly this key: one for each maker. */
  readonly find: (key: string) => readonly R[];
  /** The entries whose keys are equal to this one but for separators and look-alike characters, and not equal to it. */
  readonly findAlike: (key: string) => readonly R[];
  /** The entries from this key on, in order. */
  readonly from: (key: string) => Iterable<R>;
};

/** The list as it stood at one size of its log. */
export type ListIndex<R extends Keyed> = {
  /** The size of the log that the entries were made from. */
  readonly treeSize: number;
  readonly find: (key: string) => readonly R[];
  /** "Did you mean": never a result, and in no order. */
  readonly findAlike: (key: string) => readonly R[];
  /** Entries whose keys begin so, in order, from after the key of the page before. Throws a RangeError for fewer than
   *  three characters: so few would read half the list. */
  readonly findPrefix: (question: PrefixQuestion) => readonly R[];
};
/** The same for a reader who turns pages: any beginning, none included, because a page is as short as its limit. */
export type BrowsableIndex<R extends Keyed> = ListIndex<R> & {
  readonly page: (question: PrefixQuestion) => readonly R[];
  /** Every entry once, in order, read as it is asked for. */
  readonly all: () => Iterable<R>;
};
export type PrefixQuestion = { readonly prefix: string; readonly after?: string; readonly limit: number };

const SHORTEST_PREFIX = 3;
const MOST_COMPARED = 8;

/** Over segments from the newest to the oldest: an entry is as the newest segment that has it says. */
export function createListIndex<R extends Keyed>(
  segments: readonly ListSegment<R>[],
  treeSize: number,
): BrowsableIndex<R> {
  const [only, ...others] = segments;
  const found = (find: (segment: ListSegment<R>) => readonly R[]) =>
    only !== undefined && others.length === 0 ? find(only) : newest(segments.flatMap(find));
  return {
    treeSize,
    find: (key) => found((segment) => segment.find(key)),
    findAlike: (key) => found((segment) => segment.findAlike(key)),
    findPrefix: (question) => {
      if (question.prefix.length < SHORTEST_PREFIX) throw new RangeError('A prefix has at least three characters');
      return pageOf(segments, question);
    },
    page: (question) => pageOf(segments, question),
    all: () => mergedRecords(segments.map((segment) => segment.from(''))),
  };
}

function pageOf<R extends Keyed>(
  segments: readonly ListSegment<R>[],
  { prefix, after = '', limit }: PrefixQuestion,
): readonly R[] {
  const found: R[] = [];
  const start = after > prefix ? after : prefix;
  for (const record of mergedRecords(segments.map((segment) => segment.from(start)))) {
    // A page never ends between two makers of one number: the next one begins after its key.
    if (!record.key.startsWith(prefix) || (found.length >= limit && record.key !== found.at(-1)?.key)) break;
    if (record.key > after) found.push(record);
  }
  return found;
}

/** The order within a segment: by key, and among makers with an equal number by id. */
export function compareKeyed(one: Keyed, other: Keyed): number {
  if (one.key !== other.key) return one.key < other.key ? -1 : 1;
  if (one.id === other.id) return 0;
  return one.id < other.id ? -1 : 1;
}

/** The records of several segments in one order, each entry once: as the first segment that has it has it. So newer
 *  segments are given first. */
export function* mergedRecords<R extends Keyed>(segments: readonly Iterable<R>[]): Generator<R> {
  if (segments.length > MOST_COMPARED) return yield* mergedRecords(mergedBySome(segments));
  const readers = segments.map((segment) => segment[Symbol.iterator]());
  const heads = readers.map((reader) => reader.next());
  for (;;) {
    const least = leastOf(heads);
    if (least === undefined) return;
    yield least;
    for (let at = 0; at < heads.length; at += 1) {
      const [reader, head] = [readers[at], heads[at]];
      if (reader && head && !head.done && compareKeyed(head.value, least) === 0) heads[at] = reader.next();
    }
  }
}

/** Many segments by way of fewer, so that a record is compared with a dozen others and not with each segment's next one. */
function mergedBySome<R extends Keyed>(segments: readonly Iterable<R>[]): Generator<R>[] {
  const groups = Math.ceil(segments.length / MOST_COMPARED);
  return Array.from({ length: groups }, (_, at) =>
    mergedRecords(segments.slice(at * MOST_COMPARED, (at + 1) * MOST_COMPARED)),
  );
}

/** The least of the next records; of equal ones the first. */
function leastOf<R extends Keyed>(heads: readonly IteratorResult<R>[]): R | undefined {
  let least: R | undefined;
  for (const head of heads) {
    if (!head.done && (least === undefined || compareKeyed(head.value, least) < 0)) least = head.value;
  }
  return least;
}

function newest<R extends Keyed>(records: readonly R[]): readonly R[] {
  if (records.length < 2) return records;
  const byId = new Map<string, R>();
  for (const record of records) if (!byId.has(record.id)) byId.set(record.id, record);
  return [...byId.values()];
}
