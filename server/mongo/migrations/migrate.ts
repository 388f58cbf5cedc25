import { Umzug, type UmzugStorage } from 'umzug';
import type { Mongo } from '../connection.ts';
import { createIndexes, dropIndex } from '../indexes.ts';
import { listSendersOfFiles } from './list-senders-of-files.ts';
import { renameAmendmentEvents } from './rename-amendment-events.ts';
import { renamePurchasedForms } from '../purchases.ts';
import { anchorRegisters } from '../registers.ts';

type Migration = { name: string; up: (parameters: { context: Mongo }) => Promise<void> };
type MigrationDocument = { _id: string; at: Date };

/** In this order, once each, never changed after a release. A step may run again after a crash, so each is repeatable. */
const migrations: Migration[] = [
  { name: '0001-indexes', up: ({ context }) => createIndexes(context) },
  { name: '0002-register-commands', up: ({ context }) => createIndexes(context) },
  { name: '0003-self-judgments-and-purchases', up: ({ context }) => createIndexes(context) },
  { name: '0004-amendments', up: ({ context }) => createIndexes(context) },
  { name: '0005-marks-on-self-judgments', up: ({ context }) => createIndexes(context) },
  {
    name: '0006-register-head',
    up: async ({ context }) => {
      await createIndexes(context);
      await anchorRegisters(context);
    },
  },
  { name: '0007-purchases-of-any-subject', up: ({ context }) => renamePurchasedForms(context) },
  { name: '0008-amendments-as-lives', up: ({ context }) => renameAmendmentEvents(context) },
  { name: '0009-doubts', up: ({ context }) => createIndexes(context) },
  { name: '0010-list-releases', up: ({ context }) => createIndexes(context) },
  { name: '0011-list-submissions', up: ({ context }) => createIndexes(context) },
  { name: '0012-list-reviews', up: ({ context }) => createIndexes(context) },
  { name: '0013-doubts-by-entry', up: ({ context }) => createIndexes(context) },
  { name: '0014-outbox-by-consumer', up: ({ context }) => createIndexes(context) },
  { name: '0015-earlier-certificates', up: ({ context }) => createIndexes(context) },
  { name: '0016-rows-by-certificate', up: ({ context }) => createIndexes(context) },
  {
    name: '0017-leaves-by-batch',
    up: async ({ context }) => {
      await dropIndex(context, 'listReleaseLeaves', { release: 1, place: 1 });
      await createIndexes(context);
    },
  },
  { name: '0018-rows-by-certificate-of-a-table', up: ({ context }) => createIndexes(context) },
  { name: '0019-senders-of-files', up: ({ context }) => listSendersOfFiles(context) },
];

/** Brings the database to what this version needs; two processes at once do no harm. Returns the names of what ran. */
export async function migrate(mongo: Mongo): Promise<string[]> {
  const umzug = new Umzug<Mongo>({ migrations, context: mongo, storage: storage(mongo), logger: undefined });
  return (await umzug.up()).map((one) => one.name);
}

function storage(mongo: Mongo): UmzugStorage<Mongo> {
  const done = mongo.collection<MigrationDocument>('migrations');
  return {
    logMigration: async ({ name }) =>
      void (await done.updateOne({ _id: name }, { $set: { at: new Date() } }, { upsert: true })),
    unlogMigration: async ({ name }) => void (await done.deleteOne({ _id: name })),
    executed: async () => (await done.find().toArray()).map((one) => one._id), // prettier-ignore
  };
}
