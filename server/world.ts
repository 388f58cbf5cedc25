import type { Config } from './config.ts';
import { readLists, type Lists } from './list/lists.ts';
import { openPublishedList, type PublishedList } from './lookup/published-list.ts';
import { connectMongo, type Mongo } from './mongo/connection.ts';
import { createContentKeys, type ContentKeys } from './mongo/content-keys.ts';
import { createContents, type Contents } from './mongo/contents.ts';
import { createRegisters, type Registers } from './mongo/registers.ts';
import { createRulesReader, type RulesReader } from './rules-in-force.ts';
import { createTemporalClient, type TemporalClient } from './temporal/client.ts';

/** All that the server touches outside itself. Made once per process and passed in; nothing reaches for it. */
export type World = {
  config: Config;
  mongo: Mongo;
  keys: ContentKeys;
  contents: Contents;
  registers: Registers;
  rules: RulesReader;
  /** The lists that are published, and their criteria. */
  lists: Lists;
  /** The published list, from the disk alone. */
  list: PublishedList;
  temporal: TemporalClient;
  close: () => Promise<void>;
};

/** Connects to MongoDB within 5 s, or throws; Temporal is reached at the first call. */
export async function createWorld(config: Config): Promise<World> {
  const mongo = await connectMongo(config.mongoUri);
  const temporal = createTemporalClient(config);
  const keys = createContentKeys(mongo, config.masterKey);
  const list = await openPublishedList(config.dataDir);
  const close = async () => {
    list.close();
    await temporal.close();
    await mongo.close();
  };
  return {
    config,
    mongo,
    keys,
    contents: createContents(mongo, keys),
    registers: createRegisters(mongo),
    rules: createRulesReader(mongo, config.regulationsDir),
    lists: readLists(config.regulationsDir),
    list,
    temporal,
    close,
  };
}
