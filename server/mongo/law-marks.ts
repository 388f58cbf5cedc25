import type { ImpactOutcome } from '../../workflows/domain/amendment/impact.ts';
import type { LegalDate } from '../../workflows/domain/classification/rule-data.ts';
import type { Mongo } from './connection.ts';

/** That an amendment concerns a version of a company's own judgment, beside the judgment, which never changes.
 *  `_id` is `<number>/<version>@<effective date>`: there is one, however often it is set. */
export type LawMarkDocument = {
  _id: string; selfJudgment: string; version: LegalDate; outcome: ImpactOutcome; clauses: string[]; at: Date;
}; // prettier-ignore
export type LawMark = Omit<LawMarkDocument, '_id'>;

/** Sets the mark, once. */
export async function markAmended(mongo: Mongo, { selfJudgment, version, ...rest }: LawMark): Promise<void> {
  const _id = `${selfJudgment}@${version}`;
  await marks(mongo).updateOne({ _id }, { $setOnInsert: { selfJudgment, version, ...rest } }, { upsert: true });
}

/** The marks of some versions of judgments, `<number>/<version>` each, the latest amendment first. */
export async function findLawMarks(mongo: Mongo, selfJudgments: readonly string[]): Promise<LawMarkDocument[]> {
  return marks(mongo).find({ selfJudgment: { $in: [...selfJudgments] } }).sort({ version: -1 }).toArray(); // prettier-ignore
}

const marks = (mongo: Mongo) => mongo.collection<LawMarkDocument>('lawMarks');
