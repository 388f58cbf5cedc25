import { changeLeaf, validTo, type LeafChange } from '../../workflows/domain/list/release/publication.ts';
import { summed, type Prepared, type PreparingAt } from '../../workflows/domain/list/release/progress.ts';
import type { ReleaseState } from '../../workflows/domain/list/release/state.ts';
import { historyIn } from '../lookup/follow-log.ts';
import { findEntries } from '../mongo/list-entries.ts';
import { claimReviews } from '../mongo/list-reviews.ts';
import { keepLeaves } from '../mongo/release-leaves.ts';
import type { World } from '../world.ts';
import { criteriaAt } from './lists.ts';

type Step = {
  life: string;
  at: PreparingAt;
  state: ReleaseState;
  publication: NonNullable<ReleaseState['publication']>;
};
const reviewsAtOnce = 10_000;

/** The leaves of what was verified again: it goes on under its old month and number, or it is suspended. What no longer applies, such
 *  as an entry that was withdrawn meanwhile, is counted by code. */
export async function prepareReviews(
  { mongo, list, lists }: Pick<World, 'mongo' | 'list' | 'lists'>,
  { life, at: { review: after = '' }, state, publication: { at, yearMonth } }: Step,
): Promise<Prepared> {
  const reviews = await claimReviews(mongo, { list: state.list, release: life, after, limit: reviewsAtOnce });
  const entries = await findEntries(mongo, reviews.map(({ entry }) => entry)); // prettier-ignore
  const until = validTo(at, criteriaAt(lists, state.list, at).settings);
  const publication = { yearMonth, number: state.number };
  const made = [];
  let leftOut: Record<string, number> = {};
  for (const { entry: id, outcome, lawState } of reviews) {
    const entry = entries.get(id)?.entry ?? '';
    const change: LeafChange =
      outcome === 'suspended' ? { change: 'suspended', reason: 'lawChanged' } : { change: 'reverified', lawState, validTo: until, by: 'system' }; // prettier-ignore
    const leaf = changeLeaf({ entry, history: historyIn(list.index(), entry) }, change, { at, publication });
    if ('refused' in leaf) leftOut = summed(leftOut, { [leaf.refused]: 1 });
    else made.push({ leaf, origin: {} });
  }
  const batch = await keepLeaves(mongo, life, made);
  const last = reviews.length < reviewsAtOnce ? undefined : reviews.at(-1);
  return { ...(batch && { batch }), leftOut, ...(last && { next: { review: last._id, after: 0 } }) };
}
