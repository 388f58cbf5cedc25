import { repeating } from '../temporal/repeating.ts';
import { releaseRuns } from '../temporal/release-runs.ts';
import type { World } from '../world.ts';
import { checkLogWhenDue } from './check-log.ts';
import { publishMonthly } from './publication-schedule.ts';
import { publishReviews, verifyYearly } from './verify-again.ts';
import type { ReleaseSource } from './release-source.ts';

/** What releases need done again and again: lost runs started, the log verified, the month's release opened. */
export function releaseChores(world: World, source: ReleaseSource): { stop: () => Promise<void> }[] {
  return [
    repeating({ name: 'releases', everyMs: 30_000, chore: () => releaseRuns.relay(world) }),
    repeating({ name: 'log check', everyMs: 1_000, chore: () => checkLogWhenDue(world) }),
    repeating({ name: 'monthly release', everyMs: 60_000, chore: () => publishMonthly(world, source, Date.now()) }),
    repeating({ name: 'yearly verification', everyMs: 6 * 3_600_000, chore: () => verifyYearly(world, Date.now()) }),
    repeating({ name: 'release of reviews', everyMs: 2_000, chore: () => publishReviews(world) }),
  ];
}
