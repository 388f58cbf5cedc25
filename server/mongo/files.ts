import type { FileFault, MediaType } from '../files/media-type.ts';
import type { Mongo } from './connection.ts';
import type { ContentKeys } from './content-keys.ts';
import { open, seal, type OwnerKey } from './sealing.ts';

/** A file as it lies here: `_id` is the HMAC of its bytes under its owner's key. Bytes are in the blob, the name is sealed; `uploadedBy`
 *  is everybody who sent these bytes. */
export type FileDocument = {
  _id: string; owner: string; blob: string; size: number; mediaType: MediaType; name: Buffer; state: FileState;
  uploadedBy: string[]; pinned: boolean; touchedAt: Date;
}; // prettier-ignore
export type FileState = 'quarantined' | 'clean' | 'unscanned' | 'refused';
export type StoredFile = Omit<FileDocument, 'name'> & { name: string };
export type NewFile = Pick<FileDocument, '_id' | 'owner' | 'blob' | 'size' | 'mediaType' | 'state'> & {
  name: string;
  uploadedBy: string;
};
export type { FileFault };

/** Keeps a file, unless the owner has these bytes already: then its age is renewed, and who sent it is added. Returns the one that is kept. */
export async function keepFile(
  mongo: Mongo,
  key: OwnerKey,
  { _id, name, uploadedBy, ...file }: NewFile,
): Promise<FileDocument> {
  const made = { ...file, name: seal(key.seal, Buffer.from(name), `${_id}/name`), pinned: false };
  const kept = await files(mongo).findOneAndUpdate(
    { _id },
    { $set: { touchedAt: new Date() }, $addToSet: { uploadedBy }, $setOnInsert: made },
    { upsert: true, returnDocument: 'after' },
  );
  if (!kept) throw new Error('An upsert gave nothing back');
  return kept;
}

/** The files of an owner by id; one that is unknown, another owner's, or whose key was destroyed is missing. */
export async function findFiles(
  mongo: Mongo,
  keys: ContentKeys,
  { owner, ids }: { owner: string; ids: readonly string[] },
): Promise<StoredFile[]> {
  const key = await keys.find(owner);
  if (!key || ids.length === 0) return [];
  const found = await files(mongo).find({ _id: { $in: [...ids] }, owner }, { promoteBuffers: true }).toArray(); // prettier-ignore
  return found.map((file) => ({ ...file, name: open(key.seal, file.name, `${file._id}/name`).toString() }));
}

export async function findFile(mongo: Mongo, id: string): Promise<FileDocument | undefined> {
  return (await files(mongo).findOne({ _id: id })) ?? undefined;
}

/** Is the file given out: checked, or on an installation that does not check? */
export function isServed({ state }: Pick<FileDocument, 'state'>): boolean {
  return state === 'clean' || state === 'unscanned';
}

export async function findQuarantined(mongo: Mongo, limit = 20): Promise<FileDocument[]> {
  return files(mongo).find({ state: 'quarantined' }).sort({ touchedAt: 1 }).limit(limit).toArray(); // prettier-ignore
}

export async function setFileState(mongo: Mongo, id: string, state: FileState): Promise<void> {
  await files(mongo).updateOne({ _id: id }, { $set: { state } });
}

/** Files that no event names and nobody touched for 30 days: their rows are deleted here, their blobs are the caller's to remove. */
export async function collectFiles(mongo: Mongo, now: number): Promise<string[]> {
  const old = { pinned: false, touchedAt: { $lt: new Date(now - 30 * 24 * 3_600_000) } };
  const found = await files(mongo).find(old).limit(1_000).toArray(); // prettier-ignore
  const gone: string[] = [];
  for (const { _id, blob } of found)
    if ((await files(mongo).deleteOne({ _id, ...old })).deletedCount === 1) gone.push(blob);
  return gone;
}

const files = (mongo: Mongo) => mongo.collection<FileDocument>('files');
