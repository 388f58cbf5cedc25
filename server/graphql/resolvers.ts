import type { Resolvers } from '../generated/resolvers.ts';
import { assignmentActions, intakeActions, judgmentActions } from './actions.ts';
import { certificateActions, certificateResolvers } from './certificate.ts';
import { entriesWaitingQueries } from './entries-waiting.ts';
import { amendmentMutations } from './amendment-actions.ts';
import {
  amendmentEventResolvers,
  amendmentQueries,
  amendmentResolvers,
  impactSampleResolvers,
  lawChangeResolvers,
  subjectImpactResolvers,
} from './amendment.ts';
import { applicationMutations, applicationQueries, applicationResolvers } from './application.ts';
import { assessmentMutations, programmeAssessmentResolvers } from './assessment.ts';
import { caseListQueries } from './case-list.ts';
import { caseQueries, caseResolvers } from './case.ts';
import { caseOnListResolvers } from './case-on-list.ts';
import { commandQueries, commandResolvers } from './command.ts';
import { correlationQueries, correlationResolvers, listNumberResolvers } from './correlation.ts';
import { doubtMutations } from './doubt-actions.ts';
import { doubtAnswerResolvers, doubtedEntryResolvers, doubtEventResolvers, doubtQueries, doubtResolvers } from './doubt.ts'; // prettier-ignore
import { draftMutations, draftQueries, draftResolvers } from './draft.ts';
import { evaluationQueries } from './evaluation.ts';
import { evidenceFileResolvers, uploadMutations } from './evidence-file.ts';
import { guidanceArticleResolvers, guidanceQueries, guidanceSectorResolvers } from './guidance.ts';
import { inquiryActions } from './inquiry-actions.ts';
import {
  assignmentResolvers,
  consultationResolvers,
  informationAnswerResolvers,
  informationRequestResolvers,
} from './inquiry.ts';
import {
  clauseDifferenceResolvers, findingResolvers, judgmentResolvers, letterResolvers, panelVoteResolvers, signatureResolvers,
} from './judgment.ts'; // prettier-ignore
import { listSubmissionMutations } from './list-submission-actions.ts';
import { listSubmissionQueries, listSubmissionResolvers, submissionEventResolvers } from './list-submission.ts';
import { submittedRowResolvers } from './submitted-row.ts';
import { lookupAnswerResolvers, lookupEntryResolvers, lookupQueries } from './lookup.ts';
import {
  listedChangeResolvers,
  listedEntryChangeResolvers,
  listedEntryQueries,
  listedEntryResolvers,
} from './listed-entry.ts';
import { listReleaseMutations } from './list-release-actions.ts';
import {
  listLogCheckResolvers,
  listReleaseEventResolvers,
  listReleaseQueries,
  listReleaseResolvers,
} from './list-release.ts';
import { makerMutations, makerQueries, makerResolvers } from './maker.ts';
import { nodeQueries, nodeResolvers } from './node.ts';
import { noticeQueries } from './notice.ts';
import { parameterResolvers } from './parameter.ts';
import { peopleQueries } from './people.ts';
import { policyDecisionResolvers, policyQueries, policyResolvers } from './policy.ts';
import { registerMutations } from './register.ts';
import { clauseResolvers, regulationQueries } from './regulation.ts';
import { purchaseMutations, purchaseResolvers } from './purchase.ts';
import { scalars } from './scalars.ts';
import { selfJudgmentMutations, selfJudgmentQueries, selfJudgmentResolvers } from './self-judgment.ts';
import { sheetEvaluationResolvers, sheetQueries } from './sheet.ts';
import { submissionResolvers } from './submission.ts';
import { summaryTermMutations, summaryTermQueries, summaryTermResolvers } from './summary-term.ts';
import { caseEventResolvers } from './timeline.ts';
import { organisationResolvers, personResolvers, viewerQueries, viewerResolvers } from './viewer.ts';

/** The schema's fields, each by the file of its noun. Fields that are alike in the model need no resolver. */
export const resolvers: Resolvers = {
  ...scalars,
  Query: {
    ...nodeQueries, ...viewerQueries, ...noticeQueries, ...caseQueries, ...caseListQueries, ...applicationQueries, ...draftQueries, ...commandQueries,
    ...regulationQueries, ...policyQueries, ...evaluationQueries, ...peopleQueries, ...summaryTermQueries, ...correlationQueries,
    ...guidanceQueries, ...sheetQueries, ...selfJudgmentQueries, ...lookupQueries, ...makerQueries, ...amendmentQueries, ...doubtQueries,
    ...listReleaseQueries, ...listSubmissionQueries, ...listedEntryQueries, ...entriesWaitingQueries,
  },
  Mutation: {
    ...draftMutations, ...applicationMutations, ...uploadMutations, ...registerMutations, ...summaryTermMutations,
    ...selfJudgmentMutations, ...purchaseMutations, ...makerMutations, ...assessmentMutations, ...amendmentMutations, ...doubtMutations, ...listReleaseMutations,
    ...listSubmissionMutations,
    ...intakeActions, ...assignmentActions, ...inquiryActions, ...judgmentActions, ...certificateActions,
  },
  Node: nodeResolvers,
  Viewer: viewerResolvers,
  Person: personResolvers,
  Organisation: organisationResolvers,
  Clause: clauseResolvers,
  Parameter: parameterResolvers,
  Policy: policyResolvers,
  PolicyDecision: policyDecisionResolvers,
  Application: applicationResolvers,
  Draft: draftResolvers,
  Case: { ...caseResolvers, ...caseOnListResolvers },
  Submission: submissionResolvers,
  EvidenceFile: evidenceFileResolvers,
  Judgment: judgmentResolvers,
  Finding: findingResolvers,
  ClauseDifference: clauseDifferenceResolvers,
  Assignment: assignmentResolvers,
  InformationRequest: informationRequestResolvers,
  InformationAnswer: informationAnswerResolvers,
  Consultation: consultationResolvers,
  Signature: signatureResolvers,
  SummaryTerm: summaryTermResolvers,
  PanelVote: panelVoteResolvers,
  Certificate: certificateResolvers,
  Letter: letterResolvers,
  CaseEvent: caseEventResolvers,
  Command: commandResolvers,
  SheetEvaluation: sheetEvaluationResolvers,
  SelfJudgment: selfJudgmentResolvers,
  Purchase: purchaseResolvers,
  LawChange: lawChangeResolvers,
  ListSubmission: listSubmissionResolvers,
  SubmittedRow: submittedRowResolvers,
  SubmissionEvent: submissionEventResolvers,
  Amendment: amendmentResolvers,
  AmendmentEvent: amendmentEventResolvers,
  SubjectImpact: subjectImpactResolvers,
  ImpactSample: impactSampleResolvers,
  Doubt: doubtResolvers,
  DoubtedEntry: doubtedEntryResolvers,
  DoubtAnswer: doubtAnswerResolvers,
  DoubtEvent: doubtEventResolvers,
  Correlation: correlationResolvers,
  ListNumber: listNumberResolvers,
  GuidanceArticle: guidanceArticleResolvers,
  GuidanceSector: guidanceSectorResolvers,
  ListRelease: listReleaseResolvers,
  ListReleaseEvent: listReleaseEventResolvers,
  ListLogCheck: listLogCheckResolvers,
  ListedEntry: listedEntryResolvers,
  ListedEntryChange: listedEntryChangeResolvers,
  ListedChange: listedChangeResolvers,
  Maker: makerResolvers,
  ProgrammeAssessment: programmeAssessmentResolvers,
  LookupAnswer: lookupAnswerResolvers,
  LookupEntry: lookupEntryResolvers,
}; // prettier-ignore
