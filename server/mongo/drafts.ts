import type { Mongo } from './connection.ts';
import { canonical } from './chain.ts';
import type { ContentKeys } from './content-keys.ts';
import { open, seal } from './sealing.ts';

/** What a person has not sent yet: changes in place, sealed with the organisation's key, gone 90 days after the last change. */
export type DraftDocument = {
  _id: string;
  owner: string;
  person: string;
  version: number;
  sealed: Buffer;
  updatedAt: Date;
};
export type Draft = { id: string; person: string; version: number; value: unknown; updatedAt: Date };
export type DraftChange = { id: string; person: string; organisation: string; version: number; value: unknown };

/** Saves if the stored version is still `version` (0 for a new one). `conflict` returns what is stored instead, so that nobody's words are lost. */
export async function saveDraft(
  mongo: Mongo,
  keys: ContentKeys,
  change: DraftChange,
): Promise<{ saved: Draft } | { conflict: Draft }> {
  const { id, person, value, organisation } = change;
  const owner = ownerOf(organisation);
  const _id = draftId(organisation, id);
  const key = await keys.get(owner);
  const next = {
    version: change.version + 1,
    sealed: seal(key.seal, Buffer.from(canonical(value)), _id),
    updatedAt: new Date(),
  };
  const saved = { saved: { id, person, version: next.version, value, updatedAt: next.updatedAt } };
  if (change.version === 0) {
    const made = await drafts(mongo).updateOne({ _id }, { $setOnInsert: { owner, person, ...next } }, { upsert: true });
    if (made.upsertedCount === 1) return saved;
  } else {
    const moved = await drafts(mongo).updateOne({ _id, version: change.version }, { $set: { ...next, person } });
    if (moved.matchedCount === 1) return saved;
  }
  const conflict = await findDraft(mongo, keys, change);
  if (!conflict) return saveDraft(mongo, keys, { ...change, version: 0 });
  return { conflict };
}

/** The draft, if it belongs to the organisation and its key still exists. */
export async function findDraft(
  mongo: Mongo,
  keys: ContentKeys,
  { id, organisation }: { id: string; organisation: string },
): Promise<Draft | undefined> {
  const owner = ownerOf(organisation);
  const stored = await drafts(mongo).findOne({ _id: draftId(organisation, id) }, { promoteBuffers: true });
  const key = stored && (await keys.find(owner));
  return key ? opened(stored, key.seal) : undefined;
}

/** The drafts of an organisation, last changed first, at most 100. */
export async function listDrafts(mongo: Mongo, keys: ContentKeys, organisation: string): Promise<Draft[]> {
  const owner = ownerOf(organisation);
  const key = await keys.find(owner);
  if (!key) return [];
  const stored = await drafts(mongo).find({ owner }, { promoteBuffers: true }).sort({ updatedAt: -1 }).limit(100).toArray(); // prettier-ignore
  return stored.map((one) => opened(one, key.seal));
}

export async function deleteDraft(
  mongo: Mongo,
  { id, organisation }: { id: string; organisation: string },
): Promise<boolean> {
  return (await drafts(mongo).deleteOne({ _id: draftId(organisation, id) })).deletedCount === 1;
}

function opened({ _id, person, version, sealed, updatedAt }: DraftDocument, key: Buffer): Draft {
  return {
    id: _id.slice(_id.indexOf(':') + 1),
    person,
    version,
    value: JSON.parse(open(key, sealed, _id).toString()),
    updatedAt,
  };
}

const draftId = (organisation: string, id: string) => `${organisation}:${id}`;
const ownerOf = (organisation: string) => `organisation/${organisation}`;
const drafts = (mongo: Mongo) => mongo.collection<DraftDocument>('drafts');
