export { amendmentWorkflow } from './amendment.workflow.ts';
export { caseWorkflow } from './case.workflow.ts';
export { doubtWorkflow } from './doubt.workflow.ts';
export { listReleaseWorkflow } from './list-release.workflow.ts';
export { listSubmissionWorkflow } from './list-submission.workflow.ts';
export { reconciliationWorkflow } from './reconciliation.workflow.ts';
