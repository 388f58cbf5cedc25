import { changeLeaf, validTo, type LeafChange } from '../../workflows/domain/list/release/publication.ts';
import type { Prepared } from '../../workflows/domain/list/release/progress.ts';
import type { EntryChange, ReleaseState } from '../../workflows/domain/list/release/state.ts';
import { entryStateAt, type EntryHistory } from '../../workflows/domain/list/entry-history.ts';
import { lawStateOn, tokyoDay } from '../../workflows/domain/classification/legal-date.ts';
import { judgeFacts } from '../../workflows/domain/list/criteria/judge-offer.ts';
import { criteriaAt } from './lists.ts';
import { storedFacts } from './stored-facts.ts';
import { historyNow } from '../lookup/entry-now.ts';
import { findEntry, type ListEntry } from '../mongo/list-entries.ts';
import { keepLeaves } from '../mongo/release-leaves.ts';
import { restsOnRevoked } from './resting-entries.ts';
import type { World } from '../world.ts';

type ChangeWorld = Pick<World, 'mongo' | 'contents' | 'keys' | 'registers' | 'rules' | 'list' | 'lists'>;
type Publication = NonNullable<ReleaseState['publication']>;
type Step = { life: string; state: ReleaseState; publication: Publication };
/** Whose key seals corrections until they are published. */
export const correctionOwner = 'list-corrections';
/** What a correction says; the key of the number stays. */
export type Correction = { readonly partNumber: string };

/** The one leaf of a change, as the entry stands now that its turn has come; or, counted by code, why it does not apply any more. */
export async function prepareChange(world: ChangeWorld, { life, state, publication }: Step): Promise<Prepared> {
  const { change } = state;
  if (!change) throw new Error(`The change ${life} says nothing about an entry`);
  const listed = await findEntry(world.mongo, change.entry);
  if (!listed) return { leftOut: { NOT_LISTED: 1 } };
  const { entry } = listed;
  if (change.change === 'resumed' && (await restsOnRevoked(world.mongo, listed)))
    return { leftOut: { OPINION_REVOKED: 1 } };
  const history = await historyNow(world.list, entry);
  const { at, yearMonth } = publication;
  const leaf = await leafChange(world, change, { listed, history, at });
  if (leaf === undefined) return { leftOut: { EDITION_NOT_IN_FORCE: 1 } };
  const made = changeLeaf({ entry, history }, leaf, { at, publication: { yearMonth, number: state.number } });
  if ('refused' in made) return { leftOut: { [made.refused]: 1 } };
  const batch = await keepLeaves(world.mongo, life, [{ leaf: made, origin: {} }]);
  return { ...(batch && { batch }) };
}

/** Undefined where an entry cannot be lifted, because it was judged by a law that is no longer in force and says so no more. */
async function leafChange(
  world: ChangeWorld,
  change: EntryChange,
  { listed, history, at }: { listed: ListEntry; history: EntryHistory; at: number },
): Promise<LeafChange | undefined> {
  if (change.change === 'resumed') {
    const { lawState, judged } = await underTheLawOf(world, listed, at);
    if (listed.reason === 'lawChanged') return judged;
    // Suspended for another reason while the law changed: no amendment has looked at it, so its facts are asked before it stands again.
    if (listed.lawState !== lawState) return (await standsToday(world, listed, at)) ? judged : undefined;
  }
  if (change.change !== 'corrected') return { change: change.change, reason: change.reason };
  const { partNumber } = (await world.contents.get(correctionOwner, change.correction)) as Correction; // put by `correctEntry` alone
  const state = entryStateAt(history, new Date(at).toISOString());
  if (state.state === 'notYetListed') throw new Error('An entry of the record is not in the log');
  return {
    change: 'corrected',
    facts: { ...state.facts, partNumber },
    ...(change.reason && { reason: change.reason }),
  };
}

/** What people lift after an amendment stands under the law of this day. */
async function underTheLawOf({ rules, lists }: ChangeWorld, { list }: ListEntry, at: number): Promise<{ lawState: string; judged: LeafChange }> {
  const lawState = lawStateOn((await rules.current()).states, tokyoDay(at))?.from;
  if (lawState === undefined) throw new Error('No law state is in force');
  const { settings } = criteriaAt(lists, list, at);
  return { lawState, judged: { change: 'reverified', lawState, validTo: validTo(at, settings), by: 'people' } };
} // prettier-ignore

/** Do the stored facts of an entry still come to "not controlled"? Source: README of the domain, P13. */
async function standsToday(world: ChangeWorld, listed: ListEntry, at: number): Promise<boolean> {
  const facts = (await storedFacts(world, [listed])).get(listed._id);
  const judged = facts && judgeFacts((await world.rules.current()).on(tokyoDay(at)), facts);
  return judged !== undefined && 'verdict' in judged && judged.verdict === 'notControlled';
}
