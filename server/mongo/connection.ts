import mongoose, { type Connection, type mongo } from 'mongoose';

// The driver that mongoose brings: another copy would have other classes.
export type ClientSession = mongo.ClientSession;
export type Filter<T> = mongo.Filter<T>;

// A misspelt field in a filter must fail: silently dropped, it would mean "everybody".
mongoose.set('strictQuery', 'throw');
mongoose.set('sanitizeFilter', true);

/** The record: one connection pool; `connection` for mongoose models, `collection` for the hot paths of the native driver. */
export type Mongo = {
  connection: Connection;
  collection: <T extends mongo.Document>(name: string) => mongo.Collection<T>;
  /** Runs `work` in one transaction with majority and journal; it may run several times, so it has no other effect. */
  transaction: <T>(work: (session: ClientSession) => Promise<T>) => Promise<T>;
  close: () => Promise<void>;
};

/** Connects within 5 s. Throws when the server is away, or is not a replica set (without it there are no transactions). */
export async function connectMongo(uri: string): Promise<Mongo> {
  const connection = await mongoose
    .createConnection(uri, {
      autoIndex: false, autoCreate: false, ignoreUndefined: true, serverSelectionTimeoutMS: 5_000, socketTimeoutMS: 20_000,
      readPreference: 'primary', retryWrites: true, writeConcern: { w: 'majority', journal: true }, maxPoolSize: 40,
    })
    .asPromise(); // prettier-ignore
  const client = connection.getClient();
  const { db } = connection;
  if (!db) throw new Error('MongoDB gave a connection without a database');
  const { setName, msg } = await db.command({ hello: 1 });
  if (!setName && msg !== 'isdbgrid') {
    await connection.close();
    throw new Error('MONGODB_URI names a single server; transactions need a replica set (one member is enough).');
  }
  return {
    connection,
    collection: <T extends mongo.Document>(name: string) => db.collection<T>(name),
    transaction: (work) => inTransaction(client, work),
    close: () => connection.close(),
  };
}

async function inTransaction<T>(client: mongo.MongoClient, work: (session: ClientSession) => Promise<T>): Promise<T> {
  return client.withSession((session) =>
    session.withTransaction(() => work(session), {
      readConcern: { level: 'snapshot' }, writeConcern: { w: 'majority', journal: true }, maxCommitTimeMS: 5_000,
    }),
  ); // prettier-ignore
}

/** Did a unique index refuse the write? Also inside a bulk write. */
export function isDuplicate(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'code' in error && error.code === 11_000;
}
