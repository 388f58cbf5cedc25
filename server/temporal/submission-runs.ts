import { closedSubmissionSteps } from '../../workflows/domain/list/submission/state.ts';
import { submissionWorkflowId, submissionWorkflowType } from '../../workflows/messages.ts';
import { listSubmissions } from '../mongo/list-submissions.ts';
import { createLifeRuns } from './life-runs.ts';

export const submissionRuns = createLifeRuns({
  record: listSubmissions,
  workflowType: submissionWorkflowType,
  workflowId: submissionWorkflowId,
  underWay: { 'state.step': { $nin: [...closedSubmissionSteps] } },
});
