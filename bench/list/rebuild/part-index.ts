import { lookUp } from '../../../server/lookup/look-up.ts';
import { openListFollower, openPublishedList } from '../../../server/lookup/published-list.ts';
import { absentAt, numberAt } from '../data/numbers.ts';
import { sendMeasured } from './measured.ts';

/** The index and the summary from the leaves, into an empty folder; afterwards it answers as a list of that size does. */
const [dataDir = '', size = 0] = [process.argv[2], Number(process.argv[3])];
await sendMeasured(async () => {
  const follower = await openListFollower(dataDir);
  if ((await follower.follow()) !== size) throw new Error('The index did not take the whole log');
  follower.close();
});

const list = await openPublishedList(dataDir);
const asOf = new Date().toISOString();
for (let asked = 0; asked < 10_000; asked += 1) {
  const place = (Math.imul(asked, 0x85ebca6b) >>> 0) % size;
  const [listed, absent] = [numberAt(place), absentAt(place)].map((input) => lookUp(list.index(), { input, asOf }));
  if (!listed || !absent || 'refused' in listed || 'refused' in absent) throw new Error('A number was not read');
  if (listed.verdict !== 'LISTED' || listed.entries[0]?.change.leaf !== place || absent.verdict !== 'NOT_LISTED')
    throw new Error(`The answer for place ${place} is wrong`);
}
if (list.summary().treeSize !== size) throw new Error('The summary is not of the whole log');
list.close();
