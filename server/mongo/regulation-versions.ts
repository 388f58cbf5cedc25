import type { AmendmentDraft } from '../../workflows/domain/amendment/draft.ts';
import type { LegalDate } from '../../workflows/domain/classification/rule-data.ts';
import { canonical, linkHash } from './chain.ts';
import { isDuplicate, type Mongo } from './connection.ts';

/** An amendment that is law: rule data beside the files, in the order in which it was published. Public, and never changed.
 *  `_id` is the day from which it counts. */
export type RegulationVersionDocument = {
  _id: LegalDate;
  seq: number;
  digest: string;
  draft: AmendmentDraft;
  publishedAt: Date;
};

/** What was published after the first `seq` amendments, in order. */
export async function findPublished(mongo: Mongo, seq: number): Promise<RegulationVersionDocument[]> {
  return versions(mongo).find({ seq: { $gt: seq } }, { readConcern: { level: 'majority' } }).sort({ seq: 1 }).toArray(); // prettier-ignore
}

/** Makes a draft law, once: the same again is harmless. Throws when another draft was published for that day. */
export async function publishVersion(mongo: Mongo, draft: AmendmentDraft): Promise<{ digest: string }> {
  const digest = digestOf(draft);
  for (;;) {
    const stored = await versions(mongo).findOne({ _id: draft.version });
    if (stored && stored.digest !== digest) throw new Error(`Another amendment of ${draft.version} is law already`);
    if (stored) return { digest };
    const last = await versions(mongo).findOne({}, { sort: { seq: -1 } });
    const seq = (last?.seq ?? 0) + 1;
    await versions(mongo)
      .insertOne({ _id: draft.version, seq, digest, draft, publishedAt: new Date() })
      .catch((error: unknown) => {
        if (!isDuplicate(error)) throw error; // published at the same moment, by us or another amendment: look again
      });
  }
}

/** Published versions whose data is not what was published. */
export async function verifyPublished(mongo: Mongo): Promise<LegalDate[]> {
  const all = await versions(mongo).find().toArray(); // prettier-ignore
  return all.filter(({ digest, draft }) => digestOf(draft) !== digest).map(({ _id }) => _id);
}

/** SHA-256 over the canonical bytes of a draft. */
export function digestOf(draft: AmendmentDraft): string {
  return linkHash('', JSON.parse(canonical(draft)));
}

const versions = (mongo: Mongo) => mongo.collection<RegulationVersionDocument>('regulationVersions');
