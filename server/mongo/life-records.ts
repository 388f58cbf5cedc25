import type { LifeBatch } from '../../workflows/activities.ts';
import type { LifeEvent, LifeKind } from '../../workflows/messages.ts';
import { amendments } from './amendments.ts';
import type { Mongo } from './connection.ts';
import { doubts } from './doubts.ts';
import { listReleases } from './list-releases.ts';
import { listSubmissions } from './list-submissions.ts';
import type { LifeRecord } from './lives.ts';

/** Every kind of lives and its record. A new kind joins here and in `LifeKind`. */
export const lifeRecords = {
  amendment: amendments,
  doubt: doubts,
  listRelease: listReleases,
  listSubmission: listSubmissions,
} satisfies Record<LifeKind, object>;

/** Appends to the record of a kind. The batch comes from that kind's own workflow, so its events are the kind's. */
export function recordLife(
  mongo: Mongo,
  kind: LifeKind,
  batch: LifeBatch<LifeEvent>,
): Promise<{ seq: number; head: string } | undefined> {
  return (lifeRecords[kind] as unknown as LifeRecord<object, LifeEvent>).record(mongo, batch);
}
