import type { Actor } from '../../workflows/domain/case/state.ts';
import { readsDoubts } from '../../workflows/domain/list/doubt/actions.ts';
import { answeredSince, countDoubts } from '../mongo/doubts.ts';
import { findReadings } from '../mongo/people.ts';
import type { World } from '../world.ts';

const rememberedMs = 90 * 24 * 3_600_000;

/** How many doubts wait for this person: for an expert those that are free and those taken on, for a coordinator those that are
 *  overdue, for their officer the answers of the last 90 days that were not opened yet. */
export async function doubtsWaiting({ mongo }: World, viewer: Actor, now: number): Promise<number> {
  if (!readsDoubts(viewer)) return 0;
  const { roles, person } = viewer;
  const expert = roles.includes('expert') ? [{ 'state.step': 'open' as const }, { 'state.taker': person }] : [];
  const coordinator = roles.includes('coordinator') ? [{ 'state.dueAt': { $lt: now } }] : [];
  const which = [...expert, ...coordinator];
  const others = which.length > 0 ? countDoubts(mongo, viewer, { queue: 'waiting', which: { $or: which } }) : 0;
  return (await others) + (roles.includes('customsOfficer') ? await countUnread(mongo, person, now) : 0);
}

async function countUnread(mongo: World['mongo'], officer: string, now: number): Promise<number> {
  const answered = await answeredSince(mongo, officer, now - rememberedMs);
  const readings = await findReadings(mongo, { person: officer, what: 'doubt', ids: answered.map(({ _id }) => _id) });
  return answered.filter(({ _id, state }) => (readings.get(_id) ?? 0) < state.stepSince).length;
}
