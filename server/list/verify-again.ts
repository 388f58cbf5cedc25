import { setImmediate as turn } from 'node:timers/promises';
import { judgeFacts } from '../../workflows/domain/list/criteria/judge-offer.ts';
import { yearMonthOf } from '../../workflows/domain/list/release/publication.ts';
import { goesOnAfterYear } from '../../workflows/domain/list/release/review.ts';
import { lawStateOn, tokyoDay } from '../../workflows/domain/classification/legal-date.ts';
import { expiringWithin, pageOfEntries } from '../mongo/list-entries.ts';
import { entriesUnderReview, findWaitingReview, keepReview } from '../mongo/list-reviews.ts';
import { openRelease } from '../temporal/release-runs.ts';
import type { World } from '../world.ts';
import { criteriaAt } from './lists.ts';
import { storedFacts } from './stored-facts.ts';

const entriesAtOnce = 500;
type VerifyingWorld = Pick<World, 'mongo' | 'keys' | 'registers' | 'rules' | 'lists'>;

/** Looks again at every entry whose year ends soon: where its facts still say the same under the law of the day, it goes on. Any other one
 *  is left to people, and expires. Gives how many go on. */
export async function verifyYearly(world: VerifyingWorld, at: number): Promise<number> {
  let goOn = 0;
  for (const list of world.lists.keys()) goOn += await verifyList(world, list, at);
  return goOn;
}

async function verifyList(world: VerifyingWorld, list: string, at: number): Promise<number> {
  const { settings } = criteriaAt(world.lists, list, at);
  const rules = await world.rules.current();
  const [law, lawState] = [rules.on(tokyoDay(at)), lawStateOn(rules.states, tokyoDay(at))?.from];
  if (lawState === undefined) return 0;
  const soon = expiringWithin(settings.reverification.daysAhead, { list, now: at });
  let goOn = 0;
  for (let after: string | undefined; ;) {
    const found = await pageOfEntries(world.mongo, { filter: soon, after, limit: entriesAtOnce });
    const waiting = await entriesUnderReview(world.mongo, found.map(({ _id }) => _id)); // prettier-ignore
    const facts = await storedFacts(world, found);
    for (const { _id: entry, validTo } of found.filter(({ _id }) => !waiting.has(_id))) {
      const judged = facts.has(entry) ? judgeFacts(law, facts.get(entry) ?? {}) : undefined;
      if (!goesOnAfterYear(judged && 'verdict' in judged ? judged.verdict : undefined, settings)) continue;
      const cause = `year-${yearMonthOf(validTo.getTime())}`;
      await keepReview(world.mongo, { cause, list, entry, outcome: 'reverified', lawState });
      goOn += 1;
    }
    if (found.length < entriesAtOnce) return goOn;
    after = found.at(-1)?._id;
    await turn();
  }
}

/** Opens the release of what was verified again and waits, if anything does. */
export async function publishReviews(world: Pick<World, 'mongo' | 'registers' | 'temporal' | 'lists'>): Promise<void> {
  for (const list of world.lists.keys()) {
    const first = await findWaitingReview(world.mongo, list);
    if (!first) continue;
    const key = `reviews/${[first._id, ...(first.leftOutOf === undefined ? [] : [first.leftOutOf])].join('/')}`;
    await openRelease(world, { list, key, kind: 'reverification' });
  }
}
