import { proxyActivities } from '@temporalio/workflow';
import type { ReconciliationActivities } from './activities.ts';

const world = proxyActivities<ReconciliationActivities>({
  startToCloseTimeout: '10 minutes',
  retry: { maximumAttempts: 3 },
});

/** One round of checks, started by a schedule. Each number should be 0. */
export async function reconciliationWorkflow(): Promise<Record<string, number>> {
  return world.reconcile();
}
