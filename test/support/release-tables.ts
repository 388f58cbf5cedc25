import type { ApprovedRow, ApprovedTable, ReleasedAs, ReleaseSource } from '../../server/list/release-source.ts';
import { rowId } from '../../server/mongo/list-rows.ts';
import { seal } from '../../server/mongo/sealing.ts';
import type { World } from '../../server/world.ts';
import type { Mongo } from '../../server/mongo/connection.ts';
import { findPartKey } from '../../workflows/domain/list/part-number.ts';

type TableDocument = ApprovedTable & { _id: string; approved: number; released?: ReleasedAs };
type RowDocument = ApprovedRow & { _id: string; submission: string };

/** Approved tables in two collections of their own, for releases that are tested without the life of a submission. */
export function tablesOf(mongo: Mongo): ReleaseSource {
  return {
    approved: async (list) =>
      (await tables(mongo).find({ list, released: { $exists: false } }).sort({ approved: 1 }).toArray()), // prettier-ignore
    rows: async function* (submission, after) {
      yield* rows(mongo).find({ submission, row: { $gt: after } }).sort({ row: 1 }); // prettier-ignore
    },
    released: async (submission, by) => {
      await tables(mongo).updateOne({ _id: submission, released: { $exists: false } }, { $set: { released: by } });
    },
  };
}

/** Seals the answers of a row as the submission it came with does. */
export async function keepRow(
  { mongo, keys }: Pick<World, 'mongo' | 'keys'>,
  { organisation, submission, row, facts }: { organisation: string; submission: string; row: number; facts: object },
): Promise<void> {
  const _id = rowId(submission, row);
  const key = await keys.get(`organisation/${organisation}`);
  const sealed = seal(key.seal, Buffer.from(JSON.stringify({ facts })), _id);
  await mongo.collection<{ _id: string; submission: string; row: number; sealed: Buffer }>('listRows').insertOne({ _id, submission, row, sealed }); // prettier-ignore
}

type Given = { submission: string; maker: string; makerId: string; partNumbers: readonly string[]; lawState?: string };

/** Two people approved this table. */
export async function approveTable(
  mongo: Mongo,
  { submission, maker, makerId, partNumbers, lawState = '2026-02-14' }: Given,
): Promise<void> {
  const made = partNumbers.map((partNumber, at): RowDocument => ({
    _id: `${submission}:${at + 2}`, submission, row: at + 2, partNumber, key: findPartKey(partNumber) ?? '', lawState, judgment: 'b'.repeat(64),
  })); // prettier-ignore
  for (let from = 0; from < made.length; from += 10_000) await rows(mongo).insertMany(made.slice(from, from + 10_000));
  const approved = await tables(mongo).countDocuments();
  await tables(mongo).insertOne({ _id: submission, submission, list: 'integratedCircuits', maker, makerId, approved });
}

export async function releasedAs(mongo: Mongo, submission: string): Promise<ReleasedAs | undefined> {
  return (await tables(mongo).findOne({ _id: submission }))?.released;
}

const tables = (mongo: Mongo) => mongo.collection<TableDocument>('testTables');
const rows = (mongo: Mongo) => mongo.collection<RowDocument>('testRows');
