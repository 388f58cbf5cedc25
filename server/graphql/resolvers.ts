import type { Resolvers } from '../generated/resolvers.ts';
import { assignmentActions, intakeActions, judgmentActions } from './actions.ts';
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
import { caseListQueries } from './case-list.ts';
import { caseQueries, caseResolvers } from './case.ts';
import { commandQueries, commandResolvers } from './command.ts';
import { correlationQueries, correlationResolvers, listNumberResolvers } from './correlation.ts';
import { draftMutations, draftQueries, draftResolvers } from './draft.ts';
import { evidenceFileResolvers, uploadMutations } from './evidence-file.ts';
import { inquiryActions } from './inquiry-actions.ts';
import {
  assignmentResolvers,
  consultationResolvers,
  informationAnswerResolvers,
  informationRequestResolvers,
} from './inquiry.ts';
import {
  certificateResolvers, clauseDifferenceResolvers, findingResolvers, judgmentResolvers, letterResolvers, panelVoteResolvers, signatureResolvers,
} from './judgment.ts'; // prettier-ignore
import { nodeQueries, nodeResolvers } from './node.ts';
import { peopleQueries } from './people.ts';
import { registerMutations } from './register.ts';
import { clauseResolvers, regulationQueries } from './regulation.ts';
import { scalars } from './scalars.ts';
import { submissionResolvers } from './submission.ts';
import { caseEventResolvers } from './timeline.ts';
import { organisationResolvers, personResolvers, viewerQueries, viewerResolvers } from './viewer.ts';

/** The schema's fields, each by the file of its noun. Fields that are alike in the model need no resolver. */
export const resolvers: Resolvers = {
  ...scalars,
  Query: {
    ...nodeQueries, ...viewerQueries, ...caseQueries, ...caseListQueries, ...applicationQueries, ...draftQueries, ...commandQueries,
    ...amendmentQueries, ...regulationQueries, ...peopleQueries, ...correlationQueries,
  },
  Mutation: {
    ...draftMutations, ...applicationMutations, ...uploadMutations, ...registerMutations,
    ...amendmentMutations, ...intakeActions, ...assignmentActions, ...inquiryActions, ...judgmentActions,
  },
  Node: nodeResolvers,
  Viewer: viewerResolvers,
  Person: personResolvers,
  Organisation: organisationResolvers,
  Clause: clauseResolvers,
  Application: applicationResolvers,
  Draft: draftResolvers,
  Case: caseResolvers,
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
  PanelVote: panelVoteResolvers,
  Certificate: certificateResolvers,
  Letter: letterResolvers,
  CaseEvent: caseEventResolvers,
  Command: commandResolvers,
  LawChange: lawChangeResolvers,
  Amendment: amendmentResolvers,
  AmendmentEvent: amendmentEventResolvers,
  SubjectImpact: subjectImpactResolvers,
  ImpactSample: impactSampleResolvers,
  Correlation: correlationResolvers,
  ListNumber: listNumberResolvers,
}; // prettier-ignore
