import { amendments } from './amendments.ts';
import type { Mongo } from './connection.ts';
import { findPublished, verifyPublished } from './regulation-versions.ts';

/** Law that no amendment published, that says otherwise than what was published, or that was changed since. It changes nothing. */
export async function verifyLaw(mongo: Mongo): Promise<string[]> {
  return [...new Set([...(await verifyPublished(mongo)), ...(await unheard(mongo))])];
}

/** The event comes just after the law. */
async function unheard(mongo: Mongo): Promise<string[]> {
  const wrong: string[] = [];
  for (const { _id, digest } of await findPublished(mongo, 0)) {
    const events = await amendments.eventsOf(mongo, _id);
    const said = events.flatMap(({ event }) => (event.type === 'AmendmentPublished' ? [event.digest] : []));
    const isComing = (await amendments.find(mongo, _id))?.state.step === 'awaitingEffectiveDate';
    if (!said.includes(digest) && !isComing) wrong.push(_id);
  }
  return wrong;
}
