import type { Mongo } from '../connection.ts';
import { createIndexes } from '../indexes.ts';

const before = ['version_1_seq_1', 'version_1_event.command.id_1'];

/** An amendment's events name it by `life`, as those of every other life do. The hash of a link does not cover that field. */
export async function renameAmendmentEvents(mongo: Mongo): Promise<void> {
  const events = mongo.collection('amendmentEvents');
  const made = (await events.indexes().catch(() => [])).map(({ name }) => name);
  for (const name of before) if (made.includes(name)) await events.dropIndex(name);
  await events.updateMany({ version: { $exists: true } }, { $rename: { version: 'life' } });
  await createIndexes(mongo);
}
