import { countSelfJudgments, latestVersions, storedFacts, type StoredFacts } from '../mongo/self-judgments.ts';
import { markAmended } from '../mongo/law-marks.ts';
import { subjectOfFacts } from './counting.ts';
import type { Page, Paged, SubjectSource, SubjectWorld } from './subject-source.ts';

/** Companies' own judgments, each by the answers of its sheet; a version that was replaced tells nobody anything any more. */
export const selfJudgments: SubjectSource = {
  page: async (world, page) => {
    const { read, next } = await nextStored(world, page);
    const latest = await latestVersions(world.mongo, [...new Set(read.map(({ number }) => number))]);
    const subjects = read
      .filter(({ number, version }) => latest.get(number) === version)
      .map(({ id, lawDate, facts }) => subjectOfFacts(page.law, { id, lawState: lawDate, facts }));
    return { subjects, seen: read.length, ...(next !== undefined && { next }) };
  },
  /** The company's library shows the mark; the judgment itself stays as it was printed. */
  tell: async (world, { version, subject: { id }, impact, at }) => {
    const { outcome, clauses } = impact;
    await markAmended(world.mongo, { selfJudgment: id, version, outcome, clauses: [...clauses], at: new Date(at) }); // prettier-ignore
    return true;
  },
  isConfidential: true,
  toldAtOnce: 500,
  count: ({ mongo }) => countSelfJudgments(mongo),
};

type Stored = StoredFacts & { id: string };

async function nextStored(
  { mongo, keys }: SubjectWorld,
  { after, limit }: Page,
): Promise<{ read: Stored[] } & Pick<Paged, 'next'>> {
  const read: Stored[] = [];
  for await (const one of storedFacts(mongo, keys, { ...(after && { after }), atOnce: limit })) {
    read.push(one);
    if (read.length === limit) return { read, next: one.id };
  }
  return { read };
}
