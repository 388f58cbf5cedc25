import type { Mongo } from '../connection.ts';

/** A file names everybody who sent its bytes, and not the first one alone. */
export async function listSendersOfFiles(mongo: Mongo): Promise<void> {
  const isOne = { $expr: { $eq: [{ $type: '$uploadedBy' }, 'string'] } }; // a filter by type alone finds lists of strings, too
  await mongo.collection('files').updateMany(isOne, [{ $set: { uploadedBy: ['$uploadedBy'] } }]);
}
