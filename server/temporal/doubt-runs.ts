import { closedDoubtSteps } from '../../workflows/domain/list/doubt/state.ts';
import { doubtWorkflowId, doubtWorkflowType } from '../../workflows/messages.ts';
import { doubts } from '../mongo/doubts.ts';
import { createLifeRuns } from './life-runs.ts';

export const doubtRuns = createLifeRuns({
  record: doubts,
  workflowType: doubtWorkflowType,
  workflowId: doubtWorkflowId,
  underWay: { 'state.step': { $nin: [...closedDoubtSteps] } },
});
