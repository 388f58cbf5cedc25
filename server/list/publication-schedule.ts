import { isPublicationDue, yearMonthOf } from '../../workflows/domain/list/release/publication.ts';
import { isDuplicate, type Mongo } from '../mongo/connection.ts';
import { openRelease } from '../temporal/release-runs.ts';
import type { World } from '../world.ts';
import { criteriaAt } from './lists.ts';
import type { ReleaseSource } from './release-source.ts';

/** What the schedule did about a month, `_id` `<list>/<year-month>`: a release, or none because nothing was approved by then. */
export type ScheduledMonth = { _id: string; list: string; yearMonth: string; lookedAt: Date; release: string | null };

type ScheduleWorld = Pick<World, 'mongo' | 'registers' | 'temporal' | 'lists'>;

/** Makes the regular release of each list from its day of the month on, once; a month without an approved table has none, and says so. */
export async function publishMonthly(world: ScheduleWorld, source: ReleaseSource, at: number): Promise<void> {
  for (const list of world.lists.keys()) await publishMonth(world, source, { list, at });
}

async function publishMonth(
  world: ScheduleWorld,
  source: ReleaseSource,
  { list, at }: { list: string; at: number },
): Promise<void> {
  const yearMonth = yearMonthOf(at);
  if (
    !isPublicationDue(at, criteriaAt(world.lists, list, at).settings) ||
    (await findMonth(world.mongo, list, yearMonth))
  )
    return;
  const hasTables = (await source.approved(list)).length > 0;
  const release = hasTables ? await openRelease(world, { list, key: `monthly/${yearMonth}`, kind: 'monthly' }) : null;
  const month = { _id: `${list}/${yearMonth}`, list, yearMonth, lookedAt: new Date(at), release };
  await months(world.mongo)
    .insertOne(month)
    .catch((error: unknown) => {
      if (!isDuplicate(error)) throw error; // another process looked at the same time
    });
}

export async function findMonth(mongo: Mongo, list: string, yearMonth: string): Promise<ScheduledMonth | undefined> {
  return (await months(mongo).findOne({ _id: `${list}/${yearMonth}` })) ?? undefined;
}

const months = (mongo: Mongo) => mongo.collection<ScheduledMonth>('listMonths');
