import { MongoClient, type Collection } from 'mongodb';
import { leafAt } from '../data/leaves.ts';
import { absentAt, numberAt } from '../data/numbers.ts';

type Listed = { _id: string; [field: string]: unknown };
const mostDocuments = 1_000_000;
const atOnce = 10_000;

/** The native driver's `findOne` by `_id`, at equal concurrency: the entry alone, without interpretation, state or proof. More documents
 *  than a million would only slow it down. */
export async function openFoundOne(uri: string) {
  const client = await new MongoClient(uri, { maxPoolSize: 20 }).connect();
  const collection: Collection<Listed> = client.db('benchLookup').collection('entries');
  let count = 0;
  const fill = async (size: number): Promise<number> => {
    await collection.drop();
    count = Math.min(size, mostDocuments);
    for (let from = 0; from < count; from += atOnce) {
      const documents = Array.from({ length: Math.min(atOnce, count - from) }, (_, at) => documentAt(from + at));
      await collection.insertMany(documents, { ordered: false });
    }
    return count;
  };
  const ask = async (asked: number, isListed: boolean) => {
    const place = asked % count;
    const found = await collection.findOne({ _id: isListed ? numberAt(place) : absentAt(place) });
    if ((found !== null) !== isListed) throw new Error(`findOne answered wrongly for ${place}`);
  };
  return { fill, ask, close: () => client.close() };
}

function documentAt(place: number): Listed {
  return { ...JSON.parse(leafAt(place).toString('utf8')), _id: numberAt(place) };
}
