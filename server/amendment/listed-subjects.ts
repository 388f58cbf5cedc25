import type { Subject } from '../../workflows/domain/amendment/impact.ts';
import type { CompiledRules } from '../../workflows/domain/classification/compile.ts';
import { outcomeOfAmendment } from '../../workflows/domain/list/release/review.ts';
import { criteriaAt } from '../list/lists.ts';
import { storedFacts } from '../list/stored-facts.ts';
import { countEntries, findEntry, pageOfEntries, type ListEntry } from '../mongo/list-entries.ts';
import { keepReview } from '../mongo/list-reviews.ts';
import { subjectOfFacts } from './counting.ts';
import type { SubjectSource } from './subject-source.ts';

/** Those that are on the list, suspended ones included: they may be resumed. */
const concerned = { standing: { $in: ['listed' as const, 'suspended' as const] } };

/** Entries of the published list, each by the facts of the row it rests on. What is told waits for the release that publishes it. */
export const listedEntries: SubjectSource = {
  page: async (world, { law, after, limit }) => {
    const found = await pageOfEntries(world.mongo, { filter: concerned, after, limit });
    const facts = await storedFacts(world, found);
    const clauses = everyFamily(law);
    const subjects = found.map((entry) => subjectOf(clauses, law, { entry, facts: facts.get(entry._id) }));
    const last = found.length < limit ? undefined : found.at(-1);
    return { subjects, seen: found.length, ...(last && { next: last._id }) };
  },
  tell: async ({ mongo, lists }, { version, subject: { id }, impact, at }) => {
    const entry = await findEntry(mongo, id);
    if (entry?.standing !== 'listed') return false;
    const outcome = outcomeOfAmendment(impact, criteriaAt(lists, entry.list, at).settings);
    await keepReview(mongo, { cause: version, list: entry.list, entry: id, outcome, lawState: version });
    return true;
  },
  isConfidential: true,
  toldAtOnce: 500,
  count: ({ mongo }) => countEntries(mongo, concerned),
};

/** An entry was judged by every clause, so every amended one touches it; where its facts cannot be read any more, people look. */
function subjectOf(clauses: readonly string[], law: CompiledRules, { entry, facts }: Stored): Subject {
  const { _id: id, lawState } = entry;
  return { ...subjectOfFacts(law, { id, lawState, facts: facts ?? {} }), clauses };
}

type Stored = { entry: ListEntry; facts: unknown };

/** One clause of each family of the control list at home: an amendment is told by families. */
function everyFamily({ regulations }: CompiledRules): string[] {
  const domestic = regulations.clauses.filter(({ jurisdiction }) => jurisdiction === 'japan');
  return [...new Map(domestic.map(({ id, family }) => [family, id])).values()];
}
