import { closedAmendmentSteps } from '../../workflows/domain/amendment/state.ts';
import { amendmentProgressQuery, amendmentWorkflowId, amendmentWorkflowType, type AmendmentProgress } from '../../workflows/messages.ts'; // prettier-ignore
import { amendments } from '../mongo/amendments.ts';
import type { World } from '../world.ts';
import { createLifeRuns } from './life-runs.ts';

export const amendmentRuns = createLifeRuns({
  record: amendments,
  workflowType: amendmentWorkflowType,
  workflowId: amendmentWorkflowId,
  underWay: { 'state.step': { $nin: [...closedAmendmentSteps] } },
});

/** How far the run under way has come; undefined while none is, or nobody can say. */
export async function findProgress(
  { temporal }: Pick<World, 'temporal'>,
  version: string,
): Promise<AmendmentProgress | undefined> {
  const handle = temporal.client.workflow.getHandle(amendmentWorkflowId(version));
  return temporal
    .within(() => handle.query<AmendmentProgress | undefined>(amendmentProgressQuery))
    .catch(() => undefined);
}
