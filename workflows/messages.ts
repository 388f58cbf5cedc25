import type { Action } from './domain/actions.ts';
import type { Progress } from './domain/amendment/progress.ts';
import type { DoubtState } from './domain/list/doubt/state.ts';
import type { AmendmentState, AppliedReport, SubjectReport } from './domain/amendment/state.ts';
import type { Answer, Command, Opening } from './domain/case/commands.ts';
import type { CaseEvent } from './domain/case/events.ts';
import type { Policy } from './domain/case/policy.ts';
import type { CaseState, Instant } from './domain/case/state.ts';
import type { Preparing } from './domain/list/release/progress.ts';
import type { ReleaseState } from './domain/list/release/state.ts';
import type { SubmissionState } from './domain/list/submission/state.ts';

/** All that server/ needs to address a case: the workflow's name and id, its argument, its updates and its query. */
export const caseWorkflowType = 'caseWorkflow';
export const caseTaskQueue = 'case';
/** Long work on many rows: a process of its own takes it, so that an import never starves a decision. */
export const bulkTaskQueue = 'bulk';
/** What releases ask of the world: in that same process, which alone grows the log, and with places of its own, so that no import
 *  makes a withdrawal wait. */
export const releaseTaskQueue = 'release';
export const caseWorkflowId = (caseNumber: string): string => `case/${caseNumber}`;
/** Update name of an action is the action's own name. Update id: de-duplicates within a run, and only for equal content. */
export const updateId = (commandId: string, hash: string): string => `${commandId}.${hash}`;

/** So many commands a run remembers with their answers; older ones the API finds in the record. */
export const rememberedCommands = 100;
export type RememberedAnswer = { id: string; hash: string; version: number };
/** A run's whole state is its argument. `opening` for a new case; `state` for one that goes on. */
export type CaseRun = {
  epoch: number; head: string; policy: Policy; remembered: RememberedAnswer[];
} & ({ opening: Opening } | { state: CaseState; unrecorded?: CaseEvent[] }); // prettier-ignore
export type CaseUpdate<A extends Action> = { name: A; command: Command<A>; answer: Answer };
/** Asks an idle case to continue as new; carries nothing. */
export const renewSignal = 'renew';
/** What lives besides cases: each kind has a workflow, and a record of its own with chain and snapshot. `life` is the id of one. */
export type LifeKind = 'amendment' | 'doubt' | 'listRelease' | 'listSubmission';
/** What every event of such a life says besides what happened. */
export type LifeEvent = { at: Instant; command?: { id: string; hash: string } };
/** A run's whole state. Without `state` nothing happened yet, and the first command is waited for. */
export type LifeRun<State> = { life: string; head: string; remembered: RememberedAnswer[]; state?: State };
/** The amendment of a law state, addressed by the day from which it counts. */
export const amendmentWorkflowType = 'amendmentWorkflow';
export const amendmentWorkflowId = (version: string): string => `amendment/${version}`;
export type AmendmentRun = LifeRun<AmendmentState> & { progress?: AmendmentProgress };
/** How far a run over the subjects has come: what it would do, or did. */
export type AmendmentProgress = Progress<SubjectReport> | Progress<AppliedReport>;
export const amendmentProgressQuery = 'progress';
/** A customs officer's doubt about a listed entry, addressed by its number. */
export const doubtWorkflowType = 'doubtWorkflow';
export const doubtWorkflowId = (number: string): string => `doubt/${number}`;
export type DoubtRun = LifeRun<DoubtState>;
/** A release of a list, `<list>:<number>`. */
export const releaseWorkflowType = 'listReleaseWorkflow';
export const releaseWorkflowId = (life: string): string => `list-release/${life}`;
export type ReleaseRun = LifeRun<ReleaseState> & { preparing?: Preparing | undefined };
/** One table of a maker, addressed by its number. */
export const submissionWorkflowType = 'listSubmissionWorkflow';
export const submissionWorkflowId = (number: string): string => `list-submission/${number}`;
export type SubmissionRun = LifeRun<SubmissionState>;
/** The schedule of checks, and the workflow it starts. */
export const reconciliationType = 'reconciliationWorkflow';
export const reconciliationId = 'reconciliation';
