import type { RawFact, Answers } from '../../workflows/domain/classification/sheet/answers.ts';
import type { SheetVerdict } from '../../workflows/domain/classification/sheet/judge.ts';
import { canonical } from './chain.ts';
import { isDuplicate, type Mongo } from './connection.ts';
import type { ContentKeys } from './content-keys.ts';
import { addressOf, open, seal, type OwnerKey } from './sealing.ts';

/** What a company judged by itself (自主判定), as it was printed. Names of people stand here only, sealed with the rest. */
export type SelfJudgmentContent = {
  productNameJa: string; productNameEn?: string; maker: string; partNumber: string;
  form: string; edition: string; lawDate: string; answers: Answers;
  verdict: SheetVerdict; itemNumbers: string[]; clausesTrue: string[]; clausesUnknown: string[];
  author?: string; reviewer?: string; officer?: string;
}; // prettier-ignore
export type SelfJudgmentFacts = Record<string, RawFact | number>;

/** One version of a self-judgment: never changed, a later one stands beside it. `contentId` is the keyed address of the content,
 *  printed on its papers. In the clear stand only what lists and the impact run choose by; what is confidential is sealed. */
export type SelfJudgmentDocument = {
  _id: string; number: string; version: number; owner: string; commandId: string; person: string; keptAt: Date;
  form: string; edition: string; lawDate: string; contentId: string; sealed: Buffer; sealedFacts: Buffer;
}; // prettier-ignore
export type SelfJudgment = Omit<SelfJudgmentDocument, '_id' | 'owner' | 'commandId' | 'sealed' | 'sealedFacts'> & {
  content: SelfJudgmentContent;
};
/** What the impact run of an amendment reads. */
export type StoredFacts = {
  number: string;
  version: number;
  organisation: string;
  form: string;
  lawDate: string;
  facts: SelfJudgmentFacts;
};

type Keeping = {
  organisation: string; person: string; commandId: string; number: string; keptAt: Date; content: SelfJudgmentContent; facts: SelfJudgmentFacts;
}; // prettier-ignore

/** Keeps the next version under a number. The same command again gives the version it made. */
export async function keepSelfJudgment(mongo: Mongo, keys: ContentKeys, keeping: Keeping): Promise<SelfJudgment> {
  const { organisation, commandId, number, content } = keeping;
  const owner = ownerOf(organisation);
  const key = await keys.get(owner);
  const kept = await register(mongo).findOne({ owner, commandId }, { promoteBuffers: true });
  if (kept) return opened(kept, key);
  const [last] = await register(mongo).find({ number, owner }).sort({ version: -1 }).limit(1).project<{ version: number }>({ version: 1 }).toArray(); // prettier-ignore
  const document = sealedUnder(key, { ...keeping, version: (last?.version ?? 0) + 1 });
  try {
    await register(mongo).insertOne(document);
    return opened(document, key);
  } catch (error) {
    if (!isDuplicate(error)) throw error; // the same command, or another version, at the same moment
    return keepSelfJudgment(mongo, keys, { ...keeping, content });
  }
}

/** The latest version of each, last kept first, at most `limit`; of one company alone. */
export async function listSelfJudgments(
  mongo: Mongo,
  keys: ContentKeys,
  { organisation, limit }: { organisation: string; limit: number },
): Promise<SelfJudgment[]> {
  const owner = ownerOf(organisation);
  const key = await keys.find(owner);
  if (!key) return [];
  const latest = await register(mongo)
    .aggregate<SelfJudgmentDocument>(
      [
        { $match: { owner } },
        { $sort: { number: 1, version: -1 } },
        { $group: { _id: '$number', latest: { $first: '$$ROOT' } } },
        { $replaceRoot: { newRoot: '$latest' } },
        { $sort: { keptAt: -1 } },
        { $limit: limit },
      ],
      { promoteBuffers: true },
    )
    .toArray();
  return latest.map((one) => opened(one, key));
}

/** All versions under a number, oldest first; empty for another company's. Throws when stored bytes were changed. */
export async function selfJudgmentVersions(
  mongo: Mongo,
  keys: ContentKeys,
  { organisation, number }: { organisation: string; number: string },
): Promise<SelfJudgment[]> {
  const owner = ownerOf(organisation);
  const key = await keys.find(owner);
  const found = key && (await register(mongo).find({ owner, number }, { promoteBuffers: true }).sort({ version: 1 }).toArray()); // prettier-ignore
  return found ? found.map((one) => opened(one, key)) : [];
}

/** What the check page may know of a paper: only for whoever holds its number and its content id together. */
export async function findPrinted(
  mongo: Mongo,
  keys: ContentKeys,
  { number, contentId }: { number: string; contentId: string },
): Promise<{ form: string; edition: string; isUnchanged: boolean } | undefined> {
  const found = await register(mongo).findOne({ number, contentId }, { promoteBuffers: true });
  const key = found && (await keys.find(found.owner));
  if (!found || !key) return undefined;
  return { form: found.form, edition: found.edition, isUnchanged: isIntact(found, key) };
}

/** Every version's facts under the law it was judged by, in the order of the ids after `after`, so many fetched at once: a run stops
 *  and goes on anywhere.
 *  A company whose key was destroyed is left out. */
export async function* storedFacts(
  mongo: Mongo,
  keys: ContentKeys,
  { after = '', atOnce = 2_000 } = {},
): AsyncGenerator<StoredFacts & { id: string }> {
  const cursor = register(mongo)
    .find({ _id: { $gt: after } }, { promoteBuffers: true, batchSize: atOnce })
    .project<Omit<SelfJudgmentDocument, 'sealed'>>({ sealed: 0 })
    .sort({ _id: 1 });
  for await (const { _id, number, version, owner, form, lawDate, sealedFacts } of cursor) {
    const key = await keys.find(owner);
    if (!key) continue;
    const facts: SelfJudgmentFacts = JSON.parse(open(key.seal, sealedFacts, `${_id}/facts`).toString());
    yield { id: _id, number, version, organisation: owner.slice('organisation/'.length), form, lawDate, facts };
  }
}

/** The latest version of each number. */
export async function latestVersions(mongo: Mongo, numbers: readonly string[]): Promise<Map<string, number>> {
  const found = await register(mongo)
    .aggregate<{ _id: string; latest: number }>([
      { $match: { number: { $in: [...numbers] } } },
      { $group: { _id: '$number', latest: { $max: '$version' } } },
    ])
    .toArray();
  return new Map(found.map(({ _id, latest }) => [_id, latest]));
}

export function countSelfJudgments(mongo: Mongo): Promise<number> {
  return register(mongo).countDocuments();
}

function sealedUnder(key: OwnerKey, keeping: Keeping & { version: number }): SelfJudgmentDocument {
  const { organisation, person, commandId, number, version, keptAt, content, facts } = keeping;
  const _id = `${number}/${version}`;
  const bytes = Buffer.from(canonical(content));
  return {
    _id, number, version, owner: ownerOf(organisation), commandId, person, keptAt, form: content.form, edition: content.edition, lawDate: content.lawDate,
    contentId: addressOf(key, bytes), sealed: seal(key.seal, bytes, _id), sealedFacts: seal(key.seal, Buffer.from(canonical(facts)), `${_id}/facts`),
  }; // prettier-ignore
}

function opened(
  { _id, owner: _owner, commandId: _command, sealed, sealedFacts: _facts, ...rest }: SelfJudgmentDocument,
  key: OwnerKey,
): SelfJudgment {
  return { ...rest, content: JSON.parse(open(key.seal, sealed, _id).toString()) };
}

function isIntact({ _id, sealed, contentId }: SelfJudgmentDocument, key: OwnerKey): boolean {
  try {
    return addressOf(key, open(key.seal, sealed, _id)) === contentId;
  } catch {
    return false; // what does not open under a living key was changed
  }
}

const ownerOf = (organisation: string) => `organisation/${organisation}`;
const register = (mongo: Mongo) => mongo.collection<SelfJudgmentDocument>('selfJudgments');
