import type { ReleasesOpen } from '../../workflows/domain/list/release/actions.ts';
import type { ReleaseEvent } from '../../workflows/domain/list/release/events.ts';
import { evolveRelease } from '../../workflows/domain/list/release/evolve.ts';
import { closedReleaseSteps, type ReleaseState } from '../../workflows/domain/list/release/state.ts';
import { isDuplicate, type Mongo } from './connection.ts';
import { createLifeRecord, type LifeDocument, type LifeEventDocument } from './lives.ts';

export type ReleaseDocument = LifeDocument<ReleaseState>;
export type ReleaseEventDocument = LifeEventDocument<ReleaseEvent>;
type NumberDocument = { _id: string; list: string; number: number; key: string };
type TurnDocument = { _id: 'log'; holder: string };

/** Releases of every list, `<list>:<number>`: a monthly one, those asked for, and each change of an entry. */
export const listReleases = createLifeRecord<ReleaseState, ReleaseEvent>({
  snapshots: 'listReleases',
  events: 'listReleaseEvents',
  evolve: evolveRelease,
  contentsIn: (event) =>
    event.type === 'ReleaseAsked' && event.change?.change === 'corrected' ? [event.change.correction] : [],
});

type ReleasePage = { before: number | undefined; open: ReleasesOpen | undefined; limit: number };

/** Releases from the latest number on: those before a number, and those that are open to somebody, when asked for. */
export function latestReleases(mongo: Mongo, { before, open, limit }: ReleasePage): Promise<ReleaseDocument[]> {
  const filter = {
    ...(before !== undefined && { 'state.number': { $lt: before } }),
    ...(open && { 'state.step': { $in: open.steps } }),
    ...(open?.notAskedBy !== undefined && { 'state.askedBy': { $ne: open.notAskedBy } }),
  };
  return mongo
    .collection<ReleaseDocument>('listReleases')
    .find(filter)
    .sort({ 'state.number': -1 })
    .limit(limit)
    .toArray();
}

export const releaseLife = (list: string, number: number): string => `${list}:${number}`;

/** The number that was drawn for `key`; undefined before. */
export async function findReleaseNumber(
  mongo: Mongo,
  { list, key }: { list: string; key: string },
): Promise<number | undefined> {
  return (await numbersOf(mongo).findOne({ list, key }, { readConcern: { level: 'majority' } }))?.number;
}

/** Draws the number of a release, once per `key`: running within the list, never twice. One that is taken back keeps its number. */
export async function drawReleaseNumber(mongo: Mongo, { list, key }: { list: string; key: string }): Promise<number> {
  const numbers = numbersOf(mongo);
  for (;;) {
    const drawn = await findReleaseNumber(mongo, { list, key });
    if (drawn !== undefined) return drawn;
    const last = await numbers.findOne({ list }, { sort: { number: -1 } });
    const number = (last?.number ?? 0) + 1;
    await numbers.insertOne({ _id: releaseLife(list, number), list, number, key }).catch((error: unknown) => {
      if (!isDuplicate(error)) throw error; // another release drew it, or this one did: look again
    });
  }
}

/** Takes the one turn to append to the log, or keeps it. False while another release has it; one that is over has it no more, though a
 *  late repeat of its beginning may have taken it again. */
export async function takeTurn(mongo: Mongo, life: string): Promise<boolean> {
  const turns = mongo.collection<TurnDocument>('listTurns');
  try {
    await turns.insertOne({ _id: 'log', holder: life });
    return true;
  } catch (error) {
    if (!isDuplicate(error)) throw error;
  }
  const holder = (await turns.findOne({ _id: 'log' }, { readConcern: { level: 'majority' } }))?.holder;
  if (holder === life || holder === undefined) return holder === life;
  const step = (await listReleases.find(mongo, holder))?.state.step;
  if (step === undefined || !closedReleaseSteps.includes(step)) return false;
  return (await turns.updateOne({ _id: 'log', holder }, { $set: { holder: life } })).matchedCount === 1;
}

/** Gives the turn back; nothing happens when it is another one's. */
export async function endTurn(mongo: Mongo, life: string): Promise<void> {
  await mongo.collection<TurnDocument>('listTurns').deleteOne({ _id: 'log', holder: life });
}

const numbersOf = (mongo: Mongo) => mongo.collection<NumberDocument>('listReleaseNumbers');
