import { ApplicationFailure } from '@temporalio/common';
import type { CaseActivities, ReconciliationActivities } from '../workflows/activities.ts';
import { appendEvents } from './mongo/case-events.ts';
import { haltCase } from './mongo/cases.ts';
import { drawNumber } from './mongo/numbers.ts';
import { reconcile } from './temporal/reconciliation.ts';
import type { World } from './world.ts';

/** What the workflows' port is in this world. Each may be called twice and is then once. */
export function createActivities(
  world: Pick<World, 'mongo' | 'registers' | 'temporal'>,
): CaseActivities & ReconciliationActivities {
  const { mongo } = world;
  return {
    recordEvents: async (batch) => {
      const recorded = await appendEvents(mongo, batch);
      if (!('diverged' in recorded)) return recorded;
      const { caseNumber, after } = recorded;
      await haltCase(mongo, batch);
      throw ApplicationFailure.nonRetryable('The record does not continue this run', 'DIVERGED', { caseNumber, after });
    },
    drawNumber: (intent) => drawNumber(mongo, intent),
    reconcile: () => reconcile(world),
  };
}
